/**
 * Flink's parser looks a fixed number of tokens ahead before it chooses (JavaCC's LOOKAHEAD in Parser.jj). Where these do not fit, it has
 * chosen nothing yet and reports the first of them; ours knows the grammar further and fails later. This moves our place to Flink's.
 */
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { type FlinkVersion, versionRank } from './flinkVersion.ts';
import type { SqlToken } from './sqlToken.ts';
import type { OpenRule, SyntaxFault } from './syntaxFault.ts';

/** The tokens that are a name, or may be one. */
export const NAMES: ReadonlySet<number> = firstTokens(Rule.RULE_simpleIdentifier);

/** Whether a token is a name, or may be one. */
export function isName(token: SqlToken | undefined): boolean {
  return token !== undefined && NAMES.has(token.type);
}

/** The tokens that are an operand already when they stand alone. */
const OPERANDS: ReadonlySet<number> = new Set([...NAMES, ...firstTokens(Rule.RULE_contextVariable)]);

/** Lists where a comma counts only together with what follows it. */
const COMMA_LISTS: ReadonlySet<number> = new Set([
  Rule.RULE_orderBy,
  Rule.RULE_orderByOfSetSemanticsTable,
  Rule.RULE_window,
  Rule.RULE_groupingElementList,
  Rule.RULE_expressionCommaList,
  Rule.RULE_tableConstructor,
]);

/** Lists in parentheses that take a comma whatever follows it, so that one that a query inside them leaves alone is theirs. */
const OUTER_LISTS: ReadonlySet<number> = new Set([
  Rule.RULE_parenthesizedQueryOrCommaList,
  Rule.RULE_parenthesizedQueryOrCommaListWithDefault,
  Rule.RULE_functionParameterList,
  Rule.RULE_implicitTableFunctionCallArgs,
  Rule.RULE_namedRoutineCall,
]);

/** What may begin an APPLY, which is chosen by its first word. */
const APPLIES: ReadonlySet<number> = new Set([Rule.CROSS, Rule.OUTER]);

/** Statements that Flink's parser chooses by two words, and by nothing else. */
const TWO_WORD_STATEMENTS: ReadonlySet<number> = new Set([Rule.BEGIN, Rule.SHOW, Rule.USE, Rule.EXECUTE, Rule.TRUNCATE]);

const UNREADABLE: ReadonlySet<number> = new Set([Rule.UNKNOWN_CHARACTER, Rule.UNCLOSED_COMMENT, Rule.UNCLOSED_IDENTIFIER]);

/** Types that are chosen by two tokens. */
const TWO_TOKEN_TYPES: ReadonlySet<number> = new Set([Rule.ARRAY, Rule.MULTISET, Rule.RAW, Rule.STRUCTURED]);

/** How far Flink came in a statement. */
export interface FlinkPlace {
  /** The index of the token that it reports. */
  readonly index: number;
  /** Of so many tokens it had made something: what could end before the next one has ended. */
  readonly read: number;
  /** Of so many tokens it had looked at the meaning. */
  readonly judged: number;
}

export function flinkPlace(fault: SyntaxFault, tokens: readonly SqlToken[], version: FlinkVersion): FlinkPlace {
  const { index } = fault;
  // An operand that begins with such a word is seen by two tokens.
  if (isBeforeUnreadable(fault, tokens)) return { index: index + 1, read: index + 1, judged: index };
  // What its lexer cannot read stops Flink already while it looks ahead, before it judges what it has read.
  if (UNREADABLE.has(tokens[index]?.type ?? 0)) return { index, read: index, judged: index - (isCompared(tokens, index - 1) ? 2 : 1) };
  for (const open of fault.rules) {
    const place =
      placeAtComma(open, fault, tokens, versionRank(version)) ??
      placeIn(open, fault, tokens) ??
      placeSince(open, fault, tokens, versionRank(version));
    // An operator is seen with one token, and taken with two: where only the first fits, the expression does not end.
    const isSeen = open.rule === Rule.RULE_expressionTail && place === open.start && index > place + 1;
    if (place !== undefined) return { index: place, read: isSeen ? place + 1 : place, judged: place };
  }
  return { index, read: index, judged: index };
}

