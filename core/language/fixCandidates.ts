/** Edits that may mend a statement where its first error stands; only a parser can tell which of them does. */
import { distance } from 'fastest-levenshtein';
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import { message, type Message } from '../../l10n/localize.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import { keywordsOf } from '../sql/keywords.ts';
import type { SqlToken } from '../sql/sqlToken.ts';
import { tokenize } from '../sql/tokenize.ts';
import { NARROW } from '../sql/wideCharacters.ts';
import type { TextSpan } from '../text.ts';

export interface TextChange {
  /** In the text of the statement. */
  readonly span: TextSpan;
  readonly text: string;
}

export interface FixCandidate {
  readonly title: Message;
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

/** The likeliest first. @param offset of the error in `text` */
export function fixCandidates(text: string, offset: number, version: FlinkVersion): readonly FixCandidate[] {
  const tokens = tokenize(text, version).filter(({ channel }) => channel === 0);
  const found = tokens.findIndex((token) => token.stop >= offset);
  const at: Break = { text, version, tokens, index: found < 0 ? tokens.length : found };
  return [
    ...wideCharacters(at),
    ...quotes(at),
    ...replacements(at),
    ...removals(at),
    ...quotedNames(at),
    ...misspeltWords(at),
    ...[at.index, at.index + 1, at.index - 1].flatMap((index) => insertions({ ...at, index })),
  ];
}

function wideCharacters({ tokens }: Break): readonly FixCandidate[] {
  const changes = tokens.filter(isUnknown).flatMap((token) => {
    const text = NARROW[token.text];
    return text === undefined ? [] : [{ span: spanOf(token), text }];
  });
  return changes.length === 0 ? [] : [{ title: message('sql.fixWide'), changes }];
}

/** Texts and names between quotes that Flink does not take: straight double ones, and those of a word processor. */
const QUOTED = /^(?:"([^"\r\n]*)"|[“”„]([^“”\r\n]*)[“”]|[‘’‚]([^‘’\r\n]*)[‘’])/;

function quotes(at: Break): readonly FixCandidate[] {
  return around(at).flatMap(({ start }) => {
    const match = QUOTED.exec(at.text.slice(start));
    if (match === null) return [];
    const content = match[1] ?? match[2] ?? match[3] ?? '';
    const texts = [`'${content.replaceAll("'", "''")}'`, `\`${content.replaceAll('`', '``')}\``];
    return texts.map((after) => change(match[0], after, { start, end: start + match[0].length }));
  });
}

/** What other databases write, by what Flink takes for it. */
const FOREIGN: Readonly<Record<string, string>> = { '!=': '<>', MINUS: 'EXCEPT', '&&': 'AND', '||': 'OR' };

function replacements(at: Break): readonly FixCandidate[] {
  const near = at.text.slice(at.tokens[at.index - 1]?.start ?? at.tokens[at.index]?.start ?? 0);
  const double = /==/.exec(near);
  const start = at.text.length - near.length + (double?.index ?? 0);
  const equals = double === null ? [] : [change('==', '=', { start, end: start + 2 })];
  const foreign = around(at).flatMap((token) => {
    const after = FOREIGN[token.text.toUpperCase()];
    return after === undefined ? [] : [change(token.text, after, spanOf(token))];
  });
  return [...equals, ...foreign];
}

function quotedNames(at: Break): readonly FixCandidate[] {
  const keywords = keywordsOf(at.version);
  const words = around(at).filter((token) => isWord(token) && keywords.kindOf(token.text) === 'reserved');
  return words.map((token) => change(token.text, `\`${token.text}\``, spanOf(token)));
}

/** A word of three letters may be wrong in one, a longer one in two, which a swap of neighbours is. */
function misspeltWords(at: Break): readonly FixCandidate[] {
  const { reserved, nonReserved } = keywordsOf(at.version);
  const words = around(at).filter((token) => token.type === FlinkSqlLexer.IDENTIFIER && isWord(token) && token.text.length >= 3);
  return words.flatMap((token) => {
    const word = token.text.toUpperCase();
    const limit = word.length === 3 ? 1 : 2;
    const near = [...reserved, ...nonReserved].map((keyword) => ({ keyword, far: distance(word, keyword) }));
    const likely = near.filter(({ keyword, far }) => far <= limit && keyword.length > 1).sort((left, right) => left.far - right.far);
    return likely.slice(0, 8).map(({ keyword }) => change(token.text, inCaseOf(token.text, keyword), spanOf(token)));
  });
}

const MISSING = [',', ')', '(', 'BY', 'INTO', 'TABLE', 'FROM', 'ON', 'THEN', 'END', 'AS', 'AND', ';'];

/** One missing token before `index`; punctuation stands right behind what precedes it. */
function insertions({ text, tokens, index }: Break): readonly FixCandidate[] {
  const previous = tokens[index - 1];
  const end = previous === undefined ? 0 : previous.stop + 1;
  const start = tokens[index]?.start ?? text.length;
  return MISSING.map((missing) => {
    const title = message('sql.fixInsert', { text: missing });
    if (/^[,);]$/.test(missing)) return { title, changes: [{ span: { start: end, end }, text: missing }] };
    const before = start === end ? ' ' : '';
    const after = missing === '(' || index === tokens.length ? '' : ' ';
    return { title, changes: [{ span: { start, end: start }, text: before + missing + after }] };
  });
}

/** A comma or parenthesis too many, or a word that stands there twice. */
function removals({ tokens, index }: Break): readonly FixCandidate[] {
  const [before, token] = [tokens[index - 1], tokens[index]];
  const doubled = token !== undefined && before !== undefined && isWord(token) && token.text.toUpperCase() === before.text.toUpperCase();
  const superfluous = [token, before].filter((each) => each !== undefined && /^[,()]$/.test(each.text));
  return [...superfluous, doubled ? token : undefined].flatMap((each) =>
    each === undefined ? [] : [{ title: message('sql.fixRemove', { text: each.text }), changes: [{ span: spanOf(each), text: '' }] }],
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
