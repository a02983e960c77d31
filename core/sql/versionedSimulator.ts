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
    return this.knownAlternative(input, decision, Infinity) ?? super.adaptivePredict(input, decision, outer);
  }

  /** What an earlier prediction found that needed no more tokens than `farthest`; `undefined` where there was none. */
  protected knownAlternative(input: TokenStream, decision: number, farthest: number): number | undefined {
    const takesConflicts = this.predictionMode === PredictionMode.SLL;
    const dfa = this.decisionToDFA[decision];
    let state = dfa?.s0;
    for (let ahead = 1; state !== undefined && ahead <= farthest; ahead++) {
      if (ahead > LONGEST_LOOK && dfa?.atnStartState instanceof StarLoopEntryState) return 1;
      state = state.edges[input.LA(ahead) + 1];
      if (state === ATNSimulator.ERROR) return undefined;
      if (state?.isAcceptState !== true) continue;
      return state.requiresFullContext && !takesConflicts ? undefined : state.prediction;
    }
    return undefined;
  }

  protected override predTransition(config: ATNConfig, transition: PredicateTransition): ATNConfig | null {
    const holds = this.parser.sempred(null, transition.ruleIndex, transition.predIndex);
    return holds ? ATNConfig.createWithConfig(transition.target, config) : null;
  }
}
