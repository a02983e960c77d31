/** What a plan asks of the ledger, the cluster and the disk: enough for its decision, however long the history of the job is. */
import { describe, expect, test } from 'vitest';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { ordersOnFakeCluster } from '../support/ordersOnFakeCluster.ts';
import { PATIENT } from '../support/patient.ts';

describe('the work of a plan', () => {
  /** A job that was redeployed, cancelled, lost and left half way, again and again. */
  async function callsAfter(deployments: number, runsNow: boolean): Promise<readonly string[]> {
    const { manager, calls, plan, record, savepoint } = await ordersOnFakeCluster();
    const states = ['ended', 'failed', 'lost', 'planned', 'released'] as const;
    for (let number = 1; number < deployments; number++) {
      await record(number, { state: states[number % states.length] ?? 'ended' });
      await savepoint(number, true);
    }
    await record(900, { state: 'lost', incarnation: 'an earlier start' });
    const newest = await record(901, { state: runsNow ? 'running' : 'ended' });
    if (runsNow) manager.putJob({ id: newest.jobId, name: 'orders' });
    await plan();
    return [...calls];
  }

  test.each([
    ['running', true],
    ['stopped', false],
  ])('on a %s job is the same after 50 deployments as after 2', async (_name, runsNow) => {
    const few = await callsAfter(2, runsNow);
    expect(few).toContain(runsNow ? 'flink.checkpoints' : 'files.stateImageExists');
    expect(await callsAfter(50, runsNow)).toEqual(few);
  });
});

describe('the restore point', () => {
  test('is the newest by its trigger timestamp, and no older one is looked at', async () => {
    const { calls, plan, savepoint } = await ordersOnFakeCluster();
    const newest = await savepoint(9, true);
    for (const number of [1, 8, 3]) await savepoint(number, true);
    expect((await plan()).jobs[0]?.restore).toMatchObject({ kind: 'restore', origin: 'newest', point: { path: newest } });
    expect(calls.filter((call) => call === 'files.stateImageExists')).toHaveLength(1);
  });

  test('is never one that is known to be gone', async () => {
    const { calls, plan, savepoint } = await ordersOnFakeCluster();
    for (const number of [9, 8]) await savepoint(number, false);
    const usable = await savepoint(7, true);
    await savepoint(6, true);
    expect((await plan()).jobs[0]?.restore).toMatchObject({ point: { path: usable }, existence: 'verified' });
    expect(calls.filter((call) => call === 'files.stateImageExists')).toHaveLength(3);
  });

  test('that is missing in every record is a problem, which counts them all', async () => {
    const { plan, savepoint } = await ordersOnFakeCluster();
    for (const number of [1, 2, 3]) await savepoint(number, false);
    const { problems } = await plan();
    expect(problems.map((problem) => problem.message)).toContainEqual({ key: 'deploy.allPointsGone', args: { count: 3, job: 'orders' } });
  });

  test('is the very one of a submission that may have arrived', async () => {
    const { plan, record, savepoint } = await ordersOnFakeCluster();
    const restoredFrom = await savepoint(1, true);
    await savepoint(2, true);
    const sent = (await plan()).jobs[0];
    const statements = [...(sent?.preamble ?? []), sent?.statement ?? ''];
    const { scriptSha256 } = await plan();
    const incarnation = (await plan()).incarnation;
    const unfinished = await record(1, { state: 'submitting', statements, scriptSha256, restoredFrom, incarnation });
    expect((await plan()).jobs[0]).toMatchObject({
      jobId: unfinished.jobId,
      resumes: unfinished.id,
      restore: { point: { path: restoredFrom } },
    });
  });

  test('of a list is each that is recorded', async () => {
    const { operations, scope, record, savepoint } = await ordersOnFakeCluster();
    await record(1, { state: 'ended' });
    for (const number of [1, 2, 3]) await savepoint(number, number !== 2);
    const listed = await operations.restorePoints({ ...scope, job: 'orders' }, NEVER_CANCELLED);
    expect(listed.map((point) => point.existence)).toEqual(['verified', 'missing', 'verified']);
  });
});

describe('a job whose end Flink lists', () => {
  test('has ended, whatever an older answer tells of it: it is neither replaced nor in the way', PATIENT, async () => {
    const { manager, ports, operations, plan, record } = await ordersOnFakeCluster();
    const { incarnation } = await plan();
    const old = await record(1, { state: 'running', incarnation });
    manager.putJob({ id: old.jobId, name: 'orders', state: 'FINISHED', staleState: 'RUNNING' });
    const planned = await plan();
    expect(planned.jobs[0]?.replaces).toBeUndefined();
    expect((await ports.ledger.deployments({ jobId: old.jobId }))[0]?.state).toBe('ended');
    expect(await operations.deploy(planned, () => undefined, NEVER_CANCELLED)).toMatchObject({ ok: true });
  });
});

describe('what is not settled', () => {
  test('is a job of a JobManager that restarted: only the newest is looked for, unless one comes back', async () => {
    const { manager, ports, calls, plan, record } = await ordersOnFakeCluster();
    const first = await record(1, { state: 'running', incarnation: 'an earlier start' });
    await plan();
    await record(2, { state: 'lost', incarnation: 'an earlier start' });
    await plan();
    expect(calls.filter((call) => call === 'flink.job')).toHaveLength(1);
    expect((await ports.ledger.deployments({ jobId: first.jobId }))[0]?.state).toBe('lost');
    manager.putJob({ id: first.jobId, name: 'orders' });
    expect((await plan()).jobs[0]?.replaces).toMatchObject({ knownBy: 'ledger', job: { jobId: first.jobId } });
    expect((await ports.ledger.deployments({ jobId: first.jobId }))[0]?.state).toBe('running');
  });

  test('is an adopted job, and an unfinished deployment before it is still gone on with', async () => {
    const { manager, plan, record } = await ordersOnFakeCluster();
    const { incarnation, scriptSha256, jobs } = await plan();
    const statements = [...(jobs[0]?.preamble ?? []), jobs[0]?.statement ?? ''];
    const unfinished = await record(1, { state: 'submitting', statements, scriptSha256, incarnation });
    const adopted = await record(2, { state: 'submitted', adopted: true, statements: [] });
    manager.putJob({ id: adopted.jobId, name: 'orders' });
    expect((await plan()).jobs[0]).toMatchObject({ resumes: unfinished.id, replaces: { job: { jobId: adopted.jobId } } });
  });

  test('is not changed by a plan of another script: somebody may be at work on it', async () => {
    const { ports, calls, plan, record } = await ordersOnFakeCluster();
    const { incarnation } = await plan();
    const unfinished = await record(1, { state: 'submitting', incarnation });
    expect((await plan()).jobs[0]?.resumes).toBeUndefined();
    expect(calls).not.toContain('gateway.closeSession');
    expect(await ports.ledger.deployments({})).toEqual([unfinished]);
  });
});
