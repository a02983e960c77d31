/** `sluice resolve`: what an environment makes of a script on disk. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import type { Operations } from '../../core/operations/operations.ts';
import { resolveOperation } from '../../core/operations/resolveOperation.ts';
import { FACTS } from '../support/facts.ts';
import { sluice, type Ran } from '../support/runSluice.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const SLUICE_YAML = `version: 1
project: shop
environments:
  dev: {variables: {table: orders, quote: "it's"}}
  prod: {variables: {table: sales.orders}}
`;
const SCRIPT = "SELECT '${quote}', '$${table}', '${secret:password}' FROM ${table}; -- ${table}\n";

async function resolve(script: string | Uint8Array, ...argv: readonly string[]): Promise<Ran> {
  return resolveFile('orders.sql', { 'orders.sql': script }, ...argv);
}

async function resolveFile(name: string, texts: Readonly<Record<string, string | Uint8Array>>, ...argv: readonly string[]): Promise<Ran> {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries({ 'sluice.yaml': SLUICE_YAML, ...texts })) writeFileSync(join(folder, path), text);
  const file = join(folder, name);
  const answer: Operations['resolve'] = (scope, path) => resolveOperation({ files: createFiles(), facts: FACTS }, scope, path);
  return sluice(['resolve', file, ...argv], { resolve: answer });
}

test('puts values in, escaped for their place, and leaves comments and secrets', async () => {
  const out = "SELECT 'it''s', '${table}', '${secret:password}' FROM orders; -- ${table}\n";
  expect(await resolve(SCRIPT)).toEqual({ code: 0, out, err: '' });
});

test('says what the environment has no value for, and ends with 1', async () => {
  const { code, out, err } = await resolve(SCRIPT, '--env', 'prod');
  expect([code, out]).toEqual([1, "SELECT '${quote}', '${table}', '${secret:password}' FROM sales.orders; -- ${table}\n"]);
  expect(err).toContain('Environment prod has no value for quote.');
});

test('as JSON names the script and the environment', async () => {
  const { out } = await resolve('SELECT 1 FROM ${table}', '--env', 'prod', '--json');
  expect(JSON.parse(out)).toEqual({ script: 'orders.sql', environment: 'prod', text: 'SELECT 1 FROM sales.orders', missing: [] });
});

test('a script that is not UTF-8 is refused, with how to convert it', async () => {
  const { code, out, err } = await resolve(Uint8Array.from([0x2d, 0x2d, 0x20, 0xb6, 0xa9, 0xb5, 0xa5, 0x0a]));
  expect(out).toBe('');
  expect(err).toContain('GBK');
  expect(code).not.toBe(0);
});

test('of a definition it shows what the session of each job runs', async () => {
  const definition =
    'includes: [tables.sql]\nsql: [orders.sql]\nresources: {parallelism: 2}\nvariables: {topic: all}\n' +
    'instances:\n  - {name: eu, variables: {topic: eu}}\n  - {name: rest}\n';
  const texts = {
    'tables.sql': 'CREATE TABLE ${table} (a INT);',
    'orders.sql': "SELECT '${topic}', ${gone};\n",
    'orders.job.yaml': definition,
  };
  const { code, out, err } = await resolveFile('orders.job.yaml', texts);
  const session = (name: string, topic: string): string =>
    `-- orders-${name}\nSET 'parallelism.default' = '2';\n-- tables.sql\nCREATE TABLE orders (a INT);\n-- orders.sql\nSELECT '${topic}', \${gone};\n`;
  expect(out).toBe(`${session('eu', 'eu')}\n${session('rest', 'all')}`);
  expect([code, err]).toEqual([1, expect.stringContaining('no value for gone')]);
});

test('of a definition with an error nothing is shown but where it is wrong', async () => {
  const wrong = [
    'resources: {parallelism: abc}',
    'instances: [{name: eu}, {name: eu}]',
    'configuration: {my.o: ${table}}',
    'flinkVersion: x',
  ];
  const ran = await Promise.all(
    wrong.map((line) => resolveFile('orders.job.yaml', { 'orders.sql': SCRIPT, 'orders.job.yaml': `sql: [orders.sql]\n${line}\n` })),
  );
  expect(ran.map(({ code, out }) => [code, out])).toEqual(wrong.map(() => [1, '']));
  for (const { err } of ran) expect(err).toMatch(/orders\.job\.yaml:2:\d+: .*sluice check/s);
});

test('what the definition itself has no value for is told as well', async () => {
  const definition = 'sql: [orders.sql]\nconfiguration: {pipeline.max-parallelism: "${gone}"}\n';
  const { code, err } = await resolveFile('orders.job.yaml', { 'orders.sql': SCRIPT, 'orders.job.yaml': definition });
  expect([code, err]).toEqual([1, expect.stringContaining('no value for gone')]);
});
