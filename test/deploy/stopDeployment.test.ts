/** Stopping with a savepoint against a JobManager that fails, forgets and hangs: nothing is lost, nothing is guessed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FlinkRestError } from '../../adapters/flinkRest/flinkRestError.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import { newTriggerId } from '../../core/flink/ids.ts';
import { asFlinkUri } from '../../core/flink/uri.ts';
import type { DeploymentRecord } from '../../core/ledger.ts';
import { reconcileDeployment } from '../../core/deploy/reconcile.ts';
import { cancelDeployment, takeSavepoint, type StopContext } from '../../core/deploy/stopDeployment.ts';
import { engineOver } from '../support/engine.ts';
import { startFakeJobManager, type FakeJobManager, type FakeJobManagerOptions, type FakeSavepoint } from '../support/fakeJobManager.ts';
import { deployment, savepointRequest } from '../support/ledgerRecords.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { PATIENT } from '../support/patient.ts';

interface Scene {
  readonly manager: FakeJobManager;
  readonly context: StopContext;
  readonly record: DeploymentRecord;
}

async function scene(options: FakeJobManagerOptions = {}, savepointDirectory = 'file:/savepoints'): Promise<Scene> {
  const manager = await startFakeJobManager(options);
  onTestFinished(() => manager.close());
  const { ports, connection } = engineOver(manager.url);
  const record = deployment(1, { state: 'running', incarnation: (await ports.flink.overview(connection, NEVER_CANCELLED)).incarnation });
  manager.putJob({ id: record.jobId, name: 'orders' });
  await ports.ledger.insertDeployment(record);
  const context = { ports, connection, savepointDirectory, deployment: record, onEvent: () => undefined, cancellation: NEVER_CANCELLED };
  return { manager, context, record };
}

function clusterNow({ context, record }: Scene, incarnation = record.incarnation, checkpointDirectory?: string) {
  return { connection: context.connection, incarnation, checkpointDirectory };
}

test('a stop writes its trigger ID first, uses a directory of its own, and records the savepoint', async () => {
  const { context, manager, record } = await scene();
  const end = await takeSavepoint(context, 'stop');
  expect(end).toMatchObject({ kind: 'completed' });
  const [request] = await context.ports.ledger.savepointRequests(record.id);
  expect(request).toMatchObject({ kind: 'stop', state: 'completed' });
  expect(manager.triggers).toMatchObject([{ verb: 'stop', triggerId: request?.triggerId, targetDirectory: request?.targetDirectory }]);
  const points = await context.ports.ledger.restorePoints(record.identity);
  expect(points.map((point) => point.path)).toEqual([request?.path]);
  expect(points[0]?.triggerTimestamp).toBe(1_700_000_001_000);
});

test('a savepoint that failed is told with its cause, and the job goes on', async () => {
  const stackTrace = 'java.util.concurrent.CompletionException: wrapper\n\tat x\nCaused by: java.io.IOException: no space left';
  const { context, manager, record } = await scene({ savepoint: () => ({ kind: 'failed', stackTrace }) });
  const end = await takeSavepoint(context, 'stop');
  expect(end).toMatchObject({ kind: 'failed' });
  expect(end.kind === 'failed' ? end.cause : '').toContain('no space left');
  expect(manager.jobs()[0]?.state).toBe('RUNNING');
  expect((await context.ports.ledger.savepointRequests(record.id))[0]).toMatchObject({ state: 'failed' });
});

test('a stop that was left open is taken up again under the same trigger ID', async () => {
  const answers = { completed: false };
  const stage = await scene({
    savepoint: (trigger) =>
      answers.completed ? { kind: 'completed', path: `${trigger.targetDirectory ?? ''}/savepoint-1` } : { kind: 'inProgress' },
  });
  const { context, manager, record } = stage;
  const stop = new AbortController();
  const first = takeSavepoint(
    {
      ...context,
      cancellation: stop.signal,
      onEvent: () => {
        stop.abort();
      },
    },
    'stop',
  );
  await expect(first).rejects.toThrow(CancelledError);
  answers.completed = true;
  await expect(takeSavepoint(context, 'stop')).resolves.toMatchObject({ kind: 'completed' });
  expect(await context.ports.ledger.savepointRequests(record.id)).toHaveLength(1);
  expect(manager.triggers.length).toBeLessThanOrEqual(1);
});

test('the savepoint of a stop is found in its directory when the JobManager has forgotten everything', async () => {
  const folder = temporaryFolder();
  const stage = await scene({ savepoint: () => ({ kind: 'inProgress' }) }, asFlinkUri(`file://${folder}`));
  const { context, manager, record } = stage;
  const stop = new AbortController();
  const waiting = takeSavepoint({ ...context, cancellation: stop.signal }, 'stop');
  await expect.poll(() => manager.triggers.length, PATIENT).toBe(1);
  stop.abort();
  await expect(waiting).rejects.toThrow(CancelledError);
  const target = manager.triggers[0]?.targetDirectory?.replace(/^file:/, '') ?? '';
  mkdirSync(join(target, 'savepoint-ab12'), { recursive: true });
  writeFileSync(join(target, 'savepoint-ab12', '_metadata'), 'x');
  manager.restart();
  const reconciled = await reconcileDeployment(context.ports, clusterNow(stage, 'another start'), record, NEVER_CANCELLED);
  expect(reconciled.state).toBe('lost');
  const [request] = await context.ports.ledger.savepointRequests(record.id);
  expect(request).toMatchObject({ state: 'completed', path: `${asFlinkUri(`file://${target}`)}/savepoint-ab12` });
});

test('a stop whose savepoint is there, of a job that is not over yet, is not asked for again', async () => {
  const { context, manager, record } = await scene();
  const first = await takeSavepoint(context, 'stop');
  manager.putJob({ id: record.jobId, state: 'RUNNING', tasks: { RUNNING: 1 } });
  expect(await takeSavepoint(context, 'stop')).toEqual(first);
  expect(manager.triggers).toHaveLength(1);
  expect(await context.ports.ledger.savepointRequests(record.id)).toHaveLength(1);
  await takeSavepoint(context, 'savepoint');
  expect(manager.triggers).toHaveLength(2);
});

/** The same scene with a clock that does not wait. */
function hurried({ context }: Scene): StopContext['ports'] {
  const { clock } = context.ports;
  return { ...context.ports, clock: { now: () => clock.now(), sleep: () => Promise.resolve() } };
}

