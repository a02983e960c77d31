/** Stopping what runs, what is stopped, and what was stopped while nobody looked. */
import { expect, test } from 'vitest';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { ordersOnFakeCluster } from '../support/ordersOnFakeCluster.ts';
import { savepointRequest } from '../support/ledgerRecords.ts';

async function runningOrders() {
  const place = await ordersOnFakeCluster();
  const { incarnation } = await place.plan();
  const record = await place.record(1, { state: 'running', incarnation });
  place.manager.putJob({ id: record.jobId, name: 'orders' });
  const stop = () => place.operations.stop({ ...place.scope, job: 'orders' }, () => undefined, NEVER_CANCELLED);
  return { ...place, record, stop };
}

test('a second stop says that the job is stopped already, with its savepoint, and asks for none', async () => {
  const { manager, record, stop } = await runningOrders();
  const first = await stop();
  expect(first).toMatchObject({ kind: 'stopped', jobId: record.jobId });
  const savepoint = first.kind === 'stopped' ? first.savepoint : '';
  expect(await stop()).toEqual({ kind: 'alreadyStopped', jobId: record.jobId, savepoint });
  expect(manager.triggers).toHaveLength(1);
});

test('a stop that came to its end while nobody looked is told as one', async () => {
  const { manager, ports, record, stop } = await runningOrders();
  const connection = { cluster: 'main', kind: 'session', rest: manager.url, gateway: undefined } as const;
  const request = savepointRequest(1, { deploymentId: record.id, jobId: record.jobId });
  await ports.ledger.putSavepointRequest(request);
  await ports.flink.stopWithSavepoint(connection, request, NEVER_CANCELLED);
  expect(manager.triggers).toHaveLength(1);
  expect(await stop()).toMatchObject({ kind: 'stopped', jobId: record.jobId });
});

test('a job that was cancelled has no savepoint of a stop to tell', async () => {
  const { manager, record, stop } = await runningOrders();
  manager.putJob({ id: record.jobId, state: 'CANCELED', tasks: { CANCELED: 1 } });
  await expect(stop()).rejects.toMatchObject({ reason: 'notRunning', text: { args: { status: 'CANCELED' } } });
});
