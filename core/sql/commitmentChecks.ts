/**
 * Where Flink's parser has chosen by two words already (JavaCC's LOOKAHEAD(2)) and does not turn back, although the words would fit in
 * another way: `DESCRIBE CATALOG` is no table called catalog, and `FIRST(a, b, c)` no function of the user's.
 */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message } from '../../l10n/localize.ts';
import { EXTENSION_LOOK_AHEAD, firstTokens, goesOnAsExpression, isName, NAMES } from './flinkPlace.ts';
import { type FlinkVersion, versionRank } from './flinkVersion.ts';
import { beginsTable, checkConvert, checkExtendedColumn, isNoExtension, LOOK_AHEAD_CHECKS } from './lookAheadChecks.ts';
import { type Form, parseForm } from './parseStatement.ts';
import {
  childOfRule,
  faultAt,
  faultBehind,
  firstToken,
  found,
  immediate,
  lastToken,
  ruleChildren,
  type SemanticFault,
  tokenOfType,
} from './semanticFault.ts';
import type { SqlToken } from './sqlToken.ts';

type CommitmentCheck = (node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion) => SemanticFault | undefined;

/** By rule; each is asked after what is inside the rule. */
export const COMMITMENT_CHECKS: ReadonlyMap<number, CommitmentCheck> = new Map<number, CommitmentCheck>([
  [Rule.RULE_sqlRichDescribeTable, (node, tokens, version) => checkObject(node, tokens, version, DESCRIBED)],
  [Rule.RULE_sqlStmt, checkCompile],
  [Rule.RULE_sqlDescribeStatement, checkDescribe],
  [Rule.RULE_sqlUseDatabase, (node, tokens, version) => checkObject(node, tokens, version, USED)],
  [Rule.RULE_alterTableSchema, checkIf],
  [Rule.RULE_alterTableDrop, checkIf],
  [Rule.RULE_sqlExecute, checkExecute],
  [Rule.RULE_sqlExplain, checkExplain],
  [Rule.RULE_fromClause, checkFrom],
  [Rule.RULE_addColumnType, checkColumnType],
  ...LOOK_AHEAD_CHECKS,
  [Rule.RULE_addSelectItem, checkModifiedColumn],
  [Rule.RULE_namedCall, checkCall],
  [Rule.RULE_jdbcFunctionCall, (...call) => checkUnit(...call) ?? checkJdbcCall(...call)],
  [Rule.RULE_implicitTableFunctionCallArgs, checkArguments],
  [Rule.RULE_jsonObjectFunctionCall, checkFirstName],
  [Rule.RULE_builtinFunctionCall, (...call) => checkUnit(...call) ?? checkFirstArgument(...call)],
]);

/** Words after DESCRIBE and USE that say what is meant, with the version from which on, and the form that follows. */
const DESCRIBED: ReadonlyMap<number, readonly [since: number, form: Form]> = new Map<number, readonly [number, Form]>([
  [Rule.CATALOG, [114, 'sqlDescribeCatalog']],
  [Rule.DATABASE, [114, 'sqlDescribeDatabase']],
  [Rule.JOB, [120, 'sqlDescribeJob']],
  [Rule.MODEL, [120, 'sqlRichDescribeModel']],
  [Rule.FUNCTION, [200, 'sqlRichDescribeFunction']],
  [Rule.CONNECTION, [203, 'sqlRichDescribeConnection']],
]);
const USED: ReadonlyMap<number, readonly [since: number, form: Form]> = new Map<number, readonly [number, Form]>([
  [Rule.CATALOG, [114, 'sqlUseCatalog']],
]);

function checkObject(
  node: ParserRuleContext,
  tokens: readonly SqlToken[],
  version: FlinkVersion,
  words: ReadonlyMap<number, readonly [since: number, form: Form]>,
): SemanticFault | undefined {
  const start = firstToken(node)?.tokenIndex ?? 0;
  const [since, form] = words.get(tokens[start + 1]?.type ?? 0) ?? [];
  if (since === undefined || form === undefined || versionRank(version) < since) return undefined;
  return faultBehind(tokens, parseForm(tokens, start, form, version), message('sql.expectsName'));
}

/** In 1.18, IF after ADD or DROP is no column's name. */
function checkIf(node: ParserRuleContext, _tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const start = firstToken(node);
  const table = node.parent?.ruleIndex === Rule.RULE_sqlAlterTable ? node.parent : undefined;
  const isModified = table === undefined || tokenOfType(table, Rule.MODIFY) !== undefined;
  const refused = version === '1.18' && !isModified && start?.type === Rule.IF ? start : undefined;
  return refused === undefined ? undefined : faultAt(refused, message('sql.unexpected', { found: refused.text }));
}

