/** What a variable is in each environment. */
import type { Range } from 'vscode-languageserver-types';
import { firstIndex } from '../firstIndex.ts';
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
export function variableHover({ lines, project, parts }: ScriptView, offset: number): VariableHover | undefined {
  const { references } = parts;
  // Two references may touch, and only one of them be a variable.
  const first = firstIndex(references, ({ span }) => span.end >= offset);
  const reference = references.slice(first, first + 2).find(({ kind, span }) => kind === 'variable' && span.start <= offset);
  if (reference?.kind !== 'variable') return undefined;
  const { name, span } = reference;
  const values = project.environments.map(({ name: environment, variables }) => ({ environment, value: variableValue(variables, name) }));
  return { range: rangeOf(span, lines), name, values };
}
