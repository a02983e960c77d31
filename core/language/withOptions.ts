/** The options in `WITH (…)` of a statement that makes a table or a catalog, as far as they are written. */
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import type { SqlToken } from '../sql/sqlToken.ts';
import { tokenize } from '../sql/tokenize.ts';
import type { TextSpan } from '../text.ts';

/** A string literal: what it says, and where it stands without its quotes. */
export interface WrittenText {
  readonly text: string;
  readonly span: TextSpan;
}

export interface WrittenOption {
  readonly key: WrittenText;
  readonly value: WrittenText | undefined;
}

export interface WithOptions {
  readonly makes: 'table' | 'catalog';
  readonly options: readonly WrittenOption[];
  /** What stands at the cursor; `undefined` where it is not in the options. */
  readonly cursor: OptionCursor | undefined;
}

export interface OptionCursor {
  /** `undefined` in or before a key, else the key whose value it is. */
  readonly valueOf: string | undefined;
  /** Without the quotes; empty at the cursor where no literal is begun. */
  readonly span: TextSpan;
  /** Whether a literal is begun. */
  readonly isQuoted: boolean;
}

/** A statement that takes longer to read is written by a program. */
const LONGEST = 100_000;

/** `undefined` for another statement and one without `WITH (`. @param offset of the cursor in `text` */
export function withOptions(text: string, offset: number, version: FlinkVersion): WithOptions | undefined {
  if (text.length > LONGEST) return undefined;
  const { closed, shift } = withClosedLiteral(text, offset, version);
  const tokens = tokenize(closed, version).filter(({ channel }) => channel === 0);
  const makes = whatIsMade(tokens);
  const begin = makes === undefined ? -1 : beginOfOptions(tokens);
  if (makes === undefined || begin < 0) return undefined;
  const entries = readEntries(tokens, begin);
  const cursor = cursorIn(entries, offset, shift);
  return { makes, cursor, options: entries.pairs.map(({ key, value }) => ({ key: written(key), value: value && written(value) })) };
}

/** A literal that is begun at the cursor ends there, unless its line has a quote for it. */
function withClosedLiteral(text: string, offset: number, version: FlinkVersion): { readonly closed: string; readonly shift: number } {
  const head = text.slice(0, offset);
  const isOpen = tokenize(head, version).some((token) => token.text === "'");
  if (!isOpen || /^[^'\r\n]*'/.test(text.slice(offset))) return { closed: text, shift: 0 };
  return { closed: `${head}'${text.slice(offset)}`, shift: 1 };
}

function whatIsMade(tokens: readonly SqlToken[]): WithOptions['makes'] | undefined {
  const [first, ...others] = tokens.slice(0, 4).map(({ type }) => type);
  if (first !== FlinkSqlLexer.CREATE && first !== FlinkSqlLexer.REPLACE) return undefined;
  const kind = others.find((type) => !BEFORE_KIND.has(type));
  if (kind === FlinkSqlLexer.CATALOG) return 'catalog';
  return kind === FlinkSqlLexer.TABLE ? 'table' : undefined;
}

const BEFORE_KIND: ReadonlySet<number> = new Set([
  FlinkSqlLexer.TEMPORARY,
  FlinkSqlLexer.OR,
  FlinkSqlLexer.REPLACE,
  FlinkSqlLexer.MATERIALIZED,
]);

/** Index of the first token in `WITH (`, outside of other parentheses; -1 when there is none. */
function beginOfOptions(tokens: readonly SqlToken[]): number {
  let depth = 0;
  for (const [index, { type }] of tokens.entries()) {
    if (type === FlinkSqlLexer.LPAREN && depth === 0 && tokens[index - 1]?.type === FlinkSqlLexer.WITH) return index + 1;
    if (type === FlinkSqlLexer.LPAREN) depth++;
    else if (type === FlinkSqlLexer.RPAREN) depth--;
  }
  return -1;
}

interface Pair {
  readonly key: SqlToken;
  value: SqlToken | undefined;
}

/** Between two tokens. */
interface Gap extends TextSpan {
  /** What may be written there. */
  readonly place: 'key' | 'value' | 'none';
  /** The last key before it. */
  readonly key: string;
}

interface Entries {
  readonly pairs: readonly Pair[];
  /** Before each token of the list and behind its last. */
  readonly gaps: readonly Gap[];
}

function readEntries(tokens: readonly SqlToken[], begin: number): Entries {
  const pairs: Pair[] = [];
  const gaps: Gap[] = [];
  let from = (tokens[begin - 1]?.stop ?? 0) + 1;
  let place: Gap['place'] = 'key';
  for (const token of tokens.slice(begin)) {
    const { type } = token;
    gaps.push({ start: from, end: token.start, place, key: textOf(pairs.at(-1)?.key) });
    from = token.stop + 1;
    if (type === FlinkSqlLexer.RPAREN || type === FlinkSqlLexer.SEMICOLON) return { pairs, gaps };
    const last = pairs.at(-1);
    if (type === FlinkSqlLexer.QUOTED_STRING && place === 'value' && last !== undefined) last.value = token;
    else if (type === FlinkSqlLexer.QUOTED_STRING) pairs.push({ key: token, value: undefined });
    place = type === FlinkSqlLexer.COMMA ? 'key' : type === FlinkSqlLexer.EQ ? 'value' : 'none';
  }
  gaps.push({ start: from, end: Infinity, place, key: textOf(pairs.at(-1)?.key) });
  return { pairs, gaps };
}

/** @param shift how much longer the literal at the cursor was made */
function cursorIn({ pairs, gaps }: Entries, offset: number, shift: number): OptionCursor | undefined {
  const isIn = (token: SqlToken | undefined): token is SqlToken => token !== undefined && token.start < offset && offset <= token.stop;
  for (const { key, value } of pairs) {
    const token = [key, value].find(isIn);
    if (token === undefined) continue;
    const span = { start: token.start + 1, end: shift > 0 ? offset : token.stop };
    return { valueOf: token === value ? textOf(key) : undefined, span, isQuoted: true };
  }
  const gap = gaps.find(({ start, end, place }) => place !== 'none' && start <= offset && offset <= end);
  if (gap === undefined) return undefined;
  return { valueOf: gap.place === 'value' ? gap.key : undefined, span: { start: offset, end: offset }, isQuoted: false };
}

function written(token: SqlToken): WrittenText {
  return { text: textOf(token), span: { start: token.start + 1, end: token.stop } };
}

function textOf(token: SqlToken | undefined): string {
  return token === undefined ? '' : token.text.slice(1, -1).replaceAll("''", "'");
}
