/** Executing a plan: its own steps, after what dead processes left was closed, with as much work as at the first time. */
import { describe, expect, test } from 'vitest';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { DeployPlan } from '../../core/deploy/deployPlan.ts';
import { ordersOnFakeCluster, type OrdersOnFakeCluster } from '../support/ordersOnFakeCluster.ts';

function deploy({ operations }: OrdersOnFakeCluster, plan: DeployPlan) {
  return operations.deploy(plan, () => undefined, NEVER_CANCELLED);
}

test('the steps that are executed and recorded are those of the plan', async () => {
  const place = await ordersOnFakeCluster();
  const made = await place.plan();
  const jobs = made.jobs.map((job) => ({ ...job, steps: job.steps.filter((step) => step.kind !== 'explain') }));
  expect((await deploy(place, { ...made, jobs })).ok).toBe(true);
  expect(place.gateway.statements.filter((statement) => statement.startsWith('EXPLAIN'))).toEqual([]);
  const [record] = await place.ports.ledger.deployments({});
  const recorded = await place.ports.ledger.steps(record?.id ?? '');
  expect(recorded.map((step) => step.kind)).toEqual(jobs[0]?.steps.map((step) => step.kind));
});

describe('what a dead process left', () => {
  test('is closed before the next deployment', async () => {
    const place = await ordersOnFakeCluster();
    const left = await place.record(1, { state: 'planned' });
    const plan = await place.plan();
    await place.record(2, { state: 'submitting', incarnation: plan.incarnation });
    expect((await deploy(place, plan)).ok).toBe(true);
    const records = await place.ports.ledger.deployments({});
    expect(records.map((record) => record.state)).toEqual(['running', 'failed', 'failed']);
    expect(records.at(-1)?.id).toBe(left.id);
  });

  test('is not closed when its job arrived: the plan did not show it', async () => {
    const place = await ordersOnFakeCluster();
    const plan = await place.plan();
    const arrived = await place.record(1, { state: 'submitting' });
    place.manager.putJob({ id: arrived.jobId, name: 'orders' });
    await expect(deploy(place, plan)).rejects.toMatchObject({ reason: 'planStale' });
    expect(place.gateway.statements).toEqual([]);
  });
});

/** Calls to the cluster, the gateway and the disk of a redeployment over a running job. */
async function callsOfRedeployment(deploymentsBefore: number): Promise<readonly string[]> {
  const place = await ordersOnFakeCluster();
  for (let number = 1; number < deploymentsBefore; number++) {
    await place.record(number, { state: number % 3 === 0 ? 'lost' : 'ended' });
    await place.savepoint(number, true);
  }
  await place.record(900, { state: 'lost' });
  await deploy(place, await place.plan({ stateless: true }));
  const plan = await place.plan();
  expect(plan.jobs[0]?.restore).toEqual({ kind: 'fromStop' });
  expect((await deploy(place, plan)).ok).toBe(true);
  return place.calls.filter((call) => !call.startsWith('ledger.'));
}

test('a redeployment after 50 others makes the calls of one after 2', async () => {
  expect(await callsOfRedeployment(50)).toEqual(await callsOfRedeployment(2));
});
