/** Cuts a script into statements where Flink's SQL client and gateway cut it. */
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import type { TextSpan } from '../text.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import type { SqlToken } from './sqlToken.ts';
import { tokenize } from './tokenize.ts';

/** What the parser takes in one go. */
export interface StatementPart {
  /** From the first token to the last, without the semicolon; offsets in the script. */
  readonly span: TextSpan;
  readonly text: string;
  /** Offset in the script where the end of the statement is reported: the last character. */
  readonly last: number;
  /** Without comments; their offsets count from the start of {@link span}. */
  readonly tokens: readonly SqlToken[];
}

/** One statement: one part, or for a statement set spelled `BEGIN STATEMENT SET; …; END` one for each. */
export interface StatementSlice {
  readonly span: TextSpan;
  readonly text: string;
  readonly parts: readonly StatementPart[];
}

/**
 * The statements of a script in order; those without a token are left out, so that comments alone are no statement. A semicolon ends a
 * statement unless it stands in a string, a quoted name, a comment or a statement set; the last one may be missing.
 */
export function splitScript(text: string, version: FlinkVersion): readonly StatementSlice[] {
  const tokens = tokenize(text, version).filter((token) => token.channel === 0);
  const parts = cut(tokens).map((partTokens) => makePart(text, partTokens));
  return group(text, parts);
}

/** Splits at the semicolons; those inside `STATEMENT SET BEGIN … END` stay in. */
function cut(tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] {
  const parts: SqlToken[][] = [];
  let part: SqlToken[] = [];
  let inSet = false;
  for (const [index, token] of tokens.entries()) {
    if (opensSet(tokens, index)) inSet = true;
    if (token.type !== FlinkSqlLexer.SEMICOLON) {
      part.push(token);
      continue;
    }
    inSet &&= !closesSet(tokens, index) && goesOn(tokens, index + 1);
    if (inSet) {
      part.push(token);
      continue;
    }
    parts.push(part);
    part = [];
  }
  parts.push(part);
  return parts.filter((candidate) => candidate.length > 0);
}

/** The BEGIN of `STATEMENT SET BEGIN`. */
function opensSet(tokens: readonly SqlToken[], index: number): boolean {
  return (
    tokens[index]?.type === FlinkSqlLexer.BEGIN &&
    tokens[index - 1]?.type === FlinkSqlLexer.SET &&
    tokens[index - 2]?.text.toUpperCase() === 'STATEMENT'
  );
}

/** The semicolon after the END of a statement set; the END of a CASE follows no semicolon. */
function closesSet(tokens: readonly SqlToken[], index: number): boolean {
  return tokens[index - 1]?.type === FlinkSqlLexer.END && tokens[index - 2]?.type === FlinkSqlLexer.SEMICOLON;
}

/** After a semicolon in a statement set: the next INSERT, the END and the end of the text go on with it, anything else shows that its END is missing. */
function goesOn(tokens: readonly SqlToken[], index: number): boolean {
  const type = tokens[index]?.type;
  return type === undefined || type === FlinkSqlLexer.INSERT || type === FlinkSqlLexer.UPSERT || type === FlinkSqlLexer.END;
}

/** All of a text as one part, semicolons included, as a gateway gets it. */
export function wholePart(text: string, version: FlinkVersion): StatementPart {
  const tokens = tokenize(text, version).filter((token) => token.channel === 0);
  return { ...makePart(text, tokens), last: text.length - 1 };
}

function makePart(text: string, tokens: readonly SqlToken[]): StatementPart {
  const start = tokens[0]?.start ?? 0;
  const end = (tokens.at(-1)?.stop ?? start - 1) + 1;
  for (const token of tokens) {
    token.start -= start;
    token.stop -= start;
  }
  return { span: { start, end }, text: text.slice(start, end), last: end - 1, tokens };
}

/** Puts `BEGIN STATEMENT SET`, the INSERTs after it and their END together. */
function group(text: string, parts: readonly StatementPart[]): readonly StatementSlice[] {
  const slices: StatementSlice[] = [];
  for (let index = 0; index < parts.length;) {
    const count = beginsSet(parts[index]) ? setLength(parts, index) : 1;
    slices.push(makeSlice(text, parts.slice(index, index + count)));
    index += count;
  }
  return slices;
}

/** How many parts from `index` on make up a statement set. */
function setLength(parts: readonly StatementPart[], index: number): number {
  let end = index + 1;
  while (firstType(parts[end]) === FlinkSqlLexer.INSERT || firstType(parts[end]) === FlinkSqlLexer.UPSERT) end++;
  const isClosed = firstType(parts[end]) === FlinkSqlLexer.END && parts[end]?.tokens.length === 1;
  return (isClosed ? end + 1 : end) - index;
}

function beginsSet(part: StatementPart | undefined): boolean {
  const words = part?.tokens.map((token) => token.text.toUpperCase()) ?? [];
  return words.length === 3 && words[0] === 'BEGIN' && words[1] === 'STATEMENT' && words[2] === 'SET';
}

function firstType(part: StatementPart | undefined): number | undefined {
  return part?.tokens[0]?.type;
}

function makeSlice(text: string, parts: readonly StatementPart[]): StatementSlice {
  const span = { start: parts[0]?.span.start ?? 0, end: parts.at(-1)?.span.end ?? 0 };
  return { span, text: text.slice(span.start, span.end), parts };
}
