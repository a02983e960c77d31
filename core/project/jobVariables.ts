/** Variables that a definition or its scripts use, and that some environment where the job has a target does not define. */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import type { TextSpan } from '../text.ts';
import { findReferences } from './references.ts';
import { variantName, type JobVariant } from './resolveJob.ts';
import { variableValue } from './substitute.ts';
import type { PlacedReference } from './treeReferences.ts';
import { problemAt } from './yamlFields.ts';

export function undefinedVariables(references: readonly PlacedReference[], variants: readonly JobVariant[]): readonly Problem[] {
  return references.flatMap(({ reference, span }) => {
    if (reference.kind !== 'variable') return [];
    const environments = without(reference.name, variants);
    const text = message('yaml.undefinedVariable', { name: reference.name, environments });
    return environments.length === 0 ? [] : [problemAt(span, 'undefinedVariable', text)];
  });
}

/** Of a script that a definition names at `span`: the first of its variables without a value. */
export function undefinedInScript(script: string, name: string, span: TextSpan, variants: readonly JobVariant[]): readonly Problem[] {
  const names = new Set(findReferences(script).flatMap((reference) => (reference.kind === 'variable' ? [reference.name] : [])));
  for (const variable of names) {
    const environments = without(variable, variants);
    if (environments.length > 0)
      return [problemAt(span, 'undefinedVariable', message('yaml.undefinedInScript', { name: variable, script: name, environments }))];
  }
  return [];
}

function without(name: string, variants: readonly JobVariant[]): readonly string[] {
  return variants.filter(({ environment }) => variableValue(environment.variables, name) === undefined).map(variantName);
}
