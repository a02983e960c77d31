/** Edits that may mend a statement where its first error stands; only a parser can tell which of them does. */
import { distance } from 'fastest-levenshtein';
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import { message, type Message } from '../../l10n/localize.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import { keywordsOf } from '../sql/keywords.ts';
import type { SqlToken } from '../sql/sqlToken.ts';
import { isStructural, startsStatement } from '../sql/syntaxAdvice.ts';
import { tokenize } from '../sql/tokenize.ts';
import { plainCharacter } from '../sql/wideCharacters.ts';
import type { TextChange, TextSpan } from '../text.ts';

export interface FixCandidate {
  readonly title: Message;
  /** In the text of the statement. */
  readonly changes: readonly TextChange[];
}

/** Where a statement is broken. */
interface Break {
  readonly text: string;
  readonly version: FlinkVersion;
  /** Without comments. */
  readonly tokens: readonly SqlToken[];
  /** Of the first token at or after the error; the number of tokens at the end of the statement. */
  readonly index: number;
}

/**
 * Groups of edits, the likeliest first: where one of a group mends the statement, those after the group are guesses.
 * @param offset of the error in `text`
 */
export function fixCandidates(text: string, offset: number, version: FlinkVersion): readonly (readonly FixCandidate[])[] {
  const tokens = tokenize(text, version).filter(({ channel }) => channel === 0);
  const found = tokens.findIndex((token) => token.stop >= offset);
  const at: Break = { text, version, tokens, index: found < 0 ? tokens.length : found };
  const inserted = (missing: readonly string[]): readonly FixCandidate[] =>
    [at.index, at.index + 1, at.index - 1].flatMap((index) => insertions({ ...at, index }, missing));
  return [
    [...wideCharacters(at), ...optionList(at)],
    quotes(at),
    [...replacements(at), ...removals(at), ...unclosed(at)],
    [...statementEnd(at), ...quotedNames(at)],
    misspeltWords(at),
    inserted([',', ')', '(']),
    inserted(['AS', 'BY', 'INTO', 'TABLE', 'FROM', 'ON', 'FOR', 'THEN', 'END', 'SET']),
    inserted(['AND', ';']),
  ];
}

function wideCharacters({ tokens }: Break): readonly FixCandidate[] {
  const changes = tokens.filter(isUnknown).flatMap((token) => {
    const text = plainCharacter(token.text);
    return text === undefined ? [] : [{ span: spanOf(token), text }];
  });
  return changes.length === 0 ? [] : [{ title: message('sql.fixWide'), changes }];
}

/** Texts and names between quotes that Flink does not take: straight double ones, and those of a word processor. */
const QUOTED = /^(?:"((?:[^"\r\n]|"")*)"|[“”„]([^“”\r\n]*)[“”]|[‘’‚]([^‘’\r\n]*)[‘’])/;

function quotes(at: Break): readonly FixCandidate[] {
  const single = around(at).flatMap(({ start }) => {
    const match = QUOTED.exec(at.text.slice(start));
    if (match === null) return [];
    const span = { start, end: start + match[0].length };
    return [change(match[0], quoted(contentOf(match), "'"), span), change(match[0], quoted(contentOf(match), '`'), span)];
  });
  const all = wrongTexts(at);
  return all.length < 2 ? single : [...single, { title: message('sql.fixAllQuotes'), changes: all }];
}

/** All that stands between wrong quotes, between single ones. */
function wrongTexts({ text, tokens }: Break): readonly TextChange[] {
  const changes: TextChange[] = [];
  for (const { start } of tokens) {
    const match = start < (changes.at(-1)?.span.end ?? 0) ? null : QUOTED.exec(text.slice(start));
    if (match !== null) changes.push({ span: { start, end: start + match[0].length }, text: quoted(contentOf(match), "'") });
  }
  return changes;
}

function contentOf(match: RegExpExecArray): string {
  return match[1]?.replaceAll('""', '"') ?? match[2] ?? match[3] ?? '';
}

