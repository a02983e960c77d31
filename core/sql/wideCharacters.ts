/** Characters that input methods and word processors write for those of SQL. */

/** What Chinese input methods write, and a hard space, by what SQL has for it. */
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
  '\u3000': ' ',
  '\u00a0': ' ',
};

/** Quotes of a word processor. */
export const SMART_QUOTES = /^[“”„‘’‚]$/;
