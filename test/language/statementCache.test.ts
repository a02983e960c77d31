/** Statements are parsed once, and come back with their problems at the right places. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FlinkVersion } from '../../core/sql/flinkVersion.ts';
import { parseScript } from '../../core/sql/parseScript.ts';
import { StatementCache } from '../../core/sql/statementCache.ts';
import { localize } from '../../l10n/localize.ts';

const parseWith = (cache: StatementCache, text: string): ReturnType<typeof parseScript> => {
  cache.turn();
  return parseScript(text, { version: '2.3', parse: cache.parse.bind(cache) });
};

test('an edit keeps the trees of the other statements', () => {
  const cache = new StatementCache();
  const before = parseWith(cache, 'SELECT 1; SELECT 2; SELECT 3');
  const after = parseWith(cache, 'SELECT 1; SELECT 20; SELECT 3');
  const kept = after.statements.map(({ trees }, at) => trees[0] === before.statements[at]?.trees[0]);
  expect(kept).toEqual([true, false, true]);
});

test('what was not used is forgotten', () => {
  const cache = new StatementCache();
  const first = parseWith(cache, 'SELECT 1').statements[0]?.trees[0];
  parseWith(cache, 'SELECT 2');
  parseWith(cache, 'SELECT 2');
  expect(parseWith(cache, 'SELECT 1').statements[0]?.trees[0]).not.toBe(first);
});

test('a statement that is newer than the version is said to be so, at its place', () => {
  const parseFor = (version: FlinkVersion, text: string) => {
    const cache = new StatementCache();
    const { problems } = parseScript(text, { version, parse: cache.parse.bind(cache) });
    return problems.map(({ code, message, span }) => [code, localize(message, 'en'), text.slice(span.start, span.end)]);
  };
  const plan = 'SELECT 1;\nEXPLAIN PLAN_ADVICE SELECT a FROM t';
  const [[code, text, place] = []] = parseFor('1.16', plan);
  expect([code, place]).toEqual(['FSQL005', 'PLAN_ADVICE']);
  expect(text).toContain('Flink 1.18 does');
  expect(parseFor('2.3', plan)).toEqual([]);
  expect(parseFor('1.16', 'SELECT FROM').map(([first]) => first)).toEqual(['FSQL001']);
});

test('says the same as parsing anew, whatever was there before', () => {
  const statements = fc.constantFrom(
    'SELECT 1',
    'SELECT a FROM t GROUP a',
    'SELEC',
    '-- c\nSELECT FROM',
    'BEGIN STATEMENT SET',
    'INSERT INTO t SELECT 1',
    'END',
    '  ',
  );
  const script = fc.array(statements, { maxLength: 6 }).map((parts) => parts.join(';\n'));
  fc.assert(
    fc.property(fc.array(script, { maxLength: 4 }), (versions) => {
      const cache = new StatementCache();
      for (const text of versions) expect(parseWith(cache, text).problems).toEqual(parseScript(text, { version: '2.3' }).problems);
    }),
    { numRuns: 200 },
  );
});
