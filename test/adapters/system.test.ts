/** The clock, identifiers, user, log and confirmed hosts of this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createClock } from '../../adapters/system/createClock.ts';
import { createConfirmedHosts } from '../../adapters/system/createConfirmedHosts.ts';
import { createIds } from '../../adapters/system/createIds.ts';
import { createLog, type LogLevel, type LogOptions } from '../../adapters/system/createLog.ts';
import { createUser } from '../../adapters/system/createUser.ts';
import { isDeadOwner, leaseOwner } from '../../adapters/system/leaseOwner.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

test('the clock sleeps at least as long as it is told', async () => {
  const clock = createClock();
  const before = performance.now();
  await clock.sleep(20, NEVER_CANCELLED);
  expect(performance.now() - before).toBeGreaterThanOrEqual(19);
});

test('a sleep is broken off by its cancellation, before and while it lasts', async () => {
  const clock = createClock();
  const controller = new AbortController();
  const sleeping = clock.sleep(3_600_000, controller.signal);
  controller.abort();
  await expect(sleeping).rejects.toMatchObject({ name: 'CancelledError' });
  await expect(clock.sleep(0, controller.signal)).rejects.toMatchObject({ name: 'CancelledError' });
});

test('an identifier has 32 hexadecimal digits and no equal', () => {
  const ids = createIds();
  const made = Array.from({ length: 100 }, () => ids.hex32());
  expect(made.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  expect(new Set(made).size).toBe(100);
});

test('the user has a name at a host, a time zone that exists, and is alive', () => {
  const user = createUser();
  expect(user.name).toMatch(/^\S+@\S+$/);
  expect(() => new Intl.DateTimeFormat('en', { timeZone: user.timeZone })).not.toThrow();
  expect(user.leaseOwner.startsWith(`${user.name} `)).toBe(true);
  expect(isDeadOwner(user.leaseOwner)).toBe(false);
  expect(isDeadOwner(`${user.leaseOwner}.0123`)).toBe(false);
});

test('an owner is dead when its process is gone or its number was given to another, and never on another machine', () => {
  const owner = leaseOwner('ann@laptop');
  const gone = owner.replace(/pid=\d+/, 'pid=4194305');
  expect(isDeadOwner(`${gone}.1`)).toBe(true);
  expect(isDeadOwner(owner.replace(/machine=\S+/, 'machine=elsewhere').replace(/pid=\d+/, 'pid=4194305'))).toBe(false);
  expect(isDeadOwner('somebody')).toBe(false);
  const reused = owner.replace(/start=\S*/, 'start=1');
  expect(isDeadOwner(reused)).toBe(process.platform !== 'win32');
});

test('a user name with blanks and dots leaves the owner readable', () => {
  const owner = leaseOwner('Ann B. Cui@build.host');
  expect(owner).toMatch(/^Ann_B\._Cui@build\.host machine=/);
  expect(isDeadOwner(owner.replace(/pid=\d+/, 'pid=4194305'))).toBe(true);
});

test('a process that has ended and that nobody has waited for is dead', async () => {
  const program = `
    const child = require('node:child_process').spawn(process.execPath, ['-e', '']);
    process.kill(child.pid, 'SIGSTOP');
    console.log(child.pid);
    process.kill(child.pid, 'SIGKILL');
    require('node:fs').readSync(0, Buffer.alloc(1));`;
  const parent = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void parent.kill('SIGKILL'));
  const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
  const owner = leaseOwner('ann@laptop').replace(/pid=\d+ start=\S*/, `pid=${pid.toString().trim()} start=`);
  await expect.poll(() => isDeadOwner(owner), { timeout: 60_000 }).toBe(true);
});

test('hosts of this machine are always confirmed, names that only look so are not', async () => {
  const hosts = createConfirmedHosts({ file: join(temporaryFolder(), 'hosts.json') });
  for (const host of ['localhost', 'LOCALHOST', 'localhost.', '127.0.0.1', '127.9.8.7', '::1', '[::1]', '0:0:0:0:0:0:0:1']) {
    expect([host, await hosts.isConfirmed(host)]).toEqual([host, true]);
  }
  for (const host of ['', '127.0.0.1.evil.example', 'localhost.evil.example', '0.0.0.0', '10.0.0.1', '[::2]', '127.0.0.1@evil.example']) {
    expect([host, await hosts.isConfirmed(host)]).toEqual([host, false]);
  }
});