/** `EXECUTE PLAN` executes a plan, and no query called plan; but for EXPLAIN it does. */
function checkExecute(node: ParserRuleContext, tokens: readonly SqlToken[]): SemanticFault | undefined {
  const start = firstToken(node)?.tokenIndex ?? 0;
  if (tokens[start + 1]?.type !== Rule.PLAN || node.parent?.ruleIndex !== Rule.RULE_sqlStmt) return undefined;
  return { ...faultBehind(tokens, start + 2, found(tokens[start + 2])), moment: start };
}

/** `COMPILE AND` compiles a plan, and is no column with an operator. */
function checkCompile(node: ParserRuleContext, tokens: readonly SqlToken[]): SemanticFault | undefined {
  const start = firstToken(node)?.tokenIndex ?? 0;
  const wrong = COMPILE_AND_EXECUTE.findIndex((type, distance) => tokens[start + distance]?.type !== type);
  return wrong < 2 ? undefined : { ...faultBehind(tokens, start + wrong, found(tokens[start + wrong])), moment: start - 1 };
}

const COMPILE_AND_EXECUTE: readonly number[] = [Rule.COMPILE, Rule.AND, Rule.EXECUTE, Rule.PLAN];

/** `EXPLAIN ESTIMATED_COST` explains a statement that follows, and before 2.3 `EXPLAIN REPLACE` a table that is replaced. */
function checkExplain(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const statement = childOfRule(node, Rule.RULE_orderedQueryOrExpr);
  const first = statement === undefined ? undefined : firstToken(statement);
  if (first === undefined) return undefined;
  const isDetail = EXPLAIN_DETAILS.has(first.type) || (version === '1.14' && first.type === Rule.PLAN);
  const isReplaced = first.type === Rule.REPLACE && versionRank(version) >= 200 && versionRank(version) < 203;
  if (!isReplaced && !(isDetail && tokens[first.tokenIndex - 1]?.type === Rule.EXPLAIN)) return undefined;
  const wrong = first.tokenIndex + 1;
  return { ...faultBehind(tokens, wrong, found(tokens[wrong])), moment: first.tokenIndex - 1 };
}

const EXPLAIN_DETAILS: ReadonlySet<number> = new Set([
  Rule.ESTIMATED_COST,
  Rule.CHANGELOG_MODE,
  Rule.JSON_EXECUTION_PLAN,
  Rule.PLAN_ADVICE,
]);

/** Since 1.18, a comma behind the tables of FROM is followed by a table, also where a list outside the query would take it. */
function checkFrom(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const last = lastToken(node);
  const comma = last === undefined ? undefined : tokens[last.tokenIndex + 1];
  if (comma?.type !== Rule.COMMA || versionRank(version) < 118 || beginsTable(tokens[comma.tokenIndex + 1])) return undefined;
  const wrong = versionRank(version) < 200 ? tokens[comma.tokenIndex + 1] : comma;
  return wrong === undefined ? undefined : faultAt(wrong, message('sql.tableExpected'));
}

/** Since 2.0, `FROM f(a.b` begins arguments and no columns; and what INSERT has behind its table may be columns without types. */
function checkColumnType(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  if (isNoExtension(node.parent?.parent, tokens, version)) return checkExtendedColumn(node);
  const start = firstToken(node)?.tokenIndex ?? 0;
  const isTable = node.parent?.parent?.parent?.ruleIndex === Rule.RULE_tableRef;
  const before = tokens[start - 2]?.type;
  const isFirst = tokens[start - 1]?.type === Rule.LPAREN && before !== Rule.EXTEND && before !== Rule.COMMENT_END;
  if (!isTable || !isFirst || versionRank(version) < 200) return undefined;
  if (tokens[start + 1]?.type === Rule.UESCAPE) return faultBehind(tokens, start + 3, found(tokens[start + 3]));
  const next = tokens[start + 1]?.type;
  if (next !== Rule.DOT && next !== Rule.MULTISET) return undefined;
  const type = childOfRule(node, Rule.RULE_dataType);
  const wrong = type === undefined ? undefined : firstToken(type);
  return wrong === undefined ? undefined : faultAt(wrong, message('sql.unexpected', { found: wrong.text }));
}

