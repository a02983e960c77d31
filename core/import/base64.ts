/** Texts in Base64, as other tools put them into their exports. */
import { decodeUtf8 } from '../project/utf8.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const WHOLE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The bytes; `undefined` when it is no Base64. */
export function base64Bytes(text: string): Uint8Array | undefined {
  const packed = text.replace(/\s/g, '');
  if (!WHOLE.test(packed)) return undefined;
  const digits = packed.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let value = 0;
  let at = 0;
  for (const digit of digits) {
    value = ((value << 6) | DIGITS.indexOf(digit)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (value >> bits) & 0xff;
  }
  return bytes;
}

/** The text; `undefined` when it is no Base64, or not of UTF-8. */
export function base64Text(text: string): string | undefined {
  const bytes = base64Bytes(text);
  const decoded = bytes === undefined ? undefined : decodeUtf8(bytes);
  return decoded?.kind === 'text' ? decoded.text : undefined;
}
