/** Leases: who holds one, until when, and what a jumping clock or a dead owner changes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { message } from '../../l10n/localize.ts';
import { openLedger } from '../support/ledger.ts';
import { deployment } from '../support/ledgerRecords.ts';

const LEASE_OWNER = new URL('../../adapters/system/leaseOwner.ts', import.meta.url).href;

test('of two who want a lease one holds it until it ends', async () => {
  const ledger = openLedger();
  const held = { name: 'deploy', owner: 'ann', expiresAt: 1_500 };
  expect(await ledger.acquireLease('deploy', 'ann', 1_000, 500)).toEqual({ kind: 'held', lease: held });
  expect(await ledger.acquireLease('deploy', 'bob', 1_499, 500)).toEqual({ kind: 'taken', by: held });
  expect(await ledger.acquireLease('other', 'bob', 1_499, 500)).toMatchObject({ kind: 'held' });
  expect(await ledger.acquireLease('deploy', 'bob', 1_500, 500)).toMatchObject({ kind: 'held' });
  expect(await ledger.acquireLease('deploy', 'ann', 1_501, 500)).toMatchObject({ kind: 'taken', by: { owner: 'bob' } });
});

test('its owner extends a lease, and only its owner releases it', async () => {
  const ledger = openLedger();
  await ledger.acquireLease('deploy', 'ann', 1_000, 500);
  expect(await ledger.acquireLease('deploy', 'ann', 1_400, 500)).toMatchObject({ kind: 'held', lease: { expiresAt: 1_900 } });
  await ledger.releaseLease('deploy', 'bob');
  expect(await ledger.acquireLease('deploy', 'bob', 1_600, 500)).toMatchObject({ kind: 'taken' });
  await ledger.releaseLease('deploy', 'ann');
  expect(await ledger.acquireLease('deploy', 'bob', 1_600, 500)).toMatchObject({ kind: 'held' });
});

test('a clock that jumps back an hour blocks others for one length of the lease, not for an hour', async () => {
  const ledger = openLedger();
  await ledger.acquireLease('deploy', 'ann', 3_600_000, 500);
  expect(await ledger.acquireLease('deploy', 'bob', 1_000, 500)).toMatchObject({ kind: 'taken', by: { owner: 'ann', expiresAt: 1_500 } });
  expect(await ledger.acquireLease('deploy', 'bob', 1_499, 500)).toMatchObject({ kind: 'taken' });
  expect(await ledger.acquireLease('deploy', 'bob', 1_500, 500)).toMatchObject({ kind: 'held' });
});

test('an owner who lives on extends its lease after the clock jumped back', async () => {
  const ledger = openLedger();
  await ledger.acquireLease('deploy', 'ann', 3_600_000, 500);
  await ledger.acquireLease('deploy', 'bob', 1_000, 500);
  await ledger.acquireLease('deploy', 'ann', 1_400, 500);
  expect(await ledger.acquireLease('deploy', 'bob', 1_800, 500)).toMatchObject({ kind: 'taken', by: { expiresAt: 1_900 } });
});

test('the lease of a living process is respected, that of a killed one is free at once', async () => {
  const ledger = openLedger();
  const script = `console.log((await import(${JSON.stringify(LEASE_OWNER)})).leaseOwner('ann@laptop') + '.1'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [owner] = (await once(createInterface(child.stdout), 'line')) as [string];
  await ledger.acquireLease('deploy', owner, 1_000, 60_000);
  expect(await ledger.acquireLease('deploy', 'bob', 1_001, 500)).toMatchObject({ kind: 'taken', by: { owner } });
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await ledger.acquireLease('deploy', 'bob', 1_002, 500)).toMatchObject({ kind: 'held' });
});

test('a look is kept only for who holds its lease, with all that it saw', async () => {
  const ledger = openLedger();
  const record = deployment(1);
  await ledger.insertDeployment(record);
  const sighting = { at: 1_100, status: 'RUNNING', tasks: undefined } as const;
  const look = { key: 'here', at: 1_100, answer: { kind: 'silent', reason: message('deploy.localStopped'), times: 1 } } as const;
  const seen = [{ deploymentId: record.id, sighting }];
  await ledger.acquireLease('look', 'ann', 1_000, 500);
  expect(await ledger.putLook(look, seen, { name: 'look', owner: 'bob' })).toBe(false);
  expect([await ledger.look('here'), (await ledger.deployments({}))[0]?.lastSeen]).toEqual([undefined, undefined]);
  expect(await ledger.putLook(look, seen, { name: 'look', owner: 'ann' })).toBe(true);
  expect([await ledger.look('here'), (await ledger.deployments({}))[0]?.lastSeen]).toEqual([look, sighting]);
  await ledger.forgetLooks();
  expect(await ledger.look('here')).toBeUndefined();
});
