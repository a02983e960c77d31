/** Whatever the text, reading it neither throws nor loses anything. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FLINK_VERSIONS, type FlinkVersion } from '../../core/sql/flinkVersion.ts';
import { parseScript } from '../../core/sql/parseScript.ts';
import { PredictionCache } from '../../core/sql/predictionCache.ts';
import { tokenize } from '../../core/sql/tokenize.ts';

const PIECES = [
  ...[
    'SELECT',
    'FROM',
    'a',
    'b.c',
    '(',
    ')',
    ',',
    ';',
    "'x'",
    '`y`',
    '*',
    '+',
    'AND',
    'CASE',
    'END',
    'BEGIN',
    'STATEMENT',
    'SET',
    'INSERT',
  ],
  ...['INTO', 'CREATE', 'TABLE', 'WITH', '=', '[', ']', '<', '>', '/*', '*/', '--', "'", '`', '"', '\n', '1', '.5', 'NOT', 'IN', 'ARRAY'],
  ...['INTERVAL', 'DAY', 'JOIN', 'ON', 'GROUP', 'BY', 'OVER', 'VALUES', '😀', '{', '}', '/*+', 'EXECUTE', 'UNION', 'LIKE', 'BETWEEN', '\\'],
];

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' ')),
);

test('any text is parsed, its problems lie inside it, and its statements are cut from it', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...FLINK_VERSIONS), (text, version) => {
      const { statements, problems } = parseScript(text, { version });
      for (const { span, text: own } of statements) expect(text.slice(span.start, span.end)).toBe(own);
      for (const { span } of problems) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length + 2);
      }
    }),
    { numRuns: 400 },
  );
});

test('tokens and the white space between them make up the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const token of tokenize(text, '2.3')) {
        expect(text.slice(end, token.start)).toMatch(/^[ \t\n\r\f]*$/);
        expect(token.text).toBe(text.slice(token.start, token.stop + 1));
        end = token.stop + 1;
      }
      expect(text.slice(end)).toMatch(/^[ \t\n\r\f]*$/);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['open parentheses', `SELECT ${'('.repeat(10_000)}1`],
  ['parentheses', `SELECT ${'('.repeat(10_000)}1${')'.repeat(10_000)}`],
  ['terms', `SELECT a FROM t WHERE ${Array.from({ length: 10_000 }, () => 'a = 1').join(' AND ')}`],
  ['columns', `CREATE TABLE t (${Array.from({ length: 5_000 }, (_, index) => `c${index.toFixed(0)} INT`).join(', ')})`],
  ['names in a chain', `SELECT ${'a.'.repeat(100_000)}a`],
  ['rows', `INSERT INTO t VALUES ${Array.from({ length: 20_000 }, () => "(1, 'x')").join(', ')}`],
  ['terms of which the last one lacks', `SELECT a FROM t WHERE ${'a = 1 AND '.repeat(10_000)}`],
  ['unions', Array.from({ length: 1_000 }, () => 'SELECT 1').join(' UNION ALL ')],
])('many %s end in a tree or a problem', (_, text) => {
  expect(parseScript(text, { version: '2.3' }).statements).toHaveLength(1);
});

function nestedQueries(depth: number): string {
  return `SELECT a IN ${'(SELECT a IN '.repeat(depth)}(1)${')'.repeat(depth)}`;
}

/** How many states of prediction a parser that knows nothing needs. */
function statesFor(text: string, version: FlinkVersion): number {
  PredictionCache.of(version).states = Infinity;
  expect(parseScript(text, { version }).problems).toEqual([]);
  return statesOf(PredictionCache.of(version));
}

function statesOf({ decisions }: PredictionCache): number {
  return decisions.reduce((sum, { length }) => sum + length, 0);
}

test('queries nested deeper than the parser looks ahead teach it nothing new', () => {
  expect(statesFor(nestedQueries(120), '2.2')).toBe(statesFor(nestedQueries(60), '2.2'));
});

test('a nesting has a result at every depth, also where the stack holds the parser but not what judges its tree', () => {
  for (let depth = 100; depth < 2_000; depth = Math.ceil(depth * 1.07)) {
    const { problems } = parseScript(nestedQueries(depth), { version: '2.3' });
    expect(problems.map(({ code }) => code)).toEqual(problems.length === 0 ? [] : ['FSQL002']);
  }
});

test('what is learnt of the grammar is counted, and forgotten when it is more than statements need', () => {
  const first = PredictionCache.of('1.16');
  parseScript('SELECT a FROM t WHERE b IN (1, 2) GROUP BY a', { version: '1.16' });
  expect(first.states).toBe(statesOf(first));
  first.states = 5_001;
  expect(PredictionCache.of('1.16')).not.toBe(first);
});
