/** Installing a Flink home: from downloads and archives, interrupted, twice at once, and each way in which it can fail. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { chooseHome, flinkVersionOf, type HomeChoice } from '../../adapters/localFlink/flinkHome.ts';
import { readyHome, type Installation } from '../../adapters/localFlink/installHome.ts';
import { LocalFlinkError } from '../../adapters/localFlink/localFlinkError.ts';
import { createClock } from '../../adapters/system/createClock.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import { localize, type Message } from '../../l10n/localize.ts';
import {
  binaryDistribution,
  FakePrograms,
  homeFiles,
  realJava,
  sourceDistribution,
  writeFiles,
  zipFile,
} from '../support/flinkPackages.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const VERSION = '2.2.9';

describe('a home of the user', () => {
  test('is used where it lies, with its own gateway', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, homeFiles(VERSION));
    const home = await readyHome({ kind: 'folder', version: VERSION, folder }, installation(new FakePrograms()));
    expect(home).toEqual({ version: VERSION, folder, gatewayJar: join(folder, 'opt', `flink-sql-gateway-${VERSION}.jar`) });
  });

  test('without a gateway gets one from Maven, outside of it', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { [`lib/flink-dist-${VERSION}.jar`]: 'dist' });
    const install = installation(new FakePrograms().addMaven(gatewayJar()));
    const home = await readyHome({ kind: 'folder', version: VERSION, folder }, install);
    expect(home.gatewayJar).toBe(join(install.cacheDirectory, 'jars', `flink-sql-gateway-${VERSION}.jar`));
    expect(readdirSync(folder)).toEqual(['lib']);
  });

  test('as an archive is unpacked into the cache', async () => {
    const install = installation(new FakePrograms());
    const home = await readyHome(await chooseHome(undefined, await binaryDistribution(VERSION), {}), install);
    expect(home.folder).toBe(join(install.cacheDirectory, 'flink', VERSION));
    expect(readdirSync(home.folder).sort()).toEqual(['lib', 'opt', 'plugins']);
    expect(existsSync(home.gatewayJar)).toBe(true);
  });

  test('as a truncated archive leaves nothing behind and says so', async () => {
    const archive = await binaryDistribution(VERSION, 100_000);
    truncateSync(archive, 60_000);
    const install = installation(new FakePrograms());
    const text = await refusal('damaged', async () => readyHome({ kind: 'archive', version: VERSION, archive }, install));
    expect(text).toContain(archive);
    expect(await flinkVersionOf(join(install.cacheDirectory, 'flink', VERSION))).toBeUndefined();
  });

  test('as an archive that differs from the checksum beside it is refused', async () => {
    const archive = await binaryDistribution(VERSION);
    const right = createHash('sha512').update(readFileSync(archive)).digest('hex');
    writeFileSync(`${archive}.sha512`, `${'0'.repeat(128)}  ${archive}\n`);
    const install = installation(new FakePrograms());
    await refusal('damaged', async () => readyHome({ kind: 'archive', version: VERSION, archive }, install));
    writeFileSync(`${archive}.sha512`, `${right.toUpperCase()} *${archive}\n`);
    await readyHome({ kind: 'archive', version: VERSION, archive }, install);
  });
});

describe('a download', () => {
  test('of a source distribution becomes a home, and is not kept', async () => {
    const programs = new FakePrograms().addPip(await sourceDistribution(VERSION)).addMaven(gatewayJar());
    const install = installation(programs);
    const home = await readyHome({ kind: 'install', version: VERSION }, install);
    expect(readdirSync(home.folder)).toEqual(['lib']);
    expect(readdirSync(join(install.cacheDirectory, 'downloads'))).toEqual([]);
    expect(programs.runs('pip').at(-1)).toMatch(/^download --no-deps .*apache-flink-libraries==2\.2\.9$/);
  });

  test('of a wheel becomes a home', async () => {
    const wheel = zipFile(`apache_flink_libraries-${VERSION}-py2.py3-none-any.whl`, {
      'apache_flink_libraries.dist-info/METADATA': '',
      'pyflink/version.py': '',
      [`pyflink/lib/flink-dist-${VERSION}.jar`]: 'dist',
      'pyflink/plugins/metrics-jmx/metrics.jar': 'jmx',
    });
    const install = installation(new FakePrograms().addPip(wheel).addMaven(gatewayJar()));
    const home = await readyHome({ kind: 'install', version: VERSION }, install);
    expect(readdirSync(home.folder).sort()).toEqual(['lib', 'plugins']);
    expect(readFileSync(join(home.folder, 'plugins', 'metrics-jmx', 'metrics.jar'), 'utf8')).toBe('jmx');
  });

  test('happens once when two ask for it at once', async () => {
    const programs = new FakePrograms().addPip(await sourceDistribution(VERSION)).addMaven(gatewayJar());
    const install = installation(programs);
    const [one, other] = await Promise.all([readyHome(TO_INSTALL, install), readyHome(TO_INSTALL, install)]);
    expect(one).toEqual(other);
    expect(programs.runs('pip').filter((run) => run.startsWith('download'))).toHaveLength(1);
  });

  test('that is not the file we know is dropped, and fetched anew the next time', async () => {
    const wheel = zipFile('apache_flink_libraries-2.3.0-py2.py3-none-any.whl', { 'pyflink/lib/flink-dist-2.3.0.jar': 'exchanged' });
    const programs = new FakePrograms().addPip(wheel);
    const install = installation(programs);
    writeFiles(install.cacheDirectory, { 'jars/flink-sql-gateway-2.3.0.jar': 'verified before' });
    const choice: HomeChoice = { kind: 'install', version: '2.3.0' };
    const text = await refusal('damaged', async () => readyHome(choice, install));
    expect(text).toContain('apache_flink_libraries-2.3.0');
    expect(readdirSync(join(install.cacheDirectory, 'downloads'))).toEqual([]);
    await refusal('damaged', async () => readyHome(choice, install));
    expect(programs.runs('pip').filter((run) => run.startsWith('download'))).toHaveLength(2);
  });

  test.each(['../../evil.jar', 'pyflink/lib/../../../evil.jar', '/evil.jar'])('with the entry %s is refused', async (name) => {
    const wheel = zipFile(`apache_flink_libraries-${VERSION}-py2.py3-none-any.whl`, {
      [name]: 'evil',
      [`pyflink/lib/flink-dist-${VERSION}.jar`]: '',
    });
    const install = installation(new FakePrograms().addPip(wheel).addMaven(gatewayJar()));
    await refusal('damaged', async () => readyHome(TO_INSTALL, install));
    expect(existsSync(join(install.cacheDirectory, 'flink', VERSION))).toBe(false);
  });

  test('that succeeds without a file is an error', async () => {
    const install = installation(new FakePrograms().add('pip', 'exit 0').addMaven(gatewayJar()));
    await refusal('download', async () => readyHome(TO_INSTALL, install));
  });

  test('whose hash pip refuses is an error that says so', async () => {
    const pip =
      '[ "$1" = "--version" ] && exit 0\necho "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE." >&2\nexit 1';
    await refusal('damaged', async () => readyHome(TO_INSTALL, installation(new FakePrograms().add('pip', pip).addMaven(gatewayJar()))));
  });
});

describe('without', () => {
  test('room for what pip writes', async () => {
    const pip = '[ "$1" = "--version" ] && exit 0\n/bin/cp /bin/sh /dev/full';
    const text = await refusal('diskFull', async () =>
      readyHome(TO_INSTALL, installation(new FakePrograms().add('pip', pip).addMaven(gatewayJar()))),
    );
    expect(text).toContain('free some space');
  });

  test('pip', async () => {
    const text = await refusal('noPip', async () => readyHome(TO_INSTALL, installation(new FakePrograms().addMaven(gatewayJar()))));
    expect(text).toContain('Install Python 3 with pip');
  });

  test('a pip that works', async () => {
    const programs = new FakePrograms().add('python3', 'echo "No module named pip" >&2; exit 1').addMaven(gatewayJar());
    await refusal('noPip', async () => readyHome(TO_INSTALL, installation(programs)));
  });

  test('Maven', async () => {
    const text = await refusal('noMaven', async () => readyHome(TO_INSTALL, installation(new FakePrograms())));
    expect(text).toContain('Install Maven');
  });

  test('a network for the real pip', async () => {
    const env = { PIP_INDEX_URL: 'http://127.0.0.1:9/simple', PIP_RETRIES: '0', PIP_CONFIG_FILE: '/dev/null', PATH: process.env['PATH'] };
    const install = installation(new FakePrograms().addMaven(gatewayJar()));
    const path = `${install.env['PATH'] ?? ''}:${process.env['PATH'] ?? ''}`;
    const text = await refusal('network', async () =>
      readyHome(TO_INSTALL, { ...install, env: { ...env, HOME: process.env['HOME'], PATH: path } }),
    );
    expect(text).toContain('mirror and proxy settings of pip');
  });

  test('a network for the real Maven', async () => {
    const userHome = temporaryFolder();
    const mirror = '<mirror><id>dead</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:9/</url></mirror>';
    writeFiles(userHome, { '.m2/settings.xml': `<settings><mirrors>${mirror}</mirrors></settings>` });
    const env = { ...process.env, MAVEN_OPTS: `-Duser.home=${userHome}` };
    const text = await refusal('network', async () =>
      readyHome(TO_INSTALL, { ...installation(new FakePrograms()), java: realJava(), env }),
    );
    expect(text).toContain('mirror and proxy settings of Maven');
  });
});

describe('an installation that is broken off', () => {
  test('by cancel leaves no home, and the next one succeeds', async () => {
    const install = installation(new FakePrograms());
    const choice: HomeChoice = { kind: 'archive', version: VERSION, archive: await binaryDistribution(VERSION, 30_000_000) };
    const controller = new AbortController();
    const progress = (_: Message, fraction?: number): void => {
      if (fraction !== undefined && fraction > 0.3) controller.abort();
    };
    await expect(readyHome(choice, { ...install, progress, cancellation: controller.signal })).rejects.toThrow(CancelledError);
    expect(readdirSync(join(install.cacheDirectory, 'flink'))).toEqual([]);
    await readyHome(choice, install);
    expect(readdirSync(join(install.cacheDirectory, 'flink'))).toEqual([VERSION]);
  });
});

describe('a process that installs', () => {
  test('and is killed in the middle leaves no home, and the next one succeeds', async () => {
    const install = installation(new FakePrograms());
    const archive = await binaryDistribution(VERSION, 30_000_000);
    const child = spawnInstall(install.cacheDirectory, archive);
    await once(createInterface(child.stdout), 'line');
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(readdirSync(join(install.cacheDirectory, 'flink'))).toEqual([`${VERSION}.partial`]);
    await readyHome({ kind: 'archive', version: VERSION, archive }, install);
    expect(readdirSync(join(install.cacheDirectory, 'flink'))).toEqual([VERSION]);
  });

  test('on a disk that becomes full says so, and installs when there is room', async () => {
    const install = installation(new FakePrograms());
    const archive = await binaryDistribution(VERSION, 30_000_000);
    const outcome = await outcomeOf(spawnInstall(install.cacheDirectory, archive, ['16m', install.cacheDirectory]));
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'diskFull' });
    expect(outcome.text).toContain(install.cacheDirectory);
    expect(await outcomeOf(spawnInstall(install.cacheDirectory, archive, ['64m', install.cacheDirectory]))).toMatchObject({
      kind: 'installed',
    });
  });

  test('on a disk that is too small for a known version says how much it needs, before it downloads', async () => {
    const { cacheDirectory } = installation(new FakePrograms());
    const programs = new FakePrograms().add('pip', 'exit 0');
    const outcome = await outcomeOf(spawnInstall(cacheDirectory, '2.3.0', ['64m', cacheDirectory], programs.folder));
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'diskFull' });
    expect(outcome.text).toMatch(/needs 1004 MB in .* only \d\d MB are free/);
    expect(programs.runs('pip')).toEqual(['--version']);
  });
});

const TO_INSTALL: HomeChoice = { kind: 'install', version: VERSION };

function installation(programs: FakePrograms): Installation {
  const cacheDirectory = join(temporaryFolder(), 'cache');
  mkdirSync(cacheDirectory);
  return {
    cacheDirectory,
    java: { executable: '/nowhere/bin/java', home: '/nowhere', major: 17 },
    env: { PATH: programs.folder },
    clock: createClock(),
    progress: () => {},
    cancellation: NEVER_CANCELLED,
  };
}

function gatewayJar(): string {
  const folder = temporaryFolder();
  writeFiles(folder, { [`flink-sql-gateway-${VERSION}.jar`]: 'gateway' });
  return join(folder, `flink-sql-gateway-${VERSION}.jar`);
}

interface Outcome {
  readonly kind: 'installed' | 'failed';
  readonly reason?: string;
  readonly text?: string;
}

type Child = ChildProcessByStdio<null, Readable, null>;

/** Installs an archive or a version in a process of its own; on a file system of `disk[0]` bytes, mounted at `disk[1]` for this process only. */
function spawnInstall(cacheDirectory: string, source: string, disk?: readonly [string, string], path = '/nowhere'): Child {
  const script = [process.execPath, join(import.meta.dirname, '..', 'support', 'installInProcess.ts'), cacheDirectory, source, path];
  const mount = [
    'unshare',
    '--user',
    '--map-root-user',
    '--mount',
    'sh',
    '-c',
    'mount -t tmpfs -o size="$1" none "$2" && shift 2 && exec "$@"',
    'sh',
  ];
  const [command = '', ...args] = disk === undefined ? script : [...mount, ...disk, ...script];
  return spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The last line that the process printed. */
async function outcomeOf(child: Child): Promise<Outcome> {
  let last = '';
  for await (const line of createInterface(child.stdout)) last = line;
  return JSON.parse(last) as Outcome;
}

/** The English sentence of the refusal; in Chinese it must be another. */
async function refusal(reason: LocalFlinkError['reason'], work: () => Promise<unknown>): Promise<string> {
  const error = await work().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof LocalFlinkError)) throw new Error(`expected a LocalFlinkError, got ${String(error)}`, { cause: error });
  expect(error.reason).toBe(reason);
  const text = localize(error.text, 'en');
  expect(localize(error.text, 'zh-cn')).not.toBe(text);
  return text;
}
