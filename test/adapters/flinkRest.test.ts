/** Recorded replies of JobManagers, through the adapter. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFlinkApi } from '../../adapters/flinkRest/flinkApi.ts';
import { createHttpClient } from '../../adapters/http/httpClient.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import { newJobId, newTriggerId } from '../../core/flink/ids.ts';
import type { FlinkApi, SavepointOrder } from '../../core/ports.ts';
import { startFakeJobManager } from '../support/fakeJobManager.ts';
import { bodyOf, sendJson, startLocalServer } from '../support/localServer.ts';
import { REPLAYED_VERSIONS, recordedReply, startReplayServer } from '../support/replayServer.ts';

const JOB = newJobId('0123456789abcdef0123456789abcdef');
const TRIGGER = newTriggerId('d'.repeat(32));
const ORDER: SavepointOrder = { jobId: JOB, triggerId: TRIGGER, targetDirectory: 'file:/flink/sp' };

describe.each(REPLAYED_VERSIONS)('Flink %s', (version) => {
  test('overview, with the incarnation and the configuration', async () => {
    const { api, connection } = await replay({ 'GET /overview': 'overview', 'GET /jobmanager/config': 'jobmanager-config' });
    const overview = await api.overview(connection, NEVER_CANCELLED);
    expect(overview).toMatchObject({ flinkVersion: version, taskManagers: 1, slotsTotal: 4 });
    expect(overview.incarnation).toMatch(/^\/flink\/flink-web-[0-9a-f-]{36}$/);
    expect(overview.configuration).toMatchObject({ 'jobmanager.rpc.address': '127.0.0.1' });
  });

  test('overview without the configuration where it is hidden', async () => {
    const { api, connection } = await replay({ 'GET /overview': 'overview', 'GET /jobmanager/config': 'route-not-found' });
    expect(await api.overview(connection, NEVER_CANCELLED)).toMatchObject({ incarnation: undefined, configuration: {} });
  });

  test('jobs, with their times and subtasks', async () => {
    const { api, connection } = await replay({ 'GET /jobs/overview': 'jobs-overview' });
    const jobs = await api.jobs(connection, NEVER_CANCELLED);
    expect(jobs.map(({ status }) => status).sort()).toEqual(['FAILED', 'FAILED', 'FINISHED', 'RUNNING']);
    const running = jobs.find(({ status }) => status === 'RUNNING');
    expect(running).toMatchObject({ endTime: undefined, tasks: { total: 2, running: 2, finished: 0, failed: 0, canceled: 0 } });
    const finished = jobs.find(({ status }) => status === 'FINISHED');
    expect(finished?.endTime).toBeGreaterThan(finished?.startTime ?? Infinity);
  });

  test('a job, its subtasks counted from its vertices', async () => {
    const { api, connection } = await replay({ 'GET /jobs/*': 'job-running' });
    const job = await api.job(connection, JOB, NEVER_CANCELLED);
    expect(job).toMatchObject({ status: 'RUNNING', endTime: undefined, tasks: { total: 2, running: 2 } });
    expect(job?.vertices).toHaveLength(2);
    expect(job?.vertices[0]).toMatchObject({ parallelism: 1, status: 'RUNNING' });
  });

  test('a job’s global parameters', async () => {
    const { api, connection } = await replay({ 'GET /jobs/*/config': 'job-config' });
    expect(await api.jobConfig(connection, JOB, NEVER_CANCELLED)).toEqual({ userConfig: { 'sluice.commit': '0123abc', team: 'orders' } });
  });

  test('checkpoints and savepoints that are still there, newest first', async () => {
    const { api, connection } = await replay({ 'GET /jobs/*/checkpoints': 'checkpoints-stopped' });
    const stats = await api.checkpoints(connection, JOB, NEVER_CANCELLED);
    expect(stats?.completed.map(({ kind }) => kind)).toEqual(['savepoint', 'savepoint']);
    const [newest, older] = stats?.completed ?? [];
    expect(newest).toMatchObject({ jobId: JOB, path: expect.stringMatching(/^file:\/flink\/sp\/savepoint-/) as string, sizeBytes: 0 });
    expect(newest?.triggerTimestamp).toBeGreaterThan(older?.triggerTimestamp ?? Infinity);
    expect(stats?.restoredFrom).toBeUndefined();
    expect(stats?.latestFailure).toContain('checkpoint');
  });

  test('what a job was restored from', async () => {
    const { api, connection } = await replay({ 'GET /jobs/*/checkpoints': 'checkpoints-restored' });
    const stats = await api.checkpoints(connection, JOB, NEVER_CANCELLED);
    expect(stats?.restoredFrom?.path).toMatch(/^file:\/flink\/sp\/savepoint-/);
    expect(stats?.completed[0]).toMatchObject({ kind: 'checkpoint', path: expect.stringMatching(/\/chk-\d+$/) as string });
  });

  test('the innermost cause of a failed job', async () => {
    const { api, connection } = await replay({ 'GET /jobs/*/exceptions': 'exceptions-failed' });
    const exceptions = await api.exceptions(connection, JOB, NEVER_CANCELLED);
    expect(exceptions?.entries).toHaveLength(1);
    expect(exceptions?.entries[0]?.rootCause).toMatch(/^java\.lang\.NumberFormatException: For input string: /);
    expect(exceptions?.entries[0]?.task).toMatch(/^Source: s\[\d+\] -> Calc/);
  });

  test('no exceptions', async () => {
    const { api, connection } = await replay({ 'GET /jobs/*/exceptions': 'exceptions-none' });
    expect(await api.exceptions(connection, JOB, NEVER_CANCELLED)).toEqual({ entries: [] });
  });

  test('a job that the JobManager does not know', async () => {
    const routes = { 'GET /jobs/*': 'job-not-found', 'GET /jobs/*/checkpoints': 'checkpoints-not-found' };
    const { api, connection } = await replay(routes);
    expect(await api.job(connection, JOB, NEVER_CANCELLED)).toBeUndefined();
    expect(await api.checkpoints(connection, JOB, NEVER_CANCELLED)).toBeUndefined();
  });

  test('what became of a savepoint', async () => {
    const results = ['savepoint-in-progress', 'savepoint-completed', 'stop-completed', 'savepoint-failed', 'savepoint-unknown-trigger'];
    const outcomes = [];
    for (const reply of results) {
      const { api, connection } = await replay({ 'GET /jobs/*/savepoints/*': reply });
      outcomes.push(await api.savepointResult(connection, JOB, TRIGGER, NEVER_CANCELLED));
    }
    expect(outcomes).toEqual([
      { kind: 'inProgress' },
      { kind: 'completed', path: expect.stringMatching(/^file:\/flink\/sp\/savepoint-/) as string },
      { kind: 'completed', path: expect.stringMatching(/^file:\/flink\/sp\/savepoint-/) as string },
      { kind: 'failed', cause: 'java.io.IOException: Failed to create savepoint directory at file:/proc/nope' },
      { kind: 'unknown' },
    ]);
  });

  test('a savepoint is asked for under our ID', async () => {
    const { api, connection } = await replay({ 'POST /jobs/*/savepoints': 'savepoint-trigger' });
    await api.triggerSavepoint(connection, ORDER, NEVER_CANCELLED);
    const other = { ...ORDER, triggerId: newTriggerId('e'.repeat(32)) };
    await expect(api.triggerSavepoint(connection, other, NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'triggerIdIgnored' });
  });

  test('a savepoint without a directory is refused in Flink’s words', async () => {
    const { api, connection } = await replay({ 'POST /jobs/*/savepoints': 'savepoint-no-directory' });
    const refusal = api.triggerSavepoint(connection, { ...ORDER, targetDirectory: undefined }, NEVER_CANCELLED);
    await expect(refusal).rejects.toMatchObject({
      reason: 'refused',
      message: expect.stringContaining('execution.checkpointing.savepoint-dir') as string,
    });
  });

  test('cancelling a job that is over, or unknown', async () => {
    const over = await replay({ 'PATCH /jobs/*': 'cancel-finished' });
    await expect(over.api.cancelJob(over.connection, JOB, NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'conflict' });
    const unknown = await replay({ 'PATCH /jobs/*': 'cancel-not-found' });
    await expect(unknown.api.cancelJob(unknown.connection, JOB, NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'notFound' });
  });

  test('TaskManagers and log files', async () => {
    const { api, connection } = await replay({
      'GET /taskmanagers': 'taskmanagers',
      'GET /jobmanager/logs': 'jobmanager-logs',
      'GET /taskmanagers/*/logs': 'taskmanager-logs',
      'GET /jobmanager/logs/*': 'log-not-found',
    });
    const [taskManager] = await api.taskManagers(connection, NEVER_CANCELLED);
    expect(taskManager).toMatchObject({ slots: 4 });
    const logs = await api.logFiles(connection, { kind: 'jobManager' }, NEVER_CANCELLED);
    expect(logs.find(({ name }) => name === 'flink-jobmanager.log')?.sizeBytes).toBeGreaterThan(0);
    expect(await api.logFiles(connection, { kind: 'taskManager', id: taskManager?.id ?? '' }, NEVER_CANCELLED)).not.toEqual([]);
    const missing = { process: { kind: 'jobManager' }, name: 'no.log', from: 0, to: 10 } as const;
    await expect(api.readLog(connection, missing, NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'notFound' });
  });

  function replay(routes: Readonly<Record<string, string>>): Promise<Served> {
    return served(startReplayServer(version, routes));
  }
});

