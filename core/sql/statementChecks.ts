/** Refusals of single rules, as the actions of Flink's parserImpls.ftl and Calcite's Parser.jj make them. */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message, type Message } from '../../l10n/localize.ts';
import { LITERAL_CHECKS } from './literalChecks.ts';
import { tableEnd, tableParts, tableStart } from './nodePlace.ts';
import {
  childOfRule,
  firstToken,
  immediate,
  lastToken,
  ownTokens,
  placeless,
  ruleChildren,
  type SemanticFault,
  faultAt,
  faultOver,
  tokenOfType,
} from './semanticFault.ts';
import { checkBetween } from './rangeChecks.ts';
import type { SqlToken } from './sqlToken.ts';

type Check = (node: ParserRuleContext, version: number) => SemanticFault | undefined;

/** By rule; each is asked after what is inside the rule. Versions are numbers, 120 for 1.20. */
export const STATEMENT_CHECKS: ReadonlyMap<number, Check> = new Map<number, Check>([
  ...LITERAL_CHECKS,
  [Rule.RULE_sqlCreate, checkCreate],
  [Rule.RULE_sqlDropExtended, checkDrop],
  [Rule.RULE_sqlCreateTable, checkCreateTable],
  [Rule.RULE_tableColumnsOrIdentifiers, checkWatermarks],
  [Rule.RULE_alterTableSchema, checkWatermarks],
  [Rule.RULE_modelColumns, checkWatermarks],
  [Rule.RULE_sqlCreateFunction, checkFunctionLanguage],
  [Rule.RULE_sqlExplain, checkExplain],
  [Rule.RULE_sqlStopJob, checkStopJob],
  [Rule.RULE_richSqlInsert, checkInsert],
  [Rule.RULE_expression, checkBetween],
  [Rule.RULE_rowValue, checkBetween],
  [Rule.RULE_comp, (node) => refuse(tokenOfType(node, Rule.NE2), message('sql.bangEqual'))],
  [Rule.RULE_binaryRowOperator, (node) => refuse(tokenOfType(node, Rule.NE2), message('sql.bangEqual'))],
  [Rule.RULE_binaryQueryOperator, (node) => refuseAtOnce(tokenOfType(node, Rule.SET_MINUS), message('sql.minusQuery'))],
  [Rule.RULE_builtinFunctionCall, checkTrim],
  [Rule.RULE_jsonNameAndValue, checkJsonColon],
  [Rule.RULE_parenthesizedExpression, checkParenthesized],
  [Rule.RULE_tableRef, checkJoinAlias],
  [Rule.RULE_sqlShowDatabases, checkCatalogName],
  [Rule.RULE_addSelectItem, checkAlias],
  [Rule.RULE_tablesample, checkSubstitute],
  [Rule.RULE_typeName, (node) => refuseAtOnce(node.start?.type === Rule.GEOMETRY ? firstToken(node) : undefined, message('sql.geometry'))],
  [Rule.RULE_joinTable, (node) => refuse(tokenOfType(node, Rule.APPLY) && lastToken(node), message('sql.apply'))],
  [Rule.RULE_expression3, checkMinusDate],
  [Rule.RULE_jsonArrayAggFunctionCall, checkSortOrders],
]);

function refuse(token: SqlToken | undefined, reason: Message): SemanticFault | undefined {
  return token === undefined ? undefined : faultAt(token, reason);
}

function refuseAtOnce(token: SqlToken | undefined, reason: Message): SemanticFault | undefined {
  return token === undefined ? undefined : immediate(faultAt(token, reason));
}

/** A refusal of everything from one token to another. */
function refuseSpan(first: SqlToken | undefined, last: SqlToken | undefined, reason: Message): SemanticFault | undefined {
  if (first === undefined || last === undefined) return undefined;
  return { message: reason, span: { start: first.start, end: last.stop + 1 }, moment: last.tokenIndex };
}