/** `DESCRIBE a` and `DESCRIBE TABLE a` are a table, whatever follows. */
function checkDescribe(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const statement = childOfRule(node, Rule.RULE_sqlQueryOrDml);
  const first = statement === undefined ? undefined : firstToken(statement);
  const start = first?.type === Rule.TABLE ? tokens[first.tokenIndex + 1] : first;
  if (first === undefined || start === undefined || !isName(start) || tokens[first.tokenIndex - 1]?.type !== Rule.DESCRIBE)
    return undefined;
  const [since, form] = (start === first ? DESCRIBED.get(start.type) : undefined) ?? [Infinity, 'compoundIdentifier'];
  const isPlain = versionRank(version) < since;
  const end = isPlain
    ? parseForm(tokens, start.tokenIndex, 'compoundIdentifier', version)
    : parseForm(tokens, first.tokenIndex - 1, form, version);
  return { ...faultBehind(tokens, end, found(tokens[end])), moment: start.tokenIndex - 1 };
}

/** Names that with a parenthesis are functions of a form of their own: the rule, and the version from which on. */
const OWN_FORMS: ReadonlyMap<number, readonly [form: Form, since: number]> = new Map([
  ...[Rule.TIMESTAMPADD, Rule.TIMESTAMPDIFF, Rule.TUMBLE, Rule.HOP, Rule.SESSION].map(builtinSince(114)),
  ...[Rule.FLOOR, Rule.CEILING].map(builtinSince(114)),
  ...[Rule.CLASSIFIER, Rule.MATCH_NUMBER, Rule.FIRST, Rule.LAST, Rule.PREV, Rule.NEXT].map(builtinSince(114)),
  ...[Rule.DATE_DIFF, Rule.DATETIME_DIFF, Rule.TIMESTAMP_DIFF, Rule.TIME_DIFF, Rule.DATE_TRUNC].map(builtinSince(200)),
  ...[Rule.TIMESTAMP_TRUNC, Rule.TIME_TRUNC].map(builtinSince(200)),
  ...[Rule.DATETIME_TRUNC, Rule.CONTAINS_SUBSTR, Rule.SAFE_CAST].map(builtinSince(202)),
  [Rule.TRY_CAST, ['builtinFunctionCall', 116]],
  [Rule.PERCENTILE_CONT, ['percentileFunctionCall', 202]],
  [Rule.PERCENTILE_DISC, ['percentileFunctionCall', 202]],
  [Rule.ARRAY_AGG, ['stringAggFunctionCall', 120]],
]);

function builtinSince(version: number): (word: number) => [number, readonly [Form, number]] {
  return (word) => [word, ['builtinFunctionCall', version]];
}

function checkCall(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const start = firstToken(node);
  const isAny = node.parent?.parent?.ruleIndex === Rule.RULE_anyNamedFunctionCall;
  if (start?.type === Rule.MAP && !isAny) return checkMap(start, tokens, version);
  const form = OWN_FORMS.get(start?.type ?? 0);
  if (start === undefined || form === undefined || tokens[start.tokenIndex + 1]?.type !== Rule.LPAREN) return undefined;
  const [rule, since] = form;
  // PIVOT looks for no other calls.
  if (versionRank(version) < since || (isAny && rule === 'builtinFunctionCall' && !isModified(start, tokens))) return undefined;
  const index = parseForm(tokens, start.tokenIndex, rule, version);
  return { ...faultBehind(tokens, index, message('sql.ownForm', { name: start.text })), moment: start.tokenIndex + 1 };
}

/** `FINAL LAST(`. */
function isModified(name: SqlToken, tokens: readonly SqlToken[]): boolean {
  const before = tokens[name.tokenIndex - 1]?.type;
  return (name.type === Rule.FIRST || name.type === Rule.LAST) && (before === Rule.FINAL || before === Rule.RUNNING);
}

/** Before 2.2, `FINAL a` begins a call of a function, and is no column with an alias. */
function checkModifiedColumn(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const alias = childOfRule(node, Rule.RULE_simpleIdentifier);
  if (alias === undefined || versionRank(version) >= 202 || tokenOfType(node, Rule.AS) !== undefined) return undefined;
  const end = firstToken(alias)?.tokenIndex ?? 0;
  const [before, modifier] = [tokens[end - 2], tokens[end - 1]];
  const isModifier = (modifier?.type === Rule.FINAL || modifier?.type === Rule.RUNNING) && before?.type !== Rule.DOT;
  return isModifier ? faultBehind(tokens, end + 1, found(tokens[end + 1])) : undefined;
}

