/** What the parser has learnt about the grammar, kept for each Flink version, since predicates make predictions differ. */
import { DFA, PredictionContextCache } from 'antlr4ng';
import { FlinkSqlParser } from '../../grammar/generated/FlinkSqlParser.ts';
import type { FlinkVersion } from './flinkVersion.ts';

export class PredictionCache {
  /**
   * By version. Like ANTLR's own caches, which are static in the generated parser, they only make the same answers faster: no caller can
   * tell whether another has parsed before.
   */
  static readonly #byVersion = new Map<FlinkVersion, PredictionCache>();

  readonly decisions: DFA[] = FlinkSqlParser._ATN.decisionToState.map((state, index) => new DFA(state, index));
  readonly contexts = new PredictionContextCache();

  /** What all parsers of a version share. */
  static of(version: FlinkVersion): PredictionCache {
    const known = PredictionCache.#byVersion.get(version);
    if (known !== undefined) return known;
    const made = new PredictionCache();
    PredictionCache.#byVersion.set(version, made);
    return made;
  }
}
