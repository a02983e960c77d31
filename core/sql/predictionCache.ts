/** What the parser has learnt about the grammar, kept for each Flink version, since predicates make predictions differ. */
import { DFA, PredictionContextCache } from 'antlr4ng';
import { FlinkSqlParser } from '../../grammar/generated/FlinkSqlParser.ts';
import type { FlinkVersion } from './flinkVersion.ts';

/**
 * What people write needs some 2,400 states, and every kind of mistake some more; beyond this the cache is begun anew, so that no stream of
 * broken texts fills the memory (7 kB for each state).
 */
const MOST_STATES = 5000;

export class PredictionCache {
  /**
   * By version. Like ANTLR's own caches, which are static in the generated parser, they only make the same answers faster: no caller can
   * tell whether another has parsed before.
   */
  static readonly #byVersion = new Map<FlinkVersion, PredictionCache>();

  readonly decisions: DFA[] = FlinkSqlParser._ATN.decisionToState.map((state, index) => new DFA(state, index));
  readonly contexts = new PredictionContextCache();
  /** How many states the decisions have; who adds one counts it. */
  states = 0;

  /** What all parsers of a version share. */
  static of(version: FlinkVersion): PredictionCache {
    const known = PredictionCache.#byVersion.get(version);
    if (known?.isFull() === false) return known;
    const made = new PredictionCache();
    PredictionCache.#byVersion.set(version, made);
    return made;
  }

  isFull(): boolean {
    return this.states > MOST_STATES;
  }
}
