/** What Calcite finds wrong with BETWEEN, LIKE and ESCAPE. */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message } from '../../l10n/localize.ts';
import { isPattern, operatorList } from './operatorList.ts';
import { type ReductionFault, reductionFault } from './operatorReduction.ts';
import { childOfRule, faultAt, lastToken, placeless, ruleChildren, type SemanticFault, tokenOfType } from './semanticFault.ts';

/** Each ESCAPE needs a LIKE before it, and each operator the operands that Calcite gives it. @param version as a number, 120 for 1.20 */
export function checkBetween(node: ParserRuleContext, version: number): SemanticFault | undefined {
  if (childOfRule(node, Rule.RULE_expressionTail) === undefined) return undefined;
  const tails = ruleChildren(node).filter((child) => child.ruleIndex === Rule.RULE_expressionTail);
  const stray = escapeBeforePattern(tails);
  const last = lastToken(node);
  const isSpecial = tails.some((tail) => isPattern(tail) || tokenOfType(tail, Rule.BETWEEN) !== undefined);
  if (stray !== undefined || !isSpecial || last === undefined || OPENS_RANGE.has(last.type)) return stray;
  const fault = reductionFault(operatorList(node, version));
  // Calcite makes the tree at the end of the expression.
  return fault === undefined ? undefined : { ...faultOf(fault), moment: last.tokenIndex };
}

/** An ESCAPE behind less LIKEs than ESCAPEs fits nowhere. */
function escapeBeforePattern(tails: readonly ParserRuleContext[]): SemanticFault | undefined {
  let patterns = 0;
  for (const tail of tails) {
    if (isPattern(tail)) patterns++;
    const escape = tokenOfType(tail, Rule.ESCAPE);
    if (escape !== undefined && patterns-- === 0)
      return { ...faultAt(escape, message('sql.unexpected', { found: escape.text })), unread: escape.tokenIndex };
  }
  return undefined;
}

/** With these at its end an expression is not at its end yet. */
const OPENS_RANGE: ReadonlySet<number> = new Set([Rule.BETWEEN, Rule.SYMMETRIC, Rule.ASYMMETRIC]);

/** Where an AND is missing, Calcite blames what follows the lower bound; what is stray it does not place. */
function faultOf({ cause, token }: ReductionFault): SemanticFault {
  const span = { start: token.stop + 1, end: token.stop + 2 };
  switch (cause) {
    case 'noAnd':
      return { ...faultAt(token, message('sql.betweenWithoutAnd')), span };
    case 'noAndInPattern':
      return { ...faultAt(token, message('sql.rangeInPattern')), span };
    case 'strayEscape':
      return placeless(faultAt(token, message('sql.farEscape')));
    case 'strayNot':
      return placeless(faultAt(token, message('sql.notInRange')));
  }
}