function checkCreate(node: ParserRuleContext): SemanticFault | undefined {
  const extended = childOfRule(node, Rule.RULE_sqlCreateExtended);
  const [made] = extended === undefined ? [] : ruleChildren(extended);
  if (extended === undefined || made === undefined) return undefined;
  const isTemporary = tokenOfType(extended, Rule.TEMPORARY) !== undefined;
  switch (made.ruleIndex) {
    case Rule.RULE_sqlCreateOrAlterMaterializedTable: {
      const replaces = tokenOfType(node, Rule.REPLACE) !== undefined;
      const reason = isTemporary ? message('sql.temporaryMaterializedTable') : message('sql.replaceMaterializedTable');
      return isTemporary || replaces ? refuseAtOnce(tokenOfType(made, Rule.MATERIALIZED), reason) : undefined;
    }
    case Rule.RULE_sqlCreateFunction:
    case Rule.RULE_sqlCreateConnection:
      return isTemporary ? undefined : refuse(tokenOfType(made, Rule.SYSTEM), message('sql.systemNeedsTemporary'));
    default:
      return undefined;
  }
}

function checkDrop(node: ParserRuleContext): SemanticFault | undefined {
  const [dropped] = ruleChildren(node);
  const isTemporary = tokenOfType(node, Rule.TEMPORARY) !== undefined;
  if (dropped?.ruleIndex === Rule.RULE_sqlDropMaterializedTable && isTemporary) {
    return refuse(tokenOfType(dropped, Rule.MATERIALIZED), message('sql.temporaryMaterializedTable'));
  }
  if (dropped?.ruleIndex !== Rule.RULE_sqlDropConnection || isTemporary) return undefined;
  return refuse(tokenOfType(dropped, Rule.SYSTEM), message('sql.systemNeedsTemporary'));
}

/** Names without types are for CREATE TABLE … AS only. */
function checkCreateTable(node: ParserRuleContext): SemanticFault | undefined {
  const definition = childOfRule(node, Rule.RULE_tableDefinition);
  const columns = definition === undefined ? undefined : childOfRule(definition, Rule.RULE_tableColumnsOrIdentifiers);
  if (definition === undefined || columns === undefined) return undefined;
  if (tokenOfType(node, Rule.AS) !== undefined || childOfRule(columns, Rule.RULE_simpleIdentifier) === undefined) return undefined;
  const fault = refuseSpan(tokenOfType(definition, Rule.LPAREN), lastToken(columns), message('sql.columnsWithoutTypes'));
  const last = lastToken(node);
  return fault === undefined || last === undefined ? undefined : { ...fault, moment: last.tokenIndex };
}

function checkWatermarks(node: ParserRuleContext): SemanticFault | undefined {
  const watermarks = ruleChildren(node).flatMap((child) => childOfRule(child, Rule.RULE_watermark) ?? []);
  const second = watermarks[1];
  const last = second === undefined ? undefined : lastToken(second);
  if (second === undefined || last === undefined) return undefined;
  const fault = refuse(firstToken(second), message('sql.severalWatermarks'));
  return fault === undefined ? undefined : { ...fault, moment: last.tokenIndex };
}

function checkFunctionLanguage(node: ParserRuleContext): SemanticFault | undefined {
  const language = childOfRule(node, Rule.RULE_functionLanguage);
  if (language === undefined || tokenOfType(node, Rule.USING) === undefined) return undefined;
  const token = tokenOfType(language, Rule.SQL) ?? tokenOfType(language, Rule.PYTHON);
  return token === undefined ? undefined : refuse(token, message('sql.usingJar', { language: token.text }));
}

function checkExplain(node: ParserRuleContext): SemanticFault | undefined {
  const seen = new Set<number>();
  for (const detail of ruleChildren(node).filter((child) => child.ruleIndex === Rule.RULE_parseExplainDetail)) {
    const token = firstToken(detail);
    if (token !== undefined && seen.has(token.type)) return immediate(faultAt(token, message('sql.explainTwice')));
    if (token !== undefined) seen.add(token.type);
  }
  const create = childOfRule(node, Rule.RULE_sqlCreate);
  const extended = create === undefined ? undefined : childOfRule(create, Rule.RULE_sqlCreateExtended);
  if (extended === undefined) return undefined;
  const table = childOfRule(extended, Rule.RULE_sqlCreateTable);
  const hasQuery = table !== undefined && tokenOfType(table, Rule.AS) !== undefined;
  return hasQuery ? undefined : refuse(lastToken(node), message('sql.explainCreate'));
}

function checkStopJob(node: ParserRuleContext): SemanticFault | undefined {
  const drain = tokenOfType(node, Rule.DRAIN);
  if (drain === undefined || tokenOfType(node, Rule.SAVEPOINT) !== undefined) return undefined;
  const fault = refuseSpan(tokenOfType(node, Rule.WITH), drain, message('sql.drainNeedsSavepoint'));
  return fault === undefined ? undefined : immediate(fault);
}

