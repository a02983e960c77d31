/** Characters that input methods, word processors and web pages write for those of SQL. */

/** What Chinese input methods write, by what SQL has for it. */
export const NARROW: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '（': '(',
  '）': ')',
  '＝': '=',
  '＞': '>',
  '＜': '<',
  '．': '.',
  '。': '.',
  '＊': '*',
  '＋': '+',
  '－': '-',
};

/** Spaces that are not SQL's, and what has no width at all. */
export const INVISIBLE = /^[\p{Zs}\p{Cf}]$/u;

/** What SQL has for a character; `undefined` where nothing is certain. */
export function plainCharacter(character: string): string | undefined {
  if (INVISIBLE.test(character)) return /\p{Zs}/u.test(character) ? ' ' : '';
  return NARROW[character];
}

/** Quotes of a word processor. */
export const SMART_QUOTES = /^[“”„‘’‚]$/;
