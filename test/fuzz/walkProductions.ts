/** Statements that Flink's own grammar takes: a walk through its productions, at random or to an alternative that is wanted. */
import type { Arm, Context, FlinkProductions, Step } from './flinkProductions.ts';
import type { RandomSource } from './randomSource.ts';
import { TokenSet } from './tokenSet.ts';
import { statementOf, TEXTS_BEHIND } from './tokenTexts.ts';

/** A walk that goes in circles is given up. */
const MOST_STEPS = 5000;
const MOST_WORDS = 200;
const END_OF_TEXT = 0;
/** With so many words the shortest way on is taken to what is wanted. */
const ENOUGH_ON_THE_WAY = 8;

type Call = Extract<Step, { kind: 'call' }>;
type Distances = readonly number[];

export class ProductionWalker {
  readonly #grammar: FlinkProductions;
  readonly #start: number;
  /** The calls with which the start may begin, such as the kinds of statements. */
  readonly #beginnings: readonly number[];
  readonly #before: readonly (readonly number[])[];
  /** How often an alternative was gone; the others are preferred. */
  readonly #gone = new Map<number, number>();

  constructor(grammar: FlinkProductions, start: string) {
    const production = grammar.production(start);
    if (production === undefined) throw new Error(`no production ${start}`);
    this.#grammar = grammar;
    this.#start = production.entry;
    this.#beginnings = production.steps.flatMap((step, index) => (step.kind === 'call' ? [production.entry + index] : []));
    this.#before = predecessors(grammar.steps);
  }

  /** A statement, if possible with the step `wanted`; `undefined` where the walk came to nothing. */
  walk(random: RandomSource, wanted: number | undefined): string | undefined {
    const toWanted = wanted === undefined ? undefined : this.#distances(wanted);
    const beginnings = this.#beginnings.filter((step) => toWanted === undefined || toWanted[step] !== undefined);
    const stages = beginnings.length === 0 ? [] : [this.#distances(random.pick(beginnings))];
    if (toWanted !== undefined) stages.push(toWanted);
    const words = new Walk(this.#grammar, stages, random, this.#gone).from(this.#start);
    return words === undefined ? undefined : statementOf(words, random);
  }

  /** How far each step is from the wanted one, calls included. */
  #distances(wanted: number): Distances {
    const distances: number[] = [];
    distances[wanted] = 0;
    const queue = [wanted];
    for (const step of queue) {
      for (const before of this.#before[step] ?? []) {
        if (distances[before] !== undefined) continue;
        distances[before] = (distances[step] ?? 0) + 1;
        queue.push(before);
      }
    }
    return distances;
  }
}

/** Where a walk goes on after a production. */
interface Return {
  readonly next: number;
  /** Whether what is wanted is to be found there. */
  readonly isWanted: boolean;
  readonly context: Context;
}

class Walk {
  readonly #grammar: FlinkProductions;
  readonly #random: RandomSource;
  readonly #gone: Map<number, number>;
  readonly #everything: TokenSet;
  readonly #endOnly: TokenSet;
  readonly #returns: Return[] = [];
  readonly #words: string[] = [];
  readonly #enough: number;
  /** The distances to each of the steps that are still wanted, in their order. */
  #stages: readonly Distances[];
  #isWanted: boolean;
  #context: Context = undefined;
  /** What the next token may be. */
  #tokens: TokenSet;

  constructor(grammar: FlinkProductions, stages: readonly Distances[], random: RandomSource, gone: Map<number, number>) {
    this.#grammar = grammar;
    this.#stages = stages;
    this.#isWanted = stages.length > 0;
    this.#random = random;
    this.#gone = gone;
    this.#everything = TokenSet.of(grammar.texts.length, grammar.texts.keys());
    this.#endOnly = TokenSet.of(grammar.texts.length, [END_OF_TEXT]);
    this.#tokens = this.#everything;
    this.#enough = 5 + random.below(35);
  }

  /** `undefined` where no token fits. */
  from(start: number): readonly string[] | undefined {
    let at: number | 'end' | undefined = start;
    for (let steps = 0; steps < MOST_STEPS && this.#words.length < MOST_WORDS && at !== undefined; steps++) {
      if (at === 'end') return this.#words;
      if (this.#distance(at) === 0) {
        this.#stages = this.#stages.slice(1);
        this.#isWanted = this.#stages.length > 0;
      }
      at = this.#stepFrom(at);
    }
    return undefined;
  }

  #stepFrom(at: number): number | 'end' | undefined {
    const step = this.#grammar.steps[at];
    switch (step?.kind) {
      case 'consume':
        return this.#consume(step);
      case 'call':
        return this.#call(step);
      case 'choice':
        return this.#choose(step.arms);
      case 'return':
        return this.#return();
      default:
        return undefined;
    }
  }

