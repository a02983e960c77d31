/** Edits for quotes that Flink does not take, and for those that are missing. */
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import { around, type BrokenStatement, type FixCandidate, insertion, isWord, replacement, spanOf } from './fixCandidate.ts';

/** Texts and names between straight double quotes, those of a word processor, and single ones of which one is of a word processor. */
const QUOTED = /^(?:"((?:[^"\r\n]|"")*)"|[“”„]([^“”\r\n]*)[“”]|[‘’‚]([^‘’\r\n]*)[‘’]|'([^'‘’\r\n]*)[‘’](?!\w)|[‘’‚]([^'‘’\r\n]*)'(?!'))/;

/** As a text and as a name. */
export function wrongQuotes(at: BrokenStatement): readonly FixCandidate[] {
  return around(at).flatMap(({ start }) => {
    const match = QUOTED.exec(at.text.slice(start));
    if (match === null) return [];
    const span = { start, end: start + match[0].length };
    return [replacement(match[0], quoted(contentOf(match), "'"), span), replacement(match[0], quoted(contentOf(match), '`'), span)];
  });
}

function contentOf(match: RegExpExecArray): string {
  return match[1]?.replaceAll('""', '"') ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
}

/** A text or name of SQL. */
export function quoted(content: string, quote: "'" | '`'): string {
  return quote + content.replaceAll(quote, quote + quote) + quote;
}

/** `SELECT a 'x'`: an alias between the quotes of a text. */
export function quotedAlias(at: BrokenStatement): readonly FixCandidate[] {
  const token = at.tokens[at.index];
  if (token?.type !== FlinkSqlLexer.QUOTED_STRING || token.text.includes('\n')) return [];
  return [replacement(token.text, quoted(token.text.slice(1, -1).replaceAll("''", "'"), '`'), spanOf(token))];
}

/** A quote where a text or name without its end may end: behind a word, before a keyword, at the end of its line. */
export function unclosedQuotes({ text, tokens, index }: BrokenStatement): readonly FixCandidate[] {
  const open = tokens.findLast(({ type }, at) => at <= index && OPEN_QUOTES.has(type));
  const missing = open === undefined ? [] : ends(text, open.start);
  // With an odd number of quotes it is often a text before the last one that lacks its end.
  const before = tokens.slice(Math.max(0, index - 2), index + 1).filter(({ type }) => type === FlinkSqlLexer.QUOTED_STRING);
  const between = tokens.some(({ type }) => type === FlinkSqlLexer.QUOTE) ? before.flatMap(({ start }) => ends(text, start)) : [];
  return [...missing, ...between, ...unopened(text, tokens, index)];
}

const OPEN_QUOTES: ReadonlySet<number> = new Set([FlinkSqlLexer.QUOTE, FlinkSqlLexer.UNCLOSED_IDENTIFIER]);

/** What may follow a text. */
const FOLLOWS = /\s*(?:[,;)]|$|\s(?:FROM|AS|AND|OR|WHERE|GROUP|ORDER|LIMIT|THEN|ELSE|END|WHEN|WITH|ON|IN|UNION)\b)/gi;

function ends(text: string, start: number): readonly FixCandidate[] {
  const quote = text.charAt(start);
  const line = /^[^\r\n]*/.exec(text.slice(start + 1))?.[0] ?? '';
  const word = /^[^\s,;()'`]+/.exec(line)?.[0].length;
  const found = [...line.matchAll(FOLLOWS)].map((match) => match.index);
  const lengths = [...new Set([...(word === undefined ? [] : [word]), ...found])].filter((length) => line.charAt(length) !== quote);
  return lengths.slice(0, 6).map((length) => {
    const offset = start + 1 + length;
    return insertion(quote, offset, quote, /\S+$/.exec(text.slice(0, offset))?.[0] ?? '');
  });
}

/** `kafka'`: the quote before a word is missing. */
function unopened(text: string, tokens: BrokenStatement['tokens'], index: number): readonly FixCandidate[] {
  const at = [index, index + 1, index - 1].find((each) => {
    const [token, next] = [tokens[each], tokens[each + 1]];
    return isWord(token) && next?.start === (token?.stop ?? 0) + 1 && /^['`]/.test(next.text);
  });
  const token = at === undefined ? undefined : tokens[at];
  if (at === undefined || token === undefined) return [];
  const first = tokens.slice(0, at + 1).findLast(({ start }) => start === 0 || /[\s,(=]/.test(text.charAt(start - 1))) ?? token;
  if (!isWord(first)) return [];
  const quote = text.charAt(token.stop + 1);
  return [insertion(quote, first.start, quote, tokens[at - 1]?.text ?? '')];
}
