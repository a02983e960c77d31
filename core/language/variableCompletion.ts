/** Completion after `${`: every variable that some environment defines. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { variableValue } from '../project/substitute.ts';
import { rangeOf } from './ranges.ts';
import type { ScriptView } from './scriptView.ts';

/** Characters after which an editor should ask. */
export const VARIABLE_TRIGGERS: readonly string[] = ['{', '.'];

const BEGUN = /(?<!\$)\$\{([\p{L}\p{N}._-]*)$/u;
const REST = /^[\p{L}\p{N}._-]*\}?/u;

/** A text with variables in it: a script, or one of our YAML files. */
type VariablesView = Pick<ScriptView, 'text' | 'lines' | 'project'> & { readonly active: Pick<ScriptView['active'], 'environment'> };

/** Nothing where no `${` was begun on the line before `offset`. The value in the active environment is shown beside the name. */
export function variableCompletion(view: VariablesView, offset: number): CompletionItem[] {
  const { text, project, active, lines } = view;
  const begun = BEGUN.exec(text.slice(0, offset));
  if (begun === null) return [];
  const rest = REST.exec(text.slice(offset))?.[0] ?? '';
  const range = rangeOf({ start: offset - (begun[1] ?? '').length, end: offset + rest.length }, lines);
  const names = new Set(project.environments.flatMap(({ variables }) => Object.keys(variables)));
  return [...names].sort().map((name) => ({
    label: name,
    kind: CompletionItemKind.Variable,
    textEdit: { range, newText: `${name}}` },
    ...detailOf(variableValue(active.environment.variables, name)),
  }));
}

function detailOf(value: string | undefined): { readonly detail?: string } {
  return value === undefined ? {} : { detail: value };
}
