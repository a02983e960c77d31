/** Deploying, stopping and restoring on a real Flink: what the data says, not what our labels say. */
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { createOperations } from '../../core/operations/createOperations.ts';
import { finishedFiles, perProduct, readCounts } from '../../scripts/tour/countsInSink.ts';
import { flinkScene, idOf, silent } from '../support/flinkScene.ts';
import { PATIENT } from '../support/patient.ts';
import type { RealFlink } from '../support/realFlink.ts';
import { COUNTING, idleJob, sqlWorkspace } from '../support/sqlWorkspace.ts';

const scene = flinkScene();
const { deploy, cancel, aliveJobs, jobsNamed } = scene;

async function newFiles(sink: string, before: readonly string[]): Promise<readonly string[]> {
  const fresh = async () => (await finishedFiles(sink)).filter((file) => !before.includes(file));
  await expect.poll(async () => (await fresh()).length, PATIENT).toBeGreaterThan(0);
  return fresh();
}

describe('state', () => {
  test('goes on in the data after a stop with savepoint, and starts over with stateless', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'state');
    const script = place.write('counts.sql', COUNTING);
    expect((await deploy(place, script)).ok).toBe(true);
    await newFiles(place.sink, []);
    const stopped = await scene.flink.operations.stop({ ...place.scope, job: 'counts' }, silent, NEVER_CANCELLED);
    expect(stopped.kind).toBe('stopped');
    const before = await finishedFiles(place.sink);
    const last = perProduct(await readCounts(place.sink, before), Math.max);

    const again = await deploy(place, script);
    expect(again.jobs[0]?.result).toMatchObject({ kind: 'running', restoredFrom: stopped.kind === 'stopped' ? stopped.savepoint : '' });
    const first = perProduct(await readCounts(place.sink, await newFiles(place.sink, before)), Math.min);
    for (const [product, count] of first) expect(count, `product ${product}`).toBe((last.get(product) ?? 0) + 1);

    await cancel(place, 'counts');
    const known = await finishedFiles(place.sink);
    await deploy(place, script, { stateless: true });
    const over = perProduct(await readCounts(place.sink, await newFiles(place.sink, known)), Math.min);
    expect([...over.values()].every((count) => count === 1)).toBe(true);
    await cancel(place, 'counts');
  });

  test('comes from the retained checkpoint after a cancel', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'retained');
    const script = place.write('counts.sql', COUNTING);
    await deploy(place, script);
    await newFiles(place.sink, []);
    await cancel(place, 'counts');
    const plan = await scene.flink.operations.plan(place.scope, script, {}, NEVER_CANCELLED);
    expect(plan.jobs[0]?.restore).toMatchObject({ kind: 'restore', existence: 'verified', point: { kind: 'checkpoint' } });
    const outcome = await scene.flink.operations.deploy(plan, silent, NEVER_CANCELLED);
    expect(outcome.jobs[0]?.result).toMatchObject({ kind: 'running' });
    await cancel(place, 'counts');
  });

  test('that is all gone is not passed over in silence', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'gone');
    const script = place.write('counts.sql', COUNTING);
    await deploy(place, script);
    const stopped = await scene.flink.operations.stop({ ...place.scope, job: 'counts' }, silent, NEVER_CANCELLED);
    const points = await scene.flink.operations.restorePoints({ ...place.scope, job: 'counts' }, NEVER_CANCELLED);
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) rmSync(point.path.replace('file:', ''), { recursive: true, force: true });
    expect(stopped.kind).toBe('stopped');
    const plan = await scene.flink.operations.plan(place.scope, script, {}, NEVER_CANCELLED);
    expect(plan.problems.map((problem) => problem.message.key)).toEqual(['deploy.allPointsGone']);
    await expect(scene.flink.operations.deploy(plan, silent, NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'notDeployable' });
  });

  test('that does not fit the changed statement is named, with the choices', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'misfit');
    const script = place.write('counts.sql', COUNTING);
    await deploy(place, script);
    await newFiles(place.sink, []);
    place.write(
      'counts.sql',
      COUNTING.replace(
        /SELECT product, COUNT[^;]*FROM orders/,
        "SELECT product, SUM(product) FROM orders GROUP BY product, TUMBLE(ordered_at, INTERVAL '1' SECOND)",
      ),
    );
    const plan = await scene.flink.operations.plan(place.scope, script, {}, NEVER_CANCELLED);
    expect(plan.warnings.map((warning) => warning.key)).toContain('deploy.warnChanged');
    const outcome = await scene.flink.operations.deploy(plan, silent, NEVER_CANCELLED);
    const result = outcome.jobs[0]?.result;
    expect(result).toMatchObject({ kind: 'failed' });
    expect(result).toMatchObject({ remedies: ['previous', 'allowNonRestoredState', 'stateless'], before: { kind: 'stopped' } });
    const previous = await deploy(place, script, { previousDeployment: true });
    expect(previous.jobs[0]?.result).toMatchObject({ kind: 'running' });
    await cancel(place, 'counts');
  });
});

