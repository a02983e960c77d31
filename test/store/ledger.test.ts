/** What is written to the ledger comes back from it. */
import { expect, test } from 'vitest';
import { deployment, hex32, ordersInDev, restorePoint, savepointRequest, step } from '../support/ledgerRecords.ts';
import { openLedger } from '../support/ledger.ts';

test('a deployment comes back as it was written, with and without what may be unknown', async () => {
  const ledger = openLedger();
  const tasks = { total: 4, running: 4, finished: 0, failed: 0, canceled: 0 };
  const full = deployment(1, {
    restoredFrom: 'file:/a',
    failure: '原因',
    lastSeen: { at: 5, status: 'UNKNOWN:NEW', tasks },
    adopted: true,
  });
  const bare = deployment(2, {
    script: undefined,
    scriptSha256: undefined,
    statements: [],
    source: { repository: undefined, branch: undefined, commit: undefined, dirty: undefined },
    incarnation: undefined,
    gatewaySession: undefined,
    lastSeen: { at: 6, status: 'RUNNING', tasks: undefined },
  });
  await ledger.insertDeployment(full);
  await ledger.insertDeployment(bare);
  expect(await ledger.deployments({})).toStrictEqual([bare, full]);
});

test('an update changes the named fields only, and can make one unknown again', async () => {
  const ledger = openLedger();
  await ledger.insertDeployment(deployment(1));
  await ledger.insertDeployment(deployment(2));
  await ledger.updateDeployment(hex32(1), { state: 'running', gatewaySession: undefined, updatedAt: 9 });
  const changed = deployment(1, { state: 'running', gatewaySession: undefined, updatedAt: 9 });
  expect(await ledger.deployments({})).toStrictEqual([deployment(2), changed]);
});

test('an update of a deployment that is not there is refused', async () => {
  const ledger = openLedger();
  await expect(ledger.updateDeployment(hex32(1), { state: 'running' })).rejects.toMatchObject({
    name: 'LedgerError',
    reason: 'notFound',
    text: { key: 'ledger.notFound', args: { id: hex32(1) } },
  });
});

test('a second deployment with the same ID is a bug and does not replace the first', async () => {
  const ledger = openLedger();
  await ledger.insertDeployment(deployment(1));
  await expect(ledger.insertDeployment(deployment(1, { jobName: 'other' }))).rejects.toThrow(/UNIQUE/);
  expect(await ledger.deployments({})).toStrictEqual([deployment(1)]);
});

test('each field of the filter narrows the deployments', async () => {
  const ledger = openLedger();
  const elsewhere = [
    deployment(2, { identity: { ...ordersInDev, projectId: 'bank' } }),
    deployment(3, { identity: { ...ordersInDev, environment: 'prod' } }),
    deployment(4, { identity: { ...ordersInDev, cluster: 'yarn' } }),
    deployment(5, { identity: { ...ordersInDev, jobKey: 'refunds' } }),
    deployment(6, { state: 'ended' }),
  ];
  for (const record of [deployment(1), ...elsewhere]) await ledger.insertDeployment(record);
  const ids = async (filter: Parameters<typeof ledger.deployments>[0]) => (await ledger.deployments(filter)).map(({ id }) => id);
  expect(await ids({ ...ordersInDev, states: ['planned', 'running'] })).toEqual([hex32(1)]);
  expect(await ids({ projectId: 'bank' })).toEqual([hex32(2)]);
  expect(await ids({ environment: 'prod' })).toEqual([hex32(3)]);
  expect(await ids({ cluster: 'yarn' })).toEqual([hex32(4)]);
  expect(await ids({ jobKey: 'refunds' })).toEqual([hex32(5)]);
  expect(await ids({ jobId: deployment(6).jobId })).toEqual([hex32(6)]);
  expect(await ids({ states: [] })).toEqual([]);
});

test('the order of deployments is that of their insertion, also when the clock jumped back between them', async () => {
  const ledger = openLedger();
  await ledger.insertDeployment(deployment(1, { createdAt: 2_000 }));
  await ledger.insertDeployment(deployment(2, { createdAt: 1_000 }));
  expect((await ledger.deployments({})).map(({ id }) => id)).toEqual([hex32(2), hex32(1)]);
});

