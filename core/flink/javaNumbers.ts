/** Texts as Java reads them: `Integer.parseInt`, `Long.parseLong`, `Double.parseDouble`. */

export const LARGEST_LONG = 2n ** 63n - 1n;
const LARGEST_INTEGER = 2n ** 31n - 1n;

/** What `Double.valueOf` documents, but for white space, which it takes on both sides. */
const DECIMAL =
  /^[+-]?(NaN|Infinity|((\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|0[xX]([\da-fA-F]+\.?[\da-fA-F]*|\.[\da-fA-F]+)[pP][+-]?\d+)[fFdD]?)$/;

export type WholeNumber = 'integer' | 'long';

/** `undefined` when Java reads the text, else whether it is no number at all or one that is too large. */
export function wholeNumberFault(text: string, kind: WholeNumber): 'noNumber' | 'tooLarge' | undefined {
  // Java goes by UTF-16 units, so digits of two units are none.
  if (!/^[+-]?\p{Nd}+$/u.test(text) || /[\ud800-\udfff]/.test(text)) return 'noNumber';
  const digits = Array.from(text.replace(/^[+-]/, ''), digitOf).join('');
  const negative = text.startsWith('-');
  const largest = (kind === 'long' ? LARGEST_LONG : LARGEST_INTEGER) + (negative ? 1n : 0n);
  return BigInt(digits) > largest ? 'tooLarge' : undefined;
}

export function isDecimal(text: string): boolean {
  return DECIMAL.test(javaTrim(text));
}

/** `String.trim`: control characters and the blank, and no other white space. */
export function javaTrim(text: string): string {
  const isBlank = (at: number): boolean => text.charCodeAt(at) <= 0x20;
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(start)) start += 1;
  while (start < end && isBlank(end - 1)) end -= 1;
  return text.slice(start, end);
}

/** Java takes the digits of all scripts; they lie in rows of ten. */
function digitOf(character: string): string {
  const code = character.charCodeAt(0);
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
}