function quoted(content: string, quote: "'" | '`'): string {
  return quote + content.replaceAll(quote, quote + quote) + quote;
}

/** `WITH (key: value)`, all of the list at once. */
function optionList({ text, tokens, index }: Break): readonly FixCandidate[] {
  const open = tokens.findLastIndex(
    ({ type }, at) => at < index && type === FlinkSqlLexer.LPAREN && tokens[at - 1]?.type === FlinkSqlLexer.WITH,
  );
  const changes: TextChange[] = [];
  for (let at = open + 1, start = at; open >= 0 && at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !OPTION_MARKS.test(token.text)) continue;
    if (token.text === ':' || token.text === '=>') changes.push({ span: spanOf(token), text: ' =' });
    changes.push(...unquotedText(text, tokens[start], tokens[at - 1]));
    if (token.text === ')') break;
    start = at + 1;
  }
  return changes.length === 0 ? [] : [{ title: message('sql.fixOptions'), changes }];
}

/** What ends a key or a value. */
const OPTION_MARKS = /^(?:=|:|=>|,|\))$/;

/** Quotes for what stands from one token to another, where it has none. */
function unquotedText(text: string, first: SqlToken | undefined, last: SqlToken | undefined): readonly TextChange[] {
  if (first === undefined || last === undefined || last.start < first.start || /^['"`(]/.test(first.text)) return [];
  const span = { start: first.start, end: last.stop + 1 };
  const content = text.slice(span.start, span.end);
  return /^[\w.-]+$/.test(content) ? [{ span, text: quoted(content, "'") }] : [];
}

/** A quote behind the word with which an unclosed text or name begins, or at the end of its line. */
function unclosed({ text, tokens, index }: Break): readonly FixCandidate[] {
  const open = tokens.findLast(({ type }, at) => at <= index && OPEN_QUOTES.has(type));
  if (open === undefined) return [];
  const line = /^[^\r\n]*/.exec(text.slice(open.start))?.[0] ?? '';
  const ends = [/^.[^\s,;()]*/.exec(line)?.[0], line.replace(/[\s,;)]*$/, ''), line].flatMap((part) => part?.length ?? []);
  return ends.map((length) => insertion(open.text, { start: open.start + length, end: open.start + length }, open.text));
}

const OPEN_QUOTES: ReadonlySet<number> = new Set([FlinkSqlLexer.QUOTE, FlinkSqlLexer.UNCLOSED_IDENTIFIER]);

/** What other databases write, by what Flink takes for it. */
const FOREIGN: Readonly<Record<string, string>> = { '!=': '<>', MINUS: 'EXCEPT', '&&': 'AND', '||': 'OR' };

function replacements(at: Break): readonly FixCandidate[] {
  const near = at.text.slice(at.tokens[at.index - 1]?.start ?? at.tokens[at.index]?.start ?? 0);
  const double = /==/.exec(near);
  const start = at.text.length - near.length + (double?.index ?? 0);
  const equals = double === null ? [] : [change('==', '=', { start, end: start + 2 })];
  const comment = around(at).filter(({ text }) => text === '#');
  const foreign = around(at).flatMap((token) => {
    const after = FOREIGN[token.text.toUpperCase()];
    return after === undefined ? [] : [change(token.text, after, spanOf(token))];
  });
  return [...equals, ...foreign, ...comment.map((token) => change('#', '--', spanOf(token))), ...intervals(at)];
}

/** `INTERVAL '5 SECOND'`. */
function intervals(at: Break): readonly FixCandidate[] {
  return around(at).flatMap((token) => {
    const match = /^'(\d+) +(\w+)'$/.exec(token.text);
    return match === null ? [] : [change(token.text, `'${match[1] ?? ''}' ${match[2] ?? ''}`, spanOf(token))];
  });
}

/** A semicolon before a statement that begins on a line of its own. */
function statementEnd({ text, tokens, index }: Break): readonly FixCandidate[] {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || !startsStatement(token)) return [];
  const end = before.stop + 1;
  return text.slice(end, token.start).includes('\n') ? [insertion(';', { start: end, end }, ';')] : [];
}