function isBeforeUnreadable({ index, expected }: SyntaxFault, tokens: readonly SqlToken[]): boolean {
  const isBegun = beginsOperand(tokens[index]?.type ?? 0) && expected.includes(Rule.CASE);
  return isBegun && UNREADABLE.has(tokens[index + 1]?.type ?? 0);
}

/** Whether a token is an operand behind `!=`, which Flink takes with one token more. */
function isCompared(tokens: readonly SqlToken[], index: number): boolean {
  return tokens[index - 1]?.type === Rule.NE2 && !QUANTIFIERS.has(tokens[index]?.type ?? 0);
}

/** The comma of a list that has nothing behind it, where Flink does not take it. */
function placeAtComma(open: OpenRule, { index, rules }: SyntaxFault, tokens: readonly SqlToken[], version: number): number | undefined {
  const comma = index - 1;
  if (open.last !== comma || tokens[comma]?.type !== Rule.COMMA) return undefined;
  if (version >= 118 && beginsOperand(tokens[index]?.type ?? 0)) return index;
  if (open.rule === Rule.RULE_joinOrCommaTable && version >= 200) return comma;
  if (!leavesComma(open.rule, version)) return undefined;
  const parenthesis = openParenthesis(tokens, comma);
  const isTaken = rules.some(({ rule, last }) => OUTER_LISTS.has(rule) && last >= parenthesis);
  return isTaken ? index : comma;
}

/** Whether a list, by its rule, leaves a comma to a list outside it when it does not know what follows. */
export function leavesComma(rule: number, version: number): boolean {
  return COMMA_LISTS.has(rule) || (rule === Rule.RULE_joinOrCommaTable && version < 118);
}

/** The index of the innermost parenthesis or bracket that is open before a token; -1 for none. */
export function openParenthesis(tokens: readonly SqlToken[], before: number): number {
  let closed = 0;
  for (let at = before - 1; at >= 0; at--) {
    const type = tokens[at]?.type ?? 0;
    if (CLOSING.has(type)) closed++;
    if (OPENING.has(type) && closed-- === 0) return at;
  }
  return -1;
}

/** So many tokens must fit before INSERT takes an EXTEND behind its table. */
export const EXTENSION_LOOK_AHEAD = 5;

