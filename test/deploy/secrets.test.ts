/** A secret on its way: it reaches the gateway, and nothing else that Sluice writes, logs or shows holds it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { createPorts } from '../../adapters/createPorts.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { planText, renderPlan } from '../../core/deploy/renderPlan.ts';
import { createOperations } from '../../core/operations/createOperations.ts';
import type { Operations, ProjectScope } from '../../core/operations/operations.ts';
import { localize } from '../../l10n/localize.ts';
import { startFakeGateway, type FakeGateway } from '../support/fakeGateway.ts';
import { startFakeJobManager, type FakeJobManager } from '../support/fakeJobManager.ts';
import { LEDGER_WORKER } from '../support/ledger.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** With what SQL and JSON escape. */
const VALUE = String.raw`canary-"O'Hara"\9`;
const IN_SQL = VALUE.replaceAll("'", "''");
const SCRIPT = [
  "CREATE TABLE t (a INT) WITH ('connector' = 'jdbc', 'password' = '${secret:PW}', 'note' = '$${secret:PW}');",
  'INSERT INTO t SELECT 1; -- not ${secret:PW}',
].join('\n');

interface Scene {
  readonly operations: Operations;
  readonly scope: ProjectScope;
  readonly gateway: FakeGateway;
  readonly manager: FakeJobManager;
  /** Everything that Sluice wrote to this machine. */
  readonly written: () => Promise<string>;
}

async function scene(
  options: { readonly secret?: string | undefined; readonly failure?: (statement: string) => string | undefined } = {},
): Promise<Scene> {
  const [folder, state] = [temporaryFolder(), temporaryFolder()];
  const manager = await startFakeJobManager();
  const gateway = await startFakeGateway({ manager, ...(options.failure === undefined ? {} : { failure: options.failure }) });
  onTestFinished(() => Promise.all([manager.close(), gateway.close()]).then(() => undefined));
  const cluster = `  main: { rest: '${manager.url}', gateway: '${gateway.url}', flink: 2.3.0 }`;
  writeFileSync(join(folder, 'sluice.yaml'), `project: shop\nenvironments:\n  dev: { cluster: main }\nclusters:\n${cluster}\n`);
  writeFileSync(join(folder, 'counts.sql'), SCRIPT);
  const env = { ...process.env, SLUICE_STATE_DIR: state, SLUICE_SECRET_PW: 'secret' in options ? options.secret : VALUE };
  const operations = createOperations(createPorts({ sluiceVersion: '0.0.0', worker: LEDGER_WORKER, env }));
  onTestFinished(() => operations.close());
  const written = async (): Promise<string> => {
    await operations.close();
    return filesBelow(state)
      .map((file) => readFileSync(file, 'latin1'))
      .join('\n');
  };
  return { operations, scope: { folder, environment: 'dev' }, gateway, manager, written };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
}

/** No form of the value, nor the part of it that all forms have. */
function expectNothingOf(text: string): void {
  expect(text).not.toContain('canary');
  expect(text).not.toContain('Hara');
}

test('a secret reaches the gateway as a literal, and nothing else', async () => {
  const { operations, scope, gateway, written } = await scene();
  const plan = await operations.plan(scope, 'counts.sql', {}, NEVER_CANCELLED);
  expect(plan.problems).toEqual([]);
  const told: string[] = [];
  const outcome = await operations.deploy(plan, (event) => told.push(localize(event.text, 'en')), NEVER_CANCELLED);
  expect(outcome.ok).toBe(true);
  expect(gateway.statements.filter((statement) => statement.startsWith('CREATE'))).toEqual([
    `CREATE TABLE t (a INT) WITH ('connector' = 'jdbc', 'password' = '${IN_SQL}', 'note' = '\${secret:PW}')`,
  ]);
  const shown = planText(renderPlan(plan, 'full'), 'en');
  expect(shown).toContain('secret:PW = ******');
  expect(shown).toContain("'password' = '${secret:PW}'");
  const observed = await operations.observe(scope, NEVER_CANCELLED);
  expectNothingOf([shown, JSON.stringify([plan, outcome, observed]), ...told].join('\n'));
  const kept = await written();
  expect(kept).toContain('${secret:PW}');
  expectNothingOf(kept);
});

test('a gateway that quotes the secret in its error is not repeated, in SQL, in JSON or in the log', async () => {
  const failure = (statement: string): string | undefined =>
    statement.startsWith('CREATE')
      ? `org.apache.flink.table.api.ValidationException: no such option\n\tat x\nCaused by: java.lang.IllegalStateException: in ${statement}, that is ${VALUE}`
      : undefined;
  const { operations, scope, written } = await scene({ failure });
  const plan = await operations.plan(scope, 'counts.sql', {}, NEVER_CANCELLED);
  const outcome = await operations.deploy(plan, () => undefined, NEVER_CANCELLED);
  expect(JSON.stringify(outcome)).toContain("'password' = '******'");
  expectNothingOf(JSON.stringify(outcome) + inspect(outcome, { depth: 20 }));
  expectNothingOf(await written());
});

test('a job that quotes the secret in its own failure is not repeated', async () => {
  const { operations, scope, manager, written } = await scene();
  const plan = await operations.plan(scope, 'counts.sql', {}, NEVER_CANCELLED);
  await operations.deploy(plan, () => undefined, NEVER_CANCELLED);
  const [job] = manager.jobs();
  if (job === undefined) throw new Error('no job');
  const stackTrace = `java.sql.SQLException: bad login\nCaused by: java.sql.SQLException: no access with ${VALUE}`;
  manager.putJob({
    id: job.id,
    state: 'FAILED',
    tasks: { FAILED: 1 },
    endTime: job.startTime + 1,
    exceptions: [{ timestamp: 1, stackTrace }],
  });
  const [world] = await operations.observe(scope, NEVER_CANCELLED);
  expect(world?.jobs[0]?.failure).toContain('no access with ******');
  expectNothingOf(JSON.stringify([world, await operations.exceptions({ ...scope, job: 'counts' }, NEVER_CANCELLED)]));
  expectNothingOf(await written());
});

test('a secret that is not set is a problem of the plan that says how to set it', async () => {
  const { operations, scope, gateway } = await scene({ secret: undefined });
  const plan = await operations.plan(scope, 'counts.sql', {}, NEVER_CANCELLED);
  expect(plan.problems).toMatchObject([{ code: 'JOB016', severity: 'error' }]);
  const [problem] = plan.problems;
  expect(problem && localize(problem.message, 'en')).toContain('SLUICE_SECRET_PW');
  await expect(operations.deploy(plan, () => undefined, NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'notDeployable' });
  expect(gateway.statements).toEqual([]);
});