function quotedNames(at: Break): readonly FixCandidate[] {
  const keywords = keywordsOf(at.version);
  const words = around(at).filter((token) => isWord(token) && !isStructural(token) && keywords.kindOf(token.text) === 'reserved');
  return words.map((token) => change(token.text, `\`${token.text}\``, spanOf(token)));
}

/** A word of three letters may be wrong in one, a longer one in two, which a swap of neighbours is; a keyword may be another one. */
function misspeltWords(at: Break): readonly FixCandidate[] {
  const { reserved, nonReserved } = keywordsOf(at.version);
  const words = around(at).filter((token) => isWord(token) && token.text.length >= (token.type === FlinkSqlLexer.IDENTIFIER ? 3 : 5));
  return words.flatMap((token) => {
    const word = token.text.toUpperCase();
    const limit = word.length === 3 ? 1 : 2;
    const near = [...reserved, ...nonReserved].map((keyword) => ({ keyword, far: distance(word, keyword) }));
    const likely = near.filter(({ keyword, far }) => far > 0 && far <= limit && keyword.length > 2);
    const nearest = likely.sort((left, right) => left.far - right.far).slice(0, 8);
    return nearest.map(({ keyword }) => change(token.text, inCaseOf(token.text, keyword), spanOf(token)));
  });
}

/** One missing token before `index`; punctuation stands right behind what precedes it. */
function insertions({ text, tokens, index }: Break, words: readonly string[]): readonly FixCandidate[] {
  const previous = tokens[index - 1];
  const end = previous === undefined ? 0 : previous.stop + 1;
  const start = tokens[index]?.start ?? text.length;
  return words.map((missing) => {
    if (/^[,);]$/.test(missing)) return insertion(missing, { start: end, end }, missing);
    const before = start === end ? ' ' : '';
    const after = missing === '(' || index === tokens.length ? '' : ' ';
    return insertion(missing, { start, end: start }, before + missing + after);
  });
}

function insertion(missing: string, span: TextSpan, text: string): FixCandidate {
  return { title: message('sql.fixInsert', { text: shown(missing) }), changes: [{ span, text }] };
}

/** A lonely comma is easily overlooked in a title. */
function shown(text: string): string {
  return /^\w+$/.test(text) ? text : `“${text}”`;
}

/** A comma or parenthesis too many, or a word that stands there twice. */
function removals({ tokens, index }: Break): readonly FixCandidate[] {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token === undefined) return [];
  const doubled = before !== undefined && isWord(token) && token.text.toUpperCase() === before.text.toUpperCase();
  // A parenthesis at the very end is one that somebody goes on to fill.
  const isLast = token === tokens.at(-1);
  const superfluous = [token, before].filter((each) => each !== undefined && (isLast ? /^[,)]$/ : /^[,()]$/).test(each.text));
  return [...superfluous, doubled ? token : undefined].flatMap((each) =>
    each === undefined
      ? []
      : [{ title: message('sql.fixRemove', { text: shown(each.text) }), changes: [{ span: spanOf(each), text: '' }] }],
  );
}

/** The token that does not fit, and those beside it: the mistake may be one earlier. */
function around({ tokens, index }: Break): readonly SqlToken[] {
  return [tokens[index], tokens[index - 1], tokens[index - 2], tokens[index + 1]].filter((token) => token !== undefined);
}

function change(before: string, after: string, span: TextSpan): FixCandidate {
  return { title: message('sql.fixReplace', { before, after }), changes: [{ span, text: after }] };
}

function spanOf(token: SqlToken): TextSpan {
  return { start: token.start, end: token.stop + 1 };
}

function isWord({ text }: SqlToken): boolean {
  return /^[a-z]\w*$/i.test(text);
}

function isUnknown({ type }: SqlToken): boolean {
  return type === FlinkSqlLexer.UNKNOWN_CHARACTER;
}

function inCaseOf(word: string, keyword: string): string {
  return word === word.toLowerCase() ? keyword.toLowerCase() : keyword;
}
