/** What the files of a project say about each other. */
import { inBatches } from '../inBatches.ts';
import type { FactsOf, FileFacts } from './fileFacts.ts';
import type { JobName } from './jobNames.ts';
import { type JobLinks, jobVariables, type JobVariables } from './jobScripts.ts';

export interface ProjectFacts {
  /** By absolute path; with scripts elsewhere that definitions name. */
  readonly files: ReadonlyMap<string, FileFacts>;
  readonly links: readonly JobLinks[];
  readonly names: readonly JobName[];
  /** What definitions give to scripts. */
  readonly variables: JobVariables;
  /** All names of variables that are used; `undefined` where some use may have been missed. */
  readonly used: ReadonlySet<string> | undefined;
}

/**
 * @param paths the files of the project
 * @param onRead told after every few files how many are done; what it waits for is waited for
 */
export async function readProjectFacts(
  paths: readonly string[],
  factsOf: FactsOf,
  onRead: (done: number, total: number) => Promise<void> | void,
): Promise<ProjectFacts> {
  const read = new Map<string, FileFacts | undefined>();
  for (let left = paths; left.length > 0; left = elsewhere(read)) {
    const before = read.size;
    const facts = await inBatches(left, factsOf, (done) => onRead(before + done, before + left.length));
    for (const [index, path] of left.entries()) read.set(path, facts[index]);
  }
  return combined(read);
}

/** Of a project whose files nobody can read. */
export function nothingKnown(): ProjectFacts {
  return { files: new Map(), links: [], names: [], variables: new Map(), used: undefined };
}

/** Scripts that definitions name and that were not read yet. */
function elsewhere(files: ReadonlyMap<string, FileFacts | undefined>): readonly string[] {
  const named = [...files.values()].flatMap((facts) => facts?.links?.scripts ?? []);
  return [...new Set(named)].filter((path) => !files.has(path) && !path.includes('${'));
}

function combined(read: ReadonlyMap<string, FileFacts | undefined>): ProjectFacts {
  const all = [...read.values()].filter((facts) => facts !== undefined);
  const links = all.flatMap((facts) => facts.links ?? []);
  const used =
    all.length < read.size || all.some(({ uses }) => uses === undefined) ? undefined : all.flatMap(({ uses }) => [...(uses ?? [])]);
  return {
    files: new Map(all.map((facts) => [facts.path, facts])),
    links,
    names: all.flatMap(({ names }) => names),
    variables: jobVariables(links),
    used: used === undefined ? undefined : new Set(used),
  };
}
