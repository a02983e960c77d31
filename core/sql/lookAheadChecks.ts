/**
 * Where Flink's parser looks ahead a few tokens, takes the first way that they fit, and does not turn back: by rule, what that refuses
 * although another way would fit.
 */
import { type ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message } from '../../l10n/localize.ts';
import { EXTENSION_LOOK_AHEAD, firstTokens, goesOnAsExpression, isName, NAMES, QUANTIFIERS } from './flinkPlace.ts';
import { type FlinkVersion, versionRank } from './flinkVersion.ts';
import { isQuery } from './isQuery.ts';
import { checkModelFormat, checkModelOperand } from './modelChecks.ts';
import { typeStart } from './nodePlace.ts';
import { parseForm } from './parseStatement.ts';
import {
  childOfRule,
  faultAt,
  faultBehind,
  firstToken,
  found,
  lastToken,
  ruleChildren,
  type SemanticFault,
  tokenOfType,
  unexpectedBehind,
} from './semanticFault.ts';
import type { SqlToken } from './sqlToken.ts';

type Check = (node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion) => SemanticFault | undefined;

export const LOOK_AHEAD_CHECKS: readonly (readonly [rule: number, check: Check])[] = [
  [Rule.RULE_tableColumnsOrIdentifiers, checkEscapedColumn],
  [Rule.RULE_computedColumn, checkEscapedColumn],
  [Rule.RULE_addCompoundIdentifierType, checkExtendedColumn],
  [Rule.RULE_parenthesizedLiteralOptionCommaList, checkHintOptions],
  [Rule.RULE_functionParameterList, checkArgumentList],
  [Rule.RULE_implicitTableFunctionCallArgs, checkArgumentList],
  [Rule.RULE_namedRoutineCall, checkArgumentList],
  [Rule.RULE_parenthesizedQueryOrCommaList, checkQueryList],
  [Rule.RULE_parenthesizedQueryOrCommaListWithDefault, checkQueryList],
  [Rule.RULE_orderByOfSetSemanticsTable, checkSortList],
  [Rule.RULE_addExpression2b, checkModelOperand],
  [Rule.RULE_rowValue, checkModelOperand],
  [Rule.RULE_partitionedQueryOrQueryOrExpr, checkTableArgument],
  [Rule.RULE_rowConstructor, checkRowInParentheses],
  [Rule.RULE_orderByLimitOpt, checkLimit],
  [Rule.RULE_limitClause, checkDecimalLimit],
  [Rule.RULE_addArg0, checkEscapedArgument],
  [Rule.RULE_addArg, checkEscapedArgument],
  [Rule.RULE_expressionTail, checkTail],
];

/** A name with UESCAPE begins a column with a type. */
function checkEscapedColumn(node: ParserRuleContext, tokens: readonly SqlToken[]): SemanticFault | undefined {
  const name = childOfRule(node, Rule.RULE_simpleIdentifier);
  return name !== undefined && tokenOfType(name, Rule.UESCAPE) !== undefined ? unexpectedBehind(name, tokens) : undefined;
}

/** Columns in parentheses have no types; Flink says so when it has read the first. */
export function checkExtendedColumn(node: ParserRuleContext): SemanticFault | undefined {
  const type = childOfRule(node, Rule.RULE_dataType);
  const [start, last] = type === undefined ? [] : [typeStart(type), lastToken(type)];
  const isHalfRead = tokenOfType(node, Rule.NOT) !== undefined && tokenOfType(node, Rule.NULL) === undefined;
  if (start === undefined || last === undefined || isHalfRead) return undefined;
  return { ...faultAt(last, found(start)), span: { start: start.start, end: last.stop + 1 } };
}

/** What INSERT has behind its table is an EXTEND only where {@link EXTENSION_LOOK_AHEAD} tokens fit one, else a list of columns. */
export function isNoExtension(
  extension: ParserRuleContext | null | undefined,
  tokens: readonly SqlToken[],
  version: FlinkVersion,
): boolean {
  if (extension === null || extension === undefined || lastToken(extension) !== undefined) return false;
  const { parent } = extension;
  if (parent?.ruleIndex !== Rule.RULE_richSqlInsert && parent?.ruleIndex !== Rule.RULE_sqlInsert) return false;
  const start = firstToken(extension)?.tokenIndex ?? 0;
  const isLong = parseForm(tokens, start, 'extendTable', version) >= start + EXTENSION_LOOK_AHEAD;
  return tokenOfType(extension, Rule.EXTEND) === undefined && !isLong;
}

