/** SIGKILL before each call to the outside, then the same command again: never two jobs, never a lost savepoint, a ledger that is right. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { NEVER_CANCELLED } from '../../../core/cancellation.ts';
import { identityFolder } from '../../../core/deploy/identity.ts';
import type { JobId } from '../../../core/flink/ids.ts';
import { TERMINAL } from '../../../core/flink/jobStatus.ts';
import { joinUri } from '../../../core/flink/uri.ts';
import type { DeploymentRecord, JobIdentity, SavepointRequestRecord } from '../../../core/ledger.ts';
import { flinkScene, idOf } from '../../support/flinkScene.ts';
import { bundleChild, runChild, type ChildBundle, type ChildCall } from './runChild.ts';

const SCRIPT = `SET 'execution.checkpointing.interval' = '1 s';
CREATE TEMPORARY TABLE numbers (n INT) WITH ('connector' = 'datagen', 'rows-per-second' = '1');
CREATE TEMPORARY TABLE nowhere (n INT) WITH ('connector' = 'blackhole');
INSERT INTO nowhere SELECT n FROM numbers;
`;
/** A hang is ended here; the runs themselves take as long as the machine takes. */
const PATIENCE = { timeout: 3_600_000 };
/** Runs side by side. */
const LANES = 4;
/** A bound for the loop, far above the calls that any flow makes. */
const MOST_CALLS = 400;

const scene = flinkScene();
const { aliveJobs, jobsNamed } = scene;
let bundle: ChildBundle;

beforeAll(async () => {
  bundle = await bundleChild(scene.flink.folder);
});

async function workspace(name: string): Promise<string> {
  const folder = join(scene.flink.folder, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'sluice.yaml'), `version: 1\nproject: ${name}\n`);
  await writeFile(join(folder, `${name}.sql`), SCRIPT);
  return folder;
}

/**
 * Kills at call 1, 2, 3 … until a run comes to its end unharmed, in lanes that work side by side, since most of each run is waiting.
 * @param tryOne gives whether the run was killed
 * @returns how many calls were killed at
 */
async function killAtEach(tryOne: (killAt: number) => Promise<boolean>): Promise<number> {
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    for (let killAt = lane + 1; killAt < MOST_CALLS; killAt += LANES) if (!(await tryOne(killAt))) return killAt - 1;
    throw new Error(`still killed at call ${String(MOST_CALLS)}`);
  });
  return Math.min(...(await Promise.all(lanes)));
}

test('a deployment that is killed at any call ends with one job when it is run again', PATIENCE, async () => {
  const points = await killAtEach(async (killAt) => {
    const name = `first-${String(killAt)}`;
    const killed = await killAndRepeat(
      { flow: 'deploy', folder: await workspace(name), script: `${name}.sql`, env: scene.flink.env },
      killAt,
    );
    const alive = await aliveJobs(name);
    expect(alive, `after a kill at call ${String(killAt)}`).toHaveLength(1);
    await expectAgreement(name);
    await cancelAll(alive);
    return killed;
  });
  console.log(`deploy: killed at each of ${String(points)} calls`);
  expect(points).toBeGreaterThan(20);
});

test('a redeployment that is killed at any call ends with one job, restored from the savepoint of the one before', PATIENCE, async () => {
  const points = await killAtEach(async (killAt) => {
    const name = `again-${String(killAt)}`;
    const folder = await workspace(name);
    const before = await deployUnharmed(folder, `${name}.sql`);
    const killed = await killAndRepeat({ flow: 'deploy', folder, script: `${name}.sql`, env: scene.flink.env }, killAt);
    const alive = await aliveJobs(name);
    expect(alive, `after a kill at call ${String(killAt)}`).toHaveLength(1);
    expect(alive, 'the old job was replaced').not.toContain(before);
    await expectAgreement(name);
    await expectRestored(name);
    await cancelAll(alive);
    return killed;
  });
  console.log(`redeploy: killed at each of ${String(points)} calls`);
  expect(points).toBeGreaterThan(30);
});

