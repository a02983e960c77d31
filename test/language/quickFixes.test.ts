/** Quick fixes: what is offered for a broken statement, and the text after the first. */
import { describe, expect, test } from 'vitest';
import { quickFixes, type QuickFix } from '../../core/language/quickFixes.ts';
import { localize } from '../../l10n/localize.ts';
import { runToEnd } from '../../core/steps.ts';
import { viewOf } from '../support/checkScript.ts';

function fixesOf(text: string): readonly QuickFix[] {
  return runToEnd(quickFixes(viewOf(text), { start: 0, end: text.length }));
}

function titles(text: string): readonly string[] {
  return fixesOf(text).map(({ title }) => localize(title, 'en'));
}

function fixed(text: string): string | undefined {
  const changes = [...(fixesOf(text)[0]?.changes ?? [])].sort((left, right) => right.span.start - left.span.start);
  if (changes.length === 0) return undefined;
  return changes.reduce((result, change) => result.slice(0, change.span.start) + change.text + result.slice(change.span.end), text);
}

describe('a fix is offered', () => {
  test.each([
    ['a missing comma', 'CREATE TABLE t (a INT b INT)', 'CREATE TABLE t (a INT, b INT)'],
    [
      'a missing comma between options',
      "CREATE TABLE t (a INT) WITH ('x' = '1' 'y' = '2')",
      "CREATE TABLE t (a INT) WITH ('x' = '1', 'y' = '2')",
    ],
    ['a comma too many', 'SELECT a, FROM t', 'SELECT a FROM t'],
    ['a missing parenthesis', 'SELECT COUNT(a FROM t', 'SELECT COUNT(a) FROM t'],
    ['a missing parenthesis at the end', 'SELECT a FROM t WHERE a IN (1, 2', 'SELECT a FROM t WHERE a IN (1, 2)'],
    ['a missing keyword', 'SELECT a FROM t GROUP a', 'SELECT a FROM t GROUP BY a'],
    ['a reserved word as a name', 'CREATE TABLE t (value INT)', 'CREATE TABLE t (`value` INT)'],
    ['double quotes with one inside', 'SELECT a FROM t WHERE a = "x""y"', `SELECT a FROM t WHERE a = 'x"y'`],
    ['double quotes', 'SELECT a FROM t WHERE a = "x"', "SELECT a FROM t WHERE a = 'x'"],
    ['the quotes of a word processor', 'SELECT a FROM t WHERE a = ‘it’', "SELECT a FROM t WHERE a = 'it'"],
    ['the punctuation of a Chinese keyboard', 'SELECT COUNT（a），b FROM t', 'SELECT COUNT(a),b FROM t'],
    ['the equals of other languages', 'SELECT a FROM t WHERE a == 1', 'SELECT a FROM t WHERE a = 1'],
    ['the not equals of other databases', 'SELECT a FROM t WHERE a != 1', 'SELECT a FROM t WHERE a <> 1'],
    ['a misspelt keyword', 'SELCT a FROM t', 'SELECT a FROM t'],
    ['swapped letters, seen one word later', 'select a form t where b', 'select a from t where b'],
    ['a keyword for another one', 'CREATE TABLE t (a INT) PARTITION BY (a)', 'CREATE TABLE t (a INT) PARTITIONED BY (a)'],
    ['double quotes all over a list', 'CREATE TABLE t (a INT) WITH ("k" = "v")', "CREATE TABLE t (a INT) WITH ('k' = 'v')"],
    ['options without quotes', "CREATE TABLE t (a INT) WITH (k.a = 'v', 'n' = 5)", "CREATE TABLE t (a INT) WITH ('k.a' = 'v', 'n' = '5')"],
    ['options with colons', "CREATE TABLE t (a INT) WITH ('k': 'v', x: true)", "CREATE TABLE t (a INT) WITH ('k' = 'v', 'x' = 'true')"],
    ['a text without its end', "CREATE TABLE t (a INT) WITH ('k' = 'v)", "CREATE TABLE t (a INT) WITH ('k' = 'v')"],
    ['a name without its end', 'SELECT `a, b FROM t', 'SELECT `a`, b FROM t'],
    ['an interval with its unit inside', "SELECT a - INTERVAL '5 DAY' FROM t", "SELECT a - INTERVAL '5' DAY FROM t"],
    ['a comment of other languages', '# all\nSELECT 1', '-- all\nSELECT 1'],
    ['a parenthesis too many', 'SELECT COUNT(a)) FROM t', 'SELECT COUNT(a) FROM t'],
    ['a comma at the end of a list', 'CREATE TABLE t (a INT, b INT,)', 'CREATE TABLE t (a INT, b INT)'],
    ['a statement newer than the version', '-- flink: 1.16\nTRUNCATE TABLE t', '-- flink: 1.18\nTRUNCATE TABLE t'],
    ['a semicolon between statements', 'USE CATALOG a\nSELECT 1 FROM t', 'USE CATALOG a;\nSELECT 1 FROM t'],
    ['a closing quote of a word processor', "SELECT a FROM t WHERE a = '1’", "SELECT a FROM t WHERE a = '1'"],
    [
      'a text before the last quote that lacks its end',
      "SELECT a FROM t WHERE b = 'x AND c = 'y'",
      "SELECT a FROM t WHERE b = 'x' AND c = 'y'",
    ],
    [
      'a text without its beginning',
      "CREATE TABLE t (a INT) WITH ('k' = kafka', 'n' = 'x')",
      "CREATE TABLE t (a INT) WITH ('k' = 'kafka', 'n' = 'x')",
    ],
    ['a forgotten IS', 'SELECT a FROM t WHERE b NOT NULL', 'SELECT a FROM t WHERE b IS NOT NULL'],
    ['the word TABLE of other systems', 'INSERT INTO TABLE t SELECT 1', 'INSERT INTO  t SELECT 1'],
    ['a forgotten equals sign', "SET 'a' 'b'", "SET 'a' = 'b'"],
    ['three equals signs', 'SELECT a === b FROM t', 'SELECT a = b FROM t'],
    ['a swap between operands', 'SELECT a FROM t WHERE a = 1 ADN b = 2', 'SELECT a FROM t WHERE a = 1 AND b = 2'],
    [
      'a keyword misspelt two words before',
      'SELECT * FROM t MATCH_RECOGNISE (PATTERN (A) DEFINE A AS TRUE)',
      'SELECT * FROM t MATCH_RECOGNIZE (PATTERN (A) DEFINE A AS TRUE)',
    ],
    ['equals everywhere but in texts', "SELECT '==', a == b, c == d FROM t", "SELECT '==', a = b, c = d FROM t"],
    [
      'several reserved words',
      'CREATE TABLE t (timestamp TIMESTAMP(3), value INT)',
      'CREATE TABLE t (`timestamp` TIMESTAMP(3), `value` INT)',
    ],
    ['several missing commas', 'SELECT a FROM t WHERE a IN (1 2 3)', 'SELECT a FROM t WHERE a IN (1, 2, 3)'],
    ['several misspelt keywords', 'SELECT a FROM t WHRE a = 1 ODER BY a', 'SELECT a FROM t WHERE a = 1 ORDER BY a'],
    ['one mistake where another kind follows', 'SELECT a == b FROM t GROUP BY', 'SELECT a = b FROM t GROUP BY'],
  ])('for %s', (_name, broken, mended) => expect(fixed(broken)).toBe(mended));

  test('for texts and for names, where both fit', () =>
    expect(titles('SELECT "a" FROM t')).toEqual(['Change "a" to \'a\'', 'Change "a" to `a`']));

  test('and preferred when it is the only one', () => {
    expect(fixesOf('SELCT a FROM t')[0]?.isPreferred).toBe(true);
    expect(fixesOf('SELECT "a" FROM t')[0]?.isPreferred).toBe(false);
    expect(fixesOf('-- flink: 1.16\nTRUNCATE TABLE t').map(({ isPreferred }) => isPreferred)).toEqual([false]);
  });

  test.each([
    ['SELECT a b c FROM t', ['Insert “,” behind b', 'Insert “,” behind a']],
    ['DROP t', ['Insert TABLE']],
    ['SELECT a FROM t WHERE b = 1 c = 2', ['Insert AND', 'Insert OR']],
    ["SELECT a 'x' FROM t", ['Insert “,”', "Change 'x' to `x`"]],
    ["SELECT 'hello world FROM t", ["Insert “'” behind 'hello", "Insert “'” behind world", "Insert “'” behind t"]],
    ['SELECT if(a, b FROM t', ['Insert “)” behind b', 'Insert “)” behind a']],
    ['SELECT COUNTa) FROM t', ['Remove “)”']],
    ['SELECT a == b FROM t GROUP BY', ['Change == to =']],
    ['CREATE TABLE t (a INT; b INT)', ['Insert “)”']],
  ])('but not preferred where something else may be meant: %s', (text, offered) => {
    expect(titles(text)).toEqual(offered);
    expect(fixesOf(text).filter(({ isPreferred }) => isPreferred)).toEqual([]);
  });

  test('as texts and as names, where both fit between several double quotes', () => {
    const fixes = fixesOf('SELECT a FROM t WHERE "b" = "c"');
    expect(fixes.map(({ title }) => localize(title, 'en'))).toEqual([
      'Correct all quotes; what can be a text becomes a text',
      'Correct all quotes; what can be a name becomes a name',
      'Change "b" to \'b\'',
      'Change "b" to `b`',
    ]);
    expect(fixes.some(({ isPreferred }) => isPreferred)).toBe(false);
  });

  test('at the place in the user’s text, behind a variable', () =>
    expect(fixed('SELECT a FROM `${table}` GROUP a')).toBe('SELECT a FROM `${table}` GROUP BY a'));
});