/** A long text is taken for the key of an option with a value. */
function checkHintOptions(node: ParserRuleContext, tokens: readonly SqlToken[]): SemanticFault | undefined {
  const option = childOfRule(node, Rule.RULE_addOptionValue);
  const text = option === undefined ? undefined : childOfRule(option, Rule.RULE_stringLiteral);
  return text !== undefined && lengthOf(text) > 3 ? unexpectedBehind(text, tokens) : undefined;
}

/** A query without parentheses takes the commas behind it where it ends in a list of its own. */
function checkArgumentList(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const [first, second] = ruleChildren(node).filter((child) => ARGUMENTS.has(child.ruleIndex));
  const query = first === undefined ? undefined : childOfRule(first, Rule.RULE_partitionedQueryOrQueryOrExpr);
  if (query === undefined || second === undefined) return undefined;
  const fault = commaFault(query, tokens, version);
  const name = childOfRule(second, Rule.RULE_simpleIdentifier);
  return fault === undefined || name === undefined || listAtEnd(query) === Rule.RULE_limitClause ? fault : unexpectedBehind(name, tokens);
}

function checkQueryList(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const query = tokenOfType(node, Rule.COMMA) === undefined ? undefined : childOfRule(node, Rule.RULE_orderedQueryOrExpr);
  return query === undefined || node.children[1] !== query ? undefined : commaFault(query, tokens, version);
}

/** Since 1.18, `f(TABLE t` is a table as an argument, with nothing behind it but how it is partitioned and sorted. */
function checkTableArgument(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const start = firstToken(node);
  const isTable = start?.type === Rule.TABLE && versionRank(version) >= 118;
  const order = tokenOfType(node, Rule.PARTITION) === undefined ? childOfRule(node, Rule.RULE_orderByOfSetSemanticsTable) : undefined;
  if (order !== undefined && !isTable) return checkArgumentOrder(node, order, tokens, version);
  if (!isTable) return undefined;
  let end = parseForm(tokens, start.tokenIndex, 'tableParam', version);
  if (tokens[end]?.type === Rule.ORDER) end = parseForm(tokens, end, 'orderByOfSetSemanticsTable', version);
  // A comma behind ORDER BY is one of the arguments.
  while (isComma(tokens[end])) end = parseForm(tokens, end + 1, 'addArg', version);
  return faultBehind(tokens, end, found(tokens[end]));
}

/** `f(a ORDER BY (b ASC, c))`: without PARTITION BY and LIMIT it is the ORDER BY of a query, where `a` is one. */
function checkArgumentOrder(
  node: ParserRuleContext,
  order: ParserRuleContext,
  tokens: readonly SqlToken[],
  version: FlinkVersion,
): SemanticFault | undefined {
  const [query, start] = [childOfRule(node, Rule.RULE_orderedQueryOrExpr), firstToken(order)];
  const limits = query === undefined ? undefined : childOfRule(query, Rule.RULE_orderByLimitOpt);
  if (query === undefined || start === undefined || limits?.children.length !== 0) return undefined;
  if (!isQuery(query)) return faultAt(start, message('sql.orderByNotAllowed'));
  const end = parseForm(tokens, start.tokenIndex, 'orderBy', version);
  return { ...faultBehind(tokens, end, found(tokens[end])), moment: start.tokenIndex };
}

/** `VALUES (ROW(1)`: parentheses around a row hold nothing else. */
function checkRowInParentheses(node: ParserRuleContext, tokens: readonly SqlToken[]): SemanticFault | undefined {
  const start = firstToken(node)?.tokenIndex ?? 0;
  const isRow = OPENS_ROW.every((type, distance) => tokens[start + distance]?.type === type);
  if (!isRow || tokenOfType(node, Rule.LPAREN) !== undefined) return undefined;
  const end = closingParenthesis(tokens, start + 2) + 1;
  return { ...faultBehind(tokens, end, found(tokens[end])), moment: end - 2 };
}

const OPENS_ROW: readonly number[] = [Rule.LPAREN, Rule.ROW, Rule.LPAREN];

/** The index of the parenthesis that closes the one at an index. */
function closingParenthesis(tokens: readonly SqlToken[], open: number): number {
  let depth = 0;
  return tokens.findIndex(({ type }, index) => {
    if (index < open) return false;
    if (type === Rule.LPAREN) depth++;
    return type === Rule.RPAREN && --depth === 0;
  });
}

function checkTail(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  return checkModifier(node, tokens, version) ?? checkModelFormat(node, tokens, version) ?? checkQuantifier(node, tokens, version);
}

