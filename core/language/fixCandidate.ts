/** What a quick fix is made of, before a parser has judged it. */
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import { message, type Message } from '../../l10n/localize.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import type { SqlToken } from '../sql/sqlToken.ts';
import { tokenize } from '../sql/tokenize.ts';
import type { TextChange, TextSpan } from '../text.ts';

export interface FixCandidate {
  readonly title: Message;
  /** Says the place too, for when the same is offered at several. */
  readonly longTitle?: Message;
  /** In the text of the statement, in its order. */
  readonly changes: readonly TextChange[];
  /** Whether something else is as likely to be meant, even where this is all that mends the statement. */
  readonly isGuess?: boolean;
  /** Of those that mend a statement only the ones of the least rank are offered; 0 where it is missing. */
  readonly rank?: number;
}

/** A statement with the place where it is broken. */
export interface BrokenStatement {
  readonly text: string;
  readonly version: FlinkVersion;
  /** What was said about it. */
  readonly problem: Message;
  /** Without comments. */
  readonly tokens: readonly SqlToken[];
  /** Of the first token at or after the error; the number of tokens at the end of the statement. */
  readonly index: number;
}

/** @param offset of the error in `text` */
export function brokenStatement(text: string, offset: number, problem: Message, version: FlinkVersion): BrokenStatement {
  const tokens = tokenize(text, version).filter(({ channel }) => channel === 0);
  const found = tokens.findIndex((token) => token.stop >= offset);
  return { text, version, problem, tokens, index: found < 0 ? tokens.length : found };
}

/** The token that does not fit, and those beside it: the mistake may be one earlier. */
export function around({ tokens, index }: BrokenStatement): readonly SqlToken[] {
  return [tokens[index], tokens[index - 1], tokens[index - 2], tokens[index + 1]].filter((token) => token !== undefined);
}

export function replacement(before: string, after: string, span: TextSpan): FixCandidate {
  return { title: message('sql.fixReplace', { before, after }), changes: [{ span, text: after }] };
}

/**
 * @param missing the token, as the title shows it
 * @param text what is put there, with the blanks around it
 * @param behind the word before that place
 */
export function insertion(missing: string, offset: number, text: string, behind: string): FixCandidate {
  return {
    title: message('sql.fixInsert', { text: shown(missing) }),
    longTitle: message('sql.fixInsertBehind', { text: shown(missing), behind }),
    changes: [{ span: { start: offset, end: offset }, text }],
  };
}

export function removal(token: SqlToken): FixCandidate {
  return { title: message('sql.fixRemove', { text: shown(token.text) }), changes: [{ span: spanOf(token), text: '' }] };
}

/** A lonely comma is easily overlooked in a title. */
function shown(text: string): string {
  return /^\w+$/.test(text) ? text : `“${text}”`;
}

export function spanOf(token: SqlToken): TextSpan {
  return { start: token.start, end: token.stop + 1 };
}

export function isWord(token: SqlToken | undefined): boolean {
  return token !== undefined && /^[a-z]\w*$/i.test(token.text);
}

const LITERALS: ReadonlySet<number> = new Set([
  FlinkSqlLexer.UNSIGNED_INTEGER_LITERAL,
  FlinkSqlLexer.DECIMAL_NUMERIC_LITERAL,
  FlinkSqlLexer.APPROX_NUMERIC_LITERAL,
  FlinkSqlLexer.QUOTED_STRING,
]);

/** Whether it is a number or a text. */
export function isLiteral(token: SqlToken | undefined): boolean {
  return token !== undefined && LITERALS.has(token.type);
}
