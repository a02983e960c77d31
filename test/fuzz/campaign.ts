/** Makes statements batch by batch, puts them to both parsers, and goes on from those that reach what none had reached. */
import type { FlinkVersion } from '../../core/sql/flinkVersion.ts';
import { compareParsers, type Score } from './comparison.ts';
import { type Arm, FlinkProductions } from './flinkProductions.ts';
import type { FlinkParser } from './flinkParser.ts';
import { growStatement } from './growStatement.ts';
import { mutateStatement } from './mutateStatement.ts';
import type { RandomSource } from './randomSource.ts';
import { ProductionWalker } from './walkProductions.ts';

/** Where a statement comes from: our grammar, the productions of Flink's, or a change to another one. */
export type Source = 'grown' | 'produced' | 'mutated';

export interface Plan {
  readonly version: FlinkVersion;
  /** How many statements at least. */
  readonly count: number;
  readonly sources: readonly Source[];
  /** What people wrote, to be changed. */
  readonly written: readonly string[];
}

const BATCH = 2000;
/** So many statements that reached something new are kept to be changed. */
const MOST_KEPT = 3000;

export class Campaign {
  readonly grammar: FlinkProductions;
  readonly #plan: Plan;
  readonly #flink: FlinkParser;
  readonly #random: RandomSource;
  readonly #walker: ProductionWalker;
  readonly #kept: string[] = [];
  #targets: readonly number[];

  constructor(plan: Plan, flink: FlinkParser, random: RandomSource) {
    this.#plan = plan;
    this.#flink = flink;
    this.#random = random;
    this.grammar = new FlinkProductions(flink.productions);
    this.#walker = new ProductionWalker(this.grammar, 'SqlStmt');
    this.#targets = this.#leastUsed([]);
  }

  /** The scores, batch by batch. */
  async *run(): AsyncIterable<Score> {
    for (let asked = 0; asked < this.#plan.count;) {
      const count = Math.min(BATCH, this.#plan.count - asked);
      const batch = Array.from({ length: count }, (_, index) => this.#make(index));
      const score = await compareParsers(batch, this.#plan.version, this.#flink);
      asked += score.statements;
      this.#keep(score.fresh);
      this.#targets = this.#leastUsed(await this.#flink.coverage());
      yield score;
    }
  }

  #make(index: number): string {
    switch (this.#plan.sources[index % this.#plan.sources.length]) {
      case 'grown':
        return growStatement(this.#plan.version, this.#random);
      case 'produced':
        return this.#produce();
      default:
        return mutateStatement(this.#toChange(), this.#plan.written, this.#plan.version, this.#random);
    }
  }

  /** Mostly on its way to something that few accepted statements have. */
  #produce(): string {
    const target = this.#random.once(4) ? undefined : this.#random.pick(this.#targets);
    return this.#walker.walk(this.#random, target) ?? this.#walker.walk(this.#random, undefined) ?? '';
  }

  #toChange(): string {
    const lists = [this.#plan.written, this.#kept].filter((list) => list.length > 0);
    const chosen = this.#random.below(lists.length + 1);
    return chosen < lists.length ? this.#random.pick(lists[chosen] ?? []) : this.#produce();
  }

  #keep(fresh: readonly string[]): void {
    for (const sql of fresh) {
      if (this.#kept.length < MOST_KEPT) this.#kept.push(sql);
      else this.#kept[this.#random.below(MOST_KEPT)] = sql;
    }
  }

  /** The steps that begin the least used quarter of the alternatives. */
  #leastUsed(coverage: readonly number[]): readonly number[] {
    const arms = armsOf(this.grammar).filter((arm) => (this.grammar.costs[arm.next] ?? Infinity) < Infinity);
    const ordered = arms.toSorted((left, right) => (coverage[left.alternative] ?? 0) - (coverage[right.alternative] ?? 0));
    return ordered.slice(0, Math.ceil(ordered.length / 4)).map((arm) => arm.next);
  }
}

function armsOf(grammar: FlinkProductions): readonly Arm[] {
  return grammar.steps.flatMap((step) => (step.kind === 'choice' ? step.arms : []));
}
