/** Quick fixes of syntax errors: only those after which the statement parses. */
import type { Message } from '../../l10n/localize.ts';
import type { SourceMap } from '../project/sourceMap.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import { parseScript } from '../sql/parseScript.ts';
import type { Statement } from '../sql/statements.ts';
import type { TextSpan } from '../text.ts';
import { fixCandidates, type FixCandidate, type TextChange } from './fixCandidates.ts';
import type { ScriptView } from './scriptView.ts';

export interface QuickFix {
  readonly title: Message;
  /** In the user's text. */
  readonly changes: readonly TextChange[];
  /** The user's span of the problem that it mends. */
  readonly problem: TextSpan;
  /** Whether it is the only one. */
  readonly isPreferred: boolean;
}

/** More would be a guess. */
const MOST = 4;

/** Characters that are parsed for one list of fixes: a user waits for it. */
const BUDGET = 400_000;

/** Of the syntax errors that `span` of the user's text touches. */
export function quickFixes(view: ScriptView, span: TextSpan): readonly QuickFix[] {
  const { script, substitution, version } = view.active;
  return script.statements.flatMap((statement) => {
    const [problem] = statement.problems;
    if (problem === undefined) return [];
    const place = substitution.map.toSource(problem.span);
    if (place.end < span.start || place.start > span.end) return [];
    const fitting = thatFit(statement, problem.span.start - statement.span.start, version);
    const mapped = fitting.flatMap((fix) => inSource(fix, statement, view.text, substitution.map));
    return mapped.map((fix) => ({ ...fix, problem: place, isPreferred: mapped.length === 1 }));
  });
}

function thatFit(statement: Statement, offset: number, version: FlinkVersion): readonly FixCandidate[] {
  const { text } = statement;
  const byTitle = new Map<string, FixCandidate>();
  for (const candidate of fixCandidates(text, offset, version).slice(0, Math.floor(BUDGET / text.length))) {
    const title = JSON.stringify(candidate.title);
    if (byTitle.has(title) || parseScript(applied(text, candidate.changes), { version }).problems.length > 0) continue;
    byTitle.set(title, candidate);
    if (byTitle.size === MOST) break;
  }
  return [...byTitle.values()];
}

function applied(text: string, changes: readonly TextChange[]): string {
  const fromTheEnd = [...changes].sort((left, right) => right.span.start - left.span.start);
  return fromTheEnd.reduce((result, { span, text: after }) => result.slice(0, span.start) + after + result.slice(span.end), text);
}

/** None for a fix that would change a variable's value: that stands elsewhere. */
function inSource(
  fix: FixCandidate,
  statement: Statement,
  source: string,
  map: SourceMap,
): readonly Omit<QuickFix, 'problem' | 'isPreferred'>[] {
  const changes = fix.changes.map(({ span, text }) => {
    const place = map.toSource({ start: statement.span.start + span.start, end: statement.span.start + span.end });
    return { span: place, text, isOwn: source.slice(place.start, place.end) === statement.text.slice(span.start, span.end) };
  });
  return changes.every(({ isOwn }) => isOwn) ? [{ title: fix.title, changes: changes.map(({ span, text }) => ({ span, text })) }] : [];
}
