/** Where the files of a project define variables and use them. */
import type { TextSpan } from '../text.ts';
import { isJobFile, readJobTree } from './jobDefinition.ts';
import { JOB_SHAPE } from './jobShape.ts';
import { PROJECT_SHAPE } from './projectShape.ts';
import { findReferences, type Reference } from './references.ts';
import type { Shape } from './shape.ts';
import { shapePlaces } from './shapePlaces.ts';
import { treeReferences } from './treeReferences.ts';
import { parseYaml, type YamlNode } from './yamlTree.ts';

export interface VariableSite {
  readonly kind: 'definition' | 'use';
  readonly name: string;
  /** Of the name alone. */
  readonly span: TextSpan;
  /** The keys that lead to a definition, its own included, as in `environments`, `dev`, `variables`, `table`; none for a use. */
  readonly path: readonly string[];
}

/** In the order of the text; none in a YAML file that cannot be read. */
export function variableSites(path: string, text: string): readonly VariableSite[] {
  if (path.toLowerCase().endsWith('.sql'))
    return uses(
      findReferences(text).map((reference) => ({ reference, span: reference.span })),
      text,
    );
  if (isJobFile(path)) return sitesIn(readJobTree(text).root, JOB_SHAPE, text);
  return sitesIn(parseYaml(text).root, PROJECT_SHAPE, text);
}

function sitesIn(root: YamlNode | undefined, shape: Shape, text: string): readonly VariableSite[] {
  if (root === undefined) return [];
  const definitions = shapePlaces(root, shape).flatMap(({ kind, node, shape: own, path }): readonly VariableSite[] =>
    kind === 'key' && own.kind === 'text' && own.names === 'variable' && node.kind === 'scalar'
      ? [{ kind: 'definition', name: node.text ?? '', span: node.span, path }]
      : [],
  );
  const found = shape === JOB_SHAPE ? uses(treeReferences(root, shape, text), text) : [];
  return [...definitions, ...found].sort((left, right) => left.span.start - right.span.start);
}

function uses(references: readonly { readonly reference: Reference; readonly span: TextSpan }[], text: string): readonly VariableSite[] {
  return references.flatMap(({ reference, span }) => {
    if (reference.kind !== 'variable') return [];
    const { name } = reference;
    const at = text.slice(span.start, span.end).indexOf(`\${${name}}`);
    // In a quoted YAML text with escapes the name is somewhere inside it.
    const own = at < 0 ? span : { start: span.start + at + 2, end: span.start + at + 2 + name.length };
    return [{ kind: 'use' as const, name, span: own, path: [] }];
  });
}
