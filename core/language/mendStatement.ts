/** Tries edits on a broken statement: which of them mend it, and which bring the parser on. */
import type { Message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import type { Problem } from '../problem.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import type { PartParser } from '../sql/parsePart.ts';
import { ScriptParser } from '../sql/scriptParser.ts';
import type { Steps } from '../steps.ts';
import type { TextChange } from '../text.ts';
import { brokenStatement, type BrokenStatement, type FixCandidate } from './fixCandidate.ts';
import { fixGroups, type FixGroup } from './fixCandidates.ts';

export interface FittingFix extends Pick<FixCandidate, 'title' | 'changes'> {
  /** Whether the statement then parses and nothing else is as likely to be meant. */
  readonly isCertain: boolean;
}

/** More would be a guess. */
const MOST = 4;

/** Characters that are parsed for one list of fixes: a user waits for it. */
const BUDGET = 100_000;

/** Mistakes that are mended by one fix. */
const MOST_AT_ONCE = 50;

export interface TrialOptions {
  /** Parses a statement, instead of here and now. */
  readonly parse?: PartParser;
  readonly cancellation?: Cancellation;
}

/** What an edit leads to. */
interface Outcome {
  readonly candidate: FixCandidate;
  readonly text: string;
  /** Of the first error that is left; `undefined` where there is none. */
  readonly next: { readonly offset: number; readonly message: Message } | undefined;
}

/**
 * Those of the first group that mends the statement; where there is none, those that bring the parser behind the mended place.
 * @param offset of the first error in `text`
 */
export function* fittingFixes(
  text: string,
  offset: number,
  problem: Message,
  version: FlinkVersion,
  options: TrialOptions,
): Steps<readonly FittingFix[]> {
  if (text.length > BUDGET) return [];
  const at = brokenStatement(text, offset, problem, version);
  const trial = new Trial(version, options);
  let steps: readonly FittingFix[] = [];
  for (const group of fixGroups(at)) {
    const outcomes = yield* trial.outcomes(group.candidates(at), at, offset, group.all !== undefined);
    const mending = nearest(outcomes.filter(({ next }) => next === undefined));
    if (mending.length > 0) return mendingFixes(mending);
    if (steps.length > 0 || outcomes.length === 0) continue;
    const first = outcomes.slice(0, 2).map(({ candidate: { title, changes } }) => ({ title, changes, isCertain: false }));
    const all = yield* wholeFixes(group, outcomes, trial);
    if (all.length > 0) return [...all, ...first].slice(0, MOST);
    if (group.isStep === true) steps = first;
  }
  return steps;
}

function mendingFixes(mending: readonly Outcome[]): readonly FittingFix[] {
  return mending.slice(0, MOST).map(({ candidate }) => {
    const { title, longTitle, changes, isGuess } = candidate;
    const isAlone = mending.every((other) => other.candidate === candidate || !isSame(other.candidate.title, title));
    return { title: isAlone ? title : (longTitle ?? title), changes, isCertain: mending.length === 1 && isGuess !== true };
  });
}

function isSame(left: Message, right: Message): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Those of the least rank, each text once. */
function nearest(outcomes: readonly Outcome[]): readonly Outcome[] {
  const least = Math.min(...outcomes.map(({ candidate: { rank } }) => rank ?? 0));
  const likely = outcomes.filter(({ candidate: { rank } }) => (rank ?? 0) === least);
  return likely.filter(({ text }, at) => likely.findIndex((other) => other.text === text) === at);
}

/** One fix for all mistakes of a kind; two where a mistake can be mended in two ways. */
function* wholeFixes(group: FixGroup, outcomes: readonly Outcome[], trial: Trial): Steps<readonly FittingFix[]> {
  const [firstTitle, lastTitle] = group.all ?? [];
  const first = firstTitle === undefined ? undefined : yield* repeated(group, outcomes, trial, 0);
  if (first === undefined || firstTitle === undefined) return [];
  const last = lastTitle === undefined || first.isCertain ? undefined : yield* repeated(group, outcomes, trial, -1);
  const others = last === undefined || lastTitle === undefined || last.text === first.text ? [] : [{ ...last, title: lastTitle }];
  return [{ ...first, title: firstTitle }, ...others].map(({ title, changes, isCertain }) => ({ title, changes, isCertain }));
}

interface Whole {
  readonly text: string;
  readonly changes: readonly TextChange[];
  readonly isCertain: boolean;
}

/** Mends one mistake after another, until nothing is wrong any more. */
function* repeated(group: FixGroup, outcomes: readonly Outcome[], trial: Trial, choice: 0 | -1): Steps<Whole | undefined> {
  const changes: TextChange[] = [];
  let [steps, shift, isCertain] = [nearest(outcomes), 0, true];
  for (let count = 0; count < MOST_AT_ONCE; count++) {
    const step = steps.at(choice);
    if (step === undefined) return undefined;
    isCertain &&= steps.length === 1 && step.candidate.isGuess !== true;
    const own = step.candidate.changes;
    const from = shift;
    changes.push(...own.map(({ span, text }) => ({ span: { start: span.start - from, end: span.end - from }, text })));
    shift += growth(own);
    if (step.next === undefined) return { text: step.text, changes, isCertain };
    const at = brokenStatement(step.text, step.next.offset, step.next.message, trial.version);
    steps = nearest(yield* trial.outcomes(group.candidates(at), at, step.next.offset, true));
  }
  return undefined;
}

/** By how much a text becomes longer. */
function growth(changes: readonly TextChange[]): number {
  return changes.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
}

/** Parses what edits make of a statement, within a budget. */
class Trial {
  readonly version: FlinkVersion;
  readonly #options: TrialOptions;
  #left = BUDGET;

  constructor(version: FlinkVersion, options: TrialOptions) {
    this.version = version;
    this.#options = options;
  }

  /** Of the candidates that mend the statement, and where `steps` also of those after which the first error stands behind the mended place. */
  *outcomes(candidates: readonly FixCandidate[], { text }: BrokenStatement, offset: number, steps: boolean): Steps<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const candidate of candidates) {
      if (this.#left < text.length) break;
      this.#left -= text.length;
      const changed = applied(text, candidate.changes);
      const problem = yield* this.#firstProblem(changed);
      const last = candidate.changes.at(-1);
      const end = Math.max(offset + 1, last?.span.end ?? 0) + growth(candidate.changes);
      const next = problem === undefined ? undefined : { offset: problem.span.start, message: problem.message };
      if (next === undefined || (steps && next.offset >= end)) outcomes.push({ candidate, text: changed, next });
    }
    return outcomes;
  }

  *#firstProblem(text: string): Steps<Problem | undefined> {
    const { parse, cancellation } = this.#options;
    const { problems } = yield* new ScriptParser(this.version, parse).parse(text, cancellation);
    return problems[0];
  }
}

function applied(text: string, changes: readonly TextChange[]): string {
  const fromTheEnd = [...changes].sort((left, right) => right.span.start - left.span.start);
  return fromTheEnd.reduce((result, { span, text: after }) => result.slice(0, span.start) + after + result.slice(span.end), text);
}
