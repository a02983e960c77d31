/** The productions of Flink's grammar, as tools/oracle/ParserGraph.java reads them out of its parser, and what can be told of them. */
import { readFileSync } from 'node:fs';
import { TokenSet } from './tokenSet.ts';
import { TOKEN_TEXTS } from './tokenTexts.ts';

/** One step of a production; steps and tokens by their numbers. */
export type Step =
  | { readonly kind: 'consume'; readonly token: number; readonly next: number }
  | { readonly kind: 'call'; readonly entry: number; readonly next: number; readonly context: Context }
  | { readonly kind: 'choice'; readonly arms: readonly Arm[] }
  | { readonly kind: 'return' }
  /** No token fits, or an action refuses. */
  | { readonly kind: 'refusal' };

/** What an action of Calcite's grammar will accept of what is called: Calcite's ExprContext. */
export type Context = 'query' | 'noQuery' | 'inherited' | undefined;

export interface Arm {
  readonly next: number;
  /** The number that Flink's parser counts it by. */
  readonly alternative: number;
  /** The next token is one of these; `undefined` where it does not decide. */
  readonly tokens: TokenSet | undefined;
}

export interface Production {
  readonly name: string;
  readonly entry: number;
  readonly alternative: number;
  readonly steps: readonly Step[];
}

export class FlinkProductions {
  /** For each token the texts that it may have; none for those that Flink's lexer does not make. */
  readonly texts: readonly (readonly string[])[];
  readonly productions: readonly Production[];
  readonly steps: readonly Step[];
  /** The words that begin a query. */
  readonly queryWords: TokenSet;
  /** How many tokens it takes at least from a step to the end of its production. */
  readonly costs: readonly number[];
  /** The tokens that may come next at a step. */
  readonly firsts: readonly TokenSet[];
  /** Whether a step may come to the end of its production without a token. */
  readonly empties: readonly boolean[];

