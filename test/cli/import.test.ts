/** `sluice import`: what it prints, and its exit codes. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImportReport } from '../../core/operations/operations.ts';
import { message } from '../../l10n/localize.ts';
import { jobFolder } from '../support/jobFolder.ts';
import { sluice } from '../support/runSluice.ts';

const REPORT: ImportReport = {
  folder: '/shop/jobs',
  environment: 'dev',
  isDryRun: false,
  made: [{ name: 'orders', place: 'orders.sh:3', files: ['jobs/orders.job.yaml'] }],
  left: [{ place: 'old.sh:1', file: 'jobs/old.job.yaml' }],
  notUnderstood: [],
  remarks: [{ place: 'orders.sh:3', text: message('import.ranOn', { target: 'yarn' }) }],
  restorePoints: [{ job: 'orders', kind: 'savepoint', path: 'hdfs://nn/savepoint-1' }],
  variables: ['BROKERS'],
  secrets: [
    { name: 'ORDERS_PASSWORD', key: 'password', place: 'orders.sh:3', how: message('system.secretHowTo', { variable: 'V', file: 'f' }) },
  ],
};

test('what was made, left and recorded is told, and what is to be done', async () => {
  const { code, out } = await sluice(['import', 'scripts', '--project', jobFolder({})], { importJobs: () => Promise.resolve(REPORT) });
  expect(code).toBe(0);
  expect(out).toBe(`orders.sh:3: made jobs/orders.job.yaml
old.sh:1: left out, since jobs/old.job.yaml is there already
orders.sh:3: note: It ran on yarn; here it goes to the cluster of the environment.
Restore point of orders recorded: hdfs://nn/savepoint-1
orders.sh:3: the value of password is a secret and was not copied. To give ORDERS_PASSWORD its value, set the environment variable V, or write it into f, which only you may read.
Variables without a value: BROKERS. Give each one in sluice.yaml, in every environment.
1 made, 1 left as they are, 0 not understood, 1 restore point(s) recorded
`);
});

test('something that was not understood is exit code 1, also as JSON', async () => {
  const report = { ...REPORT, notUnderstood: [{ place: 'a.sh:1', reason: message('import.noJar') }] };
  const ran = await sluice(['import', 'x', '--json', '--project', jobFolder({})], { importJobs: () => Promise.resolve(report) });
  expect(ran.code).toBe(1);
  expect(JSON.parse(ran.out)).toMatchObject({ notUnderstood: [{ place: 'a.sh:1', reason: 'No jar is named.' }] });
});

test('paths are seen from the working folder, and a dry run is one', async () => {
  const orders: unknown[] = [];
  const folder = jobFolder({});
  const importJobs = (scope: unknown, order: unknown) => {
    orders.push(scope, order);
    return Promise.resolve({ ...REPORT, isDryRun: true });
  };
  const { out } = await sluice(
    ['import', 'x', '--to', join(folder, 'a'), '--env', 'prod', '--dry-run', '--project', folder, '--lang', 'zh-cn'],
    { importJobs },
  );
  expect(orders).toEqual([
    { folder, environment: 'prod' },
    { from: join(process.cwd(), 'x'), to: join(folder, 'a'), isDryRun: true },
  ]);
  expect(out).toContain('没有做任何更改');
});
