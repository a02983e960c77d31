/** What Calcite finds wrong with BETWEEN and LIKE when it makes a tree of an expression's operators. */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message } from '../../l10n/localize.ts';
import { expressionEnd } from './nodePlace.ts';
import { childOfRule, faultAt, lastToken, ownTokens, placeless, ruleChildren, type SemanticFault, tokenOfType } from './semanticFault.ts';
import type { SqlToken } from './sqlToken.ts';

/** Each ESCAPE needs a LIKE before it, each BETWEEN an AND after it, and no NOT in its upper bound. */
export function checkBetween(node: ParserRuleContext, version: number): SemanticFault | undefined {
  if (childOfRule(node, Rule.RULE_expressionTail) === undefined) return undefined;
  let patterns = 0;
  const tails = ruleChildren(node).filter((child) => child.ruleIndex === Rule.RULE_expressionTail);
  for (const tail of tails) {
    if (PATTERNS.some((type) => tokenOfType(tail, type) !== undefined)) patterns++;
    const escape = tokenOfType(tail, Rule.ESCAPE);
    if (escape !== undefined && patterns-- === 0)
      return { ...faultAt(escape, message('sql.unexpected', { found: escape.text })), unread: escape.tokenIndex };
  }
  const last = lastToken(node);
  const end = unendedRange(tails, version);
  if (last === undefined || OPENS_RANGE.has(last.type)) return undefined;
  if (end === undefined) return negatedBound(tails, last);
  return { message: message('sql.betweenWithoutAnd'), span: { start: end.stop + 1, end: end.stop + 2 }, moment: last.tokenIndex };
}

/** The last token of what Calcite takes for the range of a BETWEEN that has no AND; it finds that out at the end of the expression. */
function unendedRange(tails: readonly ParserRuleContext[], version: number): SqlToken | undefined {
  let open = 0;
  let before: SqlToken | undefined;
  for (const tail of tails) {
    if (tokenOfType(tail, Rule.BETWEEN) !== undefined) open++;
    const operator = childOfRule(tail, Rule.RULE_binaryRowOperator);
    const isAnd = operator !== undefined && tokenOfType(operator, Rule.AND) !== undefined;
    // The first of several takes all up to the AND, so that those inside have none.
    if (isAnd && open > 1) return before;
    if (isAnd && open > 0) open--;
    before = expressionEnd(tail, version);
  }
  return open === 0 ? undefined : before;
}

/** With these at its end an expression is not at its end yet. */
const OPENS_RANGE: ReadonlySet<number> = new Set([Rule.BETWEEN, Rule.SYMMETRIC, Rule.ASYMMETRIC]);

const PATTERNS = [Rule.LIKE, Rule.ILIKE, Rule.RLIKE, Rule.SIMILAR];

/**
 * NOT binds weaker than BETWEEN, so that Calcite finds no upper bound where one is negated, and fails without a place
 * (`SqlBetweenOperator.reduceExpr`).
 */
function negatedBound(tails: readonly ParserRuleContext[], last: SqlToken): SemanticFault | undefined {
  let open = 0;
  let isBound = false;
  for (const tail of tails) {
    if (tokenOfType(tail, Rule.BETWEEN) !== undefined) open++;
    const ends = open > 0 && operatorOf(tail, ENDS_RANGE) !== undefined;
    if (ends) open--;
    isBound = ends || (isBound && bindsStronger(tail));
    const operand = childOfRule(tail, Rule.RULE_addExpression2b);
    const not = isBound && operand !== undefined ? negation(operand) : undefined;
    if (not !== undefined) return placeless({ ...faultAt(not, message('sql.notInRange')), moment: last.tokenIndex });
  }
  return undefined;
}

function negation(operand: ParserRuleContext): SqlToken | undefined {
  const prefixes = ruleChildren(operand).filter((child) => child.ruleIndex === Rule.RULE_prefixRowOperator);
  return prefixes.flatMap((prefix) => tokenOfType(prefix, Rule.NOT) ?? [])[0];
}

/** Whether what follows an upper bound is part of it. */
function bindsStronger(tail: ParserRuleContext): boolean {
  const isItem = tokenOfType(tail, Rule.LBRACKET) !== undefined;
  return isItem || PATTERNS.some((type) => tokenOfType(tail, type) !== undefined) || operatorOf(tail, ARITHMETIC) !== undefined;
}

function operatorOf(tail: ParserRuleContext, types: ReadonlySet<number>): SqlToken | undefined {
  const operator = childOfRule(tail, Rule.RULE_binaryRowOperator);
  return operator === undefined ? undefined : ownTokens(operator).find(({ type }) => types.has(type));
}

const ENDS_RANGE: ReadonlySet<number> = new Set([Rule.AND]);
const ARITHMETIC: ReadonlySet<number> = new Set([Rule.PLUS, Rule.MINUS, Rule.STAR, Rule.SLASH, Rule.PERCENT_REMAINDER, Rule.CONCAT]);
