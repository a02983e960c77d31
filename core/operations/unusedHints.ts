/** The hints of `check` about variables that no file of a project uses. */
import { throwIfCancelled, type Cancellation } from '../cancellation.ts';
import type { Files } from '../ports.ts';
import { listProjectFiles } from '../project/projectFiles.ts';
import { readText } from '../project/readText.ts';
import { mayDefineVariables, unusedVariables, usedVariables, usesOnDisk } from '../project/usedVariables.ts';
import type { CheckedFile } from './operations.ts';

type Names = ReadonlySet<string> | undefined;

/** Adds them to a checked file of the project in `folder`; all files of a project are read when the first one asks. */
export function unusedHints(files: Files, cancellation: Cancellation): (file: CheckedFile, folder: string) => Promise<CheckedFile> {
  const byFolder = new Map<string, Promise<Names>>();
  return async (file, folder) => {
    if (!mayDefineVariables(files.paths, file.path)) return file;
    const reading = byFolder.get(folder) ?? usedIn(files, folder, cancellation);
    byFolder.set(folder, reading);
    const used = await reading;
    return used === undefined ? file : withUnused(files, file, used);
  };
}

async function usedIn(files: Files, folder: string, cancellation: Cancellation): Promise<Names> {
  const onDisk = usesOnDisk(files);
  return usedVariables(await listProjectFiles(files, folder), async (path) => {
    throwIfCancelled(cancellation);
    return onDisk(path);
  });
}

/** A file that went away since has been told of already. */
async function withUnused(files: Files, file: CheckedFile, used: ReadonlySet<string>): Promise<CheckedFile> {
  const text = await readText(files, file.path);
  if (text === undefined) return file;
  const problems = [...file.problems, ...unusedVariables(file.path, text, used)];
  return { ...file, problems: problems.sort((left, right) => left.span.start - right.span.start) };
}
