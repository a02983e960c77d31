/** Which jobs a script makes, and what it is refused for. */
import { describe, expect, test } from 'vitest';
import { jobKeys } from '../../core/deploy/identity.ts';
import { scriptJobs, type ScriptJobs } from '../../core/deploy/scriptJobs.ts';
import { explainStatement } from '../../core/deploy/explainStatement.ts';
import { parseScript } from '../../core/sql/parseScript.ts';

function jobsOf(text: string): ScriptJobs {
  return scriptJobs([{ statements: parseScript(text, { version: '2.3' }).statements, locate: (problem) => problem }]);
}

const TABLE = "CREATE TABLE t (a INT) WITH ('connector' = 'blackhole')";

describe('jobs', () => {
  test('are the INSERTs outside a statement set, each with the statements before it', () => {
    const { units } = jobsOf(`${TABLE};\nINSERT INTO t SELECT 1;\nSET 'a' = 'b';\nINSERT INTO u SELECT 2;`);
    expect(units.map(({ sinks, preamble, options }) => ({ sinks, preamble, options }))).toEqual([
      { sinks: ['t'], preamble: [TABLE], options: {} },
      { sinks: ['u'], preamble: [TABLE, "SET 'a' = 'b'"], options: { a: 'b' } },
    ]);
  });

  test.each([
    ['EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT 1; INSERT INTO b SELECT 2; END;'],
    ['BEGIN STATEMENT SET;\nINSERT INTO a SELECT 1;\nINSERT INTO b SELECT 2;\nEND;'],
  ])('are one for a statement set: %s', (text) => {
    const { units, problems } = jobsOf(text);
    expect(problems).toEqual([]);
    expect(units.map((unit) => unit.sinks)).toEqual([['a', 'b']]);
    expect(units[0]?.statement).toMatch(/^EXECUTE STATEMENT SET\s+BEGIN[\s\S]*INSERT INTO a SELECT 1;[\s\S]*END$/);
  });

  test('are batch jobs after the runtime mode was set, in any case', () => {
    expect(jobsOf("SET 'execution.runtime-mode' = 'BATCH'; INSERT INTO t SELECT 1").units[0]?.mode).toBe('batch');
    expect(jobsOf("SET 'execution.runtime-mode' = 'batch'; RESET; INSERT INTO t SELECT 1").units[0]?.mode).toBe('streaming');
  });

  test('have keys by their sinks, not by their order', () => {
    expect(jobKeys('pair', [['a'], ['b']])).toEqual(['pair:a', 'pair:b']);
    expect(jobKeys('pair', [['b'], ['a']])).toEqual(['pair:b', 'pair:a']);
    expect(jobKeys('pair', [['b', 'a']])).toEqual(['pair']);
    expect(jobKeys('pair', [['a'], ['a']])).toEqual(['pair:a', 'pair:a#2']);
  });
});

describe('a script is refused', () => {
  test.each([
    ['', 'deploy.scriptEmpty'],
    ['-- nothing\n/* at all */', 'deploy.scriptEmpty'],
    [`${TABLE};`, 'deploy.scriptWithoutJob'],
    ['SELECT 1;', 'deploy.refuseSelect'],
    ["CALL sys.compact('t');", 'deploy.refuseCall'],
    ["EXECUTE PLAN '/p.json';", 'deploy.refusePlan'],
    ['ANALYZE TABLE t COMPUTE STATISTICS;', 'deploy.refuseAnalyze'],
    ['DELETE FROM t WHERE a = 1;', 'deploy.refuseDataChange'],
    ["CREATE MATERIALIZED TABLE m FRESHNESS = INTERVAL '1' MINUTE AS SELECT 1;", 'deploy.refuseMaterializedTable'],
    ['BEGIN STATEMENT SET;\nINSERT INTO a SELECT 1;', 'deploy.incompleteSet'],
    ['USE CATALOG hive; DROP TABLE t; INSERT INTO u SELECT 1;', 'deploy.refuseNotRepeatable'],
  ])('%j with a reason', (text, key) => {
    expect(jobsOf(text).problems.map((problem) => problem.message.key)).toEqual([key]);
  });
});

describe('what outlives the session', () => {
  const effects = (text: string): readonly unknown[] => jobsOf(text).sideEffects.map((effect) => effect.args['catalog']);

  test.each([
    ['USE CATALOG hive; CREATE TABLE IF NOT EXISTS t (a INT);', ['hive']],
    ['CREATE TABLE IF NOT EXISTS hive.db.t (a INT);', ['hive']],
    ['USE CATALOG hive; CREATE TEMPORARY TABLE t (a INT);', []],
    ["CREATE CATALOG mem WITH ('type' = 'generic_in_memory'); USE CATALOG mem; CREATE TABLE t (a INT);", []],
    [`${TABLE};`, []],
  ])('%j', (text, catalogs) => {
    expect(effects(text)).toEqual(catalogs);
  });
});

test('statements that only print are left out and said', () => {
  const { units, leftOut } = jobsOf('SHOW TABLES; DESCRIBE t; SET; INSERT INTO t SELECT 1;');
  expect(leftOut).toHaveLength(3);
  expect(units[0]?.preamble).toEqual([]);
});

test('each kind of job is checked by the planner in the form that EXPLAIN takes', () => {
  expect(explainStatement('INSERT INTO t SELECT 1')).toBe('EXPLAIN PLAN FOR INSERT INTO t SELECT 1');
  expect(explainStatement('EXECUTE INSERT INTO t SELECT 1')).toBe('EXPLAIN PLAN FOR INSERT INTO t SELECT 1');
  expect(explainStatement('EXECUTE STATEMENT SET\nBEGIN\nINSERT INTO t SELECT 1;\nEND')).toMatch(/^EXPLAIN STATEMENT SET BEGIN\n/);
  expect(explainStatement('CREATE TABLE t AS SELECT 1')).toBeUndefined();
});
