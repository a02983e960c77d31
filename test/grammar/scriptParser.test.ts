/** An edit costs what it touches, and the result is that of reading the whole text. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FLINK_VERSIONS, type FlinkVersion } from '../../core/sql/flinkVersion.ts';
import { parsePart } from '../../core/sql/parsePart.ts';
import { parseScript } from '../../core/sql/parseScript.ts';
import { ScriptParser } from '../../core/sql/scriptParser.ts';
import { StatementCache } from '../../core/sql/statementCache.ts';
import { runToEnd } from '../../core/steps.ts';
import { localize } from '../../l10n/localize.ts';

const ACCEPT = join(import.meta.dirname, 'accept');
const SCRIPTS = readdirSync(ACCEPT).map((name) => readFileSync(join(ACCEPT, name), 'utf8'));

/** Texts that open and close what reaches far. */
const ODD = [
  ...["'", "''", '`', '"', '/*', '/**', '*/', '--', '//', '\n', '\r\n', ';', ';;', '; ', 'END;', 'BEGIN STATEMENT SET;', 'INSERT INTO t '],
  ...[
    'EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT 1; ',
    '(',
    ')',
    'SELECT 1',
    "E'",
    "u&'",
    '1e',
    '$',
    'a.b',
    '$c',
    '{',
    '/*+',
    '!',
    '|',
    '.',
    ' ',
    '',
  ],
];

const edits = fc.array(
  fc.record({
    at: fc.nat(),
    gone: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60), fc.nat(4000)),
    put: fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', maxLength: 8 })),
  }),
  { minLength: 1, maxLength: 8 },
);
const scripts = fc.oneof(
  fc.constantFrom(...SCRIPTS).chain((text) => fc.nat(text.length).map((start) => text.slice(start, start + 3000))),
  fc.array(fc.constantFrom(...ODD), { maxLength: 12 }).map((pieces) => pieces.join(' ')),
);

test('after any edits the script is that of parsing anew', () => {
  fc.assert(
    fc.property(scripts, edits, fc.constantFrom(...FLINK_VERSIONS), (first, changes, version) => {
      const parser = new ScriptParser(version);
      let text = first;
      runToEnd(parser.parse(text));
      for (const { at, gone, put } of changes) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + put + text.slice(from + gone);
        expect(runToEnd(parser.parse(text))).toEqual(parseScript(text, { version }));
      }
    }),
    { numRuns: 150 },
  );
});

test('work that was given up halfway leaves no trace', () => {
  const parser = new ScriptParser('2.3');
  runToEnd(parser.parse('SELECT 1; SELECT 2; SELECT 3'));
  parser.parse('SELECT x; SELEC; SELECT 3').next();
  expect(runToEnd(parser.parse('SELECT 1; SELECT 20; SELECT 3'))).toEqual(parseScript('SELECT 1; SELECT 20; SELECT 3', { version: '2.3' }));
});

test('an edit parses its statement and no other', () => {
  const parsed: string[] = [];
  const parser = new ScriptParser('2.3', (part, version) => {
    parsed.push(part.text);
    return parsePart(part, version);
  });
  runToEnd(parser.parse('SELECT 1; SELECT 2; SELECT 3'));
  parsed.length = 0;
  runToEnd(parser.parse('SELECT 1; SELECT 20; SELECT 3'));
  expect(parsed).toEqual(['SELECT 20']);
});

test('a statement that is newer than the version is said to be so, at its place', () => {
  const parseFor = (version: FlinkVersion, text: string) => {
    const cache = new StatementCache();
    const { problems } = runToEnd(new ScriptParser(version, cache.parse.bind(cache)).parse(text));
    return problems.map(({ code, message, span }) => [code, localize(message, 'en'), text.slice(span.start, span.end)]);
  };
  const plan = 'SELECT 1;\nEXPLAIN PLAN_ADVICE SELECT a FROM t';
  const [[code, text, place] = []] = parseFor('1.16', plan);
  expect([code, place]).toEqual(['FSQL005', 'PLAN_ADVICE']);
  expect(text).toContain('Flink 1.18 does');
  expect(parseFor('2.3', plan)).toEqual([]);
  expect(parseFor('1.16', 'SELECT FROM').map(([first]) => first)).toEqual(['FSQL001']);
});

test('what no version of the text has parsed for two turns is forgotten', () => {
  let parsed = 0;
  const cache = new StatementCache((part, version) => {
    parsed++;
    return parsePart(part, version);
  });
  const parse = () => runToEnd(new ScriptParser('2.3', cache.parse.bind(cache)).parse('SELECT 1'));
  parse();
  cache.turn();
  parse();
  expect(parsed).toBe(1);
  cache.turn();
  cache.turn();
  parse();
  expect(parsed).toBe(2);
});

test('thousands of statements that an edit only moves are gone over in steps', () => {
  const parser = new ScriptParser('2.3');
  const text = 'SELECT 1;\n'.repeat(5_000);
  runToEnd(parser.parse(text));
  const steps = [...parser.parse(`SELECT 2;\n${text}`)].length;
  expect(steps).toBeGreaterThanOrEqual(4 * 5);
  expect(steps).toBeLessThan(80);
});
