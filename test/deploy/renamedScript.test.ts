/** A script that was renamed: the plan names the job that it was, so that its state is not left behind in silence. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DeploymentRecord, JobIdentity } from '../../core/ledger.ts';
import { restorePoint } from '../support/ledgerRecords.ts';
import { ordersOnFakeCluster } from '../support/ordersOnFakeCluster.ts';

const OLD: JobIdentity = { projectId: 'shop', environment: 'dev', cluster: 'main', jobKey: 'old-orders' };
const FORMER: Partial<DeploymentRecord> = {
  identity: OLD,
  script: 'old-orders.sql',
  statements: ['INSERT INTO sink SELECT 1'],
  state: 'ended',
};
const POINT = restorePoint('file:/savepoints/old', { identity: OLD, kind: 'savepoint', triggerTimestamp: 1_790_000_000_000 });

test('a stopped job is offered with its newest restore point', async () => {
  const { plan, record, ports } = await ordersOnFakeCluster();
  await record(1, FORMER);
  await ports.ledger.addRestorePoints([POINT]);
  const args = { job: 'orders', old: 'old-orders', script: 'old-orders.sql', path: 'file:/savepoints/old' };
  expect((await plan()).warnings).toContainEqual({ key: 'deploy.warnRenamed', args });
});

test('a job that runs is to be stopped first', async () => {
  const { plan, record, manager } = await ordersOnFakeCluster();
  const { jobId } = await record(1, { ...FORMER, state: 'running' });
  manager.putJob({ id: jobId, name: 'old-orders' });
  const args = { job: 'orders', old: 'old-orders', script: 'old-orders.sql', jobId };
  expect((await plan()).warnings).toContainEqual({ key: 'deploy.warnRenamedRuns', args });
});

test.each<[string, Partial<DeploymentRecord>]>([
  ['another statement', { statements: ['INSERT INTO sink SELECT 2'] }],
  ['another environment', { identity: { ...OLD, environment: 'prod' } }],
])('%s is another job', async (_name, change) => {
  const { plan, record, ports } = await ordersOnFakeCluster();
  await record(1, { ...FORMER, ...change });
  await ports.ledger.addRestorePoints([POINT]);
  expect(keysOf(await plan())).not.toContain('deploy.warnRenamed');
});

test('a script that is still there was copied, not renamed', async () => {
  const { plan, record, ports, scope } = await ordersOnFakeCluster();
  writeFileSync(join(scope.folder, 'old-orders.sql'), 'INSERT INTO sink SELECT 1;\n');
  await record(1, FORMER);
  await ports.ledger.addRestorePoints([POINT]);
  expect(keysOf(await plan())).not.toContain('deploy.warnRenamed');
});

function keysOf({ warnings }: { readonly warnings: readonly { readonly key: string }[] }): readonly string[] {
  return warnings.map(({ key }) => key);
}
