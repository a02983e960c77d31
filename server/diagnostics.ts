/** Problems as LSP diagnostics, in the reader's language. */
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import { rangeOf } from '../core/language/ranges.ts';
import type { Problem, ProblemCode, ProblemSeverity } from '../core/problem.ts';
import { projectCodes } from '../core/project/projectCodes.ts';
import { LineIndex } from '../core/text.ts';
import { localize, message, type Language } from '../l10n/localize.ts';

const SEVERITIES: Readonly<Record<ProblemSeverity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
};

/** What editors fade or strike through. */
const TAGS: Readonly<Partial<Record<ProblemCode, DiagnosticTag>>> = {
  [projectCodes.unusedVariable]: DiagnosticTag.Unnecessary,
  [projectCodes.deprecatedOption]: DiagnosticTag.Deprecated,
};

/** More than anybody reads; each costs the client time too. */
const MOST = 1000;

/** Those that are many end with a note. An empty span covers its line's text, so that there is something to see. */
export function diagnosticsOf(problems: readonly Problem[], source: string, language: Language): Diagnostic[] {
  const lines = new LineIndex(source);
  return shown(problems).map(({ code, severity, message: text, span }) => ({
    range: rangeOf(span.start === span.end ? restOfLine(source, span.start) : span, lines),
    severity: SEVERITIES[severity],
    code,
    source: 'sluice',
    message: localize(text, language),
    ...tagsOf(code),
  }));
}

function tagsOf(code: ProblemCode): Pick<Diagnostic, 'tags'> {
  const tag = TAGS[code];
  return tag === undefined ? {} : { tags: [tag] };
}

function shown(problems: readonly Problem[]): readonly Problem[] {
  const next = problems[MOST];
  if (next === undefined) return problems;
  const note = message('sql.moreProblems', { count: problems.length - MOST });
  return [...problems.slice(0, MOST), { code: 'FSQL011', severity: 'hint', message: note, span: next.span }];
}

function restOfLine(text: string, start: number): { readonly start: number; readonly end: number } {
  const length = text.slice(start).search(/[\r\n]/);
  return { start, end: length < 0 ? text.length : start + length };
}