/** The place to which a rule that Flink has not entered yet moves the fault; `undefined` where it has entered it. */
function placeIn(open: OpenRule, { index, rules }: SyntaxFault, tokens: readonly SqlToken[]): number | undefined {
  const typeAt = (at: number): number | undefined => tokens[at]?.type;
  const distance = index - open.start;
  const previous = typeAt(index - 1);
  if (open.last === index - 1 && previous === Rule.DOT) return index - 1;
  if (open.last === index - 1 && previous === Rule.TO && open.rule === Rule.RULE_intervalQualifier) return index - 1;
  if (distance <= 0) return undefined;
  switch (open.rule) {
    case Rule.RULE_sqlStmt:
      if (typeAt(open.start) === Rule.EXECUTE && beginsOperand(typeAt(index) ?? 0)) return undefined;
      return distance === 1 && TWO_WORD_STATEMENTS.has(typeAt(open.start) ?? 0) ? open.start : undefined;
    case Rule.RULE_typeName:
      return distance === 1 && TWO_TOKEN_TYPES.has(typeAt(open.start) ?? 0) ? open.start : undefined;
    case Rule.RULE_tableRef:
      return distance === 1 && typeAt(open.start) === Rule.LPAREN ? open.start : undefined;
    case Rule.RULE_jsonNameAndValue:
      if (isNullClause(typeAt(open.start)) || beginsOperand(typeAt(index) ?? 0)) return undefined;
      return distance === 1 && typeAt(open.start - 2) === Rule.JSON_OBJECT ? open.start : undefined;
    case Rule.RULE_jsonArrayFunctionCall:
      return distance === 3 && isHalfOperand(previous, typeAt(index)) ? index - 1 : undefined;
    case Rule.RULE_addGroupingElement:
      return distance === 1 && typeAt(open.start) === Rule.GROUPING ? open.start : undefined;
    case Rule.RULE_binaryRowOperator:
      return previous === Rule.DISTINCT && distance === 2 ? index - 1 : undefined;
    case Rule.RULE_extendTable: {
      const isInsert = isInside(open, Rule.RULE_richSqlInsert, rules) || isInside(open, Rule.RULE_sqlInsert, rules);
      return isInsert && distance < EXTENSION_LOOK_AHEAD && typeAt(open.start) === Rule.EXTEND ? open.start : undefined;
    }
    case Rule.RULE_timeZoneOpt:
      return distance < 3 && typeAt(open.start) === Rule.WITHOUT ? open.start : undefined;
    case Rule.RULE_alterTableAddPartition:
      return typeAt(open.start) === Rule.IF && distance === 2 ? open.start : undefined;
    case Rule.RULE_ifNotExistsOpt:
      if (isInside(open, Rule.RULE_sqlCompilePlan, rules)) return open.start;
      // With less than all three words, IF is a name.
      return distance === 2 ? index - 1 : undefined;
    case Rule.RULE_multisetConstructor:
      return distance === 2 && previous === Rule.LPAREN ? index - 1 : undefined;
    case Rule.RULE_namedCall:
      return typeAt(open.start) === Rule.SPECIFIC && openParenthesis(tokens, index) < open.start && isOperandCall(open, rules)
        ? open.start
        : undefined;
    case Rule.RULE_sqlStopJob:
      return previous === Rule.WITH ? index - 1 : undefined;
    case Rule.RULE_exprOrJoinOrOrderedQuery:
      return distance === 1 && QUERIES.has(typeAt(open.start) ?? 0) ? open.start : undefined;
    case Rule.RULE_timeUnit:
      return previous === Rule.LPAREN ? index - 1 : undefined;
    case Rule.RULE_jsonRepresentation:
      return previous === Rule.ENCODING ? index - 1 : undefined;
    case Rule.RULE_nullTreatment:
      return isInside(open, Rule.RULE_callModifiers, rules) && !mayBeAlias(open, rules) ? open.start : undefined;
    case Rule.RULE_anyNamedFunctionCall:
      return distance === 1 && LISTING_FUNCTIONS.has(typeAt(open.start) ?? 0) ? open.start : undefined;
    case Rule.RULE_windowRange:
      return distance === 1 && typeAt(open.start) === Rule.CURRENT ? open.start : undefined;
    case Rule.RULE_alterOptions:
      return previous === Rule.RENAME ? index - 1 : undefined;
    case Rule.RULE_parenthesizedKeyValueOptionCommaList:
      if (tokens.slice(open.start, index).some(({ type }) => type === Rule.UESCAPE)) return undefined;
      return distance < 5 ? keyValueFault(open.start + 1, tokens) : undefined;
    case Rule.RULE_parenthesizedLiteralOptionCommaList:
      return distance < 3 ? open.start + 1 : undefined;
    default:
      return undefined;
  }
}

/** What a query begins with that is seen by two tokens; SELECT is seen by one, and TABLE may be a function's call. */
const QUERIES: ReadonlySet<number> = new Set([Rule.WITH, Rule.VALUES, Rule.VALUE]);

/** Whether a word, although it fits nowhere but in PIVOT, is taken for the beginning of an operand where one token is looked at. */
function beginsOperand(type: number): boolean {
  return LISTING_FUNCTIONS.has(type) || type === Rule.ARRAY_AGG;
}

/** Aggregate functions with an ORDER BY of their own, which PIVOT sees by two tokens. */
const LISTING_FUNCTIONS: ReadonlySet<number> = new Set([Rule.ARRAY_CONCAT_AGG, Rule.GROUP_CONCAT, Rule.STRING_AGG]);

/** Whether ROW, or an operator before an operand, is no operand with what follows. */
function isHalfOperand(first: number | undefined, next: number | undefined): boolean {
  return first === Rule.ROW || (PREFIXES.has(first ?? 0) && !beginsOperand(next ?? 0));
}