/** `a < SOME (` begins a list of values or a query, and is no call of a function called some. */
function checkQuantifier(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const start = firstToken(node)?.tokenIndex ?? 0;
  const isComparison = COMPARISONS.has(tokens[start]?.type ?? 0) && tokenOfType(node, Rule.SOME) === undefined;
  if (!isComparison || tokens[start + 1]?.type !== Rule.SOME || tokens[start + 2]?.type !== Rule.LPAREN) return undefined;
  const end = parseForm(tokens, start + 2, 'parenthesizedQueryOrCommaList', version);
  return { ...faultBehind(tokens, end, found(tokens[end])), moment: start + 2 };
}

const COMPARISONS: ReadonlySet<number> = firstTokens(Rule.RULE_comp);

/** Since 2.2, `FINAL MULTISET` is no operation of a column called final. */
function checkModifier(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const start = firstToken(node);
  if (start?.type !== Rule.MULTISET || versionRank(version) < 202) return undefined;
  const [before, modifier] = [tokens[start.tokenIndex - 2], tokens[start.tokenIndex - 1]];
  const isModifier = (modifier?.type === Rule.FINAL || modifier?.type === Rule.RUNNING) && before?.type !== Rule.DOT;
  return isModifier ? { ...faultAt(start, found(start)), moment: start.tokenIndex - 1 } : undefined;
}

/** What is wrong behind the comma after a query, as an element of the list that the query ends in. */
function commaFault(query: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const list = listAtEnd(query);
  const end = lastToken(query)?.tokenIndex ?? 0;
  const next = tokens[end + 2];
  if (list === undefined || next === undefined || !goesOn(list, next)) return undefined;
  if (list === Rule.RULE_limitClause) return limitFault(query, next);
  const wrong = elementEnd(list, next, tokens, version);
  return { ...faultBehind(tokens, wrong, found(tokens[wrong])), moment: end };
}

/** The index of what does not fit in or behind an element of a list. */
function elementEnd(list: number, { tokenIndex, type }: SqlToken, tokens: readonly SqlToken[], version: FlinkVersion): number {
  if (list === Rule.RULE_rowConstructor) return parseForm(tokens, tokenIndex, 'rowConstructor', version);
  const isQueryNext = QUERIES.has(tokens[tokenIndex + 1]?.type ?? 0);
  if (list === Rule.RULE_fromClause && (type !== Rule.LPAREN || isQueryNext)) return parseForm(tokens, tokenIndex, 'tableRef', version);
  const isNoTable = type === Rule.LPAREN && !beginsTable(tokens[tokenIndex + 1]);
  return OF_NAMES.has(list) && (versionRank(version) < 118 || !isNoTable) ? tokenIndex + 1 : tokenIndex;
}

/** Flink does not take OFFSET before LIMIT, but first wants a number behind a comma. */
function checkLimit(node: ParserRuleContext, tokens: readonly SqlToken[]): SemanticFault | undefined {
  const [first, second] = ruleChildren(node).filter((child) => child.ruleIndex !== Rule.RULE_orderBy);
  const isReversed = first?.ruleIndex === Rule.RULE_offsetClause && second?.ruleIndex === Rule.RULE_limitClause;
  const [start, last] = isReversed ? [firstToken(first), lastToken(second)] : [];
  if (start === undefined || last === undefined) return undefined;
  if (tokens[last.tokenIndex - 1]?.type === Rule.DECIMAL || (last.type !== Rule.ALL && isComma(tokens[last.tokenIndex + 1])))
    return undefined;
  return { ...faultAt(last, message('sql.offsetBeforeLimit')), span: { start: start.start, end: last.stop + 1 } };
}

/** `LIMIT DECIMAL '1'` is two tokens already, and goes on with a comma. */
function checkDecimalLimit(node: ParserRuleContext, tokens: readonly SqlToken[]): SemanticFault | undefined {
  const start = firstToken(node)?.tokenIndex ?? 0;
  if (tokens[start + 1]?.type !== Rule.DECIMAL || isComma(tokens[start + 3])) return undefined;
  return faultBehind(tokens, start + 3, found(tokens[start + 3]));
}

/** `f(U&"a" UESCAPE '!'`: the name is two tokens already, and names an argument. */
function checkEscapedArgument(node: ParserRuleContext, tokens: readonly SqlToken[]): SemanticFault | undefined {
  const start = firstToken(node)?.tokenIndex ?? 0;
  const isEscaped = tokens[start]?.type === Rule.UNICODE_QUOTED_IDENTIFIER && tokens[start + 1]?.type === Rule.UESCAPE;
  if (!isEscaped || tokenOfType(node, Rule.NAMED_ARGUMENT_ASSIGNMENT) !== undefined) return undefined;
  return faultBehind(tokens, start + 3, found(tokens[start + 3]));
}