test('a step is written, replaced, and listed in its sequence', async () => {
  const ledger = openLedger();
  await ledger.putStep(step(2));
  await ledger.putStep(step(1));
  await ledger.putStep(step(2, { state: 'failed', endedAt: 7, detail: 'no slot' }));
  await ledger.putStep(step(1, { deploymentId: hex32(9) }));
  expect(await ledger.steps(hex32(1))).toStrictEqual([step(1), step(2, { state: 'failed', endedAt: 7, detail: 'no slot' })]);
});

test('a savepoint request is written before it is sent and completed after', async () => {
  const ledger = openLedger();
  await ledger.putSavepointRequest(savepointRequest(1));
  await ledger.putSavepointRequest(savepointRequest(2, { kind: 'savepoint', targetDirectory: undefined }));
  const completed = savepointRequest(1, { state: 'completed', path: 'file:/savepoints/1/savepoint-a' });
  await ledger.putSavepointRequest(completed);
  expect(await ledger.savepointRequests(hex32(1))).toStrictEqual([
    savepointRequest(2, { kind: 'savepoint', targetDirectory: undefined }),
    completed,
  ]);
  expect(await ledger.savepointRequests(hex32(2))).toEqual([]);
});

test('restore points are ordered by the trigger timestamp of Flink, whatever our clock said', async () => {
  const ledger = openLedger();
  const older = restorePoint('file:/older', { triggerTimestamp: 1_000, recordedAt: 9_000, checkpointId: 9 });
  const newer = restorePoint('file:/newer', { triggerTimestamp: 2_000, recordedAt: 1_000, checkpointId: 1 });
  const sameTime = restorePoint('file:/same', { triggerTimestamp: 2_000, recordedAt: 500, checkpointId: 2 });
  await ledger.addRestorePoints([newer, older, sameTime]);
  expect(await ledger.restorePoints(ordersInDev)).toStrictEqual([sameTime, newer, older]);
});

test('restore points of another identity are not mixed in, even with the same path', async () => {
  const ledger = openLedger();
  const inProd = restorePoint('file:/a', { identity: { ...ordersInDev, environment: 'prod' } });
  await ledger.addRestorePoints([restorePoint('file:/a'), inProd]);
  expect(await ledger.restorePoints(ordersInDev)).toStrictEqual([restorePoint('file:/a')]);
  expect(await ledger.restorePoints(inProd.identity)).toStrictEqual([inProd]);
});

test('a restore point that is there already keeps what is known and learns what was not', async () => {
  const ledger = openLedger();
  const guessed = restorePoint('file:/a', { kind: 'savepoint', checkpointId: undefined, triggerTimestamp: 5_000, sizeBytes: undefined });
  const fromFlink = restorePoint('file:/a', {
    kind: 'savepoint',
    checkpointId: 8,
    triggerTimestamp: 4_000,
    sizeBytes: 77,
    recordedAt: 6_000,
  });
  await ledger.addRestorePoints([guessed]);
  await ledger.addRestorePoints([fromFlink]);
  const learnt = { ...fromFlink, recordedAt: guessed.recordedAt };
  expect(await ledger.restorePoints(ordersInDev)).toStrictEqual([learnt]);
  await ledger.addRestorePoints([{ ...fromFlink, checkpointId: 99, triggerTimestamp: 1, sizeBytes: 1 }, guessed]);
  expect(await ledger.restorePoints(ordersInDev)).toStrictEqual([learnt]);
});

test('a restore point that the user made it forget does not come back with the next look at the cluster', async () => {
  const ledger = openLedger();
  await ledger.addRestorePoints([restorePoint('file:/a'), restorePoint('file:/b')]);
  await ledger.forgetRestorePoint(ordersInDev, 'file:/a');
  await ledger.addRestorePoints([restorePoint('file:/a')]);
  expect(await ledger.restorePoints(ordersInDev)).toStrictEqual([restorePoint('file:/b')]);
});

test('calls made at once are answered in their order', async () => {
  const ledger = openLedger();
  const numbers = Array.from({ length: 50 }, (_, index) => index);
  await Promise.all(numbers.map((number) => ledger.insertDeployment(deployment(number))));
  expect((await ledger.deployments({})).map(({ id }) => id)).toEqual(numbers.map(hex32).reverse());
});

test('a closed ledger can be closed again, and is opened anew by the next call', async () => {
  const ledger = openLedger();
  await ledger.close();
  await ledger.insertDeployment(deployment(1));
  await ledger.close();
  await ledger.close();
  expect(await ledger.deployments({})).toStrictEqual([deployment(1)]);
});
