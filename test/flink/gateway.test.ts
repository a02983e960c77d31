/** The two Flink adapters against real processes: a job submitted under our ID, its state saved, and another that goes on from it. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { newJobId, newTriggerId, type JobId, type TriggerId } from '../../core/flink/ids.ts';
import type { GatewaySession, SavepointOrder, StatementResult } from '../../core/ports.ts';
import { useRealFlink, type RealFlink } from '../support/realFlink.ts';

/** Restore path's key in force: `execution.state-recovery.path` from 2.0. */
const VERSIONS = [
  { version: '2.3.0', restoreKey: 'execution.state-recovery.path', checkpointsKey: 'execution.checkpointing.dir' },
  { version: '1.20.3', restoreKey: 'execution.savepoint.path', checkpointsKey: 'state.checkpoints.dir' },
] as const;

const SOURCE = `CREATE TABLE numbers (n INT) WITH ('connector' = 'datagen', 'rows-per-second' = '10')`;
const SINK = `CREATE TABLE nowhere (n INT) WITH ('connector' = 'blackhole')`;
const INSERT = 'INSERT INTO nowhere SELECT n FROM numbers';
const WITHIN = { timeout: 120_000, interval: 200 };

describe.each(VERSIONS)('Flink $version', ({ version, restoreKey, checkpointsKey }) => {
  let flink: RealFlink;
  let session: GatewaySession;

  beforeAll(async () => {
    flink = await useRealFlink(version);
    session = await open({
      'execution.checkpointing.interval': '1s',
      [checkpointsKey]: flink.cluster.checkpointDirectory,
      'pipeline.global-job-parameters': 'sluice.commit:0123abc',
    });
    await execute(SOURCE);
    await execute(SINK);
  });

  afterAll(async () => {
    await flink.release();
  });

  test('the cluster and its gateway tell their version', async () => {
    const overview = await flink.ports.flink.overview(flink.connection, NEVER_CANCELLED);
    expect(overview.flinkVersion).toBe(version);
    expect(overview.incarnation).toMatch(/flink-web-[0-9a-f-]{36}$/);
    expect(await flink.ports.gateway.version(flink.connection, NEVER_CANCELLED)).toBe(version);
  });

  test('the properties of a session are in force, DDL says OK, EXPLAIN gives the plan', async () => {
    const options = await execute('SET');
    expect(options).toMatchObject({ kind: 'rows', columns: ['key', 'value'] });
    expect(options.kind === 'rows' ? options.rows : []).toContainEqual(['execution.checkpointing.interval', '1s']);
    expect(await execute('SHOW TABLES')).toMatchObject({ rows: [['nowhere'], ['numbers']] });
    const plan = await execute(`EXPLAIN ${INSERT}`);
    expect(plan.kind === 'rows' ? plan.rows[0]?.[0] : '').toContain('Optimized Execution Plan');
  });

  test('a statement with an error tells the innermost cause and its place', async () => {
    await expect(execute('INSERT INTO nowhere SELECT missing FROM numbers')).rejects.toMatchObject({
      reason: 'statement',
      message: expect.stringContaining("Column 'missing' not found in any table") as string,
      position: { line: 1, column: 28, endLine: 1, endColumn: 34 },
    });
  });

  test('a job runs under the ID that we chose, with our facts, and once only', async () => {
    const jobId = freshJobId();
    await submit(jobId);
    await untilRunning(jobId);
    expect(await flink.ports.flink.jobConfig(flink.connection, jobId, NEVER_CANCELLED)).toEqual({
      userConfig: { 'sluice.commit': '0123abc' },
    });
    expect(await flink.ports.flink.checkpoints(flink.connection, jobId, NEVER_CANCELLED)).toMatchObject({ restoredFrom: undefined });
    await expect(execute(INSERT)).rejects.toMatchObject({ reason: 'duplicateJob' });
    await cancel(jobId);
    await expect(execute(INSERT), 'an ID of a job that is over').rejects.toMatchObject({ reason: 'duplicateJob' });
  });

  test('a savepoint asked for twice under one ID is one savepoint', async () => {
    const jobId = freshJobId();
    await submit(jobId);
    await untilRunning(jobId);
    const order = savepointOrder(jobId);
    await flink.ports.flink.triggerSavepoint(flink.connection, order, NEVER_CANCELLED);
    await flink.ports.flink.triggerSavepoint(flink.connection, order, NEVER_CANCELLED);
    const path = await savepointPath(jobId, order.triggerId);
    await vi.waitFor(async () => {
      const stats = await flink.ports.flink.checkpoints(flink.connection, jobId, NEVER_CANCELLED);
      expect(stats?.completed.filter(({ kind }) => kind === 'savepoint')).toMatchObject([{ path, jobId }]);
    }, WITHIN);
    const unknown = await flink.ports.flink.savepointResult(flink.connection, jobId, freshTriggerId(), NEVER_CANCELLED);
    expect(unknown).toEqual({ kind: 'unknown' });
    await cancel(jobId);
  });

  test('a job stopped with a savepoint goes on from it as another one', async () => {
    const first = freshJobId();
    await submit(first);
    await untilRunning(first);
    const order = savepointOrder(first);
    await flink.ports.flink.stopWithSavepoint(flink.connection, order, NEVER_CANCELLED);
    await flink.ports.flink.stopWithSavepoint(flink.connection, order, NEVER_CANCELLED);
    const path = await savepointPath(first, order.triggerId);
    await untilStatus(first, 'FINISHED');

    const second = freshJobId();
    await execute(`SET '${restoreKey}' = '${path}'`);
    await submit(second);
    await execute(`RESET '${restoreKey}'`);
    await untilRunning(second);
    await vi.waitFor(async () => {
      const stats = await flink.ports.flink.checkpoints(flink.connection, second, NEVER_CANCELLED);
      expect(stats?.restoredFrom?.path).toBe(path);
      expect(stats?.completed.length).toBeGreaterThan(0);
    }, WITHIN);
    await cancel(second);
  });

  test('a savepoint that cannot be written is a failure with its cause, and the job goes on', async () => {
    const jobId = freshJobId();
    await submit(jobId);
    await untilRunning(jobId);
    const order = { ...savepointOrder(jobId), targetDirectory: 'file:///proc/nowhere' };
    await flink.ports.flink.stopWithSavepoint(flink.connection, order, NEVER_CANCELLED);
    await vi.waitFor(async () => {
      const result = await flink.ports.flink.savepointResult(flink.connection, jobId, order.triggerId, NEVER_CANCELLED);
      expect(result).toMatchObject({ kind: 'failed', cause: expect.stringContaining('Failed to create savepoint directory') as string });
    }, WITHIN);
    await untilStatus(jobId, 'RUNNING');
    await cancel(jobId);
  });

  test('a job that fails shows the innermost cause', async () => {
    await execute(`CREATE TABLE words (word STRING) WITH ('connector' = 'datagen', 'rows-per-second' = '10')`);
    const jobId = freshJobId();
    await execute(`SET 'restart-strategy.type' = 'none'`);
    await submit(jobId, 'INSERT INTO nowhere SELECT CAST(word AS INT) FROM words');
    await execute(`RESET 'restart-strategy.type'`);
    await untilStatus(jobId, 'FAILED');
    await vi.waitFor(async () => {
      const exceptions = await flink.ports.flink.exceptions(flink.connection, jobId, NEVER_CANCELLED);
      expect(exceptions?.entries[0]?.rootCause).toMatch(/^java\.lang\.NumberFormatException: For input string/);
    }, WITHIN);
  });

  test('logs are read between two bytes', async () => {
    const process = { kind: 'jobManager' } as const;
    const logs = await flink.ports.flink.logFiles(flink.connection, process, NEVER_CANCELLED);
    const log = logs.toSorted((a, b) => b.sizeBytes - a.sizeBytes)[0];
    if (log === undefined) throw new Error('the JobManager has no log');
    const read = (from: number, to: number): Promise<Uint8Array> =>
      flink.ports.flink.readLog(flink.connection, { process, name: log.name, from, to }, NEVER_CANCELLED);
    const start = new TextDecoder().decode(await read(0, 400));
    expect(start).toHaveLength(400);
    expect(new TextDecoder().decode(await read(100, 200))).toBe(start.slice(100, 200));
  });

  test('a query that has no end is ended, and its job with it', async () => {
    const controller = new AbortController();
    const jobsBefore = await flink.ports.flink.jobs(flink.connection, NEVER_CANCELLED);
    await execute(`RESET '$internal.pipeline.job-id'`);
    const query = flink.ports.gateway.execute(flink.connection, session, 'SELECT n FROM numbers', controller.signal);
    const outcome = query.catch((error: unknown) => error);
    // The job runs before the gateway knows that it does, and a query cancelled between the two would leave its job behind.
    let looks = 0;
    const started = vi.waitFor(async () => {
      const jobs = await flink.ports.flink.jobs(flink.connection, NEVER_CANCELLED);
      const added = jobs.find(({ id, status }) => status === 'RUNNING' && !jobsBefore.some((job) => job.id === id));
      if (added === undefined || ++looks < 15) throw new Error(`the query has not run for long yet: ${JSON.stringify(jobs)}`);
      return added.id;
    }, WITHIN);
    // A query that fails tells why, instead of being waited for.
    const queryJob = await Promise.race([started, query.then(() => started)]);
    controller.abort();
    expect(await outcome).toMatchObject({ name: 'CancelledError' });
    await untilStatus(queryJob, 'CANCELED');
  });

  test('a session that is closed is gone, and closing it again is no error', async () => {
    const other = await open({});
    await flink.ports.gateway.closeSession(flink.connection, other, NEVER_CANCELLED);
    await flink.ports.gateway.closeSession(flink.connection, other, NEVER_CANCELLED);
    const late = flink.ports.gateway.execute(flink.connection, other, 'SHOW TABLES', NEVER_CANCELLED);
    await expect(late).rejects.toMatchObject({ reason: 'sessionGone' });
  });

  function open(properties: Readonly<Record<string, string>>): Promise<GatewaySession> {
    return flink.ports.gateway.openSession(flink.connection, { name: 'gateway test', properties }, NEVER_CANCELLED);
  }

  function execute(statement: string): Promise<StatementResult> {
    return flink.ports.gateway.execute(flink.connection, session, statement, NEVER_CANCELLED);
  }

  async function submit(jobId: JobId, statement = INSERT): Promise<void> {
    await execute(`SET '$internal.pipeline.job-id' = '${jobId}'`);
    expect(await execute(statement)).toEqual({ kind: 'job', jobId });
  }

  function freshJobId(): JobId {
    return newJobId(flink.ports.ids.hex32());
  }

  function freshTriggerId(): TriggerId {
    return newTriggerId(flink.ports.ids.hex32());
  }

  function savepointOrder(jobId: JobId): SavepointOrder {
    return { jobId, triggerId: freshTriggerId(), targetDirectory: flink.cluster.savepointDirectory };
  }

  async function untilRunning(jobId: JobId): Promise<void> {
    await vi.waitFor(async () => {
      const job = await flink.ports.flink.job(flink.connection, jobId, NEVER_CANCELLED);
      expect(job?.tasks.total).toBeGreaterThan(0);
      expect(job?.tasks.running).toBe(job?.tasks.total);
    }, WITHIN);
  }

  async function untilStatus(jobId: JobId, status: string): Promise<void> {
    await vi.waitFor(async () => {
      expect((await flink.ports.flink.job(flink.connection, jobId, NEVER_CANCELLED))?.status).toBe(status);
    }, WITHIN);
  }

  async function cancel(jobId: JobId): Promise<void> {
    await flink.ports.flink.cancelJob(flink.connection, jobId, NEVER_CANCELLED);
    await untilStatus(jobId, 'CANCELED');
  }

  async function savepointPath(jobId: JobId, triggerId: TriggerId): Promise<string> {
    return await vi.waitFor(async () => {
      const result = await flink.ports.flink.savepointResult(flink.connection, jobId, triggerId, NEVER_CANCELLED);
      if (result.kind !== 'completed') throw new Error(`the savepoint is ${JSON.stringify(result)}`);
      return result.path;
    }, WITHIN);
  }
});