/** What is wrong behind the comma of a LIMIT: a number there is refused as well. */
function limitFault(query: ParserRuleContext, next: SqlToken): SemanticFault | undefined {
  if (!COUNTS.has(next.type)) return { ...faultAt(next, found(next)), moment: next.tokenIndex - 2 };
  const limit = limitAtEnd(query);
  const start = limit === undefined ? undefined : firstToken(limit);
  return start === undefined
    ? undefined
    : { ...faultAt(next, message('sql.limitWithStart')), span: { start: start.start, end: next.stop + 1 } };
}

/** The LIMIT at the end of a query, with the OFFSET before it. */
function limitAtEnd(node: ParserRuleContext): ParserRuleContext | undefined {
  const last = ruleChildren(node).findLast((child) => lastToken(child) !== undefined);
  if (last?.ruleIndex !== Rule.RULE_limitClause) return last === undefined ? undefined : limitAtEnd(last);
  return childOfRule(node, Rule.RULE_offsetClause) ?? last;
}

const COUNTS: ReadonlySet<number> = new Set([...firstTokens(Rule.RULE_unsignedNumericLiteral), Rule.HOOK]);

/** `TABLE t ORDER BY (` begins a list in parentheses, which ends with them. */
function checkSortList(node: ParserRuleContext, tokens: readonly SqlToken[]): SemanticFault | undefined {
  const first = childOfRule(node, Rule.RULE_addOrderItem);
  const start = first === undefined ? undefined : firstToken(first);
  if (first === undefined || tokenOfType(node, Rule.LPAREN) !== undefined || start?.type !== Rule.LPAREN) return undefined;
  if (QUERIES.has(tokens[start.tokenIndex + 1]?.type ?? 0)) return undefined;
  let list: ParserRuleContext | undefined = first;
  while (list !== undefined && list.ruleIndex !== Rule.RULE_parenthesizedQueryOrCommaList) [list] = ruleChildren(list);
  const word = list && queryWord(list);
  if (word !== undefined) return { ...faultAt(word, found(word)), moment: start.tokenIndex };
  return list === undefined ? undefined : unexpectedBehind(list, tokens);
}

/** The UNION or LIMIT, or their like, of a query in parentheses. */
function queryWord(parentheses: ParserRuleContext): SqlToken | undefined {
  const query = childOfRule(parentheses, Rule.RULE_orderedQueryOrExpr);
  const joined = query && childOfRule(query, Rule.RULE_queryOrExpr);
  const operation = joined && childOfRule(joined, Rule.RULE_addSetOpQuery);
  const limits = query && childOfRule(query, Rule.RULE_orderByLimitOpt);
  const word = operation ?? limits;
  return word === undefined || lastToken(word) === undefined ? undefined : firstToken(word);
}

/** What begins a query and no expression. */
const QUERIES: ReadonlySet<number> = new Set([Rule.WITH, Rule.SELECT, Rule.VALUES, Rule.VALUE, Rule.TABLE]);

/** Lists whose elements begin with a name that says nothing yet. */
const OF_NAMES: ReadonlySet<number> = new Set([Rule.RULE_fromClause, Rule.RULE_window]);

/** Most lists go on after a comma only where the next token fits; that of SELECT and LIMIT always. */
function goesOn(list: number, next: SqlToken): boolean {
  if (list === Rule.RULE_fromClause) return beginsTable(next);
  if (list === Rule.RULE_window) return isName(next);
  const isAlways = list === Rule.RULE_addSelectItem || list === Rule.RULE_limitClause;
  return isAlways || (next.type !== Rule.DEFAULT_ && next.type !== Rule.TABLE);
}

const ARGUMENTS: ReadonlySet<number> = new Set([Rule.RULE_addArg0, Rule.RULE_addArg]);

/** The list that the end of a query is one of, so that a comma behind it belongs to it. */
function listAtEnd(node: ParserRuleContext): number | undefined {
  const last = ruleChildren(node).findLast((child) => lastToken(child) !== undefined);
  if (last?.stop !== node.stop || ENDS.has(last.ruleIndex)) return undefined;
  if (last.ruleIndex === Rule.RULE_limitClause)
    return last.children.length === 2 && last.stop?.type !== Rule.ALL ? last.ruleIndex : undefined;
  return LISTS.has(last.ruleIndex) ? last.ruleIndex : listAtEnd(last);
}