test('a savepoint and a stop spell the directory differently', async () => {
  const bodies: unknown[] = [];
  const { api, connection } = await served(
    startLocalServer((request, response) => {
      void bodyOf(request).then((text) => {
        bodies.push(JSON.parse(text));
        sendJson(response, 202, { 'request-id': TRIGGER });
      });
    }),
  );
  await api.triggerSavepoint(connection, ORDER, NEVER_CANCELLED);
  await api.stopWithSavepoint(connection, ORDER, NEVER_CANCELLED);
  await api.stopWithSavepoint(connection, { ...ORDER, targetDirectory: undefined }, NEVER_CANCELLED);
  expect(bodies).toEqual([
    { triggerId: TRIGGER, 'cancel-job': false, 'target-directory': 'file:/flink/sp' },
    { triggerId: TRIGGER, drain: false, targetDirectory: 'file:/flink/sp' },
    { triggerId: TRIGGER, drain: false },
  ]);
});

test('a status that is new to us is data', async () => {
  const manager = startFakeJobManager();
  (await manager).putJob({ id: JOB, state: 'HIBERNATING' });
  const { api, connection } = await served(manager);
  expect(await api.jobs(connection, NEVER_CANCELLED)).toMatchObject([{ status: 'UNKNOWN:HIBERNATING' }]);
});

