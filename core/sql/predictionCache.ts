/** What the parser has learnt about the grammar, kept for each Flink version, since predicates make predictions differ. */
import { DFA, PredictionContextCache } from 'antlr4ng';
import { FlinkSqlParser } from '../../grammar/generated/FlinkSqlParser.ts';
import type { FlinkVersion } from './flinkVersion.ts';

export interface PredictionCache {
  readonly decisions: DFA[];
  readonly contexts: PredictionContextCache;
}

const CACHES = new Map<FlinkVersion, PredictionCache>();

/** What all parsers of a version share. */
export function predictionCacheOf(version: FlinkVersion): PredictionCache {
  const known = CACHES.get(version);
  if (known !== undefined) return known;
  const made = {
    decisions: FlinkSqlParser._ATN.decisionToState.map((state, index) => new DFA(state, index)),
    contexts: new PredictionContextCache(),
  };
  CACHES.set(version, made);
  return made;
}
