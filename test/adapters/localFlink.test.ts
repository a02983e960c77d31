/** The local Flink without a Flink: versions, homes and Java, and what a start says when they are wrong. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { createFlinkApi } from '../../adapters/flinkRest/flinkApi.ts';
import { createHttpClient } from '../../adapters/http/httpClient.ts';
import { createLocalFlink, type LocalFlinkOptions } from '../../adapters/localFlink/createLocalFlink.ts';
import { isLocked, withFileLock } from '../../adapters/localFlink/fileLock.ts';
import { chooseHome } from '../../adapters/localFlink/flinkHome.ts';
import { installableVersion, knownVulnerability } from '../../adapters/localFlink/flinkVersions.ts';
import { parseJavaSettings } from '../../adapters/localFlink/java.ts';
import { LocalFlinkError } from '../../adapters/localFlink/localFlinkError.ts';
import { mavenWithoutScript } from '../../adapters/localFlink/programs.ts';
import { runCommand } from '../../adapters/processes/runCommand.ts';
import { createSqlGateway } from '../../adapters/sqlGateway/sqlGateway.ts';
import { createClock } from '../../adapters/system/createClock.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import { localize } from '../../l10n/localize.ts';
import { FakePrograms, homeFiles, realJava, writeFiles } from '../support/flinkPackages.ts';
import { recordingLog } from '../support/recordingLog.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('versions', () => {
  test.each([
    ['2.3', '2.3.0'],
    ['1.20', '1.20.3'],
    ['1.20.1', '1.20.1'],
  ])('%s installs %s', (wanted, version) => {
    expect(installableVersion(wanted)).toBe(version);
  });

  test.each(['1.17', '1.17.2', '9.9', 'latest', '', '2', '2.3.0-rc1', '../2.3.0'])('%s is refused', (wanted) => {
    expect(() => installableVersion(wanted)).toThrow(LocalFlinkError);
  });

  test.each([
    ['1.14.6', undefined],
    ['1.18.1', '1.20.4'],
    ['1.20.3', '1.20.4'],
    ['1.20.4', undefined],
    ['2.0.1', '2.0.2'],
    ['2.1.2', undefined],
    ['2.2.0', '2.2.1'],
    ['2.3.0', undefined],
  ])('the known vulnerability of %s is fixed in %s', (version, fixedIn) => {
    expect(knownVulnerability(version)?.fixedIn).toBe(fixedIn);
  });
});

describe('the home', () => {
  const folders = (): { readonly setting: string; readonly flinkHome: string } => {
    const [setting, flinkHome] = [temporaryFolder(), temporaryFolder()];
    writeFiles(setting, homeFiles('2.3.1'));
    writeFiles(flinkHome, homeFiles('1.20.1'));
    return { setting, flinkHome };
  };

  test('is the one of the setting where it fits', async () => {
    const { setting, flinkHome } = folders();
    for (const wanted of [undefined, '2.3', '2.3.1']) {
      expect(await chooseHome(wanted, setting, { FLINK_HOME: flinkHome })).toEqual({ kind: 'folder', version: '2.3.1', folder: setting });
    }
  });

  test('is the one of FLINK_HOME where that fits', async () => {
    const { setting, flinkHome } = folders();
    expect(await chooseHome('1.20', setting, { FLINK_HOME: flinkHome })).toEqual({ kind: 'folder', version: '1.20.1', folder: flinkHome });
  });

  test('is to be installed where neither fits', async () => {
    const { setting, flinkHome } = folders();
    expect(await chooseHome('2.3.0', setting, { FLINK_HOME: flinkHome })).toEqual({ kind: 'install', version: '2.3.0' });
    expect(await chooseHome(undefined, undefined, { FLINK_HOME: flinkHome })).toEqual({ kind: 'install', version: '2.3.0' });
    expect(await chooseHome(undefined, undefined, { FLINK_HOME: temporaryFolder() })).toEqual({ kind: 'install', version: '2.3.0' });
  });

  test('that the user names must be one', async () => {
    await expect(chooseHome(undefined, temporaryFolder(), {})).rejects.toMatchObject({ reason: 'home' });
    await expect(chooseHome(undefined, undefined, { SLUICE_FLINK_DIST: '/nowhere/flink-2.3.0-bin.tgz' })).rejects.toMatchObject({
      reason: 'home',
    });
  });
});

describe('a start', () => {
  test('without Java says what to install', async () => {
    expect(await refusal({ PATH: temporaryFolder() }, {}, 'noJava')).toContain('Install a JDK 17');
  });

  test('with a Java that is too old says which one', async () => {
    const programs = new FakePrograms().addJava('1.8');
    expect(await refusal({ PATH: programs.folder }, {}, 'wrongJava')).toContain(`The Java at ${programs.folder}/jdk is version 8`);
  });

  test('passes over an old JAVA_HOME for a newer Java on the path', async () => {
    const [old, newer] = [new FakePrograms().addJava('1.8'), new FakePrograms().addJava('17')];
    await refusal({ JAVA_HOME: join(old.folder, 'jdk'), PATH: newer.folder }, {}, 'crashed');
  });

  test('with a setting that names no Java says so, whatever is on the path', async () => {
    const programs = new FakePrograms().addJava('17');
    expect(await refusal({ PATH: programs.folder }, { java: '/nowhere/jdk' }, 'noJava')).toContain('/nowhere/jdk');
  });

  test('passes over a Java that does not work', async () => {
    await refusal({ PATH: new FakePrograms().add('java', 'echo "Unable to locate a Java Runtime" >&2; exit 1').folder }, {}, 'noJava');
  });

  test('of a process that ends at once shows its last words, and leaves a stopped cluster', async () => {
    const programs = new FakePrograms().addJava('17', 'Unrecognized VM option');
    const local = localFlink({ PATH: programs.folder }, {});
    const error = await failure(local.start(undefined, () => {}, NEVER_CANCELLED));
    expect(localize(error.text, 'en')).toContain('Unrecognized VM option');
    expect(await local.status(undefined)).toEqual({ kind: 'stopped', flinkVersion: '2.3.1' });
  });

  test('of a process that dies of an exception shows its causes, not its frames', async () => {
    const words = 'Exception in thread main: outer\n\tat a.B.c(B.java:1)\nCaused by: inner\n\tat a.B.d(B.java:2)\n\t... 3 more';
    const text = await refusal({ PATH: new FakePrograms().addJava('17', words).folder }, {}, 'crashed');
    expect(text.split('\n').slice(1)).toEqual(['Exception in thread main: outer', 'Caused by: inner']);
  });

  test('of a process that logs an error shows that, not the farewells after it', async () => {
    const log = [
      '2026-01-01 00:00:00,000 INFO  a.B - up',
      '2026-01-01 00:00:01,000 ERROR a.B - Could not start',
      'java.lang.Exception: outer',
      '\\tat a.B.c(B.java:1)',
      'Caused by: inner',
      '2026-01-01 00:00:02,000 INFO  a.B - bye',
    ];
    const programs = new FakePrograms();
    const dying = `for a; do case "$a" in -Dlog.file=*) printf '${log.join('\\n')}' > "\${a#*=}";; esac; done; exit 1`;
    const text = await refusal({ PATH: programs.addJava('17', 'farewell', dying).folder }, {}, 'crashed');
    expect(text.split('\n').slice(1)).toEqual([log[1], log[2], log[4]]);
  });

  test('whose ports are all taken gives up after some attempts', async () => {
    const programs = new FakePrograms().addJava('17', 'java.net.BindException: Address already in use');
    expect(await refusal({ PATH: programs.folder }, {}, 'port')).toContain('4 times in a row');
  });

  test('in a folder that cannot be written says which', async () => {
    const blocked = join(temporaryFolder(), 'file');
    writeFileSync(blocked, '');
    const programs = new FakePrograms().addJava('17');
    const local = localFlink({ PATH: programs.folder }, {}, { stateDirectory: blocked });
    expect((await failure(local.start(undefined, () => {}, NEVER_CANCELLED))).reason).toBe('files');
  });
});

describe('the status', () => {
  test('of what was never started is stopped', async () => {
    const local = localFlink({}, {});
    expect(await local.status('1.20')).toEqual({ kind: 'stopped', flinkVersion: '1.20.3' });
    expect(await local.list()).toEqual([]);
    await local.stop(undefined, () => {}, NEVER_CANCELLED);
  });

  test('is stopped for a state file that is half written', async () => {
    const stateDirectory = temporaryFolder();
    writeFiles(stateDirectory, { 'local/2.3.1/cluster.json': '{"phase": "runn' });
    expect(await localFlink({}, {}, { stateDirectory }).status(undefined)).toEqual({ kind: 'stopped', flinkVersion: '2.3.1' });
  });

  test('of a cluster whose process IDs belong to others is crashed, and stop does not touch them', async () => {
    const stateDirectory = temporaryFolder();
    const other = spawn('/bin/sh', ['-c', 'echo up; read line; exit 0'], { stdio: ['pipe', 'pipe', 'ignore'] });
    await once(createInterface(other.stdout), 'line');
    const pids = { jobManager: other.pid, taskManager: other.pid, sqlGateway: other.pid };
    const state = { ...STATE, startedAt: Date.now(), pids };
    writeFiles(stateDirectory, {
      'local/2.3.1/cluster.json': JSON.stringify(state),
      'local/2.3.1/log/jobManager/jobManager.log': 'one\ntwo\n',
    });
    const local = localFlink({}, {}, { stateDirectory });
    expect(await local.status(undefined)).toMatchObject({ kind: 'crashed', dead: 'jobManager', logTail: ['one', 'two'] });
    await local.stop(undefined, () => {}, NEVER_CANCELLED);
    expect(await local.status(undefined)).toMatchObject({ kind: 'stopped' });
    expect(other.exitCode).toBeNull();
    other.stdin.end();
    expect(await once(other, 'exit')).toEqual([0, null]);
  });

  test('while another process works on the cluster is what that makes of it', async () => {
    const stateDirectory = temporaryFolder();
    const local = localFlink({}, {}, { stateDirectory });
    const wait = { clock: createClock(), cancellation: NEVER_CANCELLED, onWait: () => {} };
    const statusIn = async (phase: string): Promise<string> => {
      writeFiles(stateDirectory, { 'local/2.3.1/cluster.json': JSON.stringify({ ...STATE, phase, startedAt: Date.now() }) });
      return withFileLock(join(stateDirectory, 'local', '2.3.1', 'lock'), wait, async () => (await local.status(undefined)).kind);
    };
    expect(await statusIn('starting')).toBe('starting');
    expect(await statusIn('repairing')).toBe('starting');
    expect(await statusIn('stopping')).toBe('stopped');
    expect(await statusIn('running')).toBe('crashed');
    expect((await local.status(undefined)).kind).toBe('crashed');
  });

  test('of a cluster from before the machine started is stopped', async () => {
    const stateDirectory = temporaryFolder();
    writeFiles(stateDirectory, { 'local/2.3.1/cluster.json': JSON.stringify({ ...STATE, startedAt: 1 }) });
    expect(await localFlink({}, {}, { stateDirectory }).status(undefined)).toEqual({ kind: 'stopped', flinkVersion: '2.3.1' });
  });
});

describe('the lock', () => {
  test('is free again when the process that holds it is killed', async () => {
    const file = join(temporaryFolder(), 'lock');
    const script = `new (require("node:sqlite").DatabaseSync)(${JSON.stringify(file)}).exec("BEGIN EXCLUSIVE"); console.log("held"); setInterval(() => {}, 1000)`;
    const holder = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(createInterface(holder.stdout), 'line');
    expect(isLocked(file)).toBe(true);
    let waited = 0;
    const wait = { clock: createClock(), cancellation: NEVER_CANCELLED, onWait: () => waited++ };
    const work = withFileLock(file, wait, async () => isLocked(file));
    expect(waited).toBe(1);
    holder.kill('SIGKILL');
    expect(await work).toBe(true);
    expect(isLocked(file)).toBe(false);
  });

  test('is not waited for once cancelled, and freed by work that fails', async () => {
    const file = join(temporaryFolder(), 'lock');
    const wait = { clock: createClock(), cancellation: NEVER_CANCELLED, onWait: () => {} };
    const failed = withFileLock(file, wait, async () => {
      await expect(withFileLock(file, { ...wait, cancellation: AbortSignal.abort() }, async () => 1)).rejects.toThrow(CancelledError);
      throw new Error('work');
    });
    await expect(failed).rejects.toThrow('work');
    expect(isLocked(file)).toBe(false);
  });
});

describe('programs of other systems', () => {
  test('Maven runs without its script', async () => {
    const java = realJava();
    const home = await mavenHome();
    const maven = await mavenWithoutScript(home, java);
    const result = await runCommand(
      { executable: maven.executable, args: [...maven.args, '--version'], env: process.env },
      120_000,
      NEVER_CANCELLED,
    );
    expect(result.stdout).toContain('Apache Maven');
  });

  test("a Windows Java's answer is read", () => {
    const text = 'Property settings:\r\n    java.home = C:\\Program Files\\Java 17\r\n    java.specification.version = 17\r\n';
    expect(parseJavaSettings(text)).toMatchObject({ home: 'C:\\Program Files\\Java 17', major: 17 });
    expect(parseJavaSettings('    java.home = /jdk8/jre\n    java.specification.version = 1.8\n')?.major).toBe(8);
    expect(parseJavaSettings('Error: could not open')).toBeUndefined();
  });
});

/** A cluster's state file, but for its times and process IDs. */
const STATE = {
  phase: 'running',
  flinkVersion: '2.3.1',
  home: '/nowhere',
  gatewayJar: '/nowhere/gateway.jar',
  ports: { rest: 1, rpc: 2, gateway: 3 },
  taskManagerId: 'local-1',
  pids: { jobManager: 0, taskManager: 0, sqlGateway: 0 },
};

