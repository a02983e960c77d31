/** Edits that put a missing token where a statement is broken. */
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import { isStructural } from '../sql/syntaxAdvice.ts';
import { type BrokenStatement, type FixCandidate, insertion, isLiteral, isWord } from './fixCandidate.ts';
import { quotedAlias } from './quoteFixes.ts';

/** Commas and parentheses; a text behind a name may be an alias as well. */
export function missingMarks(at: BrokenStatement): readonly FixCandidate[] {
  return [...missingCommas(at), ...closing(at), ...near(at, '('), ...quotedAlias(at)];
}

export function missingCommas(at: BrokenStatement): readonly FixCandidate[] {
  const { tokens, index } = at;
  return [index, index + 1, index - 1].flatMap((each) => {
    // Other databases limit a query with TOP.
    if (tokens[each - 1]?.text.toUpperCase() === 'TOP') return [];
    const isGuess = isWord(tokens[each - 1]) && isLiteral(tokens[each]) && !isInCall(tokens, each);
    return inserted(at, each, ',').map((fix) => ({ ...fix, isGuess }));
  });
}

export function missingKeywords(at: BrokenStatement): readonly FixCandidate[] {
  const certain = ['AS', 'BY', 'INTO', 'FROM', 'ON', 'FOR', 'THEN', 'END'].flatMap((word) => near(at, word));
  const isSet = at.tokens[0]?.type === FlinkSqlLexer.SET;
  const guesses = near(at, 'TABLE').map((fix) => ({ ...fix, isGuess: true }));
  return [...missingIs(at), ...certain, ...(isSet ? near(at, '=') : near(at, 'SET')), ...guesses];
}

/** Between two conditions only a person knows which. */
export function missingOperators(at: BrokenStatement): readonly FixCandidate[] {
  const { tokens, index } = at;
  const isCondition = !isLiteral(tokens[index]) && tokens[index + 1]?.type !== FlinkSqlLexer.NULL;
  return isCondition ? ['AND', 'OR'].flatMap((word) => near(at, word)).map((fix) => ({ ...fix, isGuess: true })) : [];
}

/** Between statements. */
export function missingSemicolons(at: BrokenStatement): readonly FixCandidate[] {
  return near(at, ';');
}

/** `b NOT NULL` for `b IS NOT NULL`. */
function missingIs(at: BrokenStatement): readonly FixCandidate[] {
  const { tokens, index } = at;
  const isNotNull = tokens[index]?.type === FlinkSqlLexer.NOT && tokens[index + 1]?.type === FlinkSqlLexer.NULL;
  return isNotNull ? inserted(at, index, 'IS') : [];
}

/** Behind what is broken; then earlier, up to the open parenthesis, where an operator or a comma goes on after it. */
function closing(at: BrokenStatement): readonly FixCandidate[] {
  const { tokens, index } = at;
  const open = openBefore(tokens, index);
  const isCall = isInCall(tokens, index);
  const earlier: number[] = [];
  for (let each = index - 2; open >= 0 && each > open + (isCall ? 1 : 2); each--) {
    const follows = tokens[each];
    if (follows !== undefined && !isWord(follows) && !isLiteral(follows) && !/^[.()]/.test(follows.text)) earlier.push(each);
  }
  const places = [index, index + 1, index - 1, ...earlier.slice(0, 8)];
  // Behind an open parenthesis somebody goes on to write.
  return places.filter((each) => tokens[each - 1]?.type !== FlinkSqlLexer.LPAREN).flatMap((each) => inserted(at, each, ')'));
}

function near(at: BrokenStatement, word: string): readonly FixCandidate[] {
  return [at.index, at.index + 1, at.index - 1].flatMap((each) => inserted(at, each, word));
}

/** Whether a place is between the parentheses of a call. */
function isInCall(tokens: BrokenStatement['tokens'], index: number): boolean {
  const name = tokens[openBefore(tokens, index) - 1];
  return name !== undefined && isWord(name) && !isStructural(name);
}

/** Index of the innermost parenthesis that is open before a token; -1 for none. */
function openBefore(tokens: BrokenStatement['tokens'], index: number): number {
  let depth = 0;
  for (let at = index - 1; at >= 0; at--) {
    const type = tokens[at]?.type;
    if (type === FlinkSqlLexer.RPAREN) depth++;
    if (type === FlinkSqlLexer.LPAREN && depth-- === 0) return at;
  }
  return -1;
}

/** One missing token before `index`; punctuation stands right behind what precedes it. */
function inserted({ text, tokens }: BrokenStatement, index: number, missing: string): readonly FixCandidate[] {
  const previous = tokens[index - 1];
  if (index < 0 || index > tokens.length) return [];
  const end = previous === undefined ? 0 : previous.stop + 1;
  const start = tokens[index]?.start ?? text.length;
  const behind = previous?.text ?? '';
  if (/^[,);]$/.test(missing)) return [insertion(missing, end, missing, behind)];
  const before = start === end ? ' ' : '';
  const after = missing === '(' || index === tokens.length ? '' : ' ';
  return [insertion(missing, start, before + missing + after, behind)];
}
