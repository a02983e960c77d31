/** Quick fixes as LSP code actions, each with the diagnostic that it mends. */
import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver';
import { quickFixes } from '../core/language/quickFixes.ts';
import type { TrialOptions } from '../core/language/mendStatement.ts';
import { rangeOf } from '../core/language/ranges.ts';
import type { Steps } from '../core/steps.ts';
import { localize, type Language } from '../l10n/localize.ts';
import type { Analysis } from './analyses.ts';

export interface CodeActionParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
  readonly context: { readonly diagnostics: readonly Diagnostic[]; readonly only?: readonly string[] };
}

export function* codeActions(
  analysis: Analysis,
  params: CodeActionParams,
  { language, ...trial }: TrialOptions & { readonly language: Language },
): Steps<CodeAction[]> {
  const { textDocument, range, context } = params;
  if (!wantsQuickFixes(params)) return [];
  const { lines } = analysis;
  const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const fixes = yield* quickFixes(analysis, span, trial);
  return fixes.map(({ title, changes, problem, isPreferred }) => ({
    title: localize(title, language),
    kind: CodeActionKind.QuickFix,
    diagnostics: context.diagnostics.filter((diagnostic) => isAt(diagnostic, rangeOf(problem, lines))),
    isPreferred,
    edit: { changes: { [textDocument.uri]: changes.map((change) => ({ range: rangeOf(change.span, lines), newText: change.text })) } },
  }));
}

/** Whether the client asks for quick fixes among others. */
export function wantsQuickFixes({ context: { only } }: CodeActionParams): boolean {
  return only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) !== false;
}

/** Whether it is our diagnostic of that place. */
export function isAt({ range: { start }, source }: Diagnostic, place: Range): boolean {
  return source === 'sluice' && start.line === place.start.line && start.character === place.start.character;
}
