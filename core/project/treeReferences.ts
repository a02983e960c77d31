/** The `${references}` in the values of a YAML file, and the file with an environment's values put in. */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { movedSpan, type TextSpan } from '../text.ts';
import { mapTexts } from './mapTexts.ts';
import { referencesIn, type Reference } from './references.ts';
import type { Shape } from './shape.ts';
import { substitute } from './substitute.ts';
import { problemAt } from './yamlFields.ts';
import type { YamlNode, YamlScalar } from './yamlTree.ts';

/** A reference in a value, with its place in the file. */
export interface PlacedReference {
  readonly reference: Reference;
  readonly span: TextSpan;
}

/** All references but those in the values of variables, where they stand for themselves. */
export function treeReferences(root: YamlNode, shape: Shape, text: string): readonly PlacedReference[] {
  const found: PlacedReference[] = [];
  mapValues(root, shape, (scalar) => {
    const references = referencesIn(scalar.text ?? '');
    const written = referencesIn(text.slice(scalar.span.start, scalar.span.end));
    for (const [index, reference] of references.entries()) {
      const inText = written.length === references.length ? written[index] : undefined;
      found.push({ reference, span: inText === undefined ? scalar.span : movedSpan(inText.span, scalar.span.start) });
    }
    return scalar;
  });
  return found;
}

/** The file with values for references; a value with a reference that has none is a hole. Keys, and values of variables, stay. */
export function substituteTree(root: YamlNode, shape: Shape, variables: Readonly<Record<string, string>>): YamlNode {
  return mapValues(root, shape, (scalar) => {
    const { text, unresolved } = substitute(scalar.text ?? '', variables, referencesIn(scalar.text ?? ''));
    return { ...scalar, text, ...(unresolved.length === 0 ? {} : { isHole: true }) };
  });
}

/** What no environment can mend: what is not a name, and secrets, which everybody would see who looks at the running job. */
export function unfitReferences(references: readonly PlacedReference[]): readonly Problem[] {
  return references.flatMap(({ reference, span }) => {
    if (reference.kind === 'malformed')
      return [problemAt(span, 'malformedReference', message('project.malformedReference', { text: `\${${reference.name}}` }))];
    if (reference.kind === 'secret') return [problemAt(span, 'secretReference', message('yaml.secretInJob', { name: reference.name }))];
    return [];
  });
}

function mapValues(root: YamlNode, shape: Shape, change: (scalar: YamlScalar) => YamlScalar): YamlNode {
  return mapTexts(root, shape, (scalar, own) => {
    const isVariable = own?.kind === 'text' && own.names === 'variableValue';
    return isVariable || scalar.text?.includes('${') !== true ? scalar : change(scalar);
  });
}
