/** Which scripts the job definitions of a project run, and which variables they give to these. */
import type { PathRules } from '../ports.ts';
import { baseOf, fileBeside } from './jobDefinition.ts';
import type { JobFile } from './jobFiles.ts';
import { JOB_SHAPE } from './jobShape.ts';
import { shapePlaces } from './shapePlaces.ts';

/** Names by the absolute path of the script; an environment need not define these. */
export type JobVariables = ReadonlyMap<string, ReadonlySet<string>>;

/** What a definition names by itself, without its bases. All paths are absolute. */
export interface JobLinks {
  readonly path: string;
  /** The definition that it extends. */
  readonly base: string | undefined;
  /** As they are written: with references where they are made of variables. */
  readonly scripts: readonly string[];
  readonly variables: readonly string[];
}

export function jobVariables(links: readonly JobLinks[]): JobVariables {
  const definitions = byPath(links);
  const found = new Map<string, Set<string>>();
  for (const path of definitions.keys()) {
    const line = withBases(path, definitions);
    const variables = line.flatMap((definition) => definition.variables);
    for (const script of line.flatMap((definition) => definition.scripts)) {
      const names = found.get(script) ?? new Set();
      for (const name of variables) names.add(name);
      found.set(script, names);
    }
  }
  return found;
}

/** The definitions that run a script, themselves or by what they extend: absolute paths. */
export function definitionsOf(script: string, links: readonly JobLinks[]): readonly string[] {
  const definitions = byPath(links);
  const runs = (path: string): boolean => withBases(path, definitions).some(({ scripts }) => scripts.includes(script));
  return [...definitions.keys()].filter(runs);
}

/** The definitions that are judged by a file: those that it is a base of, and those that may run it. */
export function dependentsOf(file: string, links: readonly JobLinks[]): readonly string[] {
  const definitions = byPath(links);
  const mayName = (script: string): boolean => script === file || script.includes('${');
  const depends = (path: string): boolean =>
    withBases(path, definitions).some(({ path: own, base, scripts }) => own === file || base === file || scripts.some(mayName));
  return [...definitions.keys()].filter(depends);
}

function byPath(links: readonly JobLinks[]): ReadonlyMap<string, JobLinks> {
  return new Map(links.map((each) => [each.path, each]));
}

/** The definition and those that it extends; a circle ends where it closes. */
function withBases(path: string, definitions: ReadonlyMap<string, JobLinks>): readonly JobLinks[] {
  const seen = new Set<string>();
  const line: JobLinks[] = [];
  for (let at: string | undefined = path; at !== undefined && !seen.has(at); at = line.at(-1)?.base) {
    const definition = definitions.get(at);
    if (definition === undefined) break;
    seen.add(at);
    line.push(definition);
  }
  return line;
}

/** Of a definition, be it broken or not. */
export function jobLinks(paths: PathRules, { path, tree: { root } }: Pick<JobFile, 'path' | 'tree'>): JobLinks {
  const texts = shapePlaces(root, JOB_SHAPE).flatMap(({ kind, node, shape }) =>
    shape.kind === 'text' && node.kind === 'scalar' && node.text !== undefined ? [{ kind, names: shape.names, text: node.text }] : [],
  );
  const base = baseOf(root)?.text;
  return {
    path,
    base: base === undefined ? undefined : fileBeside(paths, path, base),
    scripts: texts.filter(({ names }) => names === 'sqlFile').map((each) => fileBeside(paths, path, each.text)),
    variables: texts.filter(({ kind, names }) => kind === 'key' && names === 'variable').map((each) => each.text),
  };
}
