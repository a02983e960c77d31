/** The files that a project is made of. */
import type { Files } from '../ports.ts';
import { isJobFile } from './jobDefinition.ts';
import { findProjectFolder } from './loadProject.ts';
import { PROJECT_FILE } from './projectFile.ts';

/** Absolute paths of its `sluice.yaml`, job definitions and scripts, but not of those in a project below it. @throws FilesError `tooMany` */
export async function listProjectFiles(files: Files, folder: string): Promise<readonly string[]> {
  const paths = (await files.list(folder, ['.sql', '.yaml'])).filter(
    (path) => path.toLowerCase().endsWith('.sql') || isJobFile(path) || files.paths.basename(path) === PROJECT_FILE,
  );
  const folders = [...new Set(paths.map((path) => files.paths.dirname(path)))];
  const owners = await Promise.all(folders.map(async (each) => [each, await findProjectFolder(files, each)] as const));
  // Where no sluice.yaml is, each folder is its own owner, and all of them belong to the folder that was asked for.
  const hasFile = paths.includes(files.paths.join(folder, PROJECT_FILE));
  const others = new Set(owners.filter(([each, owner]) => owner !== folder && (hasFile || owner !== each)).map(([each]) => each));
  return paths.filter((path) => !others.has(files.paths.dirname(path)));
}
