/** Scripts and exports as they are found, made into files that `sluice check` takes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImportReport } from '../../core/operations/operations.ts';
import { JOB_PROJECT } from '../support/jobFolder.ts';
import { importScene, type ImportScene } from './importJobs.ts';

const SAMPLES = join(import.meta.dirname, 'samples');

function textsOf({ folder }: ImportScene): string {
  const names = readdirSync(join(folder, 'jobs')).sort();
  return names.map((name) => `=== ${name}\n${readFileSync(join(folder, 'jobs', name), 'utf8')}`).join('');
}

/** Every variable without a value gets one. */
async function errorsWithValues(scene: ImportScene, { variables }: ImportReport): Promise<readonly unknown[]> {
  const values = variables.map((name) => `${name}: x`).join(', ');
  writeFileSync(
    join(scene.folder, 'sluice.yaml'),
    JOB_PROJECT.replaceAll('variables: {', `variables: {${values}${values === '' ? '' : ', '}`),
  );
  return scene.errors();
}

test.each(['scripts', 'dinky', 'streampark'])(
  'what is made of %s is as written, and has no error once variables have values',
  async (name) => {
    const scene = importScene();
    const report = await scene.import(join(SAMPLES, name));
    await expect(textsOf(scene).replaceAll(join(SAMPLES, name), '(samples)')).toMatchFileSnapshot(join(SAMPLES, `${name}.expected.txt`));
    expect(await errorsWithValues(scene, report)).toEqual([]);
  },
);

test.each(['scripts', 'dinky', 'streampark'])('no password of %s is in a file, the report or the ledger', async (name) => {
  const scene = importScene();
  const report = await scene.import(join(SAMPLES, name));
  expect(`${textsOf(scene)}${JSON.stringify(report)}`).not.toMatch(/canary|s3cr3t/);
});

test('the savepoint of a script is what its job starts from', async () => {
  const scene = importScene();
  const report = await scene.import(join(SAMPLES, 'scripts'));
  expect(report.restorePoints.map(({ job, kind }) => [job, kind])).toEqual([
    ['orders-count', 'savepoint'],
    ['sessions', 'checkpoint'],
  ]);
  const identity = { projectId: 'shop', environment: 'dev', cluster: 'local', jobKey: 'sessions' };
  const [point] = await scene.ledger.restorePoints(identity);
  expect(point).toMatchObject({ kind: 'checkpoint', checkpointId: 42, jobId: '0123456789abcdef0123456789abcdef', triggerTimestamp: 0 });
});

test('restore points belong to the chosen environment and its cluster', async () => {
  const scene = importScene();
  await scene.import(join(SAMPLES, 'streampark'), { environment: 'prod' });
  const owner = { projectId: 'shop', environment: 'prod', cluster: 'main', jobKey: 'orders-hourly' };
  expect(await scene.ledger.restorePoints(owner)).toHaveLength(1);
  expect(await scene.ledger.restorePoints({ ...owner, environment: 'dev', cluster: 'local' })).toEqual([]);
});

test('what could not be understood is listed with its place', async () => {
  const scene = importScene();
  const places = async (name: string) =>
    (await scene.import(join(SAMPLES, name))).notUnderstood.map(({ place, reason }) => [place, reason.key]);
  expect(await places('scripts')).toEqual([
    ['dated.sh:2', 'import.dynamic'],
    ['orders.sh:13', 'import.secretArgument'],
  ]);
  expect(await places('dinky')).toEqual([
    ['tasks.json › report', 'import.notAFlinkJob'],
    ['tasks.json › shop/订单/汇总', 'import.checkpointNumber'],
    ['tasks.json › shop/订单/汇总', 'import.secretOption'],
  ]);
  expect(await places('streampark')).toEqual([
    ['list.json › listed only', 'import.listWithoutSql'],
    ['list.json › python', 'import.python'],
    ['list.json › orders hourly', 'import.uploadedJars'],
    // It ran on another version than the project's.
    ['list.json › orders hourly', 'import.partLeftOut'],
  ]);
});

test('a second import leaves everything as it is', async () => {
  const scene = importScene();
  const first = await scene.import(join(SAMPLES, 'dinky'));
  writeFileSync(join(scene.folder, 'jobs', 'wordcount.job.yaml'), 'mine');
  const before = textsOf(scene);
  const second = await scene.import(join(SAMPLES, 'dinky'));
  expect(second.made).toEqual([]);
  expect(second.left).toHaveLength(first.made.length);
  expect(textsOf(scene)).toBe(before);
});

test('a dry run tells the same and changes nothing', async () => {
  const scene = importScene();
  const dry = await scene.import(join(SAMPLES, 'dinky'), { isDryRun: true });
  expect(readdirSync(scene.folder)).toEqual(['sluice.yaml']);
  expect(await scene.ledger.restorePoints({ projectId: 'shop', environment: 'dev', cluster: 'local', jobKey: '订单-汇总' })).toEqual([]);
  expect({ ...(await scene.import(join(SAMPLES, 'dinky'))), isDryRun: true }).toEqual(dry);
});
