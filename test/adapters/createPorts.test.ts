/** What the roots share: where the ports keep their files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPorts, type PortsOptions } from '../../adapters/createPorts.ts';
import type { Ports } from '../../core/ports.ts';
import { LEDGER_WORKER } from '../support/ledger.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

function portsIn(state: string, options: Partial<PortsOptions> = {}): Ports {
  const { env, ...others } = options;
  const ports = createPorts({ sluiceVersion: '1.2.3', worker: LEDGER_WORKER, env: { SLUICE_STATE_DIR: state, ...env }, ...others });
  onTestFinished(() => ports.ledger.close());
  return ports;
}

test('making the ports touches nothing; each makes its file when it is first used', async () => {
  const state = join(temporaryFolder(), 'state');
  const ports = portsIn(state);
  expect(existsSync(state)).toBe(false);
  await ports.ledger.acquireLease('deploy', ports.user.leaseOwner, 1, 1);
  await ports.hosts.confirm('flink.example');
  ports.log.info('hello');
  expect(['ledger.sqlite', 'confirmed-hosts.json', 'log/technical.log'].filter((file) => !existsSync(join(state, file)))).toEqual([]);
  expect(await ports.localFlink.list()).toEqual([]);
  expect(ports.sluiceVersion).toBe('1.2.3');
});

test('a setting moves the ledger, and the variable wins over it, so that all that runs under it shares one ledger', async () => {
  const folder = temporaryFolder();
  const state = join(folder, 'state');
  const chosen = join(folder, 'chosen.sqlite');
  await portsIn(state, { ledgerFile: chosen }).ledger.deployments({});
  expect([existsSync(chosen), existsSync(join(state, 'ledger.sqlite'))]).toEqual([true, false]);
  const byVariable = join(folder, 'variable.sqlite');
  await portsIn(state, { ledgerFile: join(folder, 'other.sqlite'), env: { SLUICE_LEDGER: byVariable } }).ledger.deployments({});
  expect([existsSync(byVariable), existsSync(join(folder, 'other.sqlite'))]).toEqual([true, false]);
});

test('what a given log is told goes there and not into the file', () => {
  const state = join(temporaryFolder(), 'state');
  const lines: string[] = [];
  const add = (text: string): void => void lines.push(text);
  portsIn(state, { log: { debug: add, info: add, warn: add, error: add } }).log.info('hello');
  expect([lines, existsSync(join(state, 'log'))]).toEqual([['hello'], false]);
  portsIn(state).log.info('world');
  expect(readFileSync(join(state, 'log', 'technical.log'), 'utf8')).toContain('INFO world');
});