/** With a home of version 2.3.1 that holds no classes. */
function localFlink(
  processEnv: LocalFlinkOptions['processEnv'],
  settings: LocalFlinkOptions['settings'],
  more: Partial<LocalFlinkOptions> = {},
): ReturnType<typeof createLocalFlink> {
  const home = temporaryFolder();
  writeFiles(home, homeFiles('2.3.1'));
  const http = createHttpClient();
  const clock = createClock();
  const log = recordingLog();
  const cacheDirectory = join(temporaryFolder(), 'cache');
  mkdirSync(cacheDirectory);
  return createLocalFlink({
    stateDirectory: temporaryFolder(),
    cacheDirectory,
    settings: { home, ...settings },
    processEnv,
    flink: createFlinkApi({ http }),
    gateway: createSqlGateway({ http, clock, log }),
    clock,
    log,
    ...more,
  });
}

async function refusal(
  env: LocalFlinkOptions['processEnv'],
  settings: LocalFlinkOptions['settings'],
  reason: LocalFlinkError['reason'],
): Promise<string> {
  const error = await failure(localFlink(env, settings).start(undefined, () => {}, NEVER_CANCELLED));
  expect(error.reason).toBe(reason);
  expect(localize(error.text, 'zh-cn')).not.toBe(localize(error.text, 'en'));
  return localize(error.text, 'en');
}

async function failure(work: Promise<unknown>): Promise<LocalFlinkError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof LocalFlinkError) return error;
  throw new Error(`expected a LocalFlinkError, got ${String(error)}`, { cause: error });
}

async function mavenHome(): Promise<string> {
  const { stdout } = await runCommand(
    { executable: '/bin/sh', args: ['-c', 'exec mvn --version'], env: process.env },
    120_000,
    NEVER_CANCELLED,
  );
  return /Maven home: (.+)/.exec(stdout)?.[1] ?? '';
}
