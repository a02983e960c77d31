/** Edits for words: keywords that are misspelt, reserved ones as names, and what other languages write. */
import { keywordsOf } from '../sql/keywords.ts';
import { nearWords } from '../sql/misspelling.ts';
import type { SqlToken } from '../sql/sqlToken.ts';
import { isStructural } from '../sql/syntaxAdvice.ts';
import { around, type BrokenStatement, type FixCandidate, isWord, removal, replacement, spanOf } from './fixCandidate.ts';

/** The word of which the message says so, else any beside the error. */
export function reservedNames(at: BrokenStatement): readonly FixCandidate[] {
  const { problem, version } = at;
  const keywords = keywordsOf(version);
  const words = around(at).filter((token) => isWord(token) && !isStructural(token) && keywords.kindOf(token.text) === 'reserved');
  const named = problem.key === 'sql.reservedWord' ? words.filter(({ text }) => text === problem.args['word']) : [];
  return (named.length > 0 ? named.slice(0, 1) : words).map((token) => replacement(token.text, `\`${token.text}\``, spanOf(token)));
}

/** Whether a message names the word that was meant: another fix would contradict it. */
export function namesTheWord({ problem: { key } }: BrokenStatement): boolean {
  return key === 'sql.didYouMean' || key === 'sql.misspeltBefore';
}

/** What the message names, and other keywords that are as near; without such a message any near one. */
export function misspeltWords(at: BrokenStatement): readonly FixCandidate[] {
  const { reserved, nonReserved } = keywordsOf(at.version);
  const { found, word, keyword } = at.problem.args;
  const isNamed = namesTheWord(at);
  const words = around(at).filter((token) => (isNamed ? token.text === (found ?? word) : isWord(token)));
  return words.flatMap((token) => {
    const near = nearWords(token.text, [...reserved, ...nonReserved]);
    const limit = near.find((each) => each.word === keyword)?.far ?? Infinity;
    const likely = near.filter(({ far }) => !isNamed || far <= limit);
    return likely.slice(0, 8).map((each) => corrected(token, each.word, each.far));
  });
}

function corrected(token: SqlToken, keyword: string, rank: number): FixCandidate {
  const text = token.text === token.text.toLowerCase() ? keyword.toLowerCase() : keyword;
  return { ...replacement(token.text, text, spanOf(token)), rank };
}

/** What other databases and languages write, by what Flink takes for it. */
const FOREIGN: Readonly<Record<string, string>> = {
  '!=': '<>',
  MINUS: 'EXCEPT',
  '&&': 'AND',
  '||': 'OR',
  '=<': '<=',
  '=>': '>=',
  '==': '=',
  '===': '=',
};

const FOREIGN_MARKS = /^(?:===?|=<|=>|!=|&&|\|\|)/;

export function foreignOperators(at: BrokenStatement): readonly FixCandidate[] {
  return around(at).flatMap((token) => {
    const before = FOREIGN_MARKS.exec(at.text.slice(token.start))?.[0] ?? token.text;
    const after = FOREIGN[before.toUpperCase()];
    return after === undefined ? [] : [replacement(before, after, { start: token.start, end: token.start + before.length })];
  });
}

/** A comment of other languages. */
export function foreignComments(at: BrokenStatement): readonly FixCandidate[] {
  return around(at).flatMap((token) => (token.text === '#' ? [replacement('#', '--', spanOf(token))] : []));
}

/** `INTERVAL '5 SECOND'`. */
export function intervals(at: BrokenStatement): readonly FixCandidate[] {
  return around(at).flatMap((token) => {
    const match = /^'(\d+) +(\w+)'$/.exec(token.text);
    return match === null ? [] : [replacement(token.text, `'${match[1] ?? ''}' ${match[2] ?? ''}`, spanOf(token))];
  });
}

/** A word that Flink does without, and one that stands there twice. */
export function superfluousWords({ problem, tokens, index }: BrokenStatement): readonly FixCandidate[] {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || !isWord(token)) return [];
  const isDoubled = token.text.toUpperCase() === before.text.toUpperCase();
  return isDoubled || problem.key === 'sql.superfluousWord' ? [removal(token)] : [];
}
