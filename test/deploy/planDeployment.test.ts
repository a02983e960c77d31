/** What a plan decides, and how it reads. */
import { describe, expect, test } from 'vitest';
import { newJobId } from '../../core/flink/ids.ts';
import type { RestorePoint } from '../../core/flink/restorePoint.ts';
import { planDeployment, type JobHistory, type KnownPoint, type PlanInput } from '../../core/deploy/planDeployment.ts';
import { planText, renderPlan } from '../../core/deploy/renderPlan.ts';
import type { JobUnit } from '../../core/deploy/scriptJobs.ts';
import { foreignJob } from '../../core/monitor/jobViews.ts';

const NOW = 1_700_000_600_000;
const OLD_JOB = newJobId('0123456789abcdef0123456789abcdef');

const UNIT: JobUnit = {
  statement: 'INSERT INTO counts SELECT product, COUNT(*) FROM orders GROUP BY product',
  sinks: ['counts'],
  preamble: ["SET 'execution.checkpointing.interval' = '10 s'", 'CREATE TABLE orders (product INT) WITH (…)'],
  options: { 'execution.checkpointing.interval': '10 s' },
  mode: 'streaming',
};

const HISTORY: JobHistory = {
  identity: { projectId: 'shop', environment: 'dev', cluster: 'local', jobKey: 'order-counts' },
  recorded: 0,
  newest: undefined,
  before: undefined,
  chosen: undefined,
  unfinished: undefined,
  running: undefined,
  latest: undefined,
};

function point(id: number, existence: KnownPoint['existence'], kind: RestorePoint['kind'] = 'checkpoint'): KnownPoint {
  const path = `file:/state/${kind}-${String(id)}`;
  return { kind, path, jobId: OLD_JOB, checkpointId: id, triggerTimestamp: NOW - 100_000 + id, sizeBytes: 10, existence };
}

const RUNNING: JobHistory['running'] = {
  job: foreignJob(
    {
      id: OLD_JOB,
      name: 'order-counts',
      status: 'RUNNING',
      startTime: 0,
      endTime: undefined,
      tasks: { total: 1, running: 1, finished: 0, failed: 0, canceled: 0 },
    },
    { environment: 'dev', cluster: 'local', at: NOW },
  ),
  knownBy: 'facts',
};

function input(change: Partial<PlanInput> = {}, history: Partial<JobHistory> = {}): PlanInput {
  return {
    project: { folder: '/work', id: 'shop', flinkVersion: '2.3', environments: [], clusters: [], defaultEnvironment: 'dev' },
    environment: { name: 'dev', cluster: 'local', variables: {}, isProtected: false },
    script: 'order-counts.sql',
    files: ['order-counts.sql'],
    scriptSha256: 'ab'.repeat(32),
    units: [UNIT],
    histories: [{ ...HISTORY, ...history }],
    target: {
      connection: { cluster: 'local', kind: 'local', rest: 'http://127.0.0.1:8081', gateway: 'http://127.0.0.1:8083' },
      overview: {
        flinkVersion: '2.3.0',
        taskManagers: 1,
        slotsTotal: 8,
        slotsAvailable: 8,
        jobsRunning: 0,
        incarnation: 'a',
        configuration: {},
      },
      incarnation: 'a',
      checkpointDirectory: 'file:/state/checkpoints',
      savepointDirectory: 'file:/state/savepoints',
    },
    sideEffects: [],
    warnings: [],
    problems: [],
    variables: [{ name: 'Orders.perSecond', value: '20' }],
    source: { repository: 'https://git.example.org/shop.git', branch: 'main', commit: '0123456789abcdef', dirty: true },
    timeZone: 'Asia/Shanghai',
    choices: {},
    deployedBy: 'ann@desk',
    sluiceVersion: '0.1.0',
    now: NOW,
    newId: () => 'f'.repeat(32),
    ...change,
  };
}

function only(plan: PlanInput) {
  const [job] = planDeployment(plan).jobs;
  if (job === undefined) throw new Error('no job planned');
  return job;
}

/** A history with that restore point as its newest. */
function withNewest(newest: KnownPoint): Partial<JobHistory> {
  return { recorded: 3, newest };
}