  #distance(step: number): number {
    return this.#stages[0]?.[step] ?? Infinity;
  }

  #consume({ token, next }: Extract<Step, { kind: 'consume' }>): number | undefined {
    const texts = this.#grammar.texts[token];
    if (texts === undefined || texts.length === 0 || !this.#tokens.has(token)) return undefined;
    this.#words.push(this.#random.pick(TEXTS_BEHIND.get(this.#words.at(-1) ?? '') ?? texts));
    this.#tokens = this.#everything;
    return next;
  }

  #call(step: Call): number {
    this.#returns.push({ next: step.next, isWanted: this.#isWanted, context: this.#context });
    this.#isWanted &&= this.#distance(step.entry) <= this.#distance(step.next);
    if (step.context !== 'inherited') this.#context = step.context;
    this.#respectContext(step.entry);
    return step.entry;
  }

  #return(): number | 'end' {
    const back = this.#returns.pop();
    if (back === undefined) return 'end';
    this.#isWanted = back.isWanted && this.#stages.length > 0;
    this.#context = back.context;
    return back.next;
  }

  /** Mostly begins what the context takes. */
  #respectContext(entry: number): void {
    if (this.#context === undefined || this.#random.once(20)) return;
    const { queryWords } = this.#grammar;
    const tokens = this.#context === 'query' ? this.#tokens.and(queryWords) : this.#tokens.without(queryWords);
    if (this.#canBegin(entry, tokens)) this.#tokens = tokens;
  }

  #choose(arms: readonly Arm[]): number | undefined {
    const open = arms.filter((arm) => this.#isOpen(arm));
    if (open.length === 0) return undefined;
    const arm = this.#pick(open);
    if (arm.tokens !== undefined) this.#tokens = this.#tokens.and(arm.tokens);
    this.#gone.set(arm.alternative, 1 + (this.#gone.get(arm.alternative) ?? 0));
    return arm.next;
  }

  #isOpen(arm: Arm): boolean {
    if ((this.#grammar.costs[arm.next] ?? Infinity) === Infinity) return false;
    const tokens = arm.tokens === undefined ? this.#tokens : this.#tokens.and(arm.tokens);
    return this.#canBegin(arm.next, tokens);
  }

  /** Whether one of the tokens may come next at a step, there or behind the productions that end before it. */
  #canBegin(step: number, tokens: TokenSet): boolean {
    let at = step;
    for (let depth = this.#returns.length - 1; ; depth--) {
      if (this.#grammar.firsts[at]?.intersects(tokens) === true) return true;
      if (this.#grammar.empties[at] !== true) return false;
      const back = this.#returns[depth];
      if (back === undefined) return this.#endOnly.intersects(tokens);
      at = back.next;
    }
  }

  #pick(arms: readonly Arm[]): Arm {
    const nearest = this.#isWanted ? least(arms, (arm) => this.#distance(arm.next)) : [];
    if (nearest.length > 0) return this.#random.pick(nearest);
    const enough = this.#stages.length > 0 ? ENOUGH_ON_THE_WAY : this.#enough;
    if (this.#words.length + this.#returns.length / 4 <= enough) return this.#seldomGone(arms);
    return this.#random.pick(least(arms, (arm) => this.#grammar.costs[arm.next] ?? Infinity));
  }

  /** At random, those gone less often before the others. */
  #seldomGone(arms: readonly Arm[]): Arm {
    const weights = arms.map((arm) => (1 + (this.#gone.get(arm.alternative) ?? 0)) ** -0.5);
    const total = weights.reduce((left, right) => left + right, 0);
    let drawn = (this.#random.below(1_000_000) / 1_000_000) * total;
    const index = weights.findIndex((weight) => (drawn -= weight) < 0);
    return arms[index] ?? this.#random.pick(arms);
  }
}

/** Those with the least finite value. */
function least(arms: readonly Arm[], value: (arm: Arm) => number): readonly Arm[] {
  const smallest = Math.min(...arms.map(value));
  return smallest === Infinity ? [] : arms.filter((arm) => value(arm) === smallest);
}

function predecessors(steps: readonly Step[]): readonly (readonly number[])[] {
  const before: number[][] = steps.map(() => []);
  for (const [index, step] of steps.entries()) {
    for (const next of nextSteps(step)) before[next]?.push(index);
  }
  return before;
}

function nextSteps(step: Step): readonly number[] {
  switch (step.kind) {
    case 'consume':
      return [step.next];
    case 'call':
      return [step.entry, step.next];
    case 'choice':
      return step.arms.map((arm) => arm.next);
    default:
      return [];
  }
}