/** What ends a query without being a list. */
const ENDS: ReadonlySet<number> = new Set([
  Rule.RULE_expression,
  Rule.RULE_explicitTable,
  Rule.RULE_where,
  Rule.RULE_having,
  Rule.RULE_qualify,
  Rule.RULE_offsetClause,
  Rule.RULE_fetchClause,
]);
const LISTS: ReadonlySet<number> = new Set([
  Rule.RULE_addSelectItem,
  Rule.RULE_fromClause,
  Rule.RULE_groupBy,
  Rule.RULE_window,
  Rule.RULE_orderBy,
  Rule.RULE_rowConstructor,
]);

/** Whether a table of FROM may begin with a token. */
export function beginsTable(token: SqlToken | undefined): boolean {
  return token !== undefined && (NAMES.has(token.type) || TABLE_WORDS.has(token.type));
}

const TABLE_WORDS: ReadonlySet<number> = new Set([Rule.TABLE, Rule.LATERAL, Rule.UNNEST, Rule.LPAREN]);

/** In `CONVERT(` what may begin an expression is one, so that a type does not begin so; and two names are followed by a third. */
export function checkConvert(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const start = firstToken(node)?.tokenIndex ?? 0;
  const isType = childOfRule(node, Rule.RULE_dataType) ?? childOfRule(node, Rule.RULE_intervalQualifier);
  const first = tokens[start + 2];
  if (tokens[start]?.type !== Rule.CONVERT || isType === undefined || first === undefined) return undefined;
  const second = tokens[first.tokenIndex + 1];
  // CHAR begins a function's name too, and is none.
  if (first.type === Rule.CHAR && (isComma(second) || goesOnAsExpression(second?.type ?? 0)))
    return { ...faultAt(first, found(first)), moment: start };
  if (first.type === Rule.MAP && second?.type === Rule.LT) return checkComparedMap(second, tokens, start, version);
  if (!beginsExpression(first, second)) return undefined;
  const end = parseForm(tokens, first.tokenIndex, 'expression', version);
  const isBroken = first.type === Rule.INTERVAL || second?.type === Rule.WITH;
  const fault = isBroken ? faultBehind(tokens, end, found(tokens[end])) : checkCharacterSets(end, tokens);
  return fault === undefined ? undefined : { ...fault, moment: start };
}

/** `CONVERT(MAP <` begins a comparison with a column called map. */
function checkComparedMap(less: SqlToken, tokens: readonly SqlToken[], start: number, version: FlinkVersion): SemanticFault | undefined {
  const [quantifier, behind] = [tokens[less.tokenIndex + 1]?.type ?? 0, tokens[less.tokenIndex + 2]];
  if (QUANTIFIERS.has(quantifier) && behind?.type !== Rule.LPAREN) {
    return { ...faultBehind(tokens, less.tokenIndex + 2, found(behind)), moment: start };
  }
  const end = parseForm(tokens, less.tokenIndex - 1, 'expression', version);
  const fault = end === less.tokenIndex + 1 ? faultAt(less, found(less)) : checkCharacterSets(end, tokens);
  return fault === undefined ? undefined : { ...fault, moment: start };
}

/** `, a, b` behind the first argument of CONVERT. */
function checkCharacterSets(end: number, tokens: readonly SqlToken[]): SemanticFault | undefined {
  const before = tokens[end - 1];
  if (before?.type === Rule.MULTISET) return faultAt(before, found(before));
  if (before?.type === Rule.LPAREN) return faultBehind(tokens, end, found(tokens[end]));
  const fits = [isComma, isName, isComma, isName];
  const wrong = fits.findIndex((fit, distance) => !fit(tokens[end + distance]));
  return wrong < 0 ? undefined : faultBehind(tokens, end + wrong, found(tokens[end + wrong]));
}

function beginsExpression(first: SqlToken, second: SqlToken | undefined): boolean {
  switch (first.type) {
    case Rule.INTERVAL:
      return isName(second);
    case Rule.ROW:
    case Rule.TIME:
      return second?.type === Rule.LPAREN;
    case Rule.TIMESTAMP:
      return second?.type === Rule.LPAREN || second?.type === Rule.WITH;
    default:
      return isName(first) && second?.type !== Rule.ARRAY;
  }
}

function isComma(token: SqlToken | undefined): boolean {
  return token?.type === Rule.COMMA;
}

/** How many tokens a node has. */
function lengthOf(node: ParserRuleContext): number {
  return (lastToken(node)?.tokenIndex ?? 0) - (firstToken(node)?.tokenIndex ?? 0) + 1;
}
