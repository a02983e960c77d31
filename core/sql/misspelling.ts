/** How far a word is from the keyword that it may have been meant for. */
import { distance } from 'fastest-levenshtein';

export interface NearWord {
  readonly word: string;
  /** Mistakes: a letter too many, missing or wrong, or two neighbours that changed places. */
  readonly far: number;
}

/** Those of `words` that differ from a word by one letter, from a word of five letters or more by two at most; the nearest first. */
export function nearWords(text: string, words: readonly string[]): readonly NearWord[] {
  if (!/^[A-Z_]{3,}$/i.test(text)) return [];
  const upper = text.toUpperCase();
  const most = upper.length < 5 ? 1 : 2;
  const near = words.flatMap((word) => {
    if (Math.abs(word.length - upper.length) > most || word.length < 3) return [];
    const far = isSwap(upper, word) ? 1 : distance(upper, word);
    return far > 0 && far <= most ? [{ word, far }] : [];
  });
  return near.sort((left, right) => left.far - right.far);
}

/** Whether two neighbouring letters have changed places. */
function isSwap(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  const at = Array.from(left).findIndex((letter, index) => letter !== right.charAt(index));
  const swapped = at < 0 ? left : left.slice(0, at) + left.charAt(at + 1) + left.charAt(at) + left.slice(at + 2);
  return at >= 0 && swapped === right;
}
