/** The job definitions below a folder, read once for all that is asked of them together. */
import type { Files } from '../ports.ts';
import { isJobFile, readJobTree, type JobTree } from './jobDefinition.ts';
import { readText } from './readText.ts';

export interface JobFile {
  /** Absolute. */
  readonly path: string;
  readonly tree: JobTree;
}

/** One that cannot be read is left out: it has a problem of its own. @throws FilesError `tooMany` */
export async function readJobFiles(files: Files, folder: string): Promise<readonly JobFile[]> {
  const paths = (await files.list(folder, ['.yaml'])).filter(isJobFile);
  return (await Promise.all(paths.map((path) => readJobFile(files, path)))).flat();
}

async function readJobFile(files: Files, path: string): Promise<readonly JobFile[]> {
  const text = await readText(files, path);
  return text === undefined ? [] : [{ path, tree: readJobTree(text) }];
}
