/** The job definitions below a folder, read once for all that is asked of them together. */
import { isWorldError } from '../errors.ts';
import type { Files } from '../ports.ts';
import { decodeScript } from './decodeScript.ts';
import { isJobFile, readJobTree, type JobTree } from './jobDefinition.ts';

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
  try {
    const bytes = await files.read(path);
    const text = bytes === undefined ? undefined : decodeScript(bytes).text;
    return text === undefined ? [] : [{ path, tree: readJobTree(text) }];
  } catch (error) {
    if (isWorldError(error)) return [];
    throw error;
  }
}
