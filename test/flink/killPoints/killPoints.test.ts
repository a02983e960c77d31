/** SIGKILL before each call to the outside, then the same command again: never two jobs, never a lost savepoint. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NEVER_CANCELLED } from '../../../core/cancellation.ts';
import type { JobId } from '../../../core/flink/ids.ts';
import { TERMINAL } from '../../../core/flink/jobStatus.ts';
import type { DeploymentRecord } from '../../../core/ledger.ts';
import { useRealFlink, type RealFlink } from '../../support/realFlink.ts';
import { bundleChild, runChild, type ChildBundle } from './runChild.ts';

const SCRIPT = `SET 'execution.checkpointing.interval' = '1 s';
CREATE TEMPORARY TABLE numbers (n INT) WITH ('connector' = 'datagen', 'rows-per-second' = '1');
CREATE TEMPORARY TABLE nowhere (n INT) WITH ('connector' = 'blackhole');
INSERT INTO nowhere SELECT n FROM numbers;
`;
/** A hang is ended here; the runs themselves take as long as the machine takes. */
const PATIENCE = { timeout: 3_600_000 };
/** Runs side by side. */
const LANES = 3;
/** A bound for the loop, far above the calls that any flow makes. */
const MOST_CALLS = 400;

let flink: RealFlink;
let bundle: ChildBundle;

beforeAll(async () => {
  flink = await useRealFlink();
  bundle = await bundleChild(flink.folder);
});

afterAll(async () => {
  await flink.release();
});

async function workspace(name: string): Promise<string> {
  const folder = join(flink.folder, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'sluice.yaml'), `version: 1\nproject: ${name}\n`);
  await writeFile(join(folder, `${name}.sql`), SCRIPT);
  return folder;
}

/** IDs of the jobs of that name that are alive on the cluster. */
async function aliveJobs(name: string): Promise<readonly JobId[]> {
  const jobs = await flink.ports.flink.jobs(flink.connection, NEVER_CANCELLED);
  return jobs.filter((job) => job.name === name && !TERMINAL.has(job.status)).map((job) => job.id);
}

async function runningRecord(projectId: string) {
  const records = await flink.ports.ledger.deployments({ projectId, states: ['running'] });
  expect(records, 'the ledger has one running deployment').toHaveLength(1);
  return records[0];
}

/**
 * Kills at call 1, 2, 3 … until a run comes to its end unharmed, in lanes that work side by side, since most of each run is waiting.
 * @param tryOne gives whether the run was killed
 * @returns how many calls were killed at
 */
async function killAtEach(tryOne: (killAt: number, lane: number) => Promise<boolean>): Promise<number> {
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    for (let killAt = lane + 1; killAt < MOST_CALLS; killAt += LANES) if (!(await tryOne(killAt, lane))) return killAt - 1;
    throw new Error(`still killed at call ${String(MOST_CALLS)}`);
  });
  return Math.min(...(await Promise.all(lanes)));
}

test('a deployment that is killed at any call ends with one job when it is run again', PATIENCE, async () => {
  const points = await killAtEach(async (killAt) => {
    const name = `first-${String(killAt)}`;
    const folder = await workspace(name);
    const call = { flow: 'deploy', folder, script: `${name}.sql`, env: flink.env } as const;
    const { killed } = await runChild(bundle, { ...call, killAt });
    if (killed) await runChild(bundle, { ...call, killAt: 0 });
    const alive = await aliveJobs(name);
    expect(alive, `after a kill at call ${String(killAt)}`).toHaveLength(1);
    expect((await runningRecord(name))?.jobId).toBe(alive[0]);
    await cancelAll(alive);
    return killed;
  });
  console.log(`deploy: killed at each of ${String(points)} calls`);
  expect(points).toBeGreaterThan(20);
});

test('a stop that is killed at any call never loses its savepoint', PATIENCE, async () => {
  const points = await killAtEach(async (killAt, lane) => {
    const name = `halt-${String(lane)}`;
    const folder = await workspace(name);
    await runChild(bundle, { flow: 'deploy', folder, script: `${name}.sql`, env: flink.env, killAt: 0 });
    const [jobId] = await aliveJobs(name);
    const stop = { flow: 'stop', folder, script: name, env: flink.env } as const;
    const { killed } = await runChild(bundle, { ...stop, killAt });
    if (killed) await runChild(bundle, { ...stop, killAt: 0 });
    expect(await aliveJobs(name)).toEqual([]);
    const [record] = await flink.ports.ledger.deployments({ projectId: name });
    if (record === undefined) throw new Error('no record');
    expect(record, `after a kill at call ${String(killAt)}`).toMatchObject({ jobId, state: 'ended' });
    await expectSavepointKept(record);
    return killed;
  });
  console.log(`stop: killed at each of ${String(points)} calls`);
  expect(points).toBeGreaterThan(8);
});

async function expectSavepointKept(record: DeploymentRecord): Promise<void> {
  const requests = await flink.ports.ledger.savepointRequests(record.id);
  expect(requests.map((request) => request.state)).toEqual(['completed']);
  const path = requests[0]?.path ?? '';
  expect(await flink.ports.files.stateImageExists(path)).toBe('verified');
  const kept = await flink.ports.ledger.restorePoints(record.identity);
  expect(kept.map((point) => point.path)).toContain(path);
}

async function cancelAll(jobs: readonly JobId[]): Promise<void> {
  for (const jobId of jobs) await flink.ports.flink.cancelJob(flink.connection, jobId, NEVER_CANCELLED);
}
