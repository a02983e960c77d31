/** A statement that somebody is writing stands alone with its problem, and the outline still has what is there. */
import { describe, expect, test } from 'vitest';
import { documentSymbols } from '../../core/language/documentSymbols.ts';
import { localize } from '../../l10n/localize.ts';
import { viewOf } from '../support/checkScript.ts';

const BEFORE = "CREATE TABLE a (x INT) WITH ('connector' = 'datagen');\n";
const AFTER = "\nINSERT INTO b SELECT 'x' FROM a;\nSELECT `y` FROM b;";

describe.each<readonly [half: string, symbol: string]>([
  ['SELECT', 'SELECT'],
  ['SELECT a FROM', 'SELECT a FROM'],
  ['SELECT a FROM t JOIN', 'SELECT a FROM t JOIN'],
  ['SELECT a FROM t WHERE', 'SELECT a FROM t WHERE'],
  ['SELECT t.', 'SELECT t.'],
  ['SELECT `open', 'SELECT `open'],
  ['SELECT (a + (b', 'SELECT (a + (b'],
  ['SELECT CASE WHEN a', 'SELECT CASE WHEN a'],
  ['WITH x AS (SELECT', 'WITH x AS (SELECT'],
  ['INSERT INTO c', 'INSERT INTO c'],
  ['INSERT INTO c SELECT', 'INSERT INTO c'],
  ['CREATE TABLE c (a INT,', 'CREATE TABLE c'],
  ["CREATE TABLE c (a INT) WITH ('k' =", 'CREATE TABLE c'],
  ['CREATE VIEW c AS', 'CREATE VIEW c'],
  ['ALTER TABLE', 'ALTER TABLE'],
])('%s', (half, symbol) => {
  test('has the only problem of the script', () => {
    const { problems } = viewOf(`${BEFORE}${half};${AFTER}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.span.start).toBeGreaterThanOrEqual(BEFORE.length);
    expect(problems[0]?.span.end).toBeLessThanOrEqual(BEFORE.length + half.length + 1);
  });

  test('is in the outline among its neighbours', () => {
    const symbols = documentSymbols(viewOf(`${BEFORE}${half};${AFTER}`));
    expect(symbols.map(({ name }) => name)).toEqual(['CREATE TABLE a', symbol, 'INSERT INTO b', 'SELECT `y` FROM b']);
  });

  test('without its semicolon is what the problem tells of', () => {
    const [problem, ...others] = viewOf(`${BEFORE}${half}${AFTER}`).problems;
    expect(problem === undefined ? '' : localize(problem.message, 'en')).toMatch(/statement before INSERT|after “.”|has no end/);
    expect(others).toEqual([]);
  });
});

test('without its semicolon, it does not hide the statement behind it', () => {
  const symbols = documentSymbols(viewOf('CREATE TABLE b (\n\nCREATE TABLE c (id INT);\nSELECT 1;'));
  expect(
    symbols.map(({ name, range, selectionRange }) => [name, range.start.line, range.end.line, selectionRange.start.character]),
  ).toEqual([
    ['CREATE TABLE b', 0, 0, 13],
    ['CREATE TABLE c', 2, 2, 13],
    ['SELECT 1', 3, 3, 0],
  ]);
});

test('inside a statement set, the other inserts are kept', () => {
  const view = viewOf(`EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT 1; INSERT INTO b SELECT; INSERT INTO c SELECT 3; END;`);
  expect(documentSymbols(view).flatMap(({ children = [] }) => children.map(({ name }) => name))).toEqual(['a', 'b', 'c']);
});

test('a text whose end is missing is named where the quotes no longer fit', () => {
  const [problem] = viewOf(`SELECT 'open;\nSELECT 'x' FROM a;`).problems;
  expect(problem === undefined ? '' : localize(problem.message, 'en')).toBe(
    "The text that begins with 'open; goes on over several lines. Perhaps its closing quote is missing.",
  );
});
