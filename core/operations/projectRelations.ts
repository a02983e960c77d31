/** What the files of projects say about each other, read when it is first asked for, and each file once. */
import { throwIfCancelled, type Cancellation } from '../cancellation.ts';
import { inBatches } from '../inBatches.ts';
import type { Files } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { factsOnDisk } from '../project/fileFacts.ts';
import { isJobFile } from '../project/jobDefinition.ts';
import type { JobName } from '../project/jobNames.ts';
import { jobVariables, type JobVariables } from '../project/jobScripts.ts';
import { readProjectFacts } from '../project/projectFacts.ts';
import { listProjectFiles } from '../project/projectFiles.ts';
import { unusedVariables } from '../project/unusedVariables.ts';

/** Both of the project in a folder. @throws FilesError `tooMany`, CancelledError */
export interface ProjectRelations {
  /** What its definitions alone tell. */
  readonly definitions: (folder: string) => Promise<{ readonly names: readonly JobName[]; readonly variables: JobVariables }>;
  /** Hints about the variables that a file of it defines, for which all its files are read. */
  readonly unused: (folder: string, path: string) => Promise<readonly Problem[]>;
}

export function projectRelations(files: Files, cancellation: Cancellation): ProjectRelations {
  const paths = onceFor((folder) => listProjectFiles(files, folder));
  const factsOf = onceFor(factsOnDisk(files));
  const check = (): void => throwIfCancelled(cancellation);
  const definitions = onceFor(async (folder) => {
    const facts = await inBatches((await paths(folder)).filter(isJobFile), factsOf, check);
    const read = facts.filter((each) => each !== undefined);
    return { names: read.flatMap(({ names }) => names), variables: jobVariables(read.flatMap(({ links }) => links ?? [])) };
  });
  const all = onceFor(async (folder) => readProjectFacts(await paths(folder), factsOf, check));
  const unused = async (folder: string, path: string): Promise<readonly Problem[]> => {
    const project = await all(folder);
    const own = project.files.get(path);
    return own === undefined ? [] : unusedVariables(own, project);
  };
  return { definitions, unused };
}

/** The same promise for the same text. */
export function onceFor<Value>(make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return async (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
