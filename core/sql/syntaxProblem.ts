/** Says in a sentence what the parser found and what would have fitted. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { contextFault } from './contextCheck.ts';
import { expectedWords } from './expectedWords.ts';
import { type FlinkPlace, flinkPlace } from './flinkPlace.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import { type ParsedStatement, parseTokens, type StatementTree } from './parseStatement.ts';
import type { SemanticFault } from './semanticFault.ts';
import type { StatementPart } from './statementPart.ts';
import type { SqlToken } from './sqlToken.ts';
import { misspeltQuantifier, misspeltStatement, syntaxAdvice, textOverLines } from './syntaxAdvice.ts';
import type { SyntaxFault } from './syntaxFault.ts';
import { INVISIBLE, NARROW, SMART_QUOTES } from './wideCharacters.ts';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';

/** Of a statement that could not be parsed at all. */
export const TOO_DEEP_CODE = 'FSQL002';

/** The code of what Flink's parser refuses without telling a place. */
export const PLACELESS_CODE = 'FSQL007';

/**
 * The first problem of a parsed part, at its place in the script; `undefined` where there is none. Codes: FSQL001 a token that does not
 * fit, FSQL002 nested too deeply, FSQL003 and FSQL007 what Flink's parser refuses beyond its grammar, FSQL004 what its lexer cannot read.
 */
export function syntaxProblem(parsed: ParsedStatement, part: StatementPart, version: FlinkVersion): Problem | undefined {
  if (parsed.fault === 'tooDeep' || parsed.tree === undefined) {
    return { code: TOO_DEEP_CODE, severity: 'error', message: message('sql.tooDeep'), span: part.span };
  }
  const { fault, tree } = parsed;
  if (fault === undefined) return refusalIn(tree, part, version, { read: Infinity, judged: Infinity });
  const place = flinkPlace(fault, part.tokens, version);
  const readTree = parseTokens(part.tokens.slice(0, place.read), version).tree ?? tree;
  return refusalIn(readTree, part, version, place) ?? unexpected(fault, place.index, part, version);
}

type Progress = Pick<FlinkPlace, 'read' | 'judged'>;

/** The first refusal beyond the grammar of what Flink has judged. */
function refusalIn(tree: StatementTree, part: StatementPart, version: FlinkVersion, { read, judged }: Progress): Problem | undefined {
  const refusal = contextFault(tree, part.tokens, version);
  if (refusal === undefined || refusal.moment >= (refusal.isImmediate === true ? read : judged)) return undefined;
  return refusalProblem(refusalBefore(refusal, part, version) ?? refusal, part);
}

/** What Flink refuses of the statement up to a token that it did not take. */
function refusalBefore({ unread }: SemanticFault, { tokens }: StatementPart, version: FlinkVersion): SemanticFault | undefined {
  const tree = unread === undefined ? undefined : parseTokens(tokens.slice(0, unread), version).tree;
  const refusal = tree === undefined ? undefined : contextFault(tree, tokens, version);
  return refusal === undefined || refusal.moment >= (unread ?? 0) ? undefined : refusal;
}

function refusalProblem(refusal: SemanticFault, part: StatementPart): Problem {
  const unread = refusal.unread === undefined ? undefined : part.tokens[refusal.unread];
  const unreadable = unread === undefined ? undefined : unreadableMessage(unread, part.text);
  if (unread !== undefined && unreadable !== undefined)
    return { code: 'FSQL004', severity: 'error', message: unreadable, span: spanOf(unread, part) };
  const { start, end } = refusal.span;
  const isAtEnd = refusal.unread === part.tokens.length;
  const span = isAtEnd ? { start: part.last, end: part.last + 1 } : { start: part.span.start + start, end: part.span.start + end };
  const code = refusal.isPlaceless === true ? PLACELESS_CODE : 'FSQL003';
  const first = part.tokens[0];
  const isNoStatement = refusal.message.key === 'sql.queryExpected' && first?.type === Rule.IDENTIFIER && refusal.moment <= 1;
  const text = isNoStatement ? misspeltStatement(first.text) : refusal.message;
  const advice = text.key === 'sql.queryExpected' ? misspeltQuantifier(part.tokens, start) : undefined;
  return { code, severity: 'error', message: advice ?? text, span };
}

