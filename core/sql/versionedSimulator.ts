/** ANTLR's prediction for one Flink version: its predicates are settled once, and a decision that was seen before is a walk along known states. */
import {
  ATNConfig,
  ATNSimulator,
  type Parser,
  ParserATNSimulator,
  type ParserRuleContext,
  type PredicateTransition,
  PredictionMode,
  StarLoopEntryState,
  type TokenStream,
} from 'antlr4ng';
import { FlinkSqlParser } from '../../grammar/generated/FlinkSqlParser.ts';
import type { PredictionCache } from './predictionCache.ts';

/** Flink's parser looks two or three tokens ahead at most before it goes on with a list; one that goes on for so long is its own. */
const LONGEST_LOOK = 40;

export class VersionedSimulator extends ParserATNSimulator {
  /** @param cache of the parser's Flink version: predicates ask for nothing else, so that what they leave out is left out for good */
  constructor(parser: Parser, cache: PredictionCache) {
    super(parser, FlinkSqlParser._ATN, cache.decisions, cache.contexts);
  }

  /** As ANTLR's own, without its preparations where the known states lead to the end. */
  override adaptivePredict(input: TokenStream, decision: number, outer: ParserRuleContext | null): number {
    const takesConflicts = this.predictionMode === PredictionMode.SLL;
    const dfa = this.decisionToDFA[decision];
    let state = dfa?.s0;
    for (let ahead = 1; state !== undefined; ahead++) {
      if (ahead > LONGEST_LOOK && dfa?.atnStartState instanceof StarLoopEntryState) return 1;
      const type = input.LA(ahead);
      state = state.edges[type + 1];
      if (state === ATNSimulator.ERROR) break;
      if (state?.isAcceptState !== true) continue;
      if (state.requiresFullContext && !takesConflicts) break;
      return state.prediction;
    }
    return super.adaptivePredict(input, decision, outer);
  }

  protected override predTransition(config: ATNConfig, transition: PredicateTransition): ATNConfig | null {
    const holds = this.parser.sempred(null, transition.ruleIndex, transition.predIndex);
    return holds ? ATNConfig.createWithConfig(transition.target, config) : null;
  }
}
