/** Where a script is cut into statements, and what each of them is. */
import { expect, test } from 'vitest';
import { parseScript } from '../../core/sql/parseScript.ts';
import { sinksOf, statementSetText } from '../../core/sql/statements.ts';
import { splitScript } from '../../core/sql/splitScript.ts';

const TABLE: readonly (readonly [script: string, statements: readonly string[]])[] = [
  ['', []],
  [' ;; \n;', []],
  ['-- nothing\n/* here */', []],
  ['SELECT 1', ['SELECT 1']],
  ['SELECT 1;', ['SELECT 1']],
  ['SELECT 1; -- end\nSELECT 2 /* ; */;', ['SELECT 1', 'SELECT 2']],
  ["SELECT ';''; '; SELECT `;`", ["SELECT ';''; '", 'SELECT `;`']],
  ['SELECT 1 // ; no\n; SELECT 2', ['SELECT 1', 'SELECT 2']],
  ["SELECT 'open; SELECT 2", ["SELECT 'open", 'SELECT 2']],
  ['SELECT /* open; SELECT 2', ['SELECT /* open; SELECT 2']],
  ["SELECT 1 -- it's; not\n; SELECT 2", ['SELECT 1', 'SELECT 2']],
  ["SELECT /* it's; not */ 1; SELECT 2", ["SELECT /* it's; not */ 1", 'SELECT 2']],
  ["SELECT /*+ OPTIONS('a' = ';') */ 1; SELECT 2", ["SELECT /*+ OPTIONS('a' = ';') */ 1", 'SELECT 2']],
  ["SELECT U&';', X'1;'; SELECT E'\\';'; SELECT 2", ["SELECT U&';', X'1;'", "SELECT E'\\';'", 'SELECT 2']],
  ['SELECT (1; SELECT a FROM; SELECT 2', ['SELECT (1', 'SELECT a FROM', 'SELECT 2']],
  ...['EXPLAIN', "COMPILE PLAN 'p' FOR", "COMPILE AND EXECUTE PLAN 'p' FOR"].map((start): readonly [string, readonly string[]] => {
    const set = `${start} STATEMENT SET BEGIN INSERT INTO a SELECT CASE WHEN b THEN 1 END; INSERT INTO b SELECT 2; END`;
    return [`${set}; SELECT 3`, [set, 'SELECT 3']];
  }),
  [
    'EXECUTE STATEMENT SET BEGIN INSERT INTO a SELEC 1; INSERT INTO b SELECT 2; END; SELECT 3',
    ['EXECUTE STATEMENT SET BEGIN INSERT INTO a SELEC 1; INSERT INTO b SELECT 2; END', 'SELECT 3'],
  ],
  ['SELECT CASE a WHEN 1 THEN 2 END; SELECT 3', ['SELECT CASE a WHEN 1 THEN 2 END', 'SELECT 3']],
  [
    'EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT 1; INSERT INTO b SELECT 2; END; SELECT 3',
    ['EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT 1; INSERT INTO b SELECT 2; END', 'SELECT 3'],
  ],
  ['BEGIN STATEMENT SET; INSERT INTO a SELECT 1; END; SELECT 3', ['BEGIN STATEMENT SET; INSERT INTO a SELECT 1; END', 'SELECT 3']],
  ['EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT 1; SELECT 3', ['EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT 1', 'SELECT 3']],
  ['\uFEFFSELECT 1;\r\nSELECT 2;\r\n', ['\uFEFFSELECT 1', 'SELECT 2']],
];

test.each(TABLE)('%j', (script, statements) => {
  expect(splitScript(script, '2.3').map(({ text }) => text)).toEqual(statements);
  for (const { span, text } of splitScript(script, '2.3')) expect(script.slice(span.start, span.end)).toBe(text);
});

test('a broken statement leaves its neighbours alone', () => {
  const { statements } = parseScript('SELECT 1; SELEC 2; SELECT 3', { version: '2.3' });
  expect(statements.map(({ problems }) => problems.length)).toEqual([0, 1, 0]);
});

test('both spellings of a statement set have the same sinks and the same text to submit', () => {
  const [execute, begin] = parseScript(
    'EXECUTE STATEMENT SET BEGIN INSERT INTO a.b SELECT 1; INSERT OVERWRITE `c d` SELECT 2; END; BEGIN STATEMENT SET; INSERT INTO a.b SELECT 1; INSERT OVERWRITE `c d` SELECT 2; END;',
    { version: '2.3' },
  ).statements;
  if (execute?.kind !== 'statementSet' || begin?.kind !== 'statementSet') throw new Error('not two statement sets');
  expect(sinksOf(begin).map(({ parts }) => parts)).toEqual([['a', 'b'], ['c d']]);
  expect(sinksOf(execute).map(({ parts }) => parts)).toEqual([['a', 'b'], ['c d']]);
  expect([execute.isComplete, begin.isComplete]).toEqual([true, true]);
  expect(statementSetText(begin).replace(/\s+/g, ' ')).toBe(statementSetText(execute).replace(/\s+/g, ' '));
});

test.each([
  ["SET 'a.b' = 'it''s'", { kind: 'set', key: 'a.b', value: "it's" }],
  ['set a.b = plain', { kind: 'set', key: 'a.b', value: 'plain' }],
  ['RESET', { kind: 'reset', key: undefined }],
  ["RESET 'k'", { kind: 'reset', key: 'k' }],
  ['CREATE TEMPORARY TABLE a.t (x INT)', { kind: 'create', object: 'table', isTemporary: true }],
  ["CREATE TABLE t WITH ('as' = 'x') AS SELECT 1", { kind: 'createTableAs', isTemporary: false }],
  ['CREATE TABLE t (a AS b)', { kind: 'create', object: 'table' }],
  ['CREATE OR ALTER MATERIALIZED TABLE m AS SELECT 1', { kind: 'create', object: 'materializedTable' }],
  ['DROP TEMPORARY VIEW IF EXISTS v', { kind: 'drop', object: 'view', isTemporary: true }],
  ['USE CATALOG c', { kind: 'use', what: 'catalog' }],
  ["COMPILE AND EXECUTE PLAN 'p' FOR INSERT INTO t SELECT 1", { kind: 'executePlan', compiles: true }],
  ["EXECUTE PLAN 'p'", { kind: 'executePlan', compiles: false }],
  ['EXECUTE INSERT INTO t SELECT 1', { kind: 'insert' }],
  ['(SELECT 1)', { kind: 'select' }],
  ['CALL p()', { kind: 'call' }],
  ['QUIT', { kind: 'client' }],
  ['gibberish', { kind: 'unknown' }],
])('%s', (script, facts) => {
  expect(parseScript(script, { version: '2.3' }).statements).toMatchObject([facts]);
});