const PREFIXES: ReadonlySet<number> = firstTokens(Rule.RULE_prefixRowOperator);

/** Whether a token begins the clause of JSON_OBJECT for NULL, which is seen by one. */
function isNullClause(type: number | undefined): boolean {
  return type === Rule.NULL || type === Rule.ABSENT;
}

/**
 * Whether the first token behind the parenthesis of a function is chosen together with the next: in TRIM, of a number with a sign in
 * POSITION, and in CONVERT where it is no type.
 */
function isSeenByTwo(functionName: number, first: number | undefined, version: number): boolean {
  if (functionName === Rule.TRIM) return first === Rule.BOTH || first === Rule.TRAILING || first === Rule.LEADING;
  if (functionName === Rule.POSITION) return version >= 200 && (first === Rule.PLUS || first === Rule.MINUS);
  return functionName === Rule.CONVERT && version >= 202 && first !== Rule.INTERVAL && first !== Rule.CASE && !TYPES.has(first ?? 0);
}

/** `CONVERT(CHAR`, where since 2.2 CHAR is no type when an expression could go on behind it. */
function isConvertedChar(functionName: number, first: number | undefined, next: number, version: number): boolean {
  return version >= 202 && functionName === Rule.CONVERT && first === Rule.CHAR && goesOnAsExpression(next);
}

/** Whether a token may stand behind the first of an expression. */
export function goesOnAsExpression(type: number): boolean {
  return TAILS.has(type) || type === Rule.DOT || type === Rule.USING;
}

const TAILS: ReadonlySet<number> = firstTokens(Rule.RULE_expressionTail);
const TYPES: ReadonlySet<number> = firstTokens(Rule.RULE_typeName);
/** What begins a type in `CONVERT(`, with one token. */
const CONVERTED: ReadonlySet<number> = new Set([...TYPES, Rule.INTERVAL].filter((type) => !NAMES.has(type) && !TWO_TOKEN_TYPES.has(type)));
const STRINGS: ReadonlySet<number> = firstTokens(Rule.RULE_stringLiteral);

/** Whether a call is an operand, which is one only together with its parenthesis. */
function isOperandCall(call: OpenRule, rules: readonly OpenRule[]): boolean {
  return rules[rules.indexOf(call) - 2]?.rule === Rule.RULE_atomicRowExpression;
}

/** Whether a rule is directly inside another one. */
function isInside(open: OpenRule, outer: number, rules: readonly OpenRule[]): boolean {
  return rules[rules.indexOf(open) - 1]?.rule === outer;
}

/** Two texts in a row begin a list of texts, which an equals sign ends; anything else there is no hint at all. */
function keyValueFault(key: number, tokens: readonly SqlToken[]): number {
  if (tokens[key]?.type === Rule.C_STYLE_ESCAPED_STRING_LITERAL) return key;
  let end = STRINGS.has(tokens[key]?.type ?? 0) ? key + 1 : key;
  while (tokens[end]?.type === Rule.QUOTED_STRING) end++;
  return end - key > 1 ? end : key;
}

const OPENING: ReadonlySet<number> = new Set([Rule.LPAREN, Rule.LBRACKET, Rule.CASE]);
const CLOSING: ReadonlySet<number> = new Set([Rule.RPAREN, Rule.RBRACKET, Rule.END]);

