/** Quick fixes of syntax errors: those after which the statement parses, else those that bring the parser on. */
import { message, type Message } from '../../l10n/localize.ts';
import { firstIndex } from '../firstIndex.ts';
import type { Problem } from '../problem.ts';
import type { SourceMap } from '../project/sourceMap.ts';
import { FLINK_VERSIONS } from '../sql/flinkVersion.ts';
import type { Statement } from '../sql/statements.ts';
import { TOO_DEEP_CODE } from '../sql/syntaxProblem.ts';
import { changedVersionComment } from '../sql/versionComment.ts';
import { forEachOf, type Steps } from '../steps.ts';
import type { TextChange, TextSpan } from '../text.ts';
import { type FittingFix, fittingFixes, type TrialOptions } from './mendStatement.ts';
import type { ScriptView } from './scriptView.ts';

export interface QuickFix {
  readonly title: Message;
  /** In the user's text. */
  readonly changes: readonly TextChange[];
  /** The user's span of the problem that it mends. */
  readonly problem: TextSpan;
  /** Whether the statement then parses and nothing else is as likely to be meant. */
  readonly isPreferred: boolean;
}

/** Of more statements nobody asks for fixes at once: whoever selects all of a script does not want a list of thousands. */
const MOST_STATEMENTS = 10;

/** Of the syntax errors that `span` of the user's text touches, of at most {@link MOST_STATEMENTS} statements. */
export function* quickFixes(view: ScriptView, span: TextSpan, options: TrialOptions = {}): Steps<readonly QuickFix[]> {
  const fixes: QuickFix[] = [];
  for (const broken of yield* brokenIn(view, span)) fixes.push(...(yield* fixesOf(broken, view, options)));
  return fixes;
}

interface Broken {
  readonly statement: Statement;
  readonly next: Statement | undefined;
  readonly problem: Problem;
  /** In the user's text. */
  readonly place: TextSpan;
}

/** A problem may lie a little behind its statement, and so before the one that the span begins in. */
function* brokenIn({ active: { script, substitution } }: ScriptView, { start, end }: TextSpan): Steps<readonly Broken[]> {
  const { statements } = script;
  const { map } = substitution;
  const from = Math.max(0, firstIndex(statements, (statement) => map.toSource(statement.span).end >= start) - 1);
  const to = firstIndex(statements, (statement) => map.toSource(statement.span).start > end, from);
  const found: Broken[] = [];
  yield* forEachOf(statements.slice(from, to).entries(), ([at, statement]) => {
    const [problem] = statement.problems;
    if (found.length === MOST_STATEMENTS || problem?.severity !== 'error' || problem.code === TOO_DEEP_CODE) return;
    const place = map.toSource(problem.span);
    if (place.end >= start && place.start <= end) found.push({ statement, next: statements[from + at + 1], problem, place });
  });
  return found;
}

function* fixesOf({ statement, next, problem, place }: Broken, view: ScriptView, options: TrialOptions): Steps<readonly QuickFix[]> {
  const { substitution, version } = view.active;
  const fitting = yield* fittingFixes(statement.text, problem.span.start - statement.span.start, problem.message, version, options);
  const mapped = fitting.flatMap((fix) => inSource(fix, statement, view.text, substitution.map));
  const fixes = mapped.map((fix) => ({ ...fix, problem: place, isPreferred: fix.isPreferred && !isCutOff(statement, next) }));
  return [...fixes, ...newerVersion(problem, view.text).map((fix) => ({ ...fix, problem: place, isPreferred: false }))];
}

/** Whether a semicolon in the middle has made two of a statement: `(a INT; b INT)`. */
function isCutOff({ span }: Statement, next: Statement | undefined): boolean {
  const [problem] = next?.problems ?? [];
  return next?.kind === 'unknown' && problem !== undefined && problem.span.start >= span.end;
}

/** For a statement that a newer Flink takes: the script can say that it is for that one. */
function newerVersion({ message: { key, args } }: Problem, text: string): readonly Pick<QuickFix, 'title' | 'changes'>[] {
  const since = FLINK_VERSIONS.find((version) => version === args['since']);
  if (key !== 'sql.newerSyntax' || since === undefined) return [];
  return [{ title: message('sql.fixVersion', { since }), changes: [changedVersionComment(text, since)] }];
}

/** None for a fix that would change a variable's value: that stands elsewhere. */
function inSource(
  { title, changes: own, isCertain }: FittingFix,
  statement: Statement,
  source: string,
  map: SourceMap,
): readonly Omit<QuickFix, 'problem'>[] {
  const changes = own.map(({ span, text }) => {
    const place = map.toSource({ start: statement.span.start + span.start, end: statement.span.start + span.end });
    return { span: place, text, isOwn: source.slice(place.start, place.end) === statement.text.slice(span.start, span.end) };
  });
  return changes.every(({ isOwn }) => isOwn)
    ? [{ title, changes: changes.map(({ span, text }) => ({ span, text })), isPreferred: isCertain }]
    : [];
}
