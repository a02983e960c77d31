/** What the value of a variable must not hold: references are not looked for in it. */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { referencesIn } from './references.ts';
import type { ShapePlace } from './shapePlaces.ts';
import { problemAt } from './yamlFields.ts';

/** Of all tables of variables among the places. */
export function variableValueProblems(places: readonly ShapePlace[]): readonly Problem[] {
  return places.flatMap(({ node, shape }) => {
    if (node.kind !== 'map' || shape.kind !== 'table' || shape.key.names !== 'variable') return [];
    return node.entries.flatMap(({ value }) => (value.kind === 'scalar' ? problemsIn(value.text ?? '', value.span) : []));
  });
}

function problemsIn(value: string, span: Problem['span']): readonly Problem[] {
  return referencesIn(value).map((reference) =>
    reference.kind === 'secret'
      ? problemAt(span, 'secretReference', message('project.secretReference', { reference: `\${secret:${reference.name}}` }))
      : problemAt(span, 'referenceInValue', message('project.referenceInValue'), 'warning'),
  );
}
