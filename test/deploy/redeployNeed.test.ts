/** A running job whose files make other statements now. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { ordersOnFakeCluster } from '../support/ordersOnFakeCluster.ts';

const SET = 'BEGIN STATEMENT SET;\nINSERT INTO a SELECT ${value};\nINSERT INTO b SELECT 2;\nEND;\n';

const DEFINITION = 'sql: [orders.sql]\nresources: {parallelism: 2}\n';

describe.each([
  ['an INSERT', "SET 'a' = 'b';\nINSERT INTO sink SELECT ${value};\n", 'INSERT INTO sink SELECT 9;\n'],
  ['a statement set', SET, SET.replace('SELECT 2', 'SELECT 3')],
])('a job of %s', (_name, script, other) => {
  async function deployed() {
    const scene = await ordersOnFakeCluster();
    const { manager, operations, scope, plan } = scene;
    const yaml = (value: string): void => {
      const text = `version: 1\nproject: shop\nenvironments:\n  dev: {cluster: main, variables: {value: "${value}"}}\n`;
      writeFileSync(
        join(scope.folder, 'sluice.yaml'),
        `${text}clusters:\n  main: {kind: session, rest: "${manager.url}", gateway: "${scene.gateway.url}"}\n`,
      );
    };
    const write = (text: string): void => {
      writeFileSync(join(scope.folder, 'orders.sql'), text);
    };
    yaml('1');
    write(script);
    const made = await plan();
    expect(made.problems).toEqual([]);
    const [job] = made.jobs;
    await scene.record(1, {
      state: 'running',
      incarnation: made.incarnation,
      script: 'orders.sql',
      scriptSha256: made.scriptSha256,
      statements: [...(job?.preamble ?? []), job?.statement ?? ''],
    });
    const record = (await scene.ports.ledger.deployments({}))[0];
    manager.putJob({ id: record?.jobId ?? '', name: 'orders' });
    const need = async (): Promise<string | undefined> => {
      const [world] = await operations.observe({ ...scope, environment: 'dev' }, NEVER_CANCELLED);
      return world?.jobs[0]?.needsRedeploy?.key;
    };
    return { yaml, write, need, manager };
  }

  test('needs no redeployment while its files make the same', async () => {
    const { write, need } = await deployed();
    expect(await need()).toBeUndefined();
    write(`-- a remark\n${script}`);
    expect(await need()).toBeUndefined();
  });

  test('needs one when a value changes, until it changes back', async () => {
    const { yaml, need } = await deployed();
    yaml('2');
    expect(await need()).toBe('deploy.changedVariables');
    yaml('1');
    expect(await need()).toBeUndefined();
  });

  test('needs one when its script changes', async () => {
    const { write, need } = await deployed();
    write(other);
    expect(await need()).toBe('deploy.changedScript');
  });
});

describe('a job of a definition', () => {
  async function deployed() {
    const { manager, operations, scope, ports, record, gateway } = await ordersOnFakeCluster();
    const write = (name: string, text: string): void => {
      writeFileSync(join(scope.folder, name), text);
    };
    const value = (text: string): void => {
      const clusters = `clusters:\n  main: {kind: session, rest: "${manager.url}", gateway: "${gateway.url}"}\n`;
      write('sluice.yaml', `version: 1\nproject: shop\nenvironments:\n  dev: {cluster: main, variables: {value: "${text}"}}\n${clusters}`);
    };
    value('1');
    write('orders.sql', 'INSERT INTO sink SELECT ${value};\n');
    write('orders.job.yaml', DEFINITION);
    const { problems, jobs, incarnation, scriptSha256 } = await operations.plan(scope, 'orders.job.yaml', {}, NEVER_CANCELLED);
    expect(problems).toEqual([]);
    const statements = [...(jobs[0]?.preamble ?? []), jobs[0]?.statement ?? ''];
    await record(1, { state: 'running', incarnation, script: 'orders.job.yaml', scriptSha256, statements });
    manager.putJob({ id: (await ports.ledger.deployments({}))[0]?.jobId ?? '', name: 'orders' });
    const need = async (): Promise<string | undefined> => {
      const [world] = await operations.observe({ ...scope, environment: 'dev' }, NEVER_CANCELLED);
      return world?.jobs[0]?.needsRedeploy?.key;
    };
    return { write, value, need };
  }

  test('needs none while its files make the same', async () => {
    const { write, need } = await deployed();
    expect(await need()).toBeUndefined();
    write('orders.job.yaml', `# a remark\n${DEFINITION}owner: shop\n`);
    expect(await need()).toBeUndefined();
  });

  test('needs one when a value or an option changes', async () => {
    const { write, value, need } = await deployed();
    value('2');
    expect(await need()).toBe('deploy.changedVariables');
    value('1');
    write('orders.job.yaml', DEFINITION.replace('2', '3'));
    expect(await need()).toBe('deploy.changedScript');
    write('orders.job.yaml', `${DEFINITION}stateBackend: rocksdb\n`);
    expect(await need()).toBe('deploy.changedScript');
  });
});
