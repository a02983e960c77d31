/** Statements are parsed once, and come back with their problems at the right places. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScript } from '../../core/sql/parseScript.ts';
import { StatementCache } from '../../core/sql/statementCache.ts';

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
