/** Several real processes at one ledger, and processes that are killed. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { deployment, hex32 } from '../support/ledgerRecords.ts';
import { openLedger } from '../support/ledger.ts';
import { startLedgerProcess } from '../support/startLedgerProcess.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

test('processes that race for a lease: exactly one holds it, in each of many rounds', async () => {
  const file = join(temporaryFolder(), 'ledger.sqlite');
  const racers = ['ann', 'bob', 'cui'].map((owner) => ({ owner, process: startLedgerProcess(file) }));
  for (let round = 0; round < 25; round += 1) {
    const answers = await Promise.all(
      racers.map(({ owner, process }) => process.call('acquireLease', `round ${round}`, owner, 1_000, 500)),
    );
    const kinds = answers.map(({ value, reason }) => reason ?? (value as { readonly kind: string }).kind);
    expect(kinds.sort()).toEqual(['held', 'taken', 'taken']);
  }
});

test('processes that open a new ledger and write to it at once: each record is there', async () => {
  const file = join(temporaryFolder(), 'ledger.sqlite');
  const writers = [0, 1, 2].map((number) => ({ first: number * 100, process: startLedgerProcess(file) }));
  const answers = await Promise.all(
    writers.flatMap(({ first, process }) =>
      Array.from({ length: 20 }, (_, index) => process.call('insertDeployment', deployment(first + index))),
    ),
  );
  expect(answers.filter(({ reason }) => reason !== undefined)).toEqual([]);
  expect(await openLedger(file).deployments({})).toHaveLength(60);
});

test('killed in the middle of writes, at many moments: what was acknowledged is there, in order and undamaged', async () => {
  const file = join(temporaryFolder(), 'ledger.sqlite');
  let written = 0;
  for (const acknowledgedFirst of [1, 3, 9, 30]) {
    const writer = startLedgerProcess(file);
    const calls = Array.from({ length: 200 }, (_, index) => writer.call('insertDeployment', deployment(written + index)));
    await calls[acknowledgedFirst - 1];
    const acknowledged = await writer.kill();
    const ledger = openLedger(file);
    const present = (await ledger.deployments({})).map(({ id }) => id).reverse();
    await ledger.close();
    expect(present.length).toBeGreaterThanOrEqual(written + acknowledged);
    expect(present).toEqual(present.map((_, index) => hex32(index)));
    written = present.length;
  }
  const database = new DatabaseSync(file);
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  database.close();
});

test('a disk that takes no more: said so, what was acknowledged is there, and the next process writes on', async () => {
  const file = join(temporaryFolder(), 'ledger.sqlite');
  const limited = startLedgerProcess(file, ['sh', '-c', 'ulimit -f 1000; exec "$@"', 'sh']);
  let acknowledged = 0;
  let reason: string | undefined;
  while (reason === undefined) {
    ({ reason } = await limited.call('insertDeployment', deployment(acknowledged, { failure: 'x'.repeat(20_000) })));
    if (reason === undefined) acknowledged += 1;
  }
  // The limit of a process is an error of writing to SQLite, a full file system one of space.
  expect(['io', 'full']).toContain(reason);
  expect((await limited.call('deployments', {})).value).toHaveLength(acknowledged);
  await limited.kill();
  const ledger = openLedger(file);
  expect(await ledger.deployments({})).toHaveLength(acknowledged);
  await ledger.insertDeployment(deployment(acknowledged));
  expect(acknowledged).toBeGreaterThan(3);
});