test('a confirmed host stays confirmed, in any spelling and for every process of the user', async () => {
  const file = join(temporaryFolder(), 'state', 'hosts.json');
  const hosts = createConfirmedHosts({ file });
  expect(await hosts.isConfirmed('flink.shop.example')).toBe(false);
  await Promise.all([hosts.confirm('Flink.Shop.Example.'), hosts.confirm('10.0.0.1'), hosts.confirm('10.0.0.1')]);
  const others = createConfirmedHosts({ file });
  expect(await others.isConfirmed('flink.shop.example')).toBe(true);
  expect(await others.isConfirmed('10.0.0.1')).toBe(true);
  expect(await others.isConfirmed('shop.example')).toBe(false);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ version: 1, hosts: ['10.0.0.1', 'flink.shop.example'] });
  expect([modeOf(file), modeOf(join(file, '..'))]).toEqual(['600', '700']);
});

test('a damaged list of hosts confirms nothing and is not overwritten', async () => {
  const file = join(temporaryFolder(), 'hosts.json');
  writeFileSync(file, '{"hosts": [');
  const hosts = createConfirmedHosts({ file });
  await expect(hosts.isConfirmed('a.example')).rejects.toMatchObject({ name: 'ConfirmedHostsError', reason: 'unreadable' });
  await expect(hosts.confirm('a.example')).rejects.toMatchObject({ reason: 'unreadable' });
  expect(readFileSync(file, 'utf8')).toBe('{"hosts": [');
  writeFileSync(file, '[]');
  await expect(hosts.isConfirmed('a.example')).rejects.toMatchObject({ reason: 'unreadable' });
});

test('a list of hosts that cannot be written is said to be one', async () => {
  const folder = join(temporaryFolder(), 'state');
  writeFileSync(folder, 'a file where the folder should be');
  const hosts = createConfirmedHosts({ file: join(folder, 'hosts.json') });
  expect(await hosts.isConfirmed('a.example')).toBe(false);
  await expect(hosts.confirm('a.example')).rejects.toMatchObject({ name: 'ConfirmedHostsError', reason: 'notWritten' });
});

function logFor(change: Partial<LogOptions> = {}): { readonly file: string; readonly options: LogOptions; readonly text: () => string } {
  const file = join(temporaryFolder(), 'log', 'technical.log');
  const options = { file, level: 'info' as LogLevel, now: () => Date.UTC(2026, 10, 22, 13, 0, 0, 7), ...change };
  return { file: options.file, options, text: () => readFileSync(options.file, 'utf8') };
}

test('a line of the log has a time, a level and its detail, and is of the user only', () => {
  const { file, options, text } = logFor();
  createLog(options).warn('asked twice', { answer: 42, cause: new Error('不行') });
  expect(text()).toMatch(/^2026-11-22T13:00:00\.007Z \S+\/\d+ WARN asked twice\n {4}\{/);
  expect(text()).toContain('不行');
  expect([modeOf(file), modeOf(join(file, '..'))]).toEqual(['600', '700']);
});

test('what is below the level is left out', () => {
  const { options, text } = logFor({ level: 'warn' });
  const log = createLog(options);
  log.debug('one');
  log.info('two');
  log.warn('three');
  log.error('four');
  expect(text().match(/ (DEBUG|INFO|WARN|ERROR) \w+/g)).toEqual([' WARN three', ' ERROR four']);
});

test('text from outside can neither forge a line nor show the credentials of an address', () => {
  const { options, text } = logFor();
  createLog(options).info('said\n2026 ERROR forged\r', new Error('at https://ann:s3cret@git.example/x\nERROR forged'));
  expect(
    text()
      .split('\n')
      .filter((line) => /^(2026 )?ERROR/.test(line)),
  ).toEqual([]);
  expect(text()).not.toContain('s3cret');
  expect(text()).toContain('https://***@git.example/x');
});

test('a log that has reached its size is begun anew, and the one before it kept', () => {
  const { file, options, text } = logFor({ limitBytes: 200 });
  const log = createLog(options);
  const written = Array.from({ length: 30 }, (_, index) => `line ${String(index)}.`);
  for (const line of written) log.info(line);
  expect(statSync(file).size).toBeLessThan(400);
  const kept = readFileSync(`${file}.1`, 'utf8') + text();
  expect(written.filter((line) => kept.includes(line))).toEqual(written.slice(-(kept.match(/INFO/g)?.length ?? 0)));
});

test('a log that cannot be written takes nothing down, and says so once', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'log'), 'a file where the folder should be');
  const failures: unknown[] = [];
  const { options } = logFor({ file: join(folder, 'log', 'technical.log'), onFailure: (error) => failures.push(error) });
  const log = createLog(options);
  log.info('one');
  log.info('two');
  expect(failures).toMatchObject([{ code: /EEXIST|ENOTDIR/ }]);
  expect(existsSync(join(folder, 'log', 'technical.log'))).toBe(false);
});
