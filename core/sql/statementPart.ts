/** What the parser takes in one go: a statement, or a part of a statement set spelled `BEGIN STATEMENT SET; …; END`. */
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import type { Segment } from '../segments.ts';
import { forEachOf, type Steps } from '../steps.ts';
import type { TextSpan } from '../text.ts';
import type { SqlToken } from './sqlToken.ts';
import type { Tokenizer } from './tokenize.ts';

export interface StatementPart {
  /** From the first token to the last, without the semicolon; counted, as all offsets of the part, from its own start. */
  readonly span: TextSpan;
  readonly text: string;
  /** Offset where the end of the statement is reported: the last character. */
  readonly last: number;
  /** Without comments. */
  readonly tokens: readonly SqlToken[];
}

/** Where a part begins within its segment; `undefined` for one of nothing but white space, comments and a semicolon. */
export type PartInSegment = { readonly part: StatementPart; readonly offset: number } | undefined;

/** They take a few milliseconds. */
const TOKENS_PER_STEP = 5000;

/**
 * The part from `start` to the semicolon that ends it. A semicolon does not where it stands in a string, a quoted name, a comment, or
 * inside `STATEMENT SET BEGIN … END`; the last one may be missing. Yields within one that is long.
 */
export function* cutPart(text: string, tokenizer: Tokenizer, start: number): Steps<Segment<PartInSegment>> {
  tokenizer.seek(start);
  const tokens: SqlToken[] = [];
  let inSet = false;
  let token = visible(tokenizer);
  while (token !== undefined) {
    if (opensSet(tokens, token)) inSet = true;
    const isSemicolon = token.type === FlinkSqlLexer.SEMICOLON;
    const end = token.stop + 1;
    if (isSemicolon && (!inSet || closesSet(tokens))) return segment(text, { start, end, seen: tokenizer.seen }, tokens);
    const next = visible(tokenizer);
    if (isSemicolon && !goesOn(next)) return segment(text, { start, end, seen: tokenizer.seen }, tokens);
    tokens.push(token);
    if (tokens.length % TOKENS_PER_STEP === 0) yield;
    token = next;
  }
  return segment(text, { start, end: text.length, seen: tokenizer.seen }, tokens);
}

/** All of a text as one part, semicolons included, as a gateway gets it; its tokens still count from the start of the text. */
export function wholePart(text: string, tokenizer: Tokenizer): StatementPart {
  const tokens: SqlToken[] = [];
  for (let token = visible(tokenizer); token !== undefined; token = visible(tokenizer)) tokens.push(token);
  return { span: { start: 0, end: text.length }, text, last: text.length - 1, tokens };
}

/** The next token that is no comment. */
function visible(tokenizer: Tokenizer): SqlToken | undefined {
  let token = tokenizer.next();
  while (token !== undefined && token.channel !== 0) token = tokenizer.next();
  return token;
}

/** The BEGIN of `STATEMENT SET BEGIN`. */
function opensSet(before: readonly SqlToken[], token: SqlToken): boolean {
  return (
    token.type === FlinkSqlLexer.BEGIN && before.at(-1)?.type === FlinkSqlLexer.SET && before.at(-2)?.text.toUpperCase() === 'STATEMENT'
  );
}

/** The semicolon after the END of a statement set; the END of a CASE follows no semicolon. */
function closesSet(before: readonly SqlToken[]): boolean {
  return before.at(-1)?.type === FlinkSqlLexer.END && before.at(-2)?.type === FlinkSqlLexer.SEMICOLON;
}

/** After a semicolon in a statement set: the next INSERT, the END and the end of the text go on with it, anything else shows that its END is missing. */
function goesOn(next: SqlToken | undefined): boolean {
  return next === undefined || startsInsert(next) || next.type === FlinkSqlLexer.END;
}

function startsInsert(token: SqlToken | undefined): boolean {
  return token?.type === FlinkSqlLexer.INSERT || token?.type === FlinkSqlLexer.UPSERT;
}

function segment(text: string, place: Omit<Segment<PartInSegment>, 'value'>, tokens: readonly SqlToken[]): Segment<PartInSegment> {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return { ...place, value: undefined };
  const { start } = first;
  const length = last.stop + 1 - start;
  for (const token of tokens) {
    token.start -= start;
    token.stop -= start;
  }
  const part = { span: { start: 0, end: length }, text: text.slice(start, start + length), last: length - 1, tokens };
  return { ...place, value: { part, offset: start - place.start } };
}

/** What a part is to a statement set spelled `BEGIN STATEMENT SET; …; END`. */
export type PartRole = 'begin' | 'insert' | 'end' | 'other';

export function partRole({ tokens }: StatementPart): PartRole {
  if (startsInsert(tokens[0])) return 'insert';
  if (tokens.length === 1 && tokens[0]?.type === FlinkSqlLexer.END) return 'end';
  const isBegin = tokens.length === 3 && ['BEGIN', 'STATEMENT', 'SET'].every((word, at) => tokens[at]?.text.toUpperCase() === word);
  return isBegin ? 'begin' : 'other';
}

/** Puts `BEGIN STATEMENT SET`, the INSERTs after it and their END together; every other part stands alone. */
export function* groupParts<Item extends { readonly role: PartRole }>(items: readonly Item[]): Steps<readonly (readonly Item[])[]> {
  const groups: Item[][] = [];
  let open: Item[] | undefined;
  yield* forEachOf(items, (item) => {
    if (open !== undefined && (item.role === 'insert' || item.role === 'end')) open.push(item);
    else groups.push([item]);
    if (item.role === 'begin') open = groups.at(-1);
    else if (item.role !== 'insert') open = undefined;
  });
  return groups;
}
