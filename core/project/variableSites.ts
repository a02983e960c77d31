/** Where the files of a project define variables and use them. */
import { flatMapped, runToEnd, type Steps } from '../steps.ts';
import type { TextSpan } from '../text.ts';
import { JOB_SHAPE } from './jobShape.ts';
import { ReferenceFinder, type Reference } from './references.ts';
import { shapePlaces } from './shapePlaces.ts';
import { treeReferences } from './treeReferences.ts';
import { readYamlFile, type YamlFile } from './yamlFile.ts';

export interface VariableSite {
  readonly kind: 'definition' | 'use';
  readonly name: string;
  /** Of the name alone. */
  readonly span: TextSpan;
  /** The keys that lead to a definition, its own included, as in `environments`, `dev`, `variables`, `table`; none for a use. */
  readonly path: readonly string[];
}

export function isScript(path: string): boolean {
  return path.toLowerCase().endsWith('.sql');
}

/** In the order of the text; none in a YAML file that cannot be read. */
export function variableSites(path: string, text: string): readonly VariableSite[] {
  return isScript(path) ? runToEnd(sitesInScript(text)) : sitesInYaml(readYamlFile(path, text), text);
}

/** As {@link variableSites}, of a file that is read already. */
export function sitesInYaml({ tree: { root }, shape }: YamlFile, text: string): readonly VariableSite[] {
  if (root === undefined) return [];
  const definitions = shapePlaces(root, shape).flatMap(({ kind, node, shape: own, path }): readonly VariableSite[] =>
    kind === 'key' && own.kind === 'text' && own.names === 'variable' && node.kind === 'scalar'
      ? [{ kind: 'definition', name: node.text ?? '', span: node.span, path }]
      : [],
  );
  const found = shape === JOB_SHAPE ? treeReferences(root, shape, text).flatMap((reference) => usesIn(reference, text)) : [];
  return [...definitions, ...found].sort((left, right) => left.span.start - right.span.start);
}

/** As {@link variableSites}, of a script. */
export function* sitesInScript(text: string): Steps<readonly VariableSite[]> {
  if (!text.includes('${')) return [];
  const { references } = yield* new ReferenceFinder().find(text);
  return yield* flatMapped(references, (reference) => usesIn({ reference, span: reference.span }, text));
}

interface PlacedReference {
  readonly reference: Reference;
  readonly span: TextSpan;
}

function usesIn({ reference, span }: PlacedReference, text: string): readonly VariableSite[] {
  if (reference.kind !== 'variable') return [];
  const { name } = reference;
  const at = text.slice(span.start, span.end).indexOf(`\${${name}}`);
  // In a quoted YAML text with escapes the name is somewhere inside it.
  const own = at < 0 ? span : { start: span.start + at + 2, end: span.start + at + 2 + name.length };
  return [{ kind: 'use', name, span: own, path: [] }];
}
