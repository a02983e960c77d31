/** What dead processes have left is closed, but never what may run. */
import { expect, onTestFinished, test } from 'vitest';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { closeLeftover } from '../../core/deploy/closeLeftover.ts';
import type { DeploymentState } from '../../core/ledger.ts';
import type { SqlGateway } from '../../core/ports.ts';
import { engineOver } from '../support/engine.ts';
import { startFakeJobManager } from '../support/fakeJobManager.ts';
import { deployment } from '../support/ledgerRecords.ts';

async function leftBehind(state: DeploymentState, isOnCluster: boolean) {
  const manager = await startFakeJobManager();
  onTestFinished(() => manager.close());
  const { ports, connection } = engineOver(manager.url);
  const record = deployment(1, { state, gatewaySession: 'left open' });
  if (isOnCluster) manager.putJob({ id: record.jobId });
  await ports.ledger.insertDeployment(record);
  const closed: string[] = [];
  const gateway = {
    closeSession: (_connection: unknown, session: string) => {
      closed.push(session);
      return Promise.resolve();
    },
  } as unknown as SqlGateway;
  const context = { ports: { ...ports, gateway }, target: { connection }, cancellation: NEVER_CANCELLED };
  const isClosed = await closeLeftover(context, record);
  const [now] = await ports.ledger.deployments({});
  return { isClosed, closed, state: now?.state, session: now?.gatewaySession };
}

test('one that has sent nothing is closed with its session', async () => {
  const expected = { isClosed: true, closed: ['left open'], state: 'failed', session: undefined };
  expect(await leftBehind('planned', false)).toEqual(expected);
});

test('a submission whose job is absent after the end of its session is closed', async () => {
  const expected = { isClosed: true, closed: ['left open'], state: 'failed', session: undefined };
  expect(await leftBehind('submitting', false)).toEqual(expected);
});

test('a submission that arrived stays', async () => {
  expect(await leftBehind('submitting', true)).toMatchObject({ isClosed: false, state: 'submitting' });
});

test('a deployment whose job was seen is not touched', async () => {
  expect(await leftBehind('running', false)).toEqual({ isClosed: false, closed: [], state: 'running', session: 'left open' });
});
