/** Strict UTF-8 decoding that tells where it failed; `core/` has no `TextDecoder`, and that one does not tell. */

export type Utf8Result =
  | { readonly kind: 'text'; readonly text: string }
  /** Offset of the first byte that is not UTF-8. */
  | { readonly kind: 'invalid'; readonly offset: number };

/** Few enough for a call's arguments on any stack. */
const CHUNK = 8192;

/** Decodes as RFC 3629 says: no overlong forms, no surrogates, nothing above U+10FFFF. A leading byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): Utf8Result {
  const parts: string[] = [];
  let points: number[] = [];
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === undefined) return { kind: 'invalid', offset: at };
    points.push(codePoint(bytes, at, length));
    at += length;
    if (points.length === CHUNK) {
      parts.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  parts.push(String.fromCodePoint(...points));
  return { kind: 'text', text: parts.join('') };
}

/** Bytes of the well-formed sequence that starts at `at`; `undefined` when there is none (table 3-7 of the Unicode Standard). */
function sequenceLength(bytes: Uint8Array, at: number): number | undefined {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return undefined;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  if (second < lowestSecond(first) || second > highestSecond(first)) return undefined;
  for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return undefined;
  return length;
}

function lowestSecond(first: number): number {
  return first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
}

function highestSecond(first: number): number {
  return first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] ?? 0;
  if (length === 1) return first;
  let point = first & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) point = (point << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  return point;
}