/** `{fn TIMESTAMPADD(` goes on as the function of that name does elsewhere. */
function checkJdbcCall(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const name = childOfRule(node, Rule.RULE_simpleIdentifier);
  const start = name === undefined ? undefined : firstToken(name);
  const since = JDBC_FORMS.get(start?.type ?? 0) ?? Infinity;
  const units = versionRank(version) < 200 ? TIMESTAMP_UNITS : NAMES;
  const isPlain = start?.type === Rule.TIMESTAMPDIFF && !units.has(tokens[start.tokenIndex + 2]?.type ?? 0);
  if (start === undefined || versionRank(version) < since || isPlain) return undefined;
  return faultBehind(
    tokens,
    parseForm(tokens, start.tokenIndex, 'builtinFunctionCall', version),
    message('sql.ownForm', { name: start.text }),
  );
}

const JDBC_FORMS: ReadonlyMap<number, number> = new Map([
  [Rule.TIMESTAMPADD, 114],
  [Rule.TIMESTAMPDIFF, 114],
  [Rule.DATE_DIFF, 200],
  [Rule.DATETIME_DIFF, 200],
]);

const TIMESTAMP_UNITS: ReadonlySet<number> = firstTokens(Rule.RULE_timestampUnit);

/** `MAP(` goes on with a query, since 2.2 with expressions too; a function only where the next token begins none of these. */
function checkMap({ tokenIndex }: SqlToken, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const end = parseForm(tokens, tokenIndex, 'mapConstructor', version);
  return end < tokenIndex + 3 ? undefined : { ...faultBehind(tokens, end, found(tokens[end])), moment: tokenIndex + 1 };
}

/** `INSERT INTO t (a` begins columns, whatever follows; `INSERT INTO t (a INT, b` and `(a.b.c` begin columns with types. */
export function insertFault(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  // UPSERT OVERWRITE is refused before.
  if (tokenOfType(node, Rule.UPSERT) !== undefined && tokenOfType(node, Rule.OVERWRITE) !== undefined) return undefined;
  const columns = childOfRule(node, Rule.RULE_parenthesizedCompoundIdentifierList);
  const behind = columns ?? childOfRule(node, Rule.RULE_orderedQueryOrExpr);
  const start = behind === undefined ? undefined : firstToken(behind);
  if (start?.type !== Rule.LPAREN || !isName(tokens[start.tokenIndex + 1])) return undefined;
  const extension = mayBeExtension(node, tokens[start.tokenIndex + 2]) ? parseForm(tokens, start.tokenIndex, 'extendTable', version) : 0;
  if (extension >= start.tokenIndex + EXTENSION_LOOK_AHEAD) return faultBehind(tokens, extension, found(tokens[extension]));
  if (columns !== undefined) return undefined;
  const index = parseForm(tokens, start.tokenIndex, 'parenthesizedCompoundIdentifierList', version);
  return faultBehind(tokens, index, message('sql.columnsExpected'));
}

/** Whether columns with types may stand behind the table of an INSERT, by what follows the first name. */
function mayBeExtension(node: ParserRuleContext, second: SqlToken | undefined): boolean {
  if (second?.type === Rule.COMMA || second?.type === Rule.RPAREN) return false;
  return tokenOfType(node, Rule.PARTITION) === undefined && childOfRule(node, Rule.RULE_extendTable) === undefined;
}

/**
 * `FROM f(SELECT a)`: Flink looks no further, so that a longer query needs parentheses of its own; and it takes `FROM f(g(` for columns
 * without types.
 */
function checkArguments(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const index = (firstToken(node)?.tokenIndex ?? 0) + 1;
  const call = unseenCall(index, tokens, version);
  if (call !== undefined) return faultAt(call, message('sql.callNotFirst'));
  const select = tokens[index];
  const isSeen = tokens[index + 2]?.type === Rule.RPAREN || tokens[index + 1]?.type === Rule.HINT_BEG;
  if (select?.type !== Rule.SELECT || isSeen) return undefined;
  return faultAt(select, message('sql.queryNotAllowed'));
}

/**
 * The token that does not fit where Flink looks two tokens ahead for an expression and meets a call, which these do not show;
 * `undefined` where there is no call, and for one that has a form of its own.
 */