test('a job that is over is not settled before its savepoint is', async () => {
  const answers: { savepoint: FakeSavepoint } = { savepoint: { kind: 'inProgress' } };
  const stage = await scene({ savepoint: () => answers.savepoint });
  const { context, manager, record } = stage;
  const order = { jobId: record.jobId, triggerId: newTriggerId('c'.repeat(32)), targetDirectory: undefined };
  await context.ports.ledger.putSavepointRequest({
    ...order,
    deploymentId: record.id,
    kind: 'stop',
    state: 'requested',
    requestedAt: 1,
    path: undefined,
    failure: undefined,
  });
  await context.ports.flink.stopWithSavepoint(context.connection, order, NEVER_CANCELLED);
  manager.putJob({ id: record.jobId, state: 'FINISHED', tasks: { FINISHED: 1 } });
  const look = () => reconcileDeployment(hurried(stage), clusterNow(stage), record, NEVER_CANCELLED);
  expect((await look()).state).toBe('running');
  answers.savepoint = { kind: 'completed', path: 'file:/savepoints/savepoint-1' };
  expect((await look()).state).toBe('ended');
  expect((await context.ports.ledger.restorePoints(record.identity)).map((point) => point.path)).toEqual(['file:/savepoints/savepoint-1']);
});

test('a savepoint that was never asked for does not keep a job that is over from being settled', async () => {
  const stage = await scene();
  const { context, manager, record } = stage;
  const request = savepointRequest(1, { deploymentId: record.id, jobId: record.jobId });
  await context.ports.ledger.putSavepointRequest(request);
  manager.putJob({ id: record.jobId, state: 'CANCELED', tasks: { CANCELED: 1 } });
  expect((await reconcileDeployment(hurried(stage), clusterNow(stage), record, NEVER_CANCELLED)).state).toBe('ended');
  expect(await context.ports.ledger.savepointRequests(record.id)).toMatchObject([{ state: 'failed' }]);
});