  /** Reads productions.jsonl. */
  constructor(file: string) {
    const [images = '[]', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
    this.texts = (JSON.parse(images) as readonly string[]).map(textsOf);
    this.queryWords = TokenSet.of(
      this.texts.length,
      this.texts.flatMap(([text], token) => (text !== undefined && QUERY_WORDS.has(text) ? [token] : [])),
    );
    const written = lines.map((line) => JSON.parse(line) as WrittenProduction);
    this.productions = numbered(written, this.texts.length);
    this.steps = this.productions.flatMap((production) => production.steps);
    this.costs = costsOf(this.steps, this.texts);
    [this.firsts, this.empties] = firstsOf(this.steps, this.texts);
  }

  production(name: string): Production | undefined {
    return this.productions.find((production) => production.name === name);
  }
}

const QUERY_WORDS: ReadonlySet<string> = new Set(['SELECT', 'VALUES', 'TABLE', 'WITH']);

type WrittenArm = readonly [next: number, alternative: number];
type WrittenCase = readonly [tokens: readonly number[], next: number, alternative: number];
type WrittenNode =
  | readonly ['consume', token: number, next: number]
  | readonly ['call', production: string, next: number, context: string]
  | readonly ['switch', cases: readonly WrittenCase[], otherwise: WrittenArm]
  | readonly ['branch', arms: readonly WrittenArm[]]
  | readonly ['return' | 'throw' | 'stop'];

interface WrittenProduction {
  readonly name: string;
  readonly alternative: number;
  readonly nodes: readonly WrittenNode[];
}

function textsOf(image: string): readonly string[] {
  if (image.startsWith('<')) return TOKEN_TEXTS.get(image.slice(1, -1)) ?? [];
  return [image.slice(1, -1)];
}

function numbered(written: readonly WrittenProduction[], tokens: number): readonly Production[] {
  const entries = new Map<string, number>();
  let count = 0;
  for (const { name, nodes } of written) {
    entries.set(name, count);
    count += nodes.length;
  }
  return written.map(({ name, alternative, nodes }) => {
    const entry = entries.get(name) ?? 0;
    return { name, alternative, entry, steps: nodes.map((node) => stepOf(node, entry, entries, tokens)) };
  });
}

function stepOf(node: WrittenNode, base: number, entries: ReadonlyMap<string, number>, size: number): Step {
  switch (node[0]) {
    case 'consume':
      return { kind: 'consume', token: node[1], next: base + node[2] };
    case 'call':
      return { kind: 'call', entry: entries.get(node[1]) ?? 0, next: base + node[2], context: CONTEXTS.get(node[3]) };
    case 'branch':
      return { kind: 'choice', arms: node[1].map(([next, alternative]) => ({ next: base + next, alternative, tokens: undefined })) };
    case 'switch':
      return { kind: 'choice', arms: switchArms(node[1], node[2], base, size) };
    case 'return':
      return { kind: 'return' };
    default:
      return { kind: 'refusal' };
  }
}

const CONTEXTS: ReadonlyMap<string, Context> = new Map([
  ['ACCEPT_QUERY', 'query'],
  ['ACCEPT_NON_QUERY', 'noQuery'],
  ['ACCEPT_SUB_QUERY', 'noQuery'],
  ['inherited', 'inherited'],
]);

function switchArms(cases: readonly WrittenCase[], [otherwise, alternative]: WrittenArm, base: number, size: number): readonly Arm[] {
  const arms = cases.map(([tokens, next, own]) => ({ next: base + next, alternative: own, tokens: TokenSet.of(size, tokens) }));
  const taken = TokenSet.of(
    size,
    cases.flatMap(([tokens]) => tokens),
  );
  const others = TokenSet.of(size, Array(size).keys()).without(taken);
  return [...arms, { next: base + otherwise, alternative, tokens: others }];
}

function costsOf(steps: readonly Step[], texts: readonly (readonly string[])[]): readonly number[] {
  const costs = steps.map(() => Infinity);
  const at = (step: number): number => costs[step] ?? Infinity;
  const cost = (step: Step): number => {
    switch (step.kind) {
      case 'consume':
        return texts[step.token]?.length === 0 ? Infinity : 1 + at(step.next);
      case 'call':
        return at(step.entry) + at(step.next);
      case 'choice':
        return Math.min(...step.arms.map((arm) => at(arm.next)));
      case 'return':
        return 0;
      case 'refusal':
        return Infinity;
    }
  };
  untilStable(steps, (step, index) => {
    const least = cost(step);
    if (least >= at(index)) return false;
    costs[index] = least;
    return true;
  });
  return costs;
}

function firstsOf(
  steps: readonly Step[],
  texts: readonly (readonly string[])[],
): [firsts: readonly TokenSet[], empties: readonly boolean[]] {
  const nothing = new TokenSet(texts.length);
  const firsts = steps.map(() => new TokenSet(texts.length));
  const empties = steps.map((step) => step.kind === 'return');
  const first = (index: number): TokenSet => firsts[index] ?? nothing;
  const made = (step: Step): readonly [tokens: TokenSet, isEmpty: boolean] => {
    switch (step.kind) {
      case 'consume':
        return [texts[step.token]?.length === 0 ? nothing : TokenSet.of(texts.length, [step.token]), false];
      case 'call':
        if (empties[step.entry] !== true) return [first(step.entry), false];
        return [first(step.entry).or(first(step.next)), empties[step.next] === true];
      case 'choice':
        return [
          step.arms
            .map((arm) => (arm.tokens === undefined ? first(arm.next) : first(arm.next).and(arm.tokens)))
            .reduce((left, right) => left.or(right)),
          step.arms.some((arm) => empties[arm.next] === true),
        ];
      case 'return':
        return [nothing, true];
      case 'refusal':
        return [nothing, false];
    }
  };
  untilStable(steps, (step, index) => {
    const [tokens, isEmpty] = made(step);
    const hasChanged = first(index).addAll(tokens) || (isEmpty && empties[index] !== true);
    empties[index] ||= isEmpty;
    return hasChanged;
  });
  return [firsts, empties];
}

/** Backwards, since what is known of a step comes from those behind it. */
function untilStable(steps: readonly Step[], improve: (step: Step, index: number) => boolean): void {
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (let index = steps.length - 1; index >= 0; index--) {
      const step = steps[index];
      if (step !== undefined && improve(step, index)) hasChanged = true;
    }
  }
}
