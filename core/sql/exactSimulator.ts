/** The prediction engine for broken statements: slower, but it leaves the grammar exactly where the text does. */
import {
  type ATNConfigSet,
  DFAState,
  DoubleDict,
  type NoViableAltException,
  type Parser,
  ParserRuleContext,
  PredictionMode,
  type TokenStream,
} from 'antlr4ng';
import { FlinkSqlParser } from '../../grammar/generated/FlinkSqlParser.ts';
import type { PredictionCache } from './predictionCache.ts';
import { VersionedSimulator } from './versionedSimulator.ts';

/** How many tokens before the place where fast prediction failed exact prediction begins; before that the two do not differ. */
const WINDOW = 40;

const ENDS_WITH_NAME: ReadonlySet<number> = new Set([
  FlinkSqlParser.RULE_addExpression2b,
  FlinkSqlParser.RULE_rowValue,
  FlinkSqlParser.RULE_typeName,
]);

/**
 * Near the fault it predicts with the whole context, so that a text that fits only elsewhere is not taken for right, and where no
 * alternative is left it goes on with the one that held longest, so that the parser is inside the right rule when it meets the fault.
 */
export class ExactSimulator extends VersionedSimulator {
  readonly #fault: number;
  /** Whether not even the first token fitted: then an optional part is left out, and its way out is the last alternative. */
  #failedAtOnce = false;
  /** Whether the last alternative of the choice is a plain name, which is complete where a call still lacks its parenthesis. */
  #endsWithName = false;
  readonly #expected = new Map<number, readonly number[]>();

  /** @param fault index of the token where fast prediction failed */
  constructor(parser: Parser, cache: PredictionCache, fault: number) {
    super(parser, cache);
    this.#fault = fault;
  }

  override adaptivePredict(input: TokenStream, decision: number, outer: ParserRuleContext | null): number {
    const dfa = this.decisionToDFA[decision];
    const start = dfa?.atnStartState ?? undefined;
    this.predictionMode = input.index < this.#fault - WINDOW ? PredictionMode.SLL : PredictionMode.LL;
    if (this.predictionMode === PredictionMode.SLL || dfa === undefined || start === undefined)
      return super.adaptivePredict(input, decision, outer);
    const known = this.knownAlternative(input, decision, this.#fault - input.index);
    if (known !== undefined) return known;
    // Before a bracket MAP is no name, and other names have no other way to go on.
    this.#endsWithName = ENDS_WITH_NAME.has(start.ruleIndex) && input.LA(2) !== FlinkSqlParser.LBRACKET;
    const index = input.index;
    const context = outer ?? ParserRuleContext.empty;
    this.predictionState = { input, startIndex: index, outerContext: context, dfa };
    try {
      const configs = this.computeStartState(start, context, true);
      return this.execATNWithFullContext(dfa, DFAState.fromConfigs(configs), configs, input, index, context);
    } finally {
      this.predictionState = undefined;
      this.mergeCache = new DoubleDict();
      input.seek(index);
    }
  }

  protected override getAltThatFinishedDecisionEntryRule(configs: ATNConfigSet): number {
    const alternatives = [...configs].map((config) => config.alt);
    if (alternatives.length === 0) return super.getAltThatFinishedDecisionEntryRule(configs);
    return this.#failedAtOnce || this.#endsWithName ? Math.max(...alternatives) : Math.min(...alternatives);
  }

  /** The token types that would have fitted at the token with this index; `undefined` where another one failed. */
  expectedAt(index: number): readonly number[] | undefined {
    return this.#expected.get(index);
  }

  protected override noViableAlt(
    input: TokenStream,
    outer: ParserRuleContext,
    configs: ATNConfigSet,
    startIndex: number,
  ): NoViableAltException {
    this.#failedAtOnce = input.index === startIndex;
    if (!this.#expected.has(input.index)) this.#expected.set(input.index, nextTypes(configs));
    return super.noViableAlt(input, outer, configs, startIndex);
  }
}

/** The types of the tokens that lead on from any of the configurations. */
function nextTypes(configs: ATNConfigSet): readonly number[] {
  const types = new Set<number>();
  for (const { state } of configs) {
    for (const transition of state.transitions) for (const type of transition.label?.toArray() ?? []) types.add(type);
  }
  return [...types];
}