/** As {@link placeIn}, for what Flink looks ahead for only from some version on. */
function placeSince(open: OpenRule, { index, rules }: SyntaxFault, tokens: readonly SqlToken[], version: number): number | undefined {
  const distance = index - open.start;
  const first = tokens[open.start]?.type ?? 0;
  switch (open.rule) {
    case Rule.RULE_sqlCreateFunction:
    case Rule.RULE_sqlDropFunction:
      if (first === Rule.SYSTEM && tokens[open.start - 1]?.type === Rule.TEMPORARY) return undefined;
      return version >= 203 && distance === 1 ? open.start : undefined;
    case Rule.RULE_matchRecognize:
      // With AS it is an alias until MATCH_RECOGNIZE follows.
      return version >= 202 && distance < 3 && first !== Rule.AS ? open.start : undefined;
    case Rule.RULE_pivot:
    case Rule.RULE_unpivot:
      return version >= 118 && distance === 1 ? open.start : undefined;
    case Rule.RULE_alterTableAddPartition:
      // Before and after 1.18, IF may be a column.
      return version === 118 && first === Rule.IF && distance === 1 ? open.start : undefined;
    case Rule.RULE_tableHints:
      return version < 118 && distance === 1 && !isInside(open, Rule.RULE_sqlSelect, rules) ? open.start : undefined;
    case Rule.RULE_addWithItem:
      return version < 118 && distance === 2 && tokens[open.start + 1]?.type === Rule.LPAREN ? open.start + 1 : undefined;
    case Rule.RULE_tableRef:
      return version >= 200 && distance === 1 && first === Rule.UNNEST ? open.start : undefined;
    case Rule.RULE_builtinFunctionCall:
      if (first !== Rule.POSITION && beginsOperand(tokens[index]?.type ?? 0)) return undefined;
      if (distance === 3 && isConvertedChar(first, tokens[index - 1]?.type, tokens[index]?.type ?? 0, version)) return index - 1;
      return distance === 3 && isSeenByTwo(first, tokens[index - 1]?.type, version) ? index - 1 : undefined;
    case Rule.RULE_implicitTableFunctionCallArgs:
      if (version >= 200 && beginsOperand(tokens[index]?.type ?? 0)) return undefined;
      return distance === 2 && !NAMES.has(tokens[index - 1]?.type ?? 0) ? index - 1 : undefined;
    case Rule.RULE_atomicRowExpression:
      if (QUANTIFIERS.has(first) && COMPARISONS.has(tokens[open.start - 1]?.type ?? 0)) return undefined;
      if (version >= 202 && CONVERTED.has(first) && tokens[open.start - 2]?.type === Rule.CONVERT) return undefined;
      return distance === 1 && !isOperand(first, version) && !isChosen(open, rules, first, version) ? open.start : undefined;
    case Rule.RULE_expressionTail:
      return NAMES.has(first) && mayBeAlias(open, rules) ? undefined : operatorPlace(open.start, distance, tokens, version);
    case Rule.RULE_tableColumnsOrIdentifiers:
      return version >= 200 && distance === 1 && !NAMES.has(first) ? open.start : undefined;
    case Rule.RULE_joinTable:
      return distance < 3 ? joinPlace(open, { index, rules }, tokens, version) : undefined;
    default:
      return undefined;
  }
}

/** Whether a word behind an expression may also be its alias. */
function mayBeAlias(open: OpenRule, rules: readonly OpenRule[]): boolean {
  const outer = rules.slice(0, rules.indexOf(open)).findLast(({ rule }) => !ENDS_OF_EXPRESSIONS.has(rule));
  return outer?.rule === Rule.RULE_selectExpression || outer?.rule === Rule.RULE_addPivotAgg;
}

/** The rules between an expression and what may end it. */
const ENDS_OF_EXPRESSIONS: ReadonlySet<number> = new Set([
  Rule.RULE_expression,
  Rule.RULE_expressionTail,
  Rule.RULE_addExpression2b,
  Rule.RULE_expression3,
  Rule.RULE_atomicRowExpression,
  Rule.RULE_namedFunctionCall,
  Rule.RULE_anyNamedFunctionCall,
  Rule.RULE_callModifiers,
]);

/** Where a fault behind an operator is reported: Flink wants to see the operator with one or two tokens that fit. */
function operatorPlace(start: number, distance: number, tokens: readonly SqlToken[], version: number): number | undefined {
  const [operator, next] = [tokens[start]?.type ?? 0, tokens[start + 1]?.type];
  const isSigned = operator === Rule.ESCAPE && (next === Rule.PLUS || next === Rule.MINUS);
  if (distance === 2 && isSigned) return start + 1;
  const isBegun = beginsOperand(tokens[start + distance]?.type ?? 0);
  if (isBegun && (distance > 1 || SEEN_WITH_ONE.has(operator))) return undefined;
  if (operator === Rule.LBRACKET) {
    return distance === 1 && version < 202 ? start : undefined;
  }
  if (distance === 1) return start;
  if (distance === 2 && operator === Rule.NOT && next === Rule.SUBMULTISET) return start;
  if (distance !== 2 || QUANTIFIERS.has(next ?? 0) || !BINARY_OPERATORS.has(operator)) return undefined;
  if (isOperand(next ?? 0, version)) return undefined;
  return FUNCTIONS.has(next ?? 0) ? start + 1 : start;
}