test('a job that went with its JobManager while it was cancelled is left to the next look', async () => {
  const stage = await scene();
  const { context, manager } = stage;
  const flink = {
    ...context.ports.flink,
    cancelJob: () => {
      manager.restart();
      return Promise.resolve();
    },
  };
  await cancelDeployment({ ...context, ports: { ...context.ports, flink } });
  expect((await context.ports.ledger.deployments({}))[0]?.state).toBe('running');
});

test('a restarted JobManager has taken the job with it: its retained checkpoints are found on disk', async () => {
  const folder = temporaryFolder();
  const stage = await scene();
  const { context, manager, record } = stage;
  for (const name of ['chk-3', 'chk-12', 'shared', 'taskowned']) mkdirSync(join(folder, record.jobId, name), { recursive: true });
  for (const name of ['chk-3', 'chk-12']) writeFileSync(join(folder, record.jobId, name, '_metadata'), 'x');
  manager.restart();
  const now = clusterNow(stage, 'another start', asFlinkUri(`file://${folder}`));
  expect((await reconcileDeployment(context.ports, now, record, NEVER_CANCELLED)).state).toBe('lost');
  const points = await context.ports.ledger.restorePoints(record.identity);
  expect(points.map((point) => point.checkpointId)).toEqual([12, 3]);
});

test('a cluster that does not answer changes nothing in the ledger', async () => {
  const stage = await scene();
  const { context, manager, record } = stage;
  await manager.close();
  await expect(reconcileDeployment(context.ports, clusterNow(stage), record, NEVER_CANCELLED)).rejects.toBeInstanceOf(FlinkRestError);
  expect(await context.ports.ledger.deployments({})).toEqual([record]);
});

test('a submission that may still be on its way is not declared absent', async () => {
  const stage = await scene();
  const { context, manager } = stage;
  const submitting = deployment(2, { state: 'submitting', incarnation: stage.record.incarnation });
  await context.ports.ledger.insertDeployment(submitting);
  expect(manager.jobs().some((job) => job.id === submitting.jobId)).toBe(false);
  expect(await reconcileDeployment(context.ports, clusterNow(stage), submitting, NEVER_CANCELLED)).toEqual(submitting);
});

test('a job that left the list of finished jobs has ended, with its restore points kept', async () => {
  const stage = await scene();
  const { context, record } = stage;
  const gone = deployment(3, { state: 'running', incarnation: record.incarnation });
  await context.ports.ledger.insertDeployment(gone);
  expect((await reconcileDeployment(context.ports, clusterNow(stage), gone, NEVER_CANCELLED)).state).toBe('ended');
});

test('cancelling records what is left to restore from', async () => {
  const { context, manager, record } = await scene();
  const checkpoints = [{ id: 4, path: 'file:/checkpoints/chk-4', isSavepoint: false, triggerTimestamp: 1_700_000_004_000 }];
  manager.putJob({ id: record.jobId, checkpoints });
  await cancelDeployment(context);
  expect(manager.jobs()[0]?.state).toBe('CANCELED');
  const points = await context.ports.ledger.restorePoints(record.identity);
  expect(points.map((point) => point.path)).toEqual(['file:/checkpoints/chk-4']);
  expect((await context.ports.ledger.deployments({}))[0]).toMatchObject({ state: 'ended', lastSeen: { status: 'CANCELED' } });
});
