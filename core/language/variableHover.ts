/** What a variable is in each environment. */
import type { Range } from 'vscode-languageserver-types';
import { findReferences } from '../project/references.ts';
import { variableValue } from '../project/substitute.ts';
import { rangeOf } from './ranges.ts';
import type { ScriptView } from './scriptView.ts';

export interface VariableHover {
  readonly range: Range;
  readonly name: string;
  /** In the order of the project; `value` is `undefined` where the variable is not defined. */
  readonly values: readonly { readonly environment: string; readonly value: string | undefined }[];
}

/** `undefined` where no variable stands. */
export function variableHover({ text, lines, project }: ScriptView, offset: number): VariableHover | undefined {
  const reference = findReferences(text).find(({ kind, span }) => kind === 'variable' && span.start <= offset && offset <= span.end);
  if (reference?.kind !== 'variable') return undefined;
  const { name, span } = reference;
  const values = project.environments.map(({ name: environment, variables }) => ({ environment, value: variableValue(variables, name) }));
  return { range: rangeOf(span, lines), name, values };
}