/** Where a fault in the first words of a join is reported: in parentheses, and since 2.0, one word is enough for CROSS and OUTER. */
function joinPlace(
  open: OpenRule,
  { index, rules }: Pick<SyntaxFault, 'index' | 'rules'>,
  tokens: readonly SqlToken[],
  version: number,
): number | undefined {
  const [first, before] = [tokens[open.start]?.type ?? 0, tokens[index - 1]?.type];
  if (before === Rule.APPLY || (index === open.start + 2 && isJoinStart(before, version))) return undefined;
  if (!APPLIES.has(first)) return open.start;
  const isSeen = version >= 200 || isInside(open, Rule.RULE_exprOrJoinOrOrderedQuery, rules) || index === open.start + 2;
  return isSeen ? open.start + 1 : open.start;
}

/** Whether a word behind JOIN is enough for Flink to see a join. */
function isJoinStart(type: number | undefined, version: number): boolean {
  return type === Rule.TABLE || (type === Rule.UNNEST && version < 200);
}

/** Whether the first argument of POSITION, which is no whole expression, is chosen by its first word. */
function isChosen(open: OpenRule, rules: readonly OpenRule[], first: number, version: number): boolean {
  const isCall = CALLS.has(first) || (version >= 200 && SEEN_BY_TWO.has(first));
  return !isCall && isInside(open, Rule.RULE_builtinFunctionCall, rules);
}

/** Whether Flink takes a token for the beginning of an operand without looking further. */
function isOperand(type: number, version: number): boolean {
  if (type === Rule.TRY_CAST) return version < 202;
  return OPERANDS.has(type) || (type === Rule.CASE && version >= 118);
}

/** What makes a comparison one with a list. */
export const QUANTIFIERS: ReadonlySet<number> = new Set([Rule.SOME, Rule.ANY, Rule.ALL]);
const COMPARISONS: ReadonlySet<number> = firstTokens(Rule.RULE_comp);

/** Reserved words that are functions' names. */
const FUNCTIONS: ReadonlySet<number> = firstTokens(Rule.RULE_reservedFunctionName);

const NO_CALLS: ReadonlySet<number> = new Set([...firstTokens(Rule.RULE_dateTimeLiteral), ...firstTokens(Rule.RULE_sequenceExpression)]);

/** What begins a function and nothing else. */
const CALLS: ReadonlySet<number> = new Set(
  [...firstTokens(Rule.RULE_builtinFunctionCall), ...FUNCTIONS].filter((type) => !NO_CALLS.has(type)),
);

/** What since 2.0 begins the first argument of POSITION only together with the next token. */
const SEEN_BY_TWO: ReadonlySet<number> = new Set([...firstTokens(Rule.RULE_dateTimeLiteral), Rule.INTERVAL, Rule.DECIMAL]);

/** Operators that Flink takes with one token of the operand behind them, not with two. */
const SEEN_WITH_ONE: ReadonlySet<number> = new Set([Rule.LIKE, Rule.ILIKE, Rule.RLIKE, Rule.BETWEEN, Rule.ESCAPE, Rule.LBRACKET]);

const BINARY_OPERATORS: ReadonlySet<number> = new Set(
  [...firstTokens(Rule.RULE_binaryRowOperator)].filter((type) => type !== Rule.IS && type !== Rule.NOT),
);

/** The types of the tokens that a rule may begin with. */
export function firstTokens(rule: number): ReadonlySet<number> {
  const start = Rule._ATN.ruleToStartState[rule] ?? undefined;
  return new Set(start === undefined ? [] : Rule._ATN.nextTokens(start).toArray());
}
