/** What the parser has learnt about the grammar, kept for each Flink version, since predicates make predictions differ. */
import { DFA, PredictionContextCache } from 'antlr4ng';
import { FlinkSqlParser } from '../../grammar/generated/FlinkSqlParser.ts';
import type { FlinkVersion } from './flinkVersion.ts';

/**
 * What people write needs some 2,400 states, and every kind of mistake some more; beyond this the cache is begun anew, so that no stream of
 * broken texts fills the memory (7 kB for each state).
 */
const MOST_STATES = 5000;
const LOOK_EVERY = 500;

export class PredictionCache {
  /**
   * By version. Like ANTLR's own caches, which are static in the generated parser, they only make the same answers faster: no caller can
   * tell whether another has parsed before.
   */
  static readonly #byVersion = new Map<FlinkVersion, PredictionCache>();

  readonly decisions: DFA[] = FlinkSqlParser._ATN.decisionToState.map((state, index) => new DFA(state, index));
  readonly contexts = new PredictionContextCache();
  #uses = 0;

  /** What all parsers of a version share. */
  static of(version: FlinkVersion): PredictionCache {
    const known = PredictionCache.#byVersion.get(version);
    if (known?.isFull() === false) return known;
    const made = new PredictionCache();
    PredictionCache.#byVersion.set(version, made);
    return made;
  }

  /** Looks only now and then. */
  isFull(): boolean {
    if (++this.#uses % LOOK_EVERY !== 0) return false;
    return this.decisions.reduce((sum, { length }) => sum + length, 0) > MOST_STATES;
  }
}