test('a stop that is killed at any call never loses its savepoint', PATIENCE, async () => {
  const points = await killAtEach(async (killAt) => {
    const name = `halt-${String(killAt)}`;
    const folder = await workspace(name);
    const jobId = await deployUnharmed(folder, `${name}.sql`);
    const killed = await killAndRepeat({ flow: 'stop', folder, script: name, env: scene.flink.env }, killAt);
    expect(await aliveJobs(name)).toEqual([]);
    await expectAgreement(name);
    const records = await scene.flink.ports.ledger.deployments({ projectId: name });
    expect(records, `after a kill at call ${String(killAt)}`).toMatchObject([{ jobId, state: 'ended' }]);
    expect(await stopsOf(records)).toHaveLength(1);
    return killed;
  });
  console.log(`stop: killed at each of ${String(points)} calls`);
  expect(points).toBeGreaterThan(8);
});

/** Runs a command that is killed at that call, and the same command again when it was; gives whether it was. */
async function killAndRepeat(call: Omit<ChildCall, 'killAt'>, killAt: number): Promise<boolean> {
  const { killed } = await runChild(bundle, { ...call, killAt });
  if (killed) await runChild(bundle, { ...call, killAt: 0 });
  return killed;
}

async function deployUnharmed(folder: string, script: string): Promise<JobId> {
  const outcome = await scene.deploy({ scope: { folder, environment: undefined } }, script);
  expect(outcome.ok).toBe(true);
  return idOf(outcome);
}

/** The ledger tells of each deployment what the cluster tells of its job, knows each job, and has not lost a savepoint that lies on disk. */
async function expectAgreement(name: string): Promise<void> {
  const records = await scene.flink.ports.ledger.deployments({ projectId: name });
  const jobs = await jobsNamed(name);
  const told = jobs.map((job) => [job.id, TERMINAL.has(job.status) ? 'ended' : 'running'] as const);
  const kept = records.filter((record) => record.state !== 'failed').map((record) => [record.jobId, record.state] as const);
  expect(new Map(kept)).toEqual(new Map(told));
  const identity = only(records.slice(0, 1)).identity;
  const points = (await scene.flink.ports.ledger.restorePoints(identity)).map((point) => point.path);
  for (const path of await savepointsOnDisk(identity)) expect(points).toContain(path);
  for (const stop of await stopsOf(records)) {
    expect(stop.state).toBe('completed');
    expect(points).toContain(stop.path);
    expect(await scene.flink.ports.files.stateImageExists(stop.path ?? '')).toBe('verified');
  }
}

async function savepointsOnDisk(identity: JobIdentity): Promise<readonly string[]> {
  const { files } = scene.flink.ports;
  const parent = joinUri(scene.flink.cluster.savepointDirectory, identityFolder(identity));
  const found = ((await files.listUri(parent)) ?? []).map(async (request) => {
    const folder = joinUri(parent, request);
    return ((await files.listUri(folder)) ?? []).map((savepoint) => joinUri(folder, savepoint));
  });
  return (await Promise.all(found)).flat();
}

async function stopsOf(records: readonly DeploymentRecord[]): Promise<readonly SavepointRequestRecord[]> {
  return (await Promise.all(records.map((record) => scene.flink.ports.ledger.savepointRequests(record.id)))).flat();
}

/** The running job was restored from the savepoint with which the one before it was stopped, by the cluster's word and the ledger's. */
async function expectRestored(name: string): Promise<void> {
  const records = await scene.flink.ports.ledger.deployments({ projectId: name });
  const running = only(records.filter((record) => record.state === 'running'));
  const stopped = records.find((record) => record.state === 'ended');
  const savepoint = only(await stopsOf(stopped === undefined ? [] : [stopped])).path;
  const stats = await scene.flink.ports.flink.checkpoints(scene.flink.connection, running.jobId, NEVER_CANCELLED);
  expect(stats?.restoredFrom?.path).toBe(savepoint);
  expect(running.restoredFrom).toBe(savepoint);
}

function only<Item>(items: readonly Item[]): Item {
  const [item, ...more] = items;
  if (item === undefined || more.length > 0) throw new Error(`one was expected, not ${JSON.stringify(items)}`);
  return item;
}

async function cancelAll(jobs: readonly JobId[]): Promise<void> {
  for (const jobId of jobs) await scene.flink.ports.flink.cancelJob(scene.flink.connection, jobId, NEVER_CANCELLED);
}
