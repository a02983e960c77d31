/** Scripts are UTF-8, and what is not is refused with its place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeScript } from '../../core/project/decodeScript.ts';
import { decodeUtf8 } from '../../core/project/utf8.ts';

const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);

test('reads text, keeping CRLF', () => {
  expect(decodeScript(new TextEncoder().encode('SELECT 1;\r\n-- 订单 🚰\n'))).toEqual({ text: 'SELECT 1;\r\n-- 订单 🚰\n', problems: [] });
});

test('drops a byte order mark, so that positions are those of the editor', () => {
  expect(decodeScript(bytesOf(0xef, 0xbb, 0xbf, 0x53)).text).toBe('S');
});

test('an empty file is an empty text', () => {
  expect(decodeScript(bytesOf())).toEqual({ text: '', problems: [] });
});

test('guesses GBK and says where', () => {
  const gbk = bytesOf(0x2d, 0x2d, 0x0a, 0x2d, 0x2d, 0xb6, 0xa9, 0xb5, 0xa5);
  const { text, problems } = decodeScript(gbk);
  expect(text).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'JOB010', severity: 'error', message: { key: 'project.gbk', args: { offset: 5, line: 2 } } }]);
});

test.each([
  ['UTF-16', bytesOf(0xff, 0xfe, 0x53, 0x00), 'project.utf16'],
  ['neither', bytesOf(0x53, 0xff, 0xff), 'project.notUtf8'],
  ['cut off in the middle of a character', bytesOf(0x53, 0xe8, 0xae), 'project.gbk'],
])('refuses %s', (_, bytes, key) => {
  expect(decodeScript(bytes).problems.map((problem) => problem.message.key)).toEqual([key]);
});

test.each([
  ['overlong slash', bytesOf(0x41, 0xc0, 0xaf), 1],
  ['overlong three bytes', bytesOf(0xe0, 0x80, 0xaf), 0],
  ['surrogate', bytesOf(0xed, 0xa0, 0x80), 0],
  ['above U+10FFFF', bytesOf(0xf4, 0x90, 0x80, 0x80), 0],
  ['lone continuation', bytesOf(0x41, 0x41, 0x80), 2],
  ['truncated', bytesOf(0xf0, 0x9f, 0x9a), 0],
])('%s is not UTF-8', (_, bytes, offset) => {
  expect(decodeUtf8(bytes)).toEqual({ kind: 'invalid', offset });
});

test('agrees with the platform on every sequence of bytes', () => {
  const platform = new TextDecoder('utf-8', { fatal: true });
  const outcome = (bytes: Uint8Array): string | undefined => {
    try {
      return platform.decode(bytes);
    } catch {
      return undefined;
    }
  };
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const decoded = decodeUtf8(bytes);
      expect(decoded.kind === 'text' ? decoded.text : undefined).toBe(outcome(bytes));
    }),
    { numRuns: 2000 },
  );
});
