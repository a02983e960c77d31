/** What the parser has learnt about the grammar, kept for each Flink version, since predicates make predictions differ. */
import { DFA, type Parser, ParserATNSimulator, PredictionContextCache } from 'antlr4ng';
import { FlinkSqlParser } from '../../grammar/generated/FlinkSqlParser.ts';
import type { FlinkVersion } from './flinkVersion.ts';

interface PredictionCache {
  readonly decisions: DFA[];
  readonly contexts: PredictionContextCache;
}

const CACHES = new Map<FlinkVersion, PredictionCache>();

/** A prediction engine for `parser` that shares what others of its version have learnt. */
export function simulatorFor(parser: Parser, version: FlinkVersion): ParserATNSimulator {
  const { decisions, contexts } = cacheOf(version);
  return new ParserATNSimulator(parser, FlinkSqlParser._ATN, decisions, contexts);
}

function cacheOf(version: FlinkVersion): PredictionCache {
  const known = CACHES.get(version);
  if (known !== undefined) return known;
  const made = {
    decisions: FlinkSqlParser._ATN.decisionToState.map((state, index) => new DFA(state, index)),
    contexts: new PredictionContextCache(),
  };
  CACHES.set(version, made);
  return made;
}
