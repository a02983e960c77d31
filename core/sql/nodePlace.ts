/** Where the nodes begin or end that Flink's parser makes of tables, types and expressions, which is not always where their text does. */
import { ParserRuleContext, type ParseTree } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { isQuery } from './isQuery.ts';
import { childOfRule, firstToken, lastToken, ruleChildren, tokenOf, tokenOfType } from './semanticFault.ts';
import type { SqlToken } from './sqlToken.ts';

/** The first token of a table reference's node (its SqlParserPos): of what wraps the table, most say their own word only. */
export function tableStart(table: ParserRuleContext): SqlToken | undefined {
  const wrapper = childOfRule(table, Rule.RULE_unpivot) ?? childOfRule(table, Rule.RULE_pivot);
  if (wrapper !== undefined) return firstToken(wrapper);
  const pattern = childOfRule(table, Rule.RULE_matchRecognize);
  if (pattern !== undefined) return tokenOfType(pattern, Rule.MATCH_RECOGNIZE);
  const name = childOfRule(table, Rule.RULE_compoundTableIdentifier);
  if (name !== undefined) return namedStart(table, name);
  const inner = childOfRule(table, Rule.RULE_parenthesizedExpression);
  if (inner !== undefined) return parenthesizedStart(inner);
  const call = childOfRule(table, Rule.RULE_tableFunctionCall);
  return call === undefined ? tokenOfType(table, Rule.UNNEST) : firstToken(call);
}

/** The last token of a table reference's node. */
export function tableEnd(table: ParserRuleContext, version: number): SqlToken | undefined {
  const last = tableParts(table, version).at(-1);
  return last instanceof ParserRuleContext ? lastToken(last) : tokenOf(last);
}

/** What Calcite makes a node of a table reference of. Before 2.2 that is not a sample of next to nothing or nearly all: it is none. */
export function tableParts(table: ParserRuleContext, version: number): readonly ParseTree[] {
  const sample = childOfRule(table, Rule.RULE_tablesample);
  const size = sample === undefined || version >= 202 ? undefined : childOfRule(sample, Rule.RULE_unsignedNumericLiteral);
  if (size === undefined) return table.children;
  // As numbers of 32 bits, which is how Calcite looks at them.
  const rate = Math.fround(Math.fround(Number(lastToken(size)?.text)) / 100);
  return rate > 0 && rate < 1 ? table.children : table.children.filter((child) => child !== sample);
}

/** A call and a snapshot begin with the token before their own. */
function namedStart(table: ParserRuleContext, name: ParserRuleContext): SqlToken | undefined {
  if (childOfRule(table, Rule.RULE_implicitTableFunctionCallArgs) !== undefined) return lastToken(name);
  if (childOfRule(table, Rule.RULE_snapshot) === undefined) return firstToken(name);
  return lastToken(childOfRule(table, Rule.RULE_extendTable) ?? childOfRule(table, Rule.RULE_tableHints) ?? name);
}

/** Parentheses make no node of their own. */
function parenthesizedStart(parenthesized: ParserRuleContext): SqlToken | undefined {
  const inner = childOfRule(parenthesized, Rule.RULE_exprOrJoinOrOrderedQuery);
  const content = inner === undefined ? undefined : ruleChildren(inner)[0];
  if (inner === undefined || content === undefined) return undefined;
  if (content.ruleIndex === Rule.RULE_tableRef) return tableStart(content);
  const order = childOfRule(inner, Rule.RULE_orderByLimitOpt);
  if (order !== undefined && order.children.length > 0) return lastToken(order);
  const withList = childOfRule(content, Rule.RULE_withList);
  if (withList !== undefined) return tokenOfType(withList, Rule.RECURSIVE) ?? firstToken(withList);
  // The node of TABLE begins with the token before it.
  const leaf = childOfRule(content, Rule.RULE_leafQuery);
  const isTable = leaf !== undefined && childOfRule(leaf, Rule.RULE_explicitTable) !== undefined;
  return isTable ? tokenOfType(parenthesized, Rule.LPAREN) : firstToken(content);
}

/** The first token of a type's node: most that Flink added to Calcite's types, and users' types, say their last token only. */
export function typeStart(type: ParserRuleContext): SqlToken | undefined {
  const name = childOfRule(type, Rule.RULE_typeName);
  if (name === undefined) return undefined;
  return childOfRule(name, Rule.RULE_sqlTypeName) === undefined ? lastToken(name) : firstToken(name);
}

/** The last token of an expression's node, or of a part of one: parentheses make no node of their own, and are left out. */
export function expressionEnd(node: ParserRuleContext, version: number): SqlToken | undefined {
  const inner = lastToken(node) === undefined ? undefined : innerEnd(node);
  // Before 1.18, the node of WITH is its word.
  if (inner?.ruleIndex === Rule.RULE_withList && version < 118) return firstToken(inner);
  return inner === undefined ? lastToken(node) : expressionEnd(inner, version);
}

/** What has a node around its parentheses. */
const ENDS_WITH_PARENTHESIS: ReadonlySet<number> = new Set([Rule.RULE_arrayConstructor, Rule.RULE_mapConstructor]);

/** The part in which the node of another one ends; `undefined` where it ends with its text. */
function innerEnd(node: ParserRuleContext): ParserRuleContext | undefined {
  const [last, previous] = ruleChildren(node)
    .filter((child) => child.children.length > 0)
    .toReversed();
  if (last === undefined) return undefined;
  switch (node.ruleIndex) {
    case Rule.RULE_leafQuery:
      return undefined;
    case Rule.RULE_queryOrExpr:
      return childOfRule(node, Rule.RULE_withList) ?? last;
    case Rule.RULE_parenthesizedQueryOrCommaList:
      if (previous !== undefined || ENDS_WITH_PARENTHESIS.has(node.parent?.ruleIndex ?? 0)) return undefined;
      return node.parent?.ruleIndex === Rule.RULE_expression3 || isQuery(last) ? last : undefined;
    case Rule.RULE_expression3:
      return tokenOfType(node, Rule.ROW) === undefined && previous === undefined ? last : undefined;
    default:
      return last.stop === node.stop && last.ruleIndex !== Rule.RULE_orderByLimitOpt ? last : undefined;
  }
}
