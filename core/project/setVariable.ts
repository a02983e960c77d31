/** Gives a variable a value in an environment of a `sluice.yaml`. */
import type { TextChange } from '../text.ts';
import { setYamlValue } from './setYamlValue.ts';

export interface VariableValue {
  readonly environment: string;
  readonly name: string;
  /** Of one line. */
  readonly value: string;
}

/** The change of the file's text; `undefined` where a person has to make it. */
export function setVariable(text: string, { environment, name, value }: VariableValue): TextChange | undefined {
  return setYamlValue(text, ['environments', environment, 'variables', name], value);
}
