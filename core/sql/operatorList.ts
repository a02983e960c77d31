/** An expression as the list of operands and operators that Calcite's parser makes before it knows what belongs together. */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { expressionEnd } from './nodePlace.ts';
import { firstToken, ruleChildren, tokenOfType } from './semanticFault.ts';
import type { SqlToken } from './sqlToken.ts';

/** How an operator is reduced (PrecedenceClimbingParser.Type); BETWEEN, LIKE and ESCAPE are special, each in its own way. */
export type ItemKind = 'operand' | 'prefix' | 'postfix' | 'infix' | 'between' | 'like' | 'escape';

/** An operand, or an operator that waits for its operands. */
export interface OperatorItem {
  readonly kind: ItemKind;
  /** As SqlStdOperatorTable has it; 0 for operands. */
  readonly precedence: number;
  readonly isAnd: boolean;
  readonly start: SqlToken;
  /** The token in which its node ends. */
  readonly end: SqlToken;
}

/** The patterns that take an ESCAPE. */
const PATTERNS: readonly number[] = [Rule.LIKE, Rule.ILIKE, Rule.RLIKE, Rule.SIMILAR];

/** What binds stronger than LIKE and BETWEEN. */
const ARITHMETIC = 40;

/** Precedences of SqlStdOperatorTable, where they matter beside those of LIKE and BETWEEN. */
const PRECEDENCES: ReadonlyMap<number, number> = new Map([
  ...[Rule.AND].map((type): [number, number] => [type, 24]),
  ...[Rule.OR].map((type): [number, number] => [type, 22]),
  ...[Rule.MULTISET].map((type): [number, number] => [type, 14]),
  ...[Rule.PLUS, Rule.MINUS].map((type): [number, number] => [type, ARITHMETIC]),
  ...[Rule.STAR, Rule.SLASH, Rule.PERCENT_REMAINDER, Rule.CONCAT].map((type): [number, number] => [type, 60]),
]);
const COMPARISON = 30;
const RANGE = 32;
const POSTFIX = 28;
const NOT = 26;

/** Whether a tail is LIKE or one of its kind. */
export function isPattern(tail: ParserRuleContext): boolean {
  return PATTERNS.some((type) => tokenOfType(tail, type) !== undefined);
}

/**
 * The items of an expression without faults. What arithmetic joins is one operand, for it binds stronger than all that needs a decision.
 *
 * @param version as a number, 120 for 1.20
 */
export function operatorList(expression: ParserRuleContext, version: number): readonly OperatorItem[] {
  const items: OperatorItem[] = [];
  for (const child of ruleChildren(expression)) {
    if (child.ruleIndex === Rule.RULE_expressionTail) pushTail(items, child, version);
    else pushOperand(items, child, child, version);
  }
  return items;
}

function pushTail(items: OperatorItem[], tail: ParserRuleContext, version: number): void {
  const last = items.at(-1);
  const operand = ruleChildren(tail).at(-1);
  const start = firstToken(tail);
  const end = expressionEnd(tail, version);
  if (start === undefined || end === undefined) return;
  const operator = operatorOf(tail, start, end);
  const isJoined = operator.precedence >= ARITHMETIC && last?.kind === 'operand' && negations(operand).length === 0;
  if (isJoined) items.splice(-1, 1, { ...last, end });
  else items.push(operator);
  if (!isJoined && operator.kind !== 'postfix' && operand !== undefined) pushOperand(items, operand, tail, version);
}

/** An operand with the NOTs before it; other prefixes bind stronger than anything that needs a decision. */
function pushOperand(items: OperatorItem[], operand: ParserRuleContext, whole: ParserRuleContext, version: number): void {
  const nots = negations(operand);
  for (const token of nots) items.push({ kind: 'prefix', precedence: NOT, isAnd: false, start: token, end: token });
  const [start, end] = [firstToken(operand), expressionEnd(whole, version)];
  if (start !== undefined && end !== undefined) items.push({ kind: 'operand', precedence: 0, isAnd: false, start, end });
}

function negations(operand: ParserRuleContext | undefined): readonly SqlToken[] {
  const prefixes = operand === undefined ? [] : ruleChildren(operand).filter((child) => child.ruleIndex === Rule.RULE_prefixRowOperator);
  return prefixes.flatMap((prefix) => tokenOfType(prefix, Rule.NOT) ?? []);
}

function operatorOf(tail: ParserRuleContext, start: SqlToken, end: SqlToken): OperatorItem {
  const item = { isAnd: start.type === Rule.AND, start, end: start };
  if (tokenOfType(tail, Rule.BETWEEN) !== undefined) return { ...item, kind: 'between', precedence: RANGE };
  if (isPattern(tail)) return { ...item, kind: 'like', precedence: RANGE };
  if (tokenOfType(tail, Rule.ESCAPE) !== undefined) return { ...item, kind: 'escape', precedence: 0 };
  if (tokenOfType(tail, Rule.LBRACKET) !== undefined) return { ...item, kind: 'postfix', precedence: 100, end };
  const [head] = ruleChildren(tail);
  if (head?.ruleIndex === Rule.RULE_postfixRowOperator) return { ...item, kind: 'postfix', precedence: POSTFIX, end };
  const isList = tokenOfType(tail, Rule.IN) !== undefined || head?.ruleIndex === Rule.RULE_comp;
  return { ...item, kind: 'infix', precedence: isList ? RANGE : (PRECEDENCES.get(start.type) ?? COMPARISON) };
}