describe('nothing is offered', () => {
  test('for a statement without an error', () => expect(fixesOf('SELECT a FROM t')).toEqual([]));
  test.each(['SELECT a FROM', 'SELECT a FROM t WHERE', 'SELECT a FROM t JOIN', 'SELECT t. FROM t', 'CREATE TABLE t (', 'SELECT f( FROM t'])(
    'for what somebody is writing: %s',
    (text) => expect(fixesOf(text)).toEqual([]),
  );
  test('where no single change mends the statement', () => expect(fixesOf('SELECT FROM FROM GROUP a')).toEqual([]));
  test.each(['SELECT TOP 10 a FROM t', "SELECT a FROM t WHERE b 'c'", 'CREATE TABLE t (a INT NOTNULL)'])(
    'that would only look right: %s',
    (text) => expect(fixesOf(text)).toEqual([]),
  );
  test('for another place', () =>
    expect(runToEnd(quickFixes(viewOf('SELECT 1 FROM t;\nSELCT 1 FROM t'), { start: 0, end: 3 }))).toEqual([]));
  test('inside the value of a variable', () => expect(fixesOf('SELECT ${expression} FROM t GROUP a')).toHaveLength(1));
});

test('nothing is tried on a statement that is nested too deeply', () => {
  expect(fixesOf(`SELECT ${'('.repeat(20_000)}`)).toEqual([]);
});

test('a fix does not contradict the message: where a word was misspelt, nothing is inserted', () => {
  expect(titles('SELECT * FORM 20')).toEqual([]);
});
