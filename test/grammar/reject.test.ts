/** Statements that Flink 2.3.0 refuses are refused where it refuses them; `at` is its SqlParserPos, asked of its own parser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseVerdict } from '../../core/sql/parseJsonl.ts';

interface Case {
  readonly sql: string;
  readonly at: readonly [line: number, column: number, endLine: number, endColumn: number];
}

const CASES = readFileSync(join(import.meta.dirname, 'reject', 'places.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

test.each(CASES)('$sql', ({ sql, at }) => {
  const { ok, errors } = parseVerdict(sql, '2.3', 'en');
  expect(ok).toBe(false);
  expect(errors.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])).toEqual([at]);
});

test.each([
  ['', [0, 0, 0, 0]],
  ['   ', [1, 3, 1, 3]],
  ['-- x\n', [1, 5, 1, 5]],
])('%j, which holds no statement, ends at its last character', (text, at) => {
  const { ok, errors } = parseVerdict(text, '2.3', 'en');
  expect(ok).toBe(false);
  expect(errors.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])).toEqual([at]);
});

test('a second statement is an error where it begins', () => {
  const { ok, errors } = parseVerdict('SELECT 1;\nSELECT 22;', '2.3', 'en');
  expect(ok).toBe(false);
  expect(errors).toMatchObject([{ line: 2, column: 1, endLine: 2, endColumn: 9 }]);
});

test('the message is in the language asked for', () => {
  const [english, chinese] = (['en', 'zh-cn'] as const).map(
    (language) => parseVerdict('SELECT value FROM t', '2.3', language).errors[0]?.message,
  );
  expect(english).toBe('value is a reserved word. Write `value` if it is a name.');
  expect(chinese).toContain('保留字');
});
