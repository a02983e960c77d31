/** The code lens over a script's first statement: where Deploy would send it. */
import type { Range } from 'vscode-languageserver-types';
import { message, type Message } from '../../l10n/localize.ts';
import { rangeOf } from './ranges.ts';
import type { ScriptView } from './scriptView.ts';

export interface DeployLens {
  readonly range: Range;
  readonly title: Message;
}

/** `undefined` for a script without statements. */
export function deployLens(view: ScriptView): DeployLens | undefined {
  const { environment, script, substitution } = view.active;
  const [first] = script.statements;
  if (first === undefined) return undefined;
  const { start } = substitution.map.toSource(first.span);
  return {
    range: rangeOf({ start, end: start }, view.lines),
    title: message('project.deployTo', { environment: environment.name, cluster: environment.cluster }),
  };
}
