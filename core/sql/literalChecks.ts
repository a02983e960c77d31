/** Refusals of literals and types: their text is not what their kind promises. */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message } from '../../l10n/localize.ts';
import { isDateTime } from './dateTimeText.ts';
import {
  childOfRule,
  faultAt,
  faultOver,
  firstToken,
  immediate,
  lastToken,
  ownTokens,
  placeless,
  ruleChildren,
  type SemanticFault,
  tokenOfType,
} from './semanticFault.ts';
import type { SqlToken } from './sqlToken.ts';

type Check = (node: ParserRuleContext) => SemanticFault | undefined;

export const LITERAL_CHECKS: readonly (readonly [rule: number, check: Check])[] = [
  [Rule.RULE_stringLiteral, checkString],
  [Rule.RULE_intLiteral, checkInteger],
  [Rule.RULE_unsignedNumericLiteral, checkNumber],
  [Rule.RULE_precisionOpt, checkInteger],
  [Rule.RULE_sqlTypeName, checkInteger],
  [Rule.RULE_intervalQualifier, checkInteger],
  [Rule.RULE_intervalQualifierStart, checkInteger],
  [Rule.RULE_intoBuckets, checkBuckets],
  [Rule.RULE_patternFactor, checkRepetitions],
  [Rule.RULE_simpleIdentifier, checkIdentifier],
  [Rule.RULE_intervalLiteral, checkInterval],
  [Rule.RULE_intervalLiteralOrExpression, checkInterval],
  [Rule.RULE_materializedTableFreshness, checkFreshness],
  [Rule.RULE_sqlAlterMaterializedTable, checkFreshness],
  [Rule.RULE_startMode, checkStartMode],
];

/** Calcite's limit for the length of a name, as Flink sets it (PlannerContext). */
const MAX_IDENTIFIER_LENGTH = 256;
const MAX_INT = 2_147_483_647;

