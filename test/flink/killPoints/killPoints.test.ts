/** SIGKILL before each call to the outside, then the same command again: never two jobs, never a lost savepoint. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NEVER_CANCELLED } from '../../../core/cancellation.ts';
import type { JobId } from '../../../core/flink/ids.ts';
import { TERMINAL } from '../../../core/flink/jobStatus.ts';
import { useRealFlink, type RealFlink } from '../../support/realFlink.ts';
import { bundleChild, runChild, type ChildBundle } from './runChild.ts';

const SCRIPT = `SET 'execution.checkpointing.interval' = '1 s';
CREATE TEMPORARY TABLE numbers (n INT) WITH ('connector' = 'datagen', 'rows-per-second' = '1');
CREATE TEMPORARY TABLE nowhere (n INT) WITH ('connector' = 'blackhole');
INSERT INTO nowhere SELECT n FROM numbers;
`;
/** A hang is ended here; the runs themselves take as long as the machine takes. */
const PATIENCE = { timeout: 3_600_000 };
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

test('a deployment that is killed at any call ends with one job when it is run again', PATIENCE, async () => {
  let points = 0;
  for (let killAt = 1; killAt < MOST_CALLS; killAt++) {
    const name = `first-${String(killAt)}`;
    const folder = await workspace(name);
    const call = { flow: 'deploy', folder, script: `${name}.sql`, env: flink.env } as const;
    const end = await runChild(bundle, { ...call, killAt });
    if (!end.killed) {
      points = killAt - 1;
      break;
    }
    expect((await runChild(bundle, { ...call, killAt: 0 })).killed).toBe(false);
    const alive = await aliveJobs(name);
    expect(alive, `after a kill at call ${String(killAt)}`).toHaveLength(1);
    expect((await runningRecord(name))?.jobId).toBe(alive[0]);
    for (const jobId of alive) await flink.ports.flink.cancelJob(flink.connection, jobId, NEVER_CANCELLED);
  }
  console.log(`deploy: killed at each of ${String(points)} calls`);
  expect(points).toBeGreaterThan(20);
});

test('a redeployment that is killed at any call ends with one job, restored from the savepoint of the one before', PATIENCE, async () => {
  const name = 'again';
  const folder = await workspace(name);
  const call = { flow: 'deploy', folder, script: `${name}.sql`, env: flink.env } as const;
  await runChild(bundle, { ...call, killAt: 0 });
  let points = 0;
  for (let killAt = 1; killAt < MOST_CALLS; killAt++) {
    const before = new Set(await aliveJobs(name));
    const end = await runChild(bundle, { ...call, killAt });
    if (!end.killed) {
      points = killAt - 1;
      break;
    }
    await runChild(bundle, { ...call, killAt: 0 });
    const alive = await aliveJobs(name);
    expect(alive, `after a kill at call ${String(killAt)}`).toHaveLength(1);
    const jobId = alive[0];
    if (jobId === undefined) throw new Error('no job');
    expect((await runningRecord(name))?.jobId).toBe(jobId);
    const stats = await flink.ports.flink.checkpoints(flink.connection, jobId, NEVER_CANCELLED);
    expect(before.has(jobId), 'the old job was replaced').toBe(false);
    expect(stats?.restoredFrom?.path, `restored after a kill at call ${String(killAt)}`).toMatch(/savepoint-|chk-/);
  }
  console.log(`redeploy: killed at each of ${String(points)} calls`);
  expect(points).toBeGreaterThan(20);
  for (const jobId of await aliveJobs(name)) await flink.ports.flink.cancelJob(flink.connection, jobId, NEVER_CANCELLED);
});

test('a stop that is killed at any call never loses its savepoint', PATIENCE, async () => {
  const name = 'halt';
  const folder = await workspace(name);
  let points = 0;
  for (let killAt = 1; killAt < MOST_CALLS; killAt++) {
    await runChild(bundle, { flow: 'deploy', folder, script: `${name}.sql`, env: flink.env, killAt: 0 });
    const [jobId] = await aliveJobs(name);
    const call = { flow: 'stop', folder, script: name, env: flink.env } as const;
    const end = await runChild(bundle, { ...call, killAt });
    if (!end.killed) {
      points = killAt - 1;
      break;
    }
    await runChild(bundle, { ...call, killAt: 0 });
    expect(await aliveJobs(name)).toHaveLength(0);
    const [record] = await flink.ports.ledger.deployments({ projectId: name });
    expect(record).toMatchObject({ jobId, state: 'ended' });
    if (record === undefined) throw new Error('no record');
    const requests = await flink.ports.ledger.savepointRequests(record.id);
    expect(
      requests.map((request) => request.state),
      `after a kill at call ${String(killAt)}`,
    ).toEqual(['completed']);
    const path = requests[0]?.path ?? '';
    expect(await flink.ports.files.stateImageExists(path)).toBe('verified');
    const kept = await flink.ports.ledger.restorePoints(record.identity);
    expect(kept.map((point) => point.path)).toContain(path);
  }
  console.log(`stop: killed at each of ${String(points)} calls`);
  expect(points).toBeGreaterThan(8);
});