function unseenCall(index: number, tokens: readonly SqlToken[], version: FlinkVersion): SqlToken | undefined {
  const type = tokens[index]?.type ?? 0;
  if (tokens[index + 1]?.type !== Rule.LPAREN) return undefined;
  const since = OWN_FORMS.get(type)?.[1] ?? Infinity;
  if (versionRank(version) >= since || type === Rule.MAP) return undefined;
  if (RESERVED_FUNCTIONS.has(type) && !BUILTIN_FUNCTIONS.has(type)) return tokens[index];
  return NAMES.has(type) ? tokens[index + 1] : undefined;
}

/** `JSON_OBJECT(f(a) VALUE b)`: the first name is no call unless KEY stands before it; and KEY alone is no name. */
function checkFirstName(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const index = (firstToken(node)?.tokenIndex ?? 0) + 2;
  const name = tokens[index];
  if (name?.type === Rule.KEY && !EXPRESSIONS.has(tokens[index + 1]?.type ?? 0))
    return { ...faultAt(name, found(name)), moment: index - 1 };
  if (name?.type === Rule.KEY || unseenCall(index, tokens, version) === undefined) return undefined;
  const wrong = name?.type === Rule.ABSENT ? index + 1 : index;
  return { ...faultBehind(tokens, wrong, found(tokens[wrong])), moment: index - 1 };
}

/** `TRIM(f(a) FROM b)` trims no more than `f(a)`; and since 2.2 `CONVERT(f(` begins with a type. */
function checkFirstArgument(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const start = firstToken(node);
  const index = (start?.tokenIndex ?? 0) + 2;
  const first = tokens[index];
  const next = tokens[index + 1]?.type ?? 0;
  const isType = next !== Rule.COMMA && !goesOnAsExpression(next);
  const isGeometry = start?.type === Rule.CONVERT && first?.type === Rule.GEOMETRY && isType;
  if (isGeometry && versionRank(version) >= 202) return immediate(faultAt(first, message('sql.geometry')));
  const isUnseen = unseenCall(index, tokens, version) !== undefined;
  const from = start?.type === Rule.TRIM && isUnseen ? tokenOfType(node, Rule.FROM) : undefined;
  if (from !== undefined) return { ...faultBehind(tokens, from.tokenIndex, found(from)), moment: from.tokenIndex - 1 };
  if (!isUnseen || start?.type !== Rule.CONVERT || versionRank(version) < 202) return checkConvert(node, tokens, version);
  const end = parseForm(tokens, index, 'dataType', version);
  const wrong = tokens[end]?.type === Rule.COMMA ? behindValue(tokens, end, version) : end;
  return wrong === undefined ? undefined : { ...faultBehind(tokens, wrong, found(tokens[wrong])), moment: index - 1 };
}

/** `DATE_TRUNC(a, CENTURY + 1)`: a word for a unit is one, and no column. */
function checkUnit(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const [, unit] = tokenOfType(node, Rule.DATE_TRUNC) === undefined ? [] : ruleChildren(node);
  const start = unit?.ruleIndex === Rule.RULE_expression ? firstToken(unit) : undefined;
  if (start === undefined || !UNITS.has(start.type)) return undefined;
  const end = parseForm(tokens, start.tokenIndex, 'timeUnit', version);
  const wrong = tokens[end - 1]?.type === Rule.LPAREN ? end - 1 : end;
  return { ...faultBehind(tokens, wrong, found(tokens[wrong])), moment: start.tokenIndex };
}

const UNITS: ReadonlySet<number> = firstTokens(Rule.RULE_timeUnit);

/** Behind the type and the value of CONVERT nothing but a number may follow a comma: the index of what else does. */
function behindValue(tokens: readonly SqlToken[], comma: number, version: FlinkVersion): number | undefined {
  const end = parseForm(tokens, comma + 1, 'expression', version);
  const isNumber = NUMBERS.has(tokens[end + 1]?.type ?? 0);
  return tokens[end]?.type !== Rule.COMMA || isNumber ? undefined : end + 1;
}

const EXPRESSIONS: ReadonlySet<number> = firstTokens(Rule.RULE_expression);
const NUMBERS: ReadonlySet<number> = firstTokens(Rule.RULE_unsignedNumericLiteral);
const RESERVED_FUNCTIONS: ReadonlySet<number> = firstTokens(Rule.RULE_reservedFunctionName);
const BUILTIN_FUNCTIONS: ReadonlySet<number> = firstTokens(Rule.RULE_builtinFunctionCall);