function checkString(node: ParserRuleContext): SemanticFault | undefined {
  const tokens = ownTokens(node);
  const [first] = tokens;
  if (first === undefined) return undefined;
  if (first.type === Rule.BINARY_STRING_LITERAL) return checkBinary(tokens);
  if (first.type === Rule.PREFIXED_STRING_LITERAL && !isKnownCharacterSet(first.text)) return faultAt(first, message('sql.characterSet'));
  if (first.type === Rule.PREFIXED_STRING_LITERAL && !isInCharacterSet(first.text))
    return placeless(faultAt(first, message('sql.notLatin')));
  if (first.type === Rule.C_STYLE_ESCAPED_STRING_LITERAL)
    return malformedEscape(first, first.text.slice(2, -1), '\\', /^(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/);
  const escape = tokenOfType(node, Rule.UESCAPE);
  const last = lastToken(node);
  if (escape !== undefined && last === undefined) return undefined;
  if (first.type === Rule.UNICODE_STRING_LITERAL) return checkUnicodeParts(tokens, escape);
  return escape === undefined || last === undefined ? undefined : immediate(faultAt(last, message('sql.uescapeWithoutUnicode')));
}

function checkBinary(tokens: readonly SqlToken[]): SemanticFault | undefined {
  const wrong = tokens.find(
    ({ text }, index) => !isHexadecimal(index === 0 ? text.replace(/^[xX']+|[xX']+$/g, '') : text.replace(/^'+|'+$/g, '')),
  );
  if (wrong === undefined) return undefined;
  const fault = faultAt(wrong, message('sql.binaryDigits'));
  return wrong === tokens[0] ? fault : immediate(fault);
}

/**
 * BitString.createFromHexString leaves the digits to Java's BigInteger, which takes a sign and the digits of all scripts; and the parser
 * trims every x at both ends of the first part before.
 */
function isHexadecimal(digits: string): boolean {
  return digits === '' || (/^[+-]?[\p{Nd}a-fA-Fａ-ｆＡ-Ｆ]+$/u.test(digits) && !/[\u{10000}-\u{10ffff}]/u.test(digits));
}

/** `U&'…' '…' UESCAPE '…'`: each part by itself. */
function checkUnicodeParts(tokens: readonly SqlToken[], escape: SqlToken | undefined): SemanticFault | undefined {
  const [first] = tokens;
  const character = escape === undefined ? undefined : tokens.at(-1);
  const fault = first === undefined ? undefined : checkUnicode(first, character);
  if (fault !== undefined) return fault;
  const parts = tokens.slice(1, escape === undefined ? undefined : -2);
  const sign = character === undefined ? '\\' : character.text.slice(1, -1).replaceAll("''", "'");
  for (const part of parts) {
    const wrong = malformedEscape(part, part.text.slice(1, -1), sign, UNICODE_DIGITS);
    if (wrong !== undefined) return { ...wrong, moment: tokens.at(-1)?.tokenIndex ?? wrong.moment };
  }
  return undefined;
}

const UNICODE_DIGITS = /^\+?[0-9a-f]{4}/i;

/** `U&'…'` or `U&"…"` with its UESCAPE character. */
function checkUnicode(literal: SqlToken, escape: SqlToken | undefined): SemanticFault | undefined {
  const character = escape === undefined ? '\\' : escape.text.slice(1, -1).replaceAll("''", "'");
  if (escape !== undefined && character.length !== 1) return placeless(faultAt(escape, message('sql.uescapeLength')));
  if (escape !== undefined && /[0-9a-f+"\s]/i.test(character)) return placeless(faultAt(escape, message('sql.uescapeCharacter')));
  const fault = malformedEscape(literal, literal.text.slice(3, -1), character, UNICODE_DIGITS);
  if (fault === undefined || escape === undefined) return fault;
  const end = literal.type === Rule.UNICODE_STRING_LITERAL ? literal.stop : escape.stop;
  return { ...fault, span: { ...fault.span, end: end + 1 }, moment: escape.tokenIndex };
}

/** A character escape without its four hexadecimal digits; a doubled escape character stands for itself. */
function malformedEscape(token: SqlToken, text: string, escape: string, digits: RegExp): SemanticFault | undefined {
  for (let at = text.indexOf(escape); at >= 0; at = text.indexOf(escape, at + 1)) {
    const rest = text.slice(at + 1);
    const isUnicode = token.type !== Rule.C_STYLE_ESCAPED_STRING_LITERAL || /^u/i.test(rest);
    if (rest.startsWith(escape)) at++;
    else if (isUnicode && !digits.test(rest)) return faultAt(token, message('sql.unicodeEscape'));
    else if (!isUnicode) at++;
  }
  return undefined;
}

/** `_utf8'…'`: the names that Calcite knows (SqlUtil.translateCharacterSetName). */
function isKnownCharacterSet(literal: string): boolean {
  const name = /^_([^']*)/.exec(literal)?.[1];
  return name === undefined || KNOWN_CHARACTER_SETS.test(name);
}

/** `N'…'` is Latin-1 too, Calcite's national character set. */
function isInCharacterSet(literal: string): boolean {
  const isLatin = /^(?:_(?:latin1|iso-8859-1)|n)'/i.test(literal);
  return !isLatin || !/[^\p{ASCII}\u0080-\u00ff]/u.test(literal);
}

const KNOWN_CHARACTER_SETS = /^(?:latin1|iso-8859-1|utf-?8|utf-?16|utf-16[lb]e|gb2312|gbk|big5)$/i;

/** What Java's BigDecimal takes: exponents of an int, and in `DECIMAL '…'` numbers only. */
function checkNumber(node: ParserRuleContext): SemanticFault | undefined {
  const text = childOfRule(node, Rule.RULE_simpleStringLiteral);
  const literal = text === undefined ? undefined : lastToken(text);
  if (literal !== undefined && !/^'[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?'$/i.test(literal.text))
    return immediate(faultAt(literal, message('sql.decimalText')));
  const number = tokenOfType(node, Rule.APPROX_NUMERIC_LITERAL);
  const exponent = Number(/[eE](.*)$/.exec(number?.text ?? '')?.[1]);
  return number !== undefined && Math.abs(exponent) > MAX_INT ? placeless(faultAt(number, message('sql.exponent'))) : undefined;
}

function checkInteger(node: ParserRuleContext): SemanticFault | undefined {
  const large = ownTokens(node).find((token) => token.type === Rule.UNSIGNED_INTEGER_LITERAL && Number(token.text) > MAX_INT);
  return large === undefined ? undefined : immediate(faultAt(large, message('sql.integerTooLarge', { value: large.text })));
}

/** The numbers of `{2,3}?` in a pattern are whole ones; without the question mark nobody looks at them. */
function checkRepetitions(node: ParserRuleContext): SemanticFault | undefined {
  const quantifier = childOfRule(node, Rule.RULE_patternQuantifier);
  const mark = tokenOfType(node, Rule.HOOK);
  if (quantifier === undefined || mark === undefined) return undefined;
  const numbers = ruleChildren(quantifier).filter((child) => child.ruleIndex === Rule.RULE_unsignedNumericLiteral);
  const wrong = numbers.find((number) => !isInt(lastToken(number)));
  const fault = wrong === undefined ? undefined : faultOver(wrong, message('sql.integerTooLarge', { value: lastToken(wrong)?.text ?? '' }));
  return fault === undefined ? undefined : { ...fault, moment: mark.tokenIndex };
}

function isInt(token: SqlToken | undefined): boolean {
  const value = Number(token?.text.replaceAll("'", ''));
  return Number.isInteger(value) && Math.abs(value) <= MAX_INT;
}

function checkBuckets(node: ParserRuleContext): SemanticFault | undefined {
  const count = childOfRule(node, Rule.RULE_unsignedNumericLiteral);
  const token = count === undefined ? undefined : lastToken(count);
  const isWhole = token?.type !== Rule.APPROX_NUMERIC_LITERAL && token !== undefined && /^[^.]*\.?(?:e[^']*)?'?$/i.test(token.text);
  return token === undefined || isWhole ? undefined : faultAt(token, message('sql.buckets'));
}

function checkIdentifier(node: ParserRuleContext): SemanticFault | undefined {
  const token = firstToken(node);
  if (token?.type === Rule.UNICODE_QUOTED_IDENTIFIER) {
    const escape = tokenOfType(node, Rule.QUOTED_STRING);
    return checkUnicode(token, escape?.text === '' ? undefined : escape);
  }
  if (token === undefined || token.text.length <= MAX_IDENTIFIER_LENGTH) return undefined;
  const length = token.type === Rule.BACK_QUOTED_IDENTIFIER ? token.text.slice(1, -1).replaceAll('``', '`').length : token.text.length;
  return length > MAX_IDENTIFIER_LENGTH ? faultAt(token, message('sql.identifierTooLong', { limit: MAX_IDENTIFIER_LENGTH })) : undefined;
}

/** An interval of nothing. */
function checkInterval(node: ParserRuleContext): SemanticFault | undefined {
  const value = childOfRule(node, Rule.RULE_simpleStringLiteral);
  return value !== undefined && lastToken(value)?.text === "''" ? faultOver(node, message('sql.intervalLiteral')) : undefined;
}

function checkStartMode(node: ParserRuleContext): SemanticFault | undefined {
  const literal = childOfRule(node, Rule.RULE_timestampLiteral);
  const [fault, last] = [literal === undefined ? undefined : checkTimestamp(literal), lastToken(node)];
  return fault === undefined || last === undefined ? checkFreshness(node) : { ...fault, moment: last.tokenIndex };
}

/** The time at which a materialized table starts. */
function checkTimestamp(node: ParserRuleContext): SemanticFault | undefined {
  const value = childOfRule(node, Rule.RULE_simpleStringLiteral);
  const text = (value === undefined ? undefined : lastToken(value)?.text)?.slice(1, -1).replaceAll("''", "'");
  if (text === undefined || isDateTime(text, 'timestamp')) return undefined;
  return faultOver(node, message('sql.dateTimeText', { text }));
}

/** FRESHNESS and FROM_NOW take an interval literal. */
function checkFreshness(node: ParserRuleContext): SemanticFault | undefined {
  const value = childOfRule(node, Rule.RULE_expression);
  if (value === undefined || isIntervalLiteral(value)) return undefined;
  const last = lastToken(value);
  return last === undefined ? undefined : faultAt(last, message('sql.intervalLiteral'));
}

function isIntervalLiteral(node: ParserRuleContext): boolean {
  if (node.ruleIndex === Rule.RULE_intervalLiteralOrExpression) return childOfRule(node, Rule.RULE_intervalQualifier) !== undefined;
  const [only, ...others] = ruleChildren(node).filter((child) => child.children.length > 0);
  const isAlone = others.length === 0 && (ownTokens(node).length === 0 || node.ruleIndex === Rule.RULE_parenthesizedQueryOrCommaList);
  return only !== undefined && isAlone && isIntervalLiteral(only);
}
