/** A project with one script on a fake JobManager and SQL Gateway, with a real ledger and real files: operations without Flink. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createPorts } from '../../adapters/createPorts.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { DeployPlan, PlanChoices } from '../../core/deploy/deployPlan.ts';
import { asFlinkUri } from '../../core/flink/uri.ts';
import type { DeploymentRecord, JobIdentity } from '../../core/ledger.ts';
import { createOperations } from '../../core/operations/createOperations.ts';
import type { Operations } from '../../core/operations/operations.ts';
import type { Ports } from '../../core/ports.ts';
import { startFakeGateway, type FakeGateway } from './fakeGateway.ts';
import { startFakeJobManager, type FakeJobManager } from './fakeJobManager.ts';
import { LEDGER_WORKER } from './ledger.ts';
import { deployment, restorePoint } from './ledgerRecords.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { watchedPorts } from './watchedPorts.ts';

const ORDERS: JobIdentity = { projectId: 'shop', environment: 'dev', cluster: 'main', jobKey: 'orders' };

export interface OrdersOnFakeCluster {
  readonly manager: FakeJobManager;
  readonly gateway: FakeGateway;
  readonly ports: Ports;
  readonly operations: Operations;
  readonly scope: { readonly folder: string; readonly environment: undefined };
  /** Calls to the outside of the newest plan and what came after it, such as `flink.jobs`. */
  readonly calls: readonly string[];
  readonly plan: (choices?: PlanChoices) => Promise<DeployPlan>;
  /** Writes a deployment of the script's job. */
  readonly record: (number: number, change?: Partial<DeploymentRecord>) => Promise<DeploymentRecord>;
  /** Writes a savepoint of the job, newer the higher its number is; `isThere` says whether its files are. */
  readonly savepoint: (number: number, isThere: boolean) => Promise<string>;
}

export async function ordersOnFakeCluster(): Promise<OrdersOnFakeCluster> {
  const manager = await startFakeJobManager();
  onTestFinished(() => manager.close());
  const gateway = await startFakeGateway({ manager });
  onTestFinished(() => gateway.close());
  const folder = temporaryFolder();
  writeProject(folder, { rest: manager.url, gateway: gateway.url });
  const env = { ...process.env, SLUICE_STATE_DIR: join(folder, 'state') };
  const ports = createPorts({ sluiceVersion: '0.0.0', worker: LEDGER_WORKER, env });
  onTestFinished(() => ports.ledger.close());
  await ports.hosts.confirm('127.0.0.1');
  const calls: string[] = [];
  const operations = createOperations(watchedPorts(ports, (call) => calls.push(call)));
  const scope = { folder, environment: undefined };
  return {
    manager,
    gateway,
    ports,
    operations,
    scope,
    calls,
    plan(choices = {}) {
      calls.length = 0;
      return operations.plan(scope, 'orders.sql', choices, NEVER_CANCELLED);
    },
    async record(number, change = {}) {
      const written = deployment(number, { identity: ORDERS, ...change });
      await ports.ledger.insertDeployment(written);
      return written;
    },
    async savepoint(number, isThere) {
      const path = asFlinkUri(`file://${writeSavepoint(folder, number, isThere)}`);
      const triggerTimestamp = 1_790_000_000_000 + number;
      await ports.ledger.addRestorePoints([restorePoint(path, { identity: ORDERS, kind: 'savepoint', triggerTimestamp })]);
      return path;
    },
  };
}

function writeProject(folder: string, { rest, gateway }: { readonly rest: string; readonly gateway: string }): void {
  const clusters = `clusters:\n  main:\n    kind: session\n    rest: ${rest}\n    gateway: ${gateway}\n`;
  writeFileSync(join(folder, 'sluice.yaml'), `version: 1\nproject: shop\nenvironments:\n  dev:\n    cluster: main\n${clusters}`);
  writeFileSync(join(folder, 'orders.sql'), 'INSERT INTO sink SELECT 1;\n');
}

function writeSavepoint(folder: string, number: number, isThere: boolean): string {
  const place = join(folder, 'savepoints', String(number));
  mkdirSync(place, { recursive: true });
  if (isThere) writeFileSync(join(place, '_metadata'), 'x');
  else rmSync(place, { recursive: true });
  return place;
}
