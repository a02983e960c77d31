/** The order of a deployment's steps. */
import { expect, test } from 'vitest';
import { stepDetail } from '../../core/deploy/deployStep.ts';
import { deploySteps, type DecidedJob } from '../../core/deploy/deploySteps.ts';
import { newJobId } from '../../core/flink/ids.ts';
import { foreignJob } from '../../core/monitor/jobViews.ts';

const OLD = newJobId('a'.repeat(32));
const JOB: DecidedJob = {
  identity: { projectId: 'shop', environment: 'dev', cluster: 'local', jobKey: 'orders' },
  name: 'orders',
  jobId: newJobId('b'.repeat(32)),
  resumes: undefined,
  restore: { kind: 'fromStop' },
  replaces: {
    job: foreignJob(
      {
        id: OLD,
        name: 'orders',
        status: 'RUNNING',
        startTime: 0,
        endTime: undefined,
        tasks: { total: 1, running: 1, finished: 0, failed: 0, canceled: 0 },
      },
      { environment: 'dev', cluster: 'local', at: 0 },
    ),
    knownBy: 'ledger',
    how: 'stopWithSavepoint',
  },
  mode: 'streaming',
  preamble: ['CREATE TABLE t (a INT)'],
  options: { 'table.local-time-zone': 'UTC' },
  userJobParameters: undefined,
  statement: 'INSERT INTO t\nSELECT 1',
  sinks: ['t'],
};

function kinds(job: DecidedJob): readonly string[] {
  return deploySteps(job).map((step) => step.kind);
}

test('the old job is stopped after all that can be checked before, and right before the submission', () => {
  expect(kinds(JOB)).toEqual([
    'openSession',
    'runStatement',
    'runStatement',
    'explain',
    'stopWithSavepoint',
    'submitStatements',
    'awaitStatus',
  ]);
});

test('a first deployment stops nothing, and what EXPLAIN does not take is not explained', () => {
  const first = { ...JOB, replaces: undefined, statement: 'CREATE TABLE t AS SELECT 1' };
  expect(kinds(first)).toEqual(['openSession', 'runStatement', 'runStatement', 'submitStatements', 'awaitStatus']);
});

test('each step is one line in the ledger', () => {
  const details = deploySteps(JOB).map(stepDetail);
  expect(details).toEqual([
    undefined,
    'CREATE TABLE t (a INT)',
    "SET 'table.local-time-zone' = 'UTC'",
    undefined,
    OLD,
    'INSERT INTO t',
    JOB.jobId,
  ]);
});
