/** ANTLR's prediction for one Flink version: its predicates are settled once, and a decision that was seen before is a walk along known states. */
import {
  ATNConfig,
  ATNSimulator,
  type DFA,
  DFAState,
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

/** Where the prediction of a list ends that goes on. */
const GOES_ON = accepting(1);

export class VersionedSimulator extends ParserATNSimulator {
  readonly #cache: PredictionCache;

  /** @param cache of the parser's Flink version: predicates ask for nothing else, so that what they leave out is left out for good */
  constructor(parser: Parser, cache: PredictionCache) {
    super(parser, FlinkSqlParser._ATN, cache.decisions, cache.contexts);
    this.#cache = cache;
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
      if (isTooFar(ahead, dfa)) return GOES_ON.prediction;
      state = state.edges[input.LA(ahead) + 1];
      if (state === ATNSimulator.ERROR) return undefined;
      if (state?.isAcceptState !== true) continue;
      return state.requiresFullContext && !takesConflicts ? undefined : state.prediction;
    }
    return undefined;
  }

  /** As ANTLR's own, to a choice where it has looked ahead long enough: each level of a deep nesting would be another state. */
  override computeTargetState(dfa: DFA, previous: DFAState, type: number): DFAState {
    const { input, startIndex } = this.predictionState ?? {};
    const ahead = (input?.index ?? 0) - (startIndex ?? 0) + 1;
    return isTooFar(ahead, dfa) ? GOES_ON : super.computeTargetState(dfa, previous, type);
  }

  protected override addDFAState(dfa: DFA, state: DFAState): DFAState {
    const known = super.addDFAState(dfa, state);
    if (known === state && state !== ATNSimulator.ERROR) this.#cache.states++;
    return known;
  }

  protected override predTransition(config: ATNConfig, transition: PredicateTransition): ATNConfig | null {
    const holds = this.parser.sempred(null, transition.ruleIndex, transition.predIndex);
    return holds ? ATNConfig.createWithConfig(transition.target, config) : null;
  }
}

function isTooFar(ahead: number, dfa: DFA | undefined): boolean {
  return ahead > LONGEST_LOOK && dfa?.atnStartState instanceof StarLoopEntryState;
}

function accepting(alternative: number): DFAState {
  const state = DFAState.fromState(-1);
  state.isAcceptState = true;
  state.prediction = alternative;
  return state;
}
