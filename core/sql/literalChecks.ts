/** Refusals of literals and types: their text is not what their kind promises. */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message, type Message } from '../../l10n/localize.ts';
import { childOfRule, faultAt, firstToken, lastToken, ownTokens, ruleChildren, type SemanticFault, tokenOfType } from './semanticFault.ts';
import type { SqlToken } from './sqlToken.ts';

type Check = (node: ParserRuleContext) => SemanticFault | undefined;

export const LITERAL_CHECKS: readonly (readonly [rule: number, check: Check])[] = [
  [Rule.RULE_stringLiteral, checkString],
  [Rule.RULE_intLiteral, checkInteger],
  [Rule.RULE_precisionOpt, checkInteger],
  [Rule.RULE_sqlTypeName, checkInteger],
  [Rule.RULE_intervalQualifier, checkInteger],
  [Rule.RULE_intervalQualifierStart, checkInteger],
  [Rule.RULE_intoBuckets, checkBuckets],
  [Rule.RULE_simpleIdentifier, checkIdentifier],
  [Rule.RULE_sqlCreateOrAlterMaterializedTable, checkFreshness],
  [Rule.RULE_sqlAlterMaterializedTable, checkFreshness],
  [Rule.RULE_startMode, checkFreshness],
];

/** Calcite's limit for the length of a name, as Flink sets it (PlannerContext). */
const MAX_IDENTIFIER_LENGTH = 256;
const MAX_INT = 2_147_483_647;

function checkString(node: ParserRuleContext): SemanticFault | undefined {
  const tokens = ownTokens(node);
  const [first] = tokens;
  if (first === undefined) return undefined;
  if (first.type === Rule.BINARY_STRING_LITERAL) return checkBinary(tokens);
  if (first.type === Rule.C_STYLE_ESCAPED_STRING_LITERAL)
    return malformedEscape(first, first.text.slice(2, -1), '\\', /^u[0-9a-f]{4}|^U[0-9a-f]{8}/i);
  const escape = tokenOfType(node, Rule.UESCAPE);
  if (escape !== undefined && first.type !== Rule.UNICODE_STRING_LITERAL)
    return faultAt(lastToken(node) ?? escape, message('sql.uescapeWithoutUnicode'));
  return first.type === Rule.UNICODE_STRING_LITERAL ? checkUnicode(first, escape === undefined ? undefined : lastToken(node)) : undefined;
}

function checkBinary(tokens: readonly SqlToken[]): SemanticFault | undefined {
  for (const token of tokens) {
    const digits = token.text.replace(/^x/i, '').slice(1, -1);
    if (!/^[0-9a-f]*$/i.test(digits)) return faultAt(token, message('sql.binaryDigits'));
  }
  const count = tokens.reduce((sum, token) => sum + token.text.replace(/^x/i, '').length - 2, 0);
  const last = tokens.at(-1);
  return count % 2 === 0 || last === undefined ? undefined : span(tokens[0], last, message('sql.binaryOdd'));
}

/** `U&'…'` with its UESCAPE character. */
function checkUnicode(literal: SqlToken, escape: SqlToken | undefined): SemanticFault | undefined {
  const character = escape === undefined ? '\\' : escape.text.slice(1, -1).replaceAll("''", "'");
  if (escape !== undefined && character.length !== 1) return faultAt(escape, message('sql.uescapeLength'));
  if (escape !== undefined && /[0-9a-f+"\s]/i.test(character)) return faultAt(escape, message('sql.uescapeCharacter'));
  const fault = malformedEscape(literal, literal.text.slice(3, -1), character, /^\+?[0-9a-f]{4}/i);
  return fault === undefined || escape === undefined
    ? fault
    : { ...fault, span: { ...fault.span, end: escape.stop + 1 }, moment: escape.tokenIndex };
}

/** A character escape without its four hexadecimal digits; a doubled escape character stands for itself. */
function malformedEscape(token: SqlToken, text: string, escape: string, digits: RegExp): SemanticFault | undefined {
  for (let at = text.indexOf(escape); at >= 0; at = text.indexOf(escape, at + 1)) {
    const rest = text.slice(at + 1);
    const isUnicode = token.type === Rule.UNICODE_STRING_LITERAL || /^u/i.test(rest);
    if (rest.startsWith(escape)) at++;
    else if (isUnicode && !digits.test(rest)) return faultAt(token, message('sql.unicodeEscape'));
    else if (!isUnicode) at++;
  }
  return undefined;
}

function checkInteger(node: ParserRuleContext): SemanticFault | undefined {
  const large = ownTokens(node).find((token) => token.type === Rule.UNSIGNED_INTEGER_LITERAL && Number(token.text) > MAX_INT);
  return large === undefined ? undefined : faultAt(large, message('sql.integerTooLarge', { value: large.text }));
}

function checkBuckets(node: ParserRuleContext): SemanticFault | undefined {
  const count = childOfRule(node, Rule.RULE_unsignedNumericLiteral);
  const token = count === undefined ? undefined : lastToken(count);
  return token === undefined || /^\d+$/.test(token.text) ? undefined : faultAt(token, message('sql.buckets'));
}

function checkIdentifier(node: ParserRuleContext): SemanticFault | undefined {
  const token = firstToken(node);
  if (token === undefined || token.text.length <= MAX_IDENTIFIER_LENGTH) return undefined;
  const length = token.type === Rule.BACK_QUOTED_IDENTIFIER ? token.text.slice(1, -1).replaceAll('``', '`').length : token.text.length;
  return length > MAX_IDENTIFIER_LENGTH ? faultAt(token, message('sql.identifierTooLong', { limit: MAX_IDENTIFIER_LENGTH })) : undefined;
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
  const [only, ...others] = ruleChildren(node);
  return only !== undefined && others.length === 0 && node.children.length === 1 && isIntervalLiteral(only);
}

function span(first: SqlToken | undefined, last: SqlToken, reason: Message): SemanticFault {
  return { message: reason, span: { start: (first ?? last).start, end: last.stop + 1 }, moment: last.tokenIndex };
}