describe('the restore point', () => {
  test('is the newest', () => {
    const newest = point(7, 'verified');
    expect(only(input({}, withNewest(newest))).restore).toEqual({
      kind: 'restore',
      origin: 'newest',
      point: newest,
      existence: 'verified',
    });
  });

  test('is the stop of the running job', () => {
    const job = only(input({}, { recorded: 3, running: RUNNING }));
    expect(job.restore).toEqual({ kind: 'fromStop' });
    expect(job.replaces?.how).toBe('stopWithSavepoint');
  });

  test('is none when nothing is recorded, and for a batch job', () => {
    expect(only(input()).restore).toEqual({ kind: 'empty', why: 'nothingRecorded' });
    const batch = { units: [{ ...UNIT, mode: 'batch' as const }] };
    expect(only(input(batch, withNewest(point(1, 'verified')))).restore).toEqual({ kind: 'empty', why: 'batch' });
  });

  test('is given up only on an explicit word', () => {
    const job = only(input({ choices: { stateless: true } }, { recorded: 3, running: RUNNING }));
    expect(job.restore).toEqual({ kind: 'empty', why: 'stateless' });
    expect(job.replaces?.how).toBe('stopWithSavepoint');
  });

  test('is the one that was chosen', () => {
    const chosen = point(2, 'verified', 'savepoint');
    const job = only(input({ choices: { restoreFrom: chosen.path } }, { ...withNewest(point(7, 'verified')), chosen }));
    expect(job.restore).toMatchObject({ kind: 'restore', origin: 'chosen', point: { path: chosen.path } });
  });
});

test('the steps are part of the plan', () => {
  const { steps, jobId } = only(input({}, { running: RUNNING }));
  expect(steps.map((step) => step.kind)).toEqual([
    'openSession',
    ...UNIT.preamble.map(() => 'runStatement'),
    ...Object.keys(only(input()).options).map(() => 'runStatement'),
    'explain',
    'stopWithSavepoint',
    'submitStatements',
    'awaitStatus',
  ]);
  expect(steps).toContainEqual({ kind: 'stopWithSavepoint', jobId: OLD_JOB });
  expect(steps.slice(-2)).toEqual([
    { kind: 'submitStatements', statement: UNIT.statement },
    { kind: 'awaitStatus', jobId },
  ]);
});

describe('warnings', () => {
  const keys = (plan: PlanInput): readonly string[] => planDeployment(plan).warnings.map((warning) => warning.key);

  test('say what a person would regret', () => {
    expect(keys(input())).toEqual([]);
    expect(keys(input({ units: [{ ...UNIT, options: {} }] }))).toEqual(['deploy.warnNoCheckpoints']);
    expect(keys(input({}, withNewest(point(1, 'notVerified'))))).toEqual(['deploy.warnNotVerified']);
    expect(keys(input({ choices: { stateless: true } }, withNewest(point(1, 'verified'))))).toEqual(['deploy.warnStateless']);
  });

  test('tell that no slot is free', () => {
    const base = input();
    const full = { ...base, target: { ...base.target, overview: { ...base.target.overview, slotsAvailable: 0 } } };
    expect(keys(full)).toEqual(['deploy.warnSlots']);
  });
});

test('an unfinished deployment is gone on with under its own job ID', () => {
  const planned = planDeployment(input()).jobs[0];
  const unfinished = {
    id: 'd'.repeat(32),
    identity: HISTORY.identity,
    jobName: 'order-counts',
    jobId: OLD_JOB,
    state: 'submitting' as const,
    createdAt: NOW,
    updatedAt: NOW,
    script: 'order-counts.sql',
    scriptSha256: 'ab'.repeat(32),
    statements: [...(planned?.preamble ?? []), planned?.statement ?? ''],
    restoredFrom: 'file:/state/checkpoint-5',
    source: { repository: undefined, branch: undefined, commit: undefined, dirty: undefined },
    deployedBy: 'ann@desk',
    rest: '',
    incarnation: 'a',
    gatewaySession: undefined,
    failure: undefined,
    lastSeen: undefined,
    adopted: false,
  };
  const job = only(input({}, { ...withNewest(point(7, 'verified')), unfinished, before: point(5, 'verified') }));
  expect(job).toMatchObject({ jobId: OLD_JOB, resumes: unfinished.id, restore: { kind: 'restore', point: { checkpointId: 5 } } });
});

describe('the text', () => {
  const rich = input(
    { sideEffects: [{ key: 'deploy.sideEffect', args: { statement: 'DROP TABLE IF EXISTS t', catalog: 'hive' } }] },
    withNewest(point(7, 'verified')),
  );

  test('of a full plan', async () => {
    await expect(planText(renderPlan(planDeployment(rich), 'full'), 'en')).toMatchFileSnapshot('golden/restore.full.txt');
  });

  test('of a short plan in Chinese', async () => {
    const plan = planDeployment(input({}, { running: RUNNING }));
    await expect(planText(renderPlan(plan, 'short'), 'zh-cn')).toMatchFileSnapshot('golden/replace.short.zh-cn.txt');
  });
});
