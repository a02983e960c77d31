/** `sluice variables`: over the files of a project on disk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import type { Operations } from '../../core/operations/operations.ts';
import { variablesOperation } from '../../core/operations/variablesOperation.ts';
import { jobId, jobView, observation } from '../support/fakeWorld.ts';
import { sluice, type Ran } from '../support/runSluice.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const FILES = {
  'sluice.yaml': `version: 1
project: shop
environments:
  dev: {variables: {Kafka.cluster: "dev:9092", table: orders}}
  prod: {variables: {Kafka.cluster: "prod:9092"}}
`,
  'orders.sql': "SELECT '${Kafka.cluster}' FROM ${table};\n-- ${Kafka.cluster}\n",
  'jobs/orders.job.yaml': 'version: 1\nname: ${table}-job\nsql: [../orders.sql]\nvariables: {own: "1"}\n',
  'other/sluice.yaml': 'version: 1\nproject: other\n',
  'other/other.sql': "SELECT '${Kafka.cluster}';",
};

async function run(...argv: readonly string[]): Promise<Ran> {
  return runIn(FILES, ...argv);
}

async function runIn(files: Readonly<Record<string, string | Uint8Array>>, ...argv: readonly string[]): Promise<Ran> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const variables: Operations['variables'] = (scope, cancellation) => variablesOperation({ files: createFiles() }, scope, cancellation);
  const jobs = [
    jobView({ name: 'orders', script: 'orders.sql' }),
    jobView({ jobId: jobId('c'), name: 'ended', script: 'orders.sql', status: 'CANCELED' }),
    jobView({ jobId: jobId('e'), name: 'stranger', script: 'stranger.sql' }),
  ];
  const observe: Operations['observe'] = () => Promise.resolve([observation({ jobs })]);
  return sluice(['variables', ...argv, '--project', folder], { variables, observe });
}

test('lists each with its value in every environment, and where it has none', async () => {
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['VARIABLE', 'USES', 'dev', 'prod'],
    ['Kafka.cluster', '1', 'dev:9092', 'prod:9092'],
    ['own', '0', 'not defined', 'not defined'],
    ['table', '2', 'orders', 'not defined'],
    [''],
  ]);
});

test('used-by tells the places, and the jobs that run from these files now', async () => {
  const { code, out } = await run('used-by', 'Kafka.cluster');
  expect(code).toBe(0);
  expect(out).toContain('orders.sql:1:11');
  expect(out).not.toContain('other.sql');
  expect(out).toMatch(/^orders +dev +local +RUNNING/m);
  expect(out).not.toMatch(/ended|stranger/);
});

test('as JSON with 0-based positions, definitions too', async () => {
  const { out } = await run('used-by', 'table', '--json');
  expect(JSON.parse(out)).toMatchObject({
    name: 'table',
    definitions: [{ file: 'sluice.yaml', position: { line: 3, character: 47 } }],
    uses: [
      { file: 'jobs/orders.job.yaml', position: { line: 1, character: 8 } },
      { file: 'orders.sql', position: { line: 0, character: 33 } },
    ],
    jobs: [{ name: 'orders' }],
  });
});

test('a name that nobody knows is wrong usage', async () => {
  const { code, err } = await run('used-by', 'Kafka');
  expect(code).toBe(2);
  expect(err).toContain('sluice variables lists');
});

test('a file that cannot be read is named, and the variables of the others are listed all the same', async () => {
  const broken = { 'broken.sql': Uint8Array.from([0xb6, 0xa9]) };
  const { code, out, err } = await runIn({ ...FILES, ...broken });
  expect(code).toBe(0);
  expect(out).toContain('Kafka.cluster');
  expect(err).toMatch(/^The variables of broken\.sql are missing here/);
});
