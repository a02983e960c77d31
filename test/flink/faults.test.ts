/** What goes wrong around a deployment on a real Flink: processes that die, slots that are missing, roots that share a name. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { createOperations } from '../../core/operations/createOperations.ts';
import type { LocalProcessName, Ports } from '../../core/ports.ts';
import { flinkScene, idOf, silent } from '../support/flinkScene.ts';
import { PATIENT } from '../support/patient.ts';
import { COUNTING, idleJob, sqlWorkspace } from '../support/sqlWorkspace.ts';

const scene = flinkScene();
const { deploy, cancel, aliveJobs } = scene;

async function kill(name: LocalProcessName): Promise<void> {
  const status = await scene.flink.ports.localFlink.status('2.3.0');
  const processes = status.kind === 'running' || status.kind === 'crashed' ? status.cluster.processes : [];
  const pid = processes.find((each) => each.name === name)?.pid;
  if (pid === undefined) throw new Error(`${name} does not run`);
  process.kill(pid, 'SIGKILL');
  await expect.poll(async () => (await scene.flink.ports.localFlink.status('2.3.0')).kind, PATIENT).toBe('crashed');
}

async function repair(): Promise<void> {
  await scene.flink.ports.localFlink.start('2.3.0', silent, NEVER_CANCELLED);
}

/** Ports whose gateway is killed just before it gets the INSERT. */
function withDyingGateway(ports: Ports): Ports {
  const execute: Ports['gateway']['execute'] = async (connection, session, statement, cancellation) => {
    if (statement.startsWith('INSERT')) await kill('sqlGateway');
    return ports.gateway.execute(connection, session, statement, cancellation);
  };
  return { ...ports, gateway: { ...ports.gateway, execute } };
}

test('a gateway that dies at the submission leaves no second job when the deployment is run again', async () => {
  const place = sqlWorkspace(scene.flink.folder, 'dying');
  const script = place.write('dying.sql', idleJob());
  const outcome = await deploy(place, script, {}, createOperations(withDyingGateway(scene.flink.ports)));
  expect(outcome.jobs[0]?.result.kind).toBe('failed');
  const [record] = await scene.flink.ports.ledger.deployments({ projectId: 'dying' });
  expect(record?.state).toBe('submitting');
  await repair();
  const again = await deploy(place, script);
  expect(again.jobs[0]).toMatchObject({ jobId: record?.jobId, result: { kind: 'running' } });
  expect(await aliveJobs('dying')).toEqual([record?.jobId]);
  await cancel(place, 'dying');
});

test('a JobManager that was restarted has forgotten the job, which comes back from its newest retained checkpoint', async () => {
  const place = sqlWorkspace(scene.flink.folder, 'forgotten');
  const script = place.write('counts.sql', COUNTING);
  const first = await deploy(place, script);
  const connection = await scene.connectionNow();
  const jobId = idOf(first);
  const checkpoints = async () => (await scene.flink.ports.flink.checkpoints(connection, jobId, NEVER_CANCELLED))?.counts.completed ?? 0;
  await expect.poll(checkpoints, PATIENT).toBeGreaterThan(1);
  await kill('jobManager');
  await repair();
  const plan = await scene.flink.operations.plan(place.scope, script, {}, NEVER_CANCELLED);
  expect(plan.jobs[0]?.restore).toMatchObject({ kind: 'restore', existence: 'verified', point: { kind: 'checkpoint', jobId } });
  const [lost] = await scene.flink.ports.ledger.deployments({ projectId: 'forgotten' });
  expect(lost?.state).toBe('lost');
  const outcome = await scene.flink.operations.deploy(plan, silent, NEVER_CANCELLED);
  const restored = plan.jobs[0]?.restore;
  expect(outcome.jobs[0]?.result).toEqual({ kind: 'running', restoredFrom: restored?.kind === 'restore' ? restored.point.path : '' });
  expect(outcome.jobs[0]?.jobId).not.toBe(jobId);
  await cancel(place, 'counts');
});

test('missing slots are said, and a cancelled wait leaves a known job', async () => {
  const place = sqlWorkspace(scene.flink.folder, 'crowded');
  const script = place.write('crowded.sql', `SET 'parallelism.default' = '40';\n${idleJob()}`);
  const plan = await scene.flink.operations.plan(place.scope, script, {}, NEVER_CANCELLED);
  const stop = new AbortController();
  const said: string[] = [];
  const outcome = await scene.flink.operations.deploy(
    plan,
    ({ text }) => {
      said.push(text.key);
      if (text.key === 'deploy.waitingForSlots') stop.abort();
    },
    stop.signal,
  );
  expect(said).toContain('deploy.waitingForSlots');
  expect(outcome.jobs[0]?.result).toMatchObject({ kind: 'cancelled', exists: true });
  const [world] = await scene.flink.operations.observe({ ...place.scope, environment: 'dev' }, NEVER_CANCELLED);
  expect(world?.jobs.find((job) => job.jobId === outcome.jobs[0]?.jobId)).toMatchObject({ name: 'crowded', fresh: true });
  await cancel(place, 'crowded');
});

test('a cancel before the submission leaves no job', async () => {
  const place = sqlWorkspace(scene.flink.folder, 'early');
  const script = place.write('early.sql', idleJob());
  const plan = await scene.flink.operations.plan(place.scope, script, {}, NEVER_CANCELLED);
  const stop = new AbortController();
  const outcome = await scene.flink.operations.deploy(
    plan,
    ({ text }) => {
      if (text.key === 'deploy.preparing') stop.abort();
    },
    stop.signal,
  );
  expect(outcome.jobs[0]?.result).toMatchObject({ kind: 'cancelled', exists: false });
  expect(await aliveJobs('early')).toEqual([]);
  expect(await scene.flink.ports.ledger.deployments({ projectId: 'early' })).toMatchObject([{ state: 'failed' }]);
});

test('two roots without a sluice.yaml and with a job of the same name have two jobs', async () => {
  const roots = ['left', 'right'].map((side) => join(scene.flink.folder, side, 'jobs'));
  const ids: string[] = [];
  for (const folder of roots) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'same.sql'), idleJob());
    const plan = await scene.flink.operations.plan({ folder, environment: undefined }, 'same.sql', {}, NEVER_CANCELLED);
    expect(plan.jobs[0]?.replaces).toBeUndefined();
    const outcome = await scene.flink.operations.deploy(plan, silent, NEVER_CANCELLED);
    ids.push(outcome.jobs[0]?.jobId ?? '');
  }
  expect([...(await aliveJobs('same'))].sort()).toEqual([...ids].sort());
  for (const folder of roots) await cancel({ scope: { folder, environment: undefined } }, 'same');
});

test('RESET in a script keeps nothing of ours from being set', async () => {
  const place = sqlWorkspace(scene.flink.folder, 'reset');
  const script = place.write('reset.sql', idleJob().replace('INSERT', 'RESET;\nINSERT'));
  const outcome = await deploy(place, script);
  expect(outcome.jobs[0]?.result.kind).toBe('running');
  expect(await aliveJobs('reset')).toEqual([outcome.jobs[0]?.jobId]);
  await cancel(place, 'reset');
});

test('a savepoint path that is not there is said before anything is stopped', async () => {
  const place = sqlWorkspace(scene.flink.folder, 'typo');
  const script = place.write('typo.sql', idleJob());
  const choices = { restoreFrom: `file:${scene.flink.folder}/no-such-savepoint` };
  await expect(scene.flink.operations.plan(place.scope, script, choices, NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'notFound' });
});
