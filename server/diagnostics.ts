/** Problems as LSP diagnostics, in the reader's language. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { rangeOf } from '../core/language/ranges.ts';
import type { Problem, ProblemSeverity } from '../core/problem.ts';
import { LineIndex } from '../core/text.ts';
import { localize, type Language } from '../l10n/localize.ts';

const SEVERITIES: Readonly<Record<ProblemSeverity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
};

/** An empty span covers its line's text, so that there is something to see. */
export function diagnosticsOf(problems: readonly Problem[], text: string, language: Language): Diagnostic[] {
  const lines = new LineIndex(text);
  return problems.map(({ code, severity, message, span }) => ({
    range: rangeOf(span.start === span.end ? restOfLine(text, span.start) : span, lines),
    severity: SEVERITIES[severity],
    code,
    source: 'sluice',
    message: localize(message, language),
  }));
}

function restOfLine(text: string, start: number): { readonly start: number; readonly end: number } {
  const length = text.slice(start).search(/[\r\n]/);
  return { start, end: length < 0 ? text.length : start + length };
}
