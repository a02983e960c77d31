/** The ledger when its file, its disk or its thread goes wrong. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createLedger } from '../../adapters/store/createLedger.ts';
import type { LedgerTables } from '../../adapters/store/ledgerTables.ts';
import { MIGRATIONS, NEWEST_FORMAT } from '../../adapters/store/migrations.ts';
import { NodeSqliteDialect } from '../../adapters/store/nodeSqliteDialect.ts';
import { SqlLedger } from '../../adapters/store/sqlLedger.ts';
import { ledgerErrorFor } from '../../adapters/store/sqliteErrors.ts';
import { deployment, hex32, ordersInDev, restorePoint } from '../support/ledgerRecords.ts';
import { openLedger } from '../support/ledger.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

function ledgerPath(): string {
  return join(temporaryFolder(), 'ledger.sqlite');
}

function change(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

test('a ledger that a newer Sluice takes over while this one runs: this one stops writing and goes on reading', async () => {
  const file = ledgerPath();
  const ledger = openLedger(file);
  await ledger.insertDeployment(deployment(1));
  change(file, `alter table deployment add column invented text; pragma user_version = ${String(NEWEST_FORMAT + 1)}`);
  const newer = { reason: 'newer', text: { args: { file, found: NEWEST_FORMAT + 1, known: NEWEST_FORMAT } } };
  await expect(ledger.insertDeployment(deployment(2))).rejects.toMatchObject(newer);
  await expect(ledger.updateDeployment(hex32(1), { state: 'running' })).rejects.toMatchObject(newer);
  await expect(ledger.acquireLease('deploy', 'ann', 1, 1)).rejects.toMatchObject(newer);
  expect(await ledger.deployments({})).toStrictEqual([deployment(1)]);
  await ledger.close();
  await expect(ledger.addRestorePoints([restorePoint('file:/a')])).rejects.toMatchObject(newer);
  expect(await ledger.restorePoints(ordersInDev)).toEqual([]);
});

test('a file that is no ledger is named as such, left as it is, and not in the way once it is replaced', async () => {
  const file = ledgerPath();
  const garbage = Buffer.from('these are not the bytes of a ledger\n'.repeat(500));
  writeFileSync(file, garbage);
  const ledger = openLedger(file);
  await expect(ledger.insertDeployment(deployment(1))).rejects.toMatchObject({ reason: 'corrupt', text: { args: { file } } });
  await expect(ledger.deployments({})).rejects.toMatchObject({ reason: 'corrupt' });
  expect(readFileSync(file)).toEqual(garbage);
  rmSync(file);
  await ledger.insertDeployment(deployment(1));
  expect(await ledger.deployments({})).toStrictEqual([deployment(1)]);
});

test('a ledger that is moved away while it is open takes no more writes: a new one is begun in its place', async () => {
  const file = ledgerPath();
  const ledger = openLedger(file);
  await ledger.insertDeployment(deployment(1));
  renameSync(file, `${file}.moved`);
  renameSync(`${file}-wal`, `${file}.moved-wal`);
  await ledger.insertDeployment(deployment(2));
  expect(await openLedger(file).deployments({})).toStrictEqual([deployment(2)]);
  expect(await openLedger(`${file}.moved`).deployments({})).toStrictEqual([deployment(1)]);
});

test('a ledger with a damaged page is named as such and left as it is; its copy in its place works at once', async () => {
  const file = ledgerPath();
  const ledger = openLedger(file);
  await ledger.insertDeployment(deployment(1));
  await ledger.close();
  copyFileSync(file, `${file}.copy`);
  const damaged = readFileSync(file);
  damaged.fill(0xee, 4096);
  writeFileSync(file, damaged);
  await expect(ledger.deployments({})).rejects.toMatchObject({ reason: 'corrupt' });
  await expect(ledger.insertDeployment(deployment(2))).rejects.toMatchObject({ reason: 'corrupt' });
  expect(readFileSync(file)).toEqual(damaged);
  renameSync(`${file}.copy`, file);
  expect(await ledger.deployments({})).toStrictEqual([deployment(1)]);
});

test('a full disk: said so, nothing lost, nothing half-written, and it works again once there is space', async () => {
  const database = new DatabaseSync(ledgerPath());
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  database.exec(MIGRATIONS.join(';'));
  const pages = Number(database.prepare('pragma page_count').get()?.['page_count']);
  database.exec(`pragma max_page_count = ${String(pages + 1)}`);
  const ledger = new SqlLedger({
    database: new Kysely<LedgerTables>({ dialect: new NodeSqliteDialect(database) }),
    beforeWrite: () => Promise.resolve(),
    isDeadOwner: () => false,
  });
  await ledger.insertDeployment(deployment(1));
  const points = Array.from({ length: 200 }, (_, index) => restorePoint(`file:/checkpoints/${'x'.repeat(100)}/${String(index)}`));
  const refused = await ledger.addRestorePoints(points).catch((error: unknown) => ledgerErrorFor(error, '/full/ledger.sqlite'));
  expect(refused).toMatchObject({ name: 'LedgerError', reason: 'full', text: { args: { file: '/full/ledger.sqlite' } } });
  expect(database.isTransaction).toBe(false);
  expect(await ledger.deployments({})).toStrictEqual([deployment(1)]);
  expect(await ledger.restorePoints(ordersInDev)).toEqual([]);
  database.exec('pragma max_page_count = 10000');
  await ledger.addRestorePoints(points);
  expect(await ledger.restorePoints(ordersInDev)).toHaveLength(200);
});

test('a lock that another process holds for too long is said to be one', () => {
  const file = ledgerPath();
  const holder = new DatabaseSync(file);
  const other = new DatabaseSync(file, { timeout: 0 });
  onTestFinished(() => {
    holder.close();
    other.close();
  });
  holder.exec('begin immediate');
  let refusal: unknown;
  try {
    other.exec('begin immediate');
  } catch (error) {
    refusal = ledgerErrorFor(error, file);
  }
  expect(refusal).toMatchObject({ name: 'LedgerError', reason: 'busy', text: { args: { file } } });
});

test('a place where no file can be made is said to be one, and works once it can', async () => {
  const folder = join(temporaryFolder(), 'state');
  writeFileSync(folder, 'a file where the folder should be');
  const ledger = openLedger(join(folder, 'ledger.sqlite'));
  await expect(ledger.insertDeployment(deployment(1))).rejects.toMatchObject({ reason: 'notWritable' });
  rmSync(folder);
  await ledger.insertDeployment(deployment(1));
});

test('the folder and all files are of their user only, under any umask and after other hands', async () => {
  const folder = join(temporaryFolder(), 'new', 'state');
  const file = join(folder, 'ledger.sqlite');
  const before = process.umask(0);
  onTestFinished(() => void process.umask(before));
  await openLedger(file).insertDeployment(deployment(1));
  const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
  expect([folder, file, `${file}-wal`, `${file}-shm`].map(mode)).toEqual(['700', '600', '600', '600']);

  const older = join(temporaryFolder(), 'ledger.sqlite');
  writeFileSync(older, '', { mode: 0o644 });
  await openLedger(older).insertDeployment(deployment(1));
  expect(mode(older)).toBe('600');
});

test('a worker that dies: whoever waits is told, and the next call starts another', async () => {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const script = join(folder, 'worker.mjs');
  writeFileSync(script, "import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => process.exit(7));\n");
  const ledger = createLedger({ file: join(folder, 'ledger.sqlite'), worker: new URL(`file://${script}`) });
  const both = await Promise.allSettled([ledger.deployments({}), ledger.steps(hex32(1))]);
  const died = { status: 'rejected', reason: { reason: 'worker', text: { args: { detail: 'exit code 7' } } } };
  expect(both).toMatchObject([died, died]);
  await expect(ledger.deployments({})).rejects.toMatchObject({ reason: 'worker' });
  await ledger.close();
});

test('an idle ledger does not keep its process alive, and needs no close', () => {
  const file = ledgerPath();
  const url = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);
  const script = `
    const { createLedger } = await import(${url('../../adapters/store/createLedger.ts')});
    const ledger = createLedger({ file: ${JSON.stringify(file)}, worker: new URL(${url('../../adapters/store/worker.ts')}) });
    console.log(await ledger.acquireLease('deploy', 'ann', 1, 1));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(printed).toContain("kind: 'held'");
});