function unexpected(fault: SyntaxFault, index: number, part: StatementPart, version: FlinkVersion): Problem {
  const { tokens } = part;
  const token = tokens[index];
  const span = token === undefined ? { start: part.last, end: part.last + 1 } : spanOf(token, part);
  const unreadable = token === undefined ? undefined : unreadableMessage(token, part.text);
  const isStatementBefore = (end: number): boolean => parseTokens(tokens.slice(0, end), version).fault === undefined;
  const text =
    textOverLines({ fault, tokens }) ??
    unreadable ??
    syntaxAdvice({ fault, tokens, text: part.text, version, isStatementBefore }) ??
    mismatch(fault, index, part);
  return { code: unreadable === undefined ? 'FSQL001' : 'FSQL004', severity: 'error', message: text, span };
}

/** What was found and what would have fitted; with the words before it, where Flink reports these. */
function mismatch(fault: SyntaxFault, index: number, { tokens, text }: StatementPart): Message {
  const wrong = tokens[fault.index];
  const unreadable = wrong === undefined ? undefined : unreadableMessage(wrong, text);
  if (unreadable !== undefined) return unreadable;
  const before = tokens.slice(index, fault.index).map(shown);
  const expected = expectedWords(fault);
  const found = wrong === undefined ? undefined : shown(wrong);
  if (expected.length === 0) return found === undefined ? message('sql.statementEndsEarly') : message('sql.unexpected', { found });
  if (before.length === 0 || before.length > 3)
    return found === undefined ? message('sql.endsExpecting', { expected }) : message('sql.unexpectedExpecting', { found, expected });
  const behind = before.join(' ');
  return found === undefined
    ? message('sql.endsBehind', { behind, expected })
    : message('sql.unexpectedBehind', { behind, found, expected });
}

/** A mark alone stands between quotes, so that it is not taken for one of the sentence. */
function shown({ text }: SqlToken): string {
  return /[\p{L}\p{N}]/u.test(text) ? text : `“${text}”`;
}

/** A quote or comment without its end is reported where the text ran out, as Flink does. */
function spanOf(token: SqlToken, part: StatementPart): Problem['span'] {
  const start = part.span.start + token.start;
  if (token.type === Rule.UNKNOWN_CHARACTER) return unknownSpan(token, part);
  if (token.type === Rule.UNCLOSED_COMMENT) return { start: part.last + 1, end: part.last + 2 };
  if (token.type !== Rule.UNCLOSED_IDENTIFIER) return { start, end: start + token.text.length };
  // Flink reads on until no name can come of it; a doubled backtick is part of a name.
  const read = /^`(?:[^`\r\n]|``)*`?/.exec(part.text.slice(token.start))?.[0] ?? '';
  return { start: start + read.length, end: start + read.length + 1 };
}

/** Flink's lexer stops where it has read on in vain: behind a `!`, which might begin `!=`, and behind the end of the text. */
function unknownSpan(token: SqlToken, part: StatementPart): Problem['span'] {
  const start = part.span.start + token.start;
  const isBehind = token.text === '!' || start === part.last;
  if (isBehind && start === part.last - 1) return { start: start + 2, end: start + 3 };
  return isBehind ? { start: start + 1, end: start + 2 } : { start, end: start + token.text.length };
}

/** @param text of the part: a character that takes two code units is two tokens */
function unreadableMessage(token: SqlToken, text: string): Message | undefined {
  switch (token.type) {
    case Rule.UNCLOSED_COMMENT:
      return message('sql.unclosedComment');
    case Rule.UNCLOSED_IDENTIFIER:
      return message('sql.unclosedIdentifier');
    case Rule.QUOTE:
      return message('sql.unclosedString');
    case Rule.DOUBLE_QUOTE:
      return message('sql.doubleQuote');
    case Rule.UNKNOWN_CHARACTER:
      return unknownCharacter(String.fromCodePoint(text.codePointAt(token.start) ?? 0));
    default:
      return undefined;
  }
}

function unknownCharacter(character: string): Message {
  const narrow = NARROW[character];
  if (narrow !== undefined) return message('sql.wideCharacter', { character, narrow });
  if (SMART_QUOTES.test(character)) return message('sql.smartQuote', { character });
  if (INVISIBLE.test(character)) return message('sql.invisibleCharacter', { code: codePoint(character) });
  return character === '#' ? message('sql.hashComment') : message('sql.unknownCharacter', { character });
}

/** As in `U+00A0`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
