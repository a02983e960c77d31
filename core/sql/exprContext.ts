/** Where a query may stand and where it may not: Calcite's ExprContext, over a finished tree. */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';

/** What Calcite's SqlAbstractParserImpl.ExprContext knows, with the same meaning. */
export type ExprContext = 'query' | 'nonQuery' | 'subQuery' | 'nonCursor' | 'cursor' | 'all';

/** What a parenthesis makes of a context: inside it a query is a subquery. */
export function insideParentheses(context: ExprContext): ExprContext {
  if (context === 'subQuery') return 'nonCursor';
  return context === 'cursor' ? 'all' : context;
}

/** True where a query is refused. */
export function refusesQuery(context: ExprContext): boolean {
  return context === 'nonQuery' || context === 'subQuery' || context === 'cursor';
}

/** Rules whose expressions may not be queries. */
const NON_QUERY: ReadonlySet<number> = new Set([
  Rule.RULE_watermark,
  Rule.RULE_computedColumn,
  Rule.RULE_materializedTableFreshness,
  Rule.RULE_sqlAlterMaterializedTable,
  Rule.RULE_startMode,
  Rule.RULE_snapshot,
  Rule.RULE_windowRange,
  Rule.RULE_addMeasureColumn,
  Rule.RULE_jsonApiCommonSyntax,
  Rule.RULE_jsonValueEmptyOrErrorBehavior,
  Rule.RULE_jsonNameAndValue,
  Rule.RULE_jsonArrayFunctionCall,
  Rule.RULE_jsonArrayAggFunctionCall,
  Rule.RULE_multisetConstructor,
]);

/** Rules whose list of expressions begins with one that may not be a query. */
const NON_QUERY_LISTS: ReadonlySet<number> = new Set([
  Rule.RULE_windowSpecification,
  Rule.RULE_matchRecognize,
  Rule.RULE_arrayConstructor,
  Rule.RULE_mapConstructor,
  Rule.RULE_addSubsetDefinition,
]);

/** Rules whose arguments may be cursors. */
const CURSOR: ReadonlySet<number> = new Set([Rule.RULE_implicitTableFunctionCallArgs, Rule.RULE_tableFunctionCall]);

/** The context in which a rule starts to parse an expression or a query inside `parent`, whose own context is `outer`. */
export function contextInside(parent: ParserRuleContext, child: ParserRuleContext, outer: ExprContext): ExprContext {
  switch (child.ruleIndex) {
    case Rule.RULE_orderedQueryOrExpr:
      return queryContext(parent);
    case Rule.RULE_leafQueryOrExpr:
      return 'query';
    case Rule.RULE_expression:
      return expressionContext(parent, child, outer);
    case Rule.RULE_parenthesizedQueryOrCommaList:
      return listContext(parent);
    case Rule.RULE_expression3:
      return parent.ruleIndex === Rule.RULE_matchRecognizeFunctionCall ? 'nonQuery' : 'subQuery';
    default:
      return 'subQuery';
  }
}

function queryContext(parent: ParserRuleContext): ExprContext {
  if (parent.ruleIndex === Rule.RULE_partitionedQueryOrQueryOrExpr) return insideParentheses(argumentContext(parent));
  return parent.ruleIndex === Rule.RULE_parenthesizedQueryOrCommaListWithDefault ? 'nonCursor' : 'query';
}

function expressionContext(parent: ParserRuleContext, child: ParserRuleContext, outer: ExprContext): ExprContext {
  if (parent.ruleIndex === Rule.RULE_cursorExpression) return 'query';
  if (NON_QUERY.has(parent.ruleIndex)) return 'nonQuery';
  if (parent.ruleIndex === Rule.RULE_expressionCommaList) {
    const isFirst = parent.children[0] === child;
    return isFirst && parent.parent !== null && NON_QUERY_LISTS.has(parent.parent.ruleIndex) ? 'nonQuery' : 'subQuery';
  }
  if (parent.ruleIndex === Rule.RULE_parenthesizedQueryOrCommaListWithDefault) return 'nonCursor';
  return parent.ruleIndex === Rule.RULE_addArg ? argumentContext(parent) : outer;
}

/** The lists in parentheses after IN and in ARRAY(…), MAP(…) and UNNEST(…). */
function listContext(parent: ParserRuleContext): ExprContext {
  if (parent.ruleIndex === Rule.RULE_expressionTail) return 'nonCursor';
  return parent.ruleIndex === Rule.RULE_arrayConstructor || parent.ruleIndex === Rule.RULE_mapConstructor ? 'all' : 'subQuery';
}

/** Arguments of table functions may be cursors, those of others may not. */
function argumentContext(argument: ParserRuleContext): ExprContext {
  for (let node = argument.parent; node !== null; node = node.parent) {
    if (CURSOR.has(node.ruleIndex)) return 'cursor';
    if (node.ruleIndex === Rule.RULE_functionParameterList || node.ruleIndex === Rule.RULE_expression) return 'subQuery';
  }
  return 'subQuery';
}
