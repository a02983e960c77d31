/** Which open documents say something else now that more is known of their project. */
import type { FileFacts } from '../core/project/fileFacts.ts';
import type { ProjectFacts } from '../core/project/projectFacts.ts';
import { isScript } from '../core/project/variableSites.ts';
import type { IndexChange } from './projectIndex.ts';

export type Effect =
  /** It has to be judged anew. */
  | 'check'
  /** Only which of its variables are used may be something else. */
  | 'hints'
  | 'none';

/** @param path of an open document of the project */
export function effectOn(path: string, { before, now }: IndexChange): Effect {
  const own = now.files.get(path);
  if (isScript(path)) return own?.uses?.size === 0 || isGivenTheSame(path, before, now) ? 'none' : 'check';
  if (own !== undefined && twins(own, before) !== twins(own, now)) return 'check';
  return isSameSet(before?.used, now.used) ? 'none' : 'hints';
}

/** A script is judged by what definitions give to it; before anything was known it was not judged by that. */
function isGivenTheSame(path: string, before: ProjectFacts | undefined, now: ProjectFacts): boolean {
  return before !== undefined && isSameSet(before.variables.get(path), now.variables.get(path));
}

/** The names of others that differ from those of this file in case at most, with their files. */
function twins({ path, names }: FileFacts, facts: ProjectFacts | undefined): string {
  const own = new Set(names.map(({ name }) => name.toLowerCase()));
  return JSON.stringify((facts?.names ?? []).filter(({ name, file }) => file !== path && own.has(name.toLowerCase())));
}

function isSameSet(left: ReadonlySet<string> | undefined, right: ReadonlySet<string> | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return left.size === right.size && [...left].every((name) => right.has(name));
}
