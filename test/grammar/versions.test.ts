/** What a Flink version decides: its words, and the statements it has. */
import { expect, test } from 'vitest';
import { FLINK_VERSIONS, grammarVersion } from '../../core/sql/flinkVersion.ts';
import { keywordsOf } from '../../core/sql/keywords.ts';
import { parseScript } from '../../core/sql/parseScript.ts';

test.each([
  ['1.20.3', '1.20'],
  ['1.19.1', '1.18'],
  ['1.9', '1.14'],
  ['2.3.0', '2.3'],
  ['3.0-SNAPSHOT', '2.3'],
  ['unknown', '2.3'],
  [undefined, '2.3'],
])('release %s speaks the SQL of %s', (release, version) => {
  expect(grammarVersion(release)).toBe(version);
});

/** The versions that take a statement, oldest first. */
function takenBy(sql: string): readonly string[] {
  return FLINK_VERSIONS.filter((version) => parseScript(sql, { version }).problems.length === 0);
}

test.each([
  ['SELECT model FROM t', ['1.14', '1.16', '1.18', '2.1', '2.2', '2.3']],
  ['SELECT variant FROM t', ['1.14', '1.16', '1.18', '1.20', '2.0']],
  ['SHOW PROCEDURES', ['1.18', '1.20', '2.0', '2.1', '2.2', '2.3']],
  ['SELECT * FROM t QUALIFY a > 1', ['2.0', '2.1', '2.2', '2.3']],
  ['SELECT statement FROM t', ['1.14']],
  ['SELECT `model`, `variant`, `statement` FROM t', FLINK_VERSIONS],
])('%s', (sql, versions) => {
  expect(takenBy(sql)).toEqual(versions);
});

test('words are told apart without regard to case, but only as Java folds it', () => {
  const words = keywordsOf('2.3');
  expect(['select', 'Catalog', 'nonsense', 'lımıt'].map((word) => words.kindOf(word))).toEqual([
    'reserved',
    'nonReserved',
    'identifier',
    'identifier',
  ]);
});
