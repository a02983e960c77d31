/** Which scripts the job definitions of a project run, and which variables they give to these. */
import type { PathRules } from '../ports.ts';
import { baseOf, fileBeside } from './jobDefinition.ts';
import type { JobFile } from './jobFiles.ts';
import { JOB_SHAPE } from './jobShape.ts';
import { shapePlaces } from './shapePlaces.ts';
import type { YamlNode } from './yamlTree.ts';

/** Names by the absolute path of the script; an environment need not define these. */
export type JobVariables = ReadonlyMap<string, ReadonlySet<string>>;

interface Definition {
  /** Absolute path. */
  readonly base: string | undefined;
  readonly scripts: readonly string[];
  readonly variables: readonly string[];
}

export function jobVariables(paths: PathRules, files: readonly JobFile[]): JobVariables {
  const definitions = definitionsIn(paths, files);
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
export function definitionsOf(script: string, paths: PathRules, files: readonly JobFile[]): readonly string[] {
  const definitions = definitionsIn(paths, files);
  const runs = (path: string): boolean => withBases(path, definitions).some(({ scripts }) => scripts.includes(script));
  return [...definitions.keys()].filter(runs);
}

/** By absolute path. */
function definitionsIn(paths: PathRules, files: readonly JobFile[]): ReadonlyMap<string, Definition> {
  return new Map(files.map(({ path, tree }) => [path, definitionOf(paths, path, tree.root)]));
}

/** The definition and those that it extends; a circle ends where it closes. */
function withBases(path: string, definitions: ReadonlyMap<string, Definition>): readonly Definition[] {
  const seen = new Set<string>();
  const line: Definition[] = [];
  for (let at: string | undefined = path; at !== undefined && !seen.has(at); at = line.at(-1)?.base) {
    const definition = definitions.get(at);
    if (definition === undefined) break;
    seen.add(at);
    line.push(definition);
  }
  return line;
}

function definitionOf(paths: PathRules, path: string, root: YamlNode | undefined): Definition {
  const texts = shapePlaces(root, JOB_SHAPE).flatMap(({ kind, node, shape }) =>
    shape.kind === 'text' && node.kind === 'scalar' && node.text !== undefined ? [{ kind, names: shape.names, text: node.text }] : [],
  );
  const base = baseOf(root)?.text;
  return {
    base: base === undefined ? undefined : fileBeside(paths, path, base),
    scripts: texts.filter(({ names }) => names === 'sqlFile').map((each) => fileBeside(paths, path, each.text)),
    variables: texts.filter(({ kind, names }) => kind === 'key' && names === 'variable').map((each) => each.text),
  };
}
