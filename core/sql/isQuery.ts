/** Tells a query from an expression where both may stand. */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { ruleChildren, tokenOfType } from './semanticFault.ts';

/** Whether a node is a query and nothing else, possibly in parentheses (Calcite's SqlKind.QUERY). */
export function isQuery(node: ParserRuleContext): boolean {
  if (node.ruleIndex === Rule.RULE_leafQuery) return true;
  if (node.ruleIndex === Rule.RULE_queryOrExpr && node.children.length > 1) return true;
  if (node.ruleIndex === Rule.RULE_expression3 && tokenOfType(node, Rule.ROW) !== undefined) return false;
  const children = ruleChildren(node).filter((child) => child.ruleIndex !== Rule.RULE_orderByLimitOpt || child.children.length > 0);
  const [only] = children;
  if (only === undefined) return false;
  if (node.ruleIndex === Rule.RULE_orderedQueryOrExpr) return isQuery(only);
  return children.length === 1 && SPINE.has(only.ruleIndex) && isQuery(only);
}

/** The rules between an expression and a query in parentheses that is all of it. */
const SPINE: ReadonlySet<number> = new Set([
  Rule.RULE_leafQuery,
  Rule.RULE_leafQueryOrExpr,
  Rule.RULE_queryOrExpr,
  Rule.RULE_expression,
  Rule.RULE_addExpression2b,
  Rule.RULE_expression3,
  Rule.RULE_parenthesizedQueryOrCommaList,
  Rule.RULE_orderedQueryOrExpr,
]);