test('a job that is replaced is stopped with a savepoint, also where the new one starts from elsewhere', async () => {
  const place = sqlWorkspace(scene.flink.folder, 'elsewhere');
  const script = place.write('idle.sql', idleJob());
  await deploy(place, script);
  const typo = scene.flink.operations.plan(place.scope, script, { restoreFrom: '/no/such/savepoint' }, NEVER_CANCELLED);
  await expect(typo).rejects.toMatchObject({ reason: 'notFound' });
  const taken = await scene.flink.operations.triggerSavepoint({ ...place.scope, job: 'idle' }, silent, NEVER_CANCELLED);
  const again = await deploy(place, script, { restoreFrom: taken.path });
  expect(again.jobs[0]?.result).toEqual({ kind: 'running', restoredFrom: taken.path });
  const kinds = (await scene.flink.operations.restorePoints({ ...place.scope, job: 'idle' }, NEVER_CANCELLED)).map((point) => point.kind);
  expect(kinds.filter((kind) => kind === 'savepoint')).toHaveLength(2);
  await cancel(place, 'idle');
});

describe('a definition', () => {
  const DEFINITION = `sql: [numbers.sql]
resources: { parallelism: 1 }
checkpointing: { interval: 1 s, minPause: 20 ms }
restart: { strategy: fixed-delay, attempts: 3, delay: 1 s }
configuration: { table.exec.state.ttl: 1 h }
instances:
  - { name: eu, variables: { Rows: "1" } }
  - { name: us, variables: { Rows: "2" } }
`;
  const NUMBERS = idleJob('nowhere', "'rows-per-second' = '${Rows}'").replace(/^SET.*;\n/, '');

  test('runs a job for each instance with its options, and each goes on with its own state', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'instances');
    place.write('numbers.sql', NUMBERS);
    const definition = place.write('numbers.job.yaml', DEFINITION);
    const outcome = await deploy(place, definition);
    expect(outcome.jobs.map((job) => [job.name, job.result.kind])).toEqual([
      ['numbers-eu', 'running'],
      ['numbers-us', 'running'],
    ]);
    const [jobId] = await aliveJobs('numbers-eu');
    const { rest } = await scene.connectionNow();
    const config: unknown = await (await fetch(`${rest}/jobs/${jobId ?? ''}/checkpoints/config`)).json();
    expect(config).toMatchObject({ interval: 1000, min_pause: 20 });
    const stopped = await scene.flink.operations.stop({ ...place.scope, job: 'numbers-eu' }, silent, NEVER_CANCELLED);
    const plan = await scene.flink.operations.plan(place.scope, definition, {}, NEVER_CANCELLED);
    expect(plan.jobs.map((job) => [job.name, job.restore.kind, job.replaces?.how])).toEqual([
      ['numbers-eu', 'restore', undefined],
      ['numbers-us', 'fromStop', 'stopWithSavepoint'],
    ]);
    const again = await scene.flink.operations.deploy(plan, silent, NEVER_CANCELLED);
    expect(again.jobs[0]?.result).toMatchObject({ kind: 'running', restoredFrom: stopped.kind === 'stopped' ? stopped.savepoint : '' });
    for (const job of ['numbers-eu', 'numbers-us']) await cancel(place, job);
  });
});