function checkInsert(node: ParserRuleContext): SemanticFault | undefined {
  return tokenOfType(node, Rule.UPSERT) === undefined
    ? undefined
    : refuseAtOnce(tokenOfType(node, Rule.OVERWRITE), message('sql.upsertOverwrite'));
}

/** `TRIM(FROM x)`. */
function checkTrim(node: ParserRuleContext): SemanticFault | undefined {
  const tokens = ownTokens(node);
  if (tokens[0]?.type !== Rule.TRIM || tokens[2]?.type !== Rule.FROM || tokens[2].tokenIndex !== tokens[1]?.tokenIndex) return undefined;
  return refuse(tokens[2], message('sql.trimFrom'));
}

/** `JSON_OBJECT(KEY k VALUE v)` and `JSON_OBJECT(k: v)` do not mix. */
function checkJsonColon(node: ParserRuleContext): SemanticFault | undefined {
  return tokenOfType(node, Rule.KEY) === undefined ? undefined : refuse(tokenOfType(node, Rule.COLON), message('sql.jsonColon'));
}

/** Parentheses in FROM hold a query or a join, not a table alone; those of WITH hold a query. */
function checkParenthesized(node: ParserRuleContext, version: number): SemanticFault | undefined {
  const inner = childOfRule(node, Rule.RULE_exprOrJoinOrOrderedQuery);
  if (inner === undefined || childOfRule(inner, Rule.RULE_query) !== undefined) return undefined;
  const table = childOfRule(inner, Rule.RULE_tableRef);
  const parts = ruleChildren(inner);
  const setOperator = childOfRule(inner, Rule.RULE_addSetOpQuery);
  const last = parts.findLast((part) => part.ruleIndex !== Rule.RULE_addSetOpQuery);
  const isJoin = childOfRule(inner, Rule.RULE_joinTable) !== undefined;
  const isQuery = table !== undefined && !isJoin && isSubquery(table, version);
  if (setOperator !== undefined && !isQuery && last !== undefined) return refuse(lastToken(last), message('sql.queryExpected'));
  const inWith = node.parent?.ruleIndex === Rule.RULE_addWithItem;
  const join = inWith ? refuseJoin(node, lastToken(inner)) : undefined;
  if (join !== undefined || setOperator !== undefined || isQuery || isJoin) return join;
  const [start, end] = table === undefined ? [] : [tableStart(table), tableEnd(table, version)];
  const [fault, read] = [refuseSpan(start, end, message('sql.queryOrJoinExpected')), lastToken(inner)];
  return fault === undefined || read === undefined ? undefined : immediate({ ...fault, moment: read.tokenIndex + 1 });
}

/** A join where only a query may stand. */
function refuseJoin(parenthesized: ParserRuleContext, last: SqlToken | undefined): SemanticFault | undefined {
  const word = joinWord(parenthesized);
  return word === undefined || last === undefined
    ? undefined
    : immediate({ ...faultAt(word, message('sql.queryExpected')), moment: last.tokenIndex + 1 });
}

/** A table reference that is a query in parentheses and nothing more. */
function isSubquery(table: ParserRuleContext, version: number): boolean {
  const inner = childOfRule(table, Rule.RULE_parenthesizedExpression);
  return inner !== undefined && tableParts(table, version).length === 1;
}

/** A join in parentheses takes neither an alias nor what else follows a table; MERGE takes none at all. */
function checkJoinAlias(node: ParserRuleContext): SemanticFault | undefined {
  const parenthesized = childOfRule(node, Rule.RULE_parenthesizedExpression);
  const isAlone = node.children.length === 1 && node.parent?.ruleIndex !== Rule.RULE_sqlMerge;
  const [, next] = ruleChildren(node);
  // Since 2.2 it is one with a name where a pattern follows; then nobody looks.
  const isMatched = next?.ruleIndex === Rule.RULE_matchRecognize && next.start?.type === Rule.AS;
  if (parenthesized === undefined || isAlone || isMatched) return undefined;
  const word = joinWord(parenthesized);
  const moment = lastToken(parenthesized)?.tokenIndex;
  return word === undefined || moment === undefined ? undefined : { ...faultAt(word, message('sql.joinAlias')), moment };
}

