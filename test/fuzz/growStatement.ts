/** Statements that our own grammar takes: a walk through it with a random choice at every fork. */
import { type ATNState, PredicateTransition, RuleStopState, RuleTransition, Token, type Transition } from 'antlr4ng';
import { FlinkSqlParser } from '../../grammar/generated/FlinkSqlParser.ts';
import { type FlinkVersion, versionRank } from '../../core/sql/flinkVersion.ts';
import { TokenList } from '../../core/sql/tokenList.ts';
import type { RandomSource } from './randomSource.ts';
import { statementOf, TOKEN_TEXTS } from './tokenTexts.ts';

const ATN = FlinkSqlParser._ATN;
/** About so many tokens; from then on the shortest way out is taken. */
const ENOUGH = 40;

/** How many tokens at least a walk needs from a state to the end of its rule. */
const COSTS = costs();

/** A statement of the version's grammar, as far as a grammar without its context checks can tell. */
export function growStatement(version: FlinkVersion, random: RandomSource): string {
  const parser = new FlinkSqlParser(new TokenList([]));
  parser.flinkVersion = versionRank(version);
  const words: string[] = [];
  walk(ATN.ruleToStartState[FlinkSqlParser.RULE_sqlStmt], (transition) => isOpen(transition, parser), words, random);
  return statementOf(words, random);
}

function isOpen(transition: Transition, parser: FlinkSqlParser): boolean {
  if (!(transition instanceof PredicateTransition)) return true;
  return parser.sempred(null, transition.ruleIndex, transition.predIndex);
}

function walk(
  start: ATNState | null | undefined,
  isAllowed: (transition: Transition) => boolean,
  words: string[],
  random: RandomSource,
): void {
  const returns: ATNState[] = [];
  for (let state = start; state;) {
    if (state instanceof RuleStopState) {
      state = returns.pop();
      continue;
    }
    const transition = choose(state.transitions.filter(isAllowed), words.length + 2 * returns.length ** 0.5 > ENOUGH, random);
    if (transition === undefined) return;
    if (transition instanceof RuleTransition) returns.push(transition.followState);
    const types = transition.label?.toArray().filter((type) => type !== Token.EOF) ?? [];
    if (types.length > 0) words.push(textOf(random.pick(types), random));
    state = transition.target;
  }
}

function choose(transitions: readonly Transition[], isHurried: boolean, random: RandomSource): Transition | undefined {
  if (transitions.length === 0) return undefined;
  if (!isHurried) return random.pick(transitions);
  const least = Math.min(...transitions.map(costOf));
  return random.pick(transitions.filter((transition) => costOf(transition) === least));
}

function costOf(transition: Transition): number {
  const onward = COSTS[transition.target.stateNumber] ?? Infinity;
  if (transition instanceof RuleTransition) return onward + (COSTS[transition.followState.stateNumber] ?? Infinity);
  return onward + (transition.isEpsilon ? 0 : 1);
}

function costs(): number[] {
  const known = ATN.states.map((state) => (state instanceof RuleStopState ? 0 : Infinity));
  const cost = (transition: Transition): number => {
    const onward = known[transition.target.stateNumber] ?? Infinity;
    if (transition instanceof RuleTransition) return 1 + onward + (known[transition.followState.stateNumber] ?? Infinity);
    return onward + (transition.isEpsilon ? 0 : 1);
  };
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const state of ATN.states) {
      if (state === null || state instanceof RuleStopState) continue;
      const least = Math.min(...state.transitions.map(cost));
      if (least >= (known[state.stateNumber] ?? Infinity)) continue;
      known[state.stateNumber] = least;
      hasChanged = true;
    }
  }
  return known;
}

function textOf(type: number, random: RandomSource): string {
  const name = FlinkSqlParser.symbolicNames[type] ?? '';
  const samples = TOKEN_TEXTS.get(name);
  if (samples !== undefined) return random.pick(samples);
  return FlinkSqlParser.literalNames[type]?.slice(1, -1) ?? name.replace(/_$/, '');
}