test('the exceptions of an old JobManager are in one field', async () => {
  const { api, connection } = await served(
    startLocalServer((_request, response) => {
      sendJson(response, 200, {
        'root-exception': 'java.lang.Exception: a\nCaused by: java.lang.Error: b',
        timestamp: 7,
        'all-exceptions': [],
      });
    }),
  );
  const exceptions = await api.exceptions(connection, JOB, NEVER_CANCELLED);
  expect(exceptions?.entries).toMatchObject([{ timestamp: 7, rootCause: 'java.lang.Error: b', task: undefined }]);
});

test('checkpoints in the JobManager’s memory cannot be restored from', async () => {
  const body = structuredClone(recordedReply('2.3.0', 'checkpoints-restored').body) as { history: object[]; latest: object };
  const nowhere = { external_path: '<checkpoint-not-externally-addressable>' };
  const { api, connection } = await served(
    startLocalServer((_request, response) => {
      const history = body.history.map((checkpoint) => ({ ...checkpoint, ...nowhere }));
      sendJson(response, 200, { ...body, history, latest: { completed: history[0], savepoint: null, failed: null, restored: null } });
    }),
  );
  expect((await api.checkpoints(connection, JOB, NEVER_CANCELLED))?.completed).toEqual([]);
});

test('a savepoint that has left the history is still known', async () => {
  const body = recordedReply('2.3.0', 'checkpoints-stopped').body as {
    history: { is_savepoint: boolean; status: string }[];
    latest: object;
  };
  const savepoint = body.history.find((checkpoint) => checkpoint.is_savepoint && checkpoint.status === 'COMPLETED');
  const { api, connection } = await served(
    startLocalServer((_request, response) => {
      sendJson(response, 200, { ...body, history: [], latest: { ...body.latest, savepoint } });
    }),
  );
  expect((await api.checkpoints(connection, JOB, NEVER_CANCELLED))?.completed).toMatchObject([{ kind: 'savepoint' }]);
});

test('a job in batch mode has no checkpoints, which is no failure', async () => {
  const refusal = 'org.apache.flink.runtime.rest.handler.RestHandlerException: Checkpointing has not been enabled.\n\tat org.apache.flink';
  const { api, connection } = await served(startLocalServer((_request, response) => sendJson(response, 404, { errors: [refusal] })));
  expect(await api.checkpoints(connection, JOB, NEVER_CANCELLED)).toBeUndefined();
  await expect(api.cancelJob(connection, JOB, NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'notFound' });
});

test('a savepoint is not called unknown by a server that is no JobManager', async () => {
  const { api, connection } = await served(startReplayServer('2.3.0', { 'GET /jobs/*/savepoints/*': 'gateway-route-not-found' }));
  await expect(api.savepointResult(connection, JOB, TRIGGER, NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'notFound' });
});

test('a log is read between two bytes, and a name is one part of a path', async () => {
  const manager = startFakeJobManager({ logs: { 'a b/ü.log': '0123456789' } });
  const { api, connection } = await served(manager);
  const process = { kind: 'jobManager' } as const;
  const read = async (from: number, to: number): Promise<string> =>
    new TextDecoder().decode(await api.readLog(connection, { process, name: 'a b/ü.log', from, to }, NEVER_CANCELLED));
  expect([await read(0, 4), await read(4, 10), await read(8, 100), await read(20, 30)]).toEqual(['0123', '456789', '89', '']);
});

interface Served {
  readonly api: FlinkApi;
  readonly connection: ClusterConnection;
}

/** The adapter on a server, both closed when the test is over. */
async function served(starting: ReturnType<typeof startLocalServer>): Promise<Served> {
  const server = await starting;
  const http = createHttpClient();
  onTestFinished(async () => {
    await http.close();
    await server.close();
  });
  return { api: createFlinkApi({ http }), connection: { cluster: 'test', kind: 'session', rest: server.url, gateway: undefined } };
}
