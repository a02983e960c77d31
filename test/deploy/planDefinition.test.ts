/** A deployment by job definition: its jobs, their options and variables, and what it is refused for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { DeployPlan, PlanChoices } from '../../core/deploy/deployPlan.ts';
import { planText, renderPlan } from '../../core/deploy/renderPlan.ts';
import { ordersOnFakeCluster, type OrdersOnFakeCluster } from '../support/ordersOnFakeCluster.ts';

const TABLES = "CREATE TABLE sink (a STRING) WITH ('connector' = 'blackhole');\n";
const COUNT = "INSERT INTO sink SELECT '${topic}';\n";

interface Scene extends OrdersOnFakeCluster {
  readonly write: (name: string, text: string) => void;
  readonly planOf: (definition: string, choices?: PlanChoices) => Promise<DeployPlan>;
}

async function scene(definition: string): Promise<Scene> {
  const orders = await ordersOnFakeCluster();
  const { folder } = orders.scope;
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const clusters = `clusters:\n  main: {kind: session, rest: "${orders.manager.url}", gateway: "${orders.gateway.url}"}\n`;
  const environments = 'environments:\n  dev: {cluster: main, variables: {topic: dev-topic}}\n  test: {cluster: main}\n';
  write('sluice.yaml', `version: 1\nproject: shop\n${environments}${clusters}`);
  write('jobs/tables.sql', TABLES);
  write('jobs/count.sql', COUNT);
  write('jobs/count.job.yaml', definition);
  const planOf: Scene['planOf'] = (file, choices = {}) => orders.operations.plan(orders.scope, file, choices, NEVER_CANCELLED);
  return { ...orders, write, planOf };
}

const PLAIN = 'name: counts\nincludes: [tables.sql]\nsql: [count.sql]\n';

function textsOf({ warnings }: DeployPlan): readonly string[] {
  return warnings.map(({ key }) => key);
}

describe('a definition', () => {
  test('makes a job of its name, from all its scripts in their order', async () => {
    const { planOf } = await scene(PLAIN);
    const plan = await planOf('jobs/count.job.yaml');
    expect(plan.problems).toEqual([]);
    expect(plan.script).toBe('jobs/count.job.yaml');
    expect(plan.files).toEqual(['jobs/count.job.yaml', 'jobs/tables.sql', 'jobs/count.sql']);
    expect(plan.variables).toEqual([{ name: 'topic', value: 'dev-topic' }]);
    expect(plan.jobs.map(({ name, preamble, statement }) => ({ name, preamble, statement }))).toEqual([
      { name: 'counts', preamble: [TABLES.trim().slice(0, -1)], statement: "INSERT INTO sink SELECT 'dev-topic'" },
    ]);
  });

  test('sets its options before the first statement, those of the target over its own', async () => {
    const { planOf } = await scene(
      `${PLAIN}resources: {parallelism: 2, taskSlots: 4}\ncheckpointing: {interval: 30 s}\nrestart: {strategy: fixed-delay, attempts: 5, maxBackoff: 1 s}\n` +
        'configuration: {table.exec.state.ttl: 1 h}\ntargets:\n  dev:\n    resources: {parallelism: 3}\n  test: {}\n',
    );
    const plan = await planOf('jobs/count.job.yaml');
    expect(plan.problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning JOB032']);
    expect(planText(renderPlan(plan, 'full'), 'en')).toMatch(/^ *Warnings$[^]*^ *count\.job\.yaml: JOB032: /mu);
    expect(planText(renderPlan(plan, 'full'), 'en')).not.toContain('cannot be executed');
    expect(plan.jobs[0]?.preamble.slice(0, -1)).toEqual([
      "SET 'parallelism.default' = '3'",
      "SET 'execution.checkpointing.interval' = '30 s'",
      "SET 'restart-strategy.type' = 'fixed-delay'",
      "SET 'restart-strategy.fixed-delay.attempts' = '5'",
      "SET 'table.exec.state.ttl' = '1 h'",
    ]);
    const ignored = plan.warnings.find(({ key }) => key === 'deploy.ignoredFields');
    expect(ignored?.args).toEqual({ fields: ['resources.taskSlots', 'restart.maxBackoff'] });
  });

  test('takes an option under “configuration” over its own field, by whatever name', async () => {
    const { planOf } = await scene(`${PLAIN}stateBackend: hashmap\nconfiguration: {state.backend: rocksdb}\n`);
    const plan = await planOf('jobs/count.job.yaml');
    expect(plan.jobs[0]?.preamble.slice(0, -1)).toEqual(["SET 'state.backend' = 'rocksdb'"]);
  });

  test('says where a script sets what it sets', async () => {
    const { planOf, write } = await scene(`${PLAIN}configuration: {table.exec.state.ttl: 1 h}\n`);
    write('jobs/count.sql', `SET 'table.exec.state.ttl' = '2 h';\n${COUNT}`);
    const plan = await planOf('jobs/count.job.yaml');
    expect(plan.warnings.find(({ key }) => key === 'deploy.overriddenOption')?.args).toEqual({ key: 'table.exec.state.ttl', value: '1 h' });
  });

  test('makes a job of each instance, with its variables', async () => {
    const { planOf } = await scene(`${PLAIN}instances:\n  - {name: eu, variables: {topic: eu-topic}}\n  - {name: us}\n`);
    const plan = await planOf('jobs/count.job.yaml');
    expect(plan.problems).toEqual([]);
    expect(plan.jobs.map(({ name, statement }) => [name, statement])).toEqual([
      ['counts-eu', "INSERT INTO sink SELECT 'eu-topic'"],
      ['counts-us', "INSERT INTO sink SELECT 'dev-topic'"],
    ]);
    expect(plan.variables).toEqual([
      { name: 'eu: topic', value: 'eu-topic' },
      { name: 'us: topic', value: 'dev-topic' },
    ]);
    expect(new Set(plan.jobs.map(({ jobId }) => jobId)).size).toBe(2);
  });

  test('takes what it does not say from the one that it extends', async () => {
    const { planOf, write } = await scene('extends: base.job.yaml\nsql: [count.sql]\n');
    write('jobs/base.job.yaml', 'includes: [tables.sql]\nresources: {parallelism: 7}\n');
    const plan = await planOf('jobs/count.job.yaml');
    expect(plan.problems).toEqual([]);
    expect(plan.jobs[0]?.name).toBe('count');
    expect(plan.jobs[0]?.preamble[0]).toBe("SET 'parallelism.default' = '7'");
    expect(plan.files).toContain('jobs/base.job.yaml');
  });

  test('goes on with the history of a script of its name', async () => {
    const { planOf, savepoint } = await scene('name: orders\nincludes: [tables.sql]\nsql: [count.sql]\n');
    const path = await savepoint(1, true);
    expect((await planOf('jobs/count.job.yaml')).jobs[0]?.restore).toMatchObject({ kind: 'restore', point: { path } });
  });

  test('that is stateless starts empty and says so, unless a restore point is named', async () => {
    const { planOf, savepoint } = await scene(
      'name: orders\nincludes: [tables.sql]\nsql: [count.sql]\nrestore: {upgradeMode: stateless}\n',
    );
    const path = await savepoint(1, true);
    const plan = await planOf('jobs/count.job.yaml');
    expect(plan.jobs[0]?.restore).toEqual({ kind: 'empty', why: 'stateless' });
    expect(textsOf(plan)).toContain('deploy.warnStateless');
    const named = await planOf('jobs/count.job.yaml', { restoreFrom: path });
    expect(named.jobs[0]?.restore).toMatchObject({ kind: 'restore', origin: 'chosen' });
  });

  test.each([
    ['runs a jar', 'jar: {artifact: target/app.jar}\n', 'deploy.jarDefinition'],
    ['runs nothing', 'name: counts\n', 'deploy.definitionRunsNothing'],
    ['is for another Flink', `${PLAIN}flinkVersion: "1.20"\n`, 'deploy.otherFlink'],
  ])('that %s is refused', async (_what, definition, key) => {
    const { planOf, write } = await scene(definition);
    write('jobs/target/app.jar', '');
    const plan = await planOf('jobs/count.job.yaml');
    expect(plan.problems.map((problem) => problem.message.key)).toEqual([key]);
  });

  test('with an error makes no job', async () => {
    const { planOf } = await scene('name: counts\nsql: [gone.sql]\n');
    const plan = await planOf('jobs/count.job.yaml');
    expect(plan.problems.map(({ code, file }) => [code, file?.endsWith('count.job.yaml')])).toEqual([['JOB023', true]]);
    expect(plan.jobs).toEqual([]);
  });

  test('is not judged by what is wrong in another environment', async () => {
    const { planOf } = await scene(`${PLAIN}targets:\n  dev: {}\n  test: {cluster: main}\n`);
    expect((await planOf('jobs/count.job.yaml')).problems).toEqual([]);
  });

  test('without a target in the environment is refused, with those that it has', async () => {
    const { planOf } = await scene(`${PLAIN}targets:\n  test: {variables: {topic: t}}\n`);
    await expect(planOf('jobs/count.job.yaml')).rejects.toMatchObject({
      reason: 'notDeployable',
      text: { key: 'deploy.noTarget', args: { targets: ['test'] } },
    });
  });

  test('is named by the plan of a script that it runs', async () => {
    const { planOf } = await scene(PLAIN);
    const plan = await planOf('jobs/count.sql');
    expect(plan.warnings.find(({ key }) => key === 'deploy.runByDefinition')?.args).toMatchObject({ definitions: ['jobs/count.job.yaml'] });
  });

  test.each(['jobs/count.job.yaml', 'jobs/tables.sql', 'jobs/count.sql'])('is not deployed after %s changed', async (file) => {
    const { planOf, write, operations } = await scene(PLAIN);
    const plan = await planOf('jobs/count.job.yaml');
    write(file, file.endsWith('.sql') ? `${TABLES}${COUNT}` : `${PLAIN}description: other\n`);
    await expect(operations.deploy(plan, () => undefined, NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'planStale' });
  });
});