/** The JOIN of the last join in parentheses, which is where Calcite sees it. */
function joinWord(parenthesized: ParserRuleContext): SqlToken | undefined {
  const inner = childOfRule(parenthesized, Rule.RULE_exprOrJoinOrOrderedQuery);
  if (inner === undefined || childOfRule(inner, Rule.RULE_addSetOpQuery) !== undefined) return undefined;
  const join = ruleChildren(inner).findLast((child) => child.ruleIndex === Rule.RULE_joinTable);
  const only = join === undefined ? childOfRule(inner, Rule.RULE_tableRef) : undefined;
  const nested = only?.children.length === 1 ? childOfRule(only, Rule.RULE_parenthesizedExpression) : undefined;
  if (nested !== undefined) return joinWord(nested);
  const type = join === undefined ? undefined : childOfRule(join, Rule.RULE_joinType);
  return type === undefined ? undefined : lastToken(type);
}

/** `SELECT a 'b'`. */
function checkAlias(node: ParserRuleContext): SemanticFault | undefined {
  const text = tokenOfType(node, Rule.QUOTED_STRING);
  if (text === undefined) return undefined;
  const [line] = text.text.split(/\r?\n/, 1);
  const reason = line === text.text || line === undefined ? message('sql.textAlias') : message('sql.textOverLines', { text: line });
  return immediate(faultAt(text, reason));
}

/** `SHOW DATABASES FROM` takes a catalog. */
function checkCatalogName(node: ParserRuleContext): SemanticFault | undefined {
  const from = childOfRule(node, Rule.RULE_fromObject);
  const name = from === undefined ? undefined : childOfRule(from, Rule.RULE_compoundIdentifier);
  if (name === undefined || name.children.length === 1) return undefined;
  const [fault, last] = [faultOver(name, message('sql.catalogName')), lastToken(node)];
  return fault === undefined || last === undefined ? undefined : placeless({ ...fault, moment: last.tokenIndex });
}

/** A binary literal names no sample. */
function checkSubstitute(node: ParserRuleContext): SemanticFault | undefined {
  const name = childOfRule(node, Rule.RULE_stringLiteral);
  const literal = name === undefined ? undefined : tokenOfType(name, Rule.BINARY_STRING_LITERAL);
  const last = lastToken(node);
  if (literal === undefined || last === undefined) return undefined;
  return immediate(placeless({ ...faultAt(literal, message('sql.unexpected', { found: literal.text })), moment: last.tokenIndex }));
}

/** `(a - b) DAY`: only a difference takes a unit. */
function checkMinusDate(node: ParserRuleContext): SemanticFault | undefined {
  const list = childOfRule(node, Rule.RULE_parenthesizedQueryOrCommaList);
  if (list === undefined || childOfRule(node, Rule.RULE_intervalQualifier) === undefined || isDifference(list)) return undefined;
  return refuseSpan(firstToken(node), lastToken(node), message('sql.minusDate'));
}

/** Whether the last operator to be applied in parentheses is a minus with two sides. */
function isDifference(list: ParserRuleContext): boolean {
  let node: ParserRuleContext | undefined = list;
  while (node !== undefined && node.ruleIndex !== Rule.RULE_expression) {
    const children: readonly ParserRuleContext[] = ruleChildren(node).filter((child) => child.children.length > 0);
    node = children.length === 1 ? children[0] : undefined;
  }
  const operators = node === undefined ? [] : ruleChildren(node).flatMap((tail) => childOfRule(tail, Rule.RULE_binaryRowOperator) ?? []);
  const types = operators.map((operator) => firstToken(operator)?.type ?? 0);
  const tails = node === undefined ? 0 : ruleChildren(node).length - 1;
  const sums = types.filter((type) => type === Rule.PLUS || type === Rule.MINUS);
  return tails === types.length && types.every((type) => ARITHMETIC.has(type)) && sums.at(-1) === Rule.MINUS;
}

const ARITHMETIC: ReadonlySet<number> = new Set([Rule.PLUS, Rule.MINUS, Rule.STAR, Rule.SLASH, Rule.PERCENT_REMAINDER]);

/** JSON_ARRAYAGG sorts inside its parentheses or WITHIN GROUP, not both. */
function checkSortOrders(node: ParserRuleContext): SemanticFault | undefined {
  const group = childOfRule(node, Rule.RULE_withinGroup);
  if (group === undefined || childOfRule(node, Rule.RULE_orderBy) === undefined) return undefined;
  return refuseSpan(firstToken(node), lastToken(group), message('sql.twoSortOrders'));
}
