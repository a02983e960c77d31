/** Quick fixes of syntax errors: only those after which the statement parses. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import type { SourceMap } from '../project/sourceMap.ts';
import { FLINK_VERSIONS, type FlinkVersion } from '../sql/flinkVersion.ts';
import { parseScript } from '../sql/parseScript.ts';
import type { Statement } from '../sql/statements.ts';
import { TOO_DEEP_CODE } from '../sql/syntaxProblem.ts';
import { changedVersionComment } from '../sql/versionComment.ts';
import type { TextChange, TextSpan } from '../text.ts';
import { fixCandidates, type FixCandidate } from './fixCandidates.ts';
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
const BUDGET = 100_000;

/** Of the syntax errors that `span` of the user's text touches. */
export function quickFixes(view: ScriptView, span: TextSpan): readonly QuickFix[] {
  const { script, substitution, version } = view.active;
  return script.statements.flatMap((statement) => {
    const [problem] = statement.problems;
    if (problem?.severity !== 'error' || problem.code === TOO_DEEP_CODE) return [];
    const place = substitution.map.toSource(problem.span);
    if (place.end < span.start || place.start > span.end) return [];
    const fitting = thatFit(statement, problem, version);
    const mapped = fitting.flatMap((fix) => inSource(fix, statement, view.text, substitution.map));
    const fixes = mapped.map((fix) => ({ ...fix, problem: place, isPreferred: mapped.length === 1 }));
    return [...fixes, ...newerVersion(problem, view.text).map((fix) => ({ ...fix, problem: place, isPreferred: false }))];
  });
}

/** For a statement that a newer Flink takes: the script can say that it is for that one. */
function newerVersion({ message: { key, args } }: Problem, text: string): readonly Pick<QuickFix, 'title' | 'changes'>[] {
  const since = FLINK_VERSIONS.find((version) => version === args['since']);
  if (key !== 'sql.newerSyntax' || since === undefined) return [];
  return [{ title: message('sql.fixVersion', { since }), changes: [changedVersionComment(text, since)] }];
}

/** Problems that name the word that was meant: another fix would contradict them. */
const NAMED: ReadonlySet<string> = new Set(['sql.didYouMean', 'sql.misspeltBefore']);

/** Those of the first group that mend the statement. */
function thatFit(statement: Statement, problem: Problem, version: FlinkVersion): readonly FixCandidate[] {
  const { text, span } = statement;
  const isNamed = NAMED.has(problem.message.key);
  let tries = Math.floor(BUDGET / text.length);
  for (const group of fixCandidates(text, problem.span.start - span.start, version)) {
    const byTitle = new Map<string, FixCandidate>();
    for (const candidate of group) {
      const title = JSON.stringify(candidate.title);
      if (byTitle.has(title) || (isNamed && candidate.title.key !== 'sql.fixReplace')) continue;
      if (tries-- <= 0) return [...byTitle.values()];
      if (parseScript(applied(text, candidate.changes), { version }).problems.length === 0) byTitle.set(title, candidate);
    }
    if (byTitle.size > 0) return [...byTitle.values()].slice(0, MOST);
  }
  return [];
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