describe('scripts', () => {
  test('with several INSERTs are several jobs, tracked by their sinks', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'several');
    const body = idleJob('a').replace(/INSERT[^;]*;\n/, '');
    const script = place.write(
      'pair.sql',
      `${body}CREATE TEMPORARY TABLE b (n INT) WITH ('connector' = 'blackhole');\nINSERT INTO a SELECT n FROM numbers;\nINSERT INTO b SELECT n FROM numbers;\n`,
    );
    const outcome = await deploy(place, script);
    expect(outcome.jobs.map((job) => [job.name, job.result.kind])).toEqual([
      ['pair:a', 'running'],
      ['pair:b', 'running'],
    ]);
    await expect(scene.flink.operations.stop({ ...place.scope, job: 'pair.sql' }, silent, NEVER_CANCELLED)).rejects.toMatchObject({
      reason: 'ambiguous',
    });
    for (const job of ['pair:a', 'pair:b']) await cancel(place, job);
  });

  test('whose second job fails say which run and which do not', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'half');
    const script = place.write(
      'half.sql',
      `${idleJob('a')}INSERT INTO b SELECT n FROM numbers;\nINSERT INTO a SELECT n + 1 FROM numbers;\n`,
    );
    const outcome = await deploy(place, script);
    expect(outcome.jobs.map((job) => job.result.kind)).toEqual(['running', 'failed', 'notStarted']);
    await cancel(place, 'half:a');
  });

  test('with one statement set are one job', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'set');
    const body = idleJob('a').replace(/INSERT[^;]*;\n/, '');
    const script = place.write(
      'set.sql',
      `${body}BEGIN STATEMENT SET;\nINSERT INTO a SELECT n FROM numbers;\nINSERT INTO a SELECT n + 1 FROM numbers;\nEND;\n`,
    );
    const outcome = await deploy(place, script);
    expect(outcome.jobs.map((job) => [job.name, job.result.kind])).toEqual([['set', 'running']]);
    await cancel(place, 'set');
  });

  test('in batch mode finish, and need no restore point', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'batch');
    const script = place.write('batch.sql', `SET 'execution.runtime-mode' = 'batch';\n${idleJob('a', "'number-of-rows' = '10'")}`);
    const outcome = await deploy(place, script);
    expect(outcome).toMatchObject({ ok: true, jobs: [{ result: { kind: 'finished' } }] });
    const plan = await scene.flink.operations.plan(place.scope, script, {}, NEVER_CANCELLED);
    expect(plan.jobs[0]?.restore).toEqual({ kind: 'empty', why: 'batch' });
  });

  test('that fail at start show their root exception and leave no job', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'failing');
    const script = place.write('failing.sql', idleJob().replace('SELECT n FROM', 'SELECT n / (n - n) FROM'));
    const outcome = await deploy(place, script);
    const result = outcome.jobs[0]?.result;
    expect(result?.kind === 'failed' ? JSON.stringify(result.reason) : '').toMatch(/by zero/i);
    const [world] = await scene.flink.operations.observe({ ...place.scope, environment: 'dev' }, NEVER_CANCELLED);
    expect(world?.jobs.find((job) => job.jobId === idOf(outcome))?.status).toBe('CANCELED');
  });
});

describe('what runs already', () => {
  test('is found by its own facts when the ledger knows nothing, and replaced', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'colleague');
    const script = place.write('shared.sql', idleJob());
    const theirs = await deploy(place, script);
    const other = await useLedger(scene.flink, 'other.sqlite');
    const plan = await other.operations.plan(place.scope, script, {}, NEVER_CANCELLED);
    expect(plan.jobs[0]?.replaces).toMatchObject({ knownBy: 'facts', how: 'stopWithSavepoint', job: { jobId: idOf(theirs) } });
    const outcome = await other.operations.deploy(plan, silent, NEVER_CANCELLED);
    expect(outcome.jobs[0]?.result).toMatchObject({ kind: 'running' });
    expect(await aliveJobs('shared')).toEqual([idOf(outcome)]);
    await other.operations.cancel({ ...place.scope, job: 'shared' }, silent, NEVER_CANCELLED);
    await other.close();
  });

  test('can be adopted with its checkpoints', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'adopt');
    const script = place.write('elsewhere.sql', COUNTING);
    const theirs = await deploy(place, script);
    await newFiles(place.sink, []);
    const other = await useLedger(scene.flink, 'adopter.sqlite');
    const view = await other.operations.adopt(place.scope, idOf(theirs), 'elsewhere.sql', NEVER_CANCELLED);
    expect(view).toMatchObject({ jobKey: 'elsewhere', status: 'RUNNING' });
    const points = () => other.operations.restorePoints({ ...place.scope, job: 'elsewhere' }, NEVER_CANCELLED);
    await expect.poll(async () => (await points()).length, PATIENT).toBeGreaterThan(0);
    await other.operations.cancel({ ...place.scope, job: 'elsewhere' }, silent, NEVER_CANCELLED);
    await other.close();
  });

  test('is one job when two windows deploy at once', async () => {
    const place = sqlWorkspace(scene.flink.folder, 'twice');
    const script = place.write('twice.sql', idleJob());
    const plans = await Promise.all([1, 2].map(() => scene.flink.operations.plan(place.scope, script, {}, NEVER_CANCELLED)));
    const ends = await Promise.allSettled(plans.map((plan) => scene.flink.operations.deploy(plan, silent, NEVER_CANCELLED)));
    expect(ends.map((end) => end.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await jobsNamed('twice')).toHaveLength(1);
    await cancel(place, 'twice');
  });
});

/** Operations of somebody with another ledger. */
async function useLedger(real: RealFlink, file: string) {
  const { createLedger } = await import('../../adapters/store/createLedger.ts');
  const ledger = createLedger({ file: `${real.folder}/${file}`, worker: new URL('../../adapters/store/worker.ts', import.meta.url) });
  return { operations: createOperations({ ...real.ports, ledger }), close: () => ledger.close() };
}
