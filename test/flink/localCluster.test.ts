/** Local clusters of real Flink processes: started twice at once, found again, crashed, repaired and stopped without a trace. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { cacheFolder } from '../../adapters/files/folders.ts';
import { createFlinkApi } from '../../adapters/flinkRest/flinkApi.ts';
import { createHttpClient } from '../../adapters/http/httpClient.ts';
import { createLocalFlink, type LocalFlinkOptions } from '../../adapters/localFlink/createLocalFlink.ts';
import { freePort } from '../../adapters/localFlink/freePort.ts';
import { createSqlGateway } from '../../adapters/sqlGateway/sqlGateway.ts';
import { createClock } from '../../adapters/system/createClock.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import type { LocalCluster, LocalClusterStatus, LocalFlink, LocalProcessName, Progress } from '../../core/ports.ts';
import { localize } from '../../l10n/localize.ts';
import { recordingLog } from '../support/recordingLog.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { PATIENT } from '../support/patient.ts';

const http = createHttpClient();
afterAll(() => http.close());

const clock = createClock();
const flink = createFlinkApi({ http });
const gateway = createSqlGateway({ http, clock, log: recordingLog() });

/** Clusters of the test that is running: whatever it does, they are stopped after it. */
const used = new Set<LocalFlink>();
afterEach(async () => {
  for (const local of used) await stopAll(local);
  used.clear();
});

async function stopAll(local: LocalFlink): Promise<void> {
  for (const status of await local.list()) await stop(local, 'cluster' in status ? status.cluster.flinkVersion : status.flinkVersion);
}

/** The homes are those of the cache, whatever else this machine has. */
const ENV = { ...process.env, FLINK_HOME: undefined, SLUICE_FLINK_DIST: undefined };

describe('Flink 2.3', () => {
  test('outlives the process that starts it, answers on loopback only, and stops without a trace', async () => {
    const stateDirectory = temporaryFolder();
    const local = localFlink(stateDirectory);
    const starter = spawn(
      process.execPath,
      [join(import.meta.dirname, '..', 'support', 'startInProcess.ts'), stateDirectory, cacheFolder()],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    for await (const line of createInterface(starter.stdout)) if (line === 'localFlink.waiting') break;
    expect(await local.status('2.3')).toEqual({ kind: 'starting', flinkVersion: '2.3.0' });
    starter.kill('SIGKILL');
    const begun = flinkProcesses(stateDirectory);
    expect(begun).toHaveLength(3);

    const cluster = await start(local, '2.3');
    expect(flinkProcesses(stateDirectory)).toEqual(begun);
    expect(await local.list()).toEqual([{ kind: 'running', cluster }]);
    expect(openToOthers(cluster)).toEqual([]);
    expect(await slots(cluster)).toBe(8);
    expect(await finishedJob(cluster)).toBe(true);

    await stop(local);
    expect(flinkProcesses(stateDirectory)).toEqual([]);
    expect(await local.status(undefined)).toEqual({ kind: 'stopped', flinkVersion: '2.3.0' });
    await stop(local);
  });

  test('reports a killed process with the end of its log; two starts at once repair it to one cluster', async () => {
    const stateDirectory = temporaryFolder();
    // Two instances, as two windows have them.
    const [one, other] = [localFlink(stateDirectory), localFlink(stateDirectory)];
    const cluster = await start(one, undefined);
    process.kill(pidOf(cluster, 'taskManager'), 'SIGKILL');
    const withoutTaskManager = await crash(other);
    expect(withoutTaskManager.dead).toBe('taskManager');
    expect(withoutTaskManager.logTail.join('\n')).toContain('Successful registration at resource manager');

    const repaired = await start(other, undefined);
    expect(changed(cluster, repaired)).toEqual(['taskManager']);
    expect(await finishedJob(repaired)).toBe(true);

    const kept = join(stateDirectory, 'local', '2.3.0', 'savepoints', 'savepoint-1');
    mkdirSync(kept);
    process.kill(pidOf(repaired, 'jobManager'), 'SIGKILL');
    expect((await crash(one)).dead).toBe('jobManager');

    const [anew, same] = await Promise.all([start(one, '2.3'), start(other, undefined)]);
    expect(anew).toEqual(same);
    expect(changed(repaired, anew)).toEqual(['jobManager', 'taskManager', 'sqlGateway']);
    expect(flinkProcesses(stateDirectory)).toHaveLength(3);
    expect(existsSync(kept)).toBe(true);
  });

  test('takes other ports when somebody else takes one of its three before it does', async () => {
    const taken = await listen();
    const own = undefined;
    const offered = [taken, own, own, own, taken, own, own, own, taken];
    const said: string[] = [];
    const local = localFlink(temporaryFolder(), { freePort: async () => offered.shift() ?? freePort() });
    const cluster = await local.start(undefined, (text) => said.push(localize(text, 'en')), NEVER_CANCELLED);
    expect(said.filter((text) => text === 'Another program took a port that was chosen for Flink; trying others')).toHaveLength(3);
    expect(await slots(cluster)).toBe(8);
  });

  test('whose start is cancelled leaves nothing behind', async () => {
    const stateDirectory = temporaryFolder();
    const controller = new AbortController();
    const progress: Progress = (text) => {
      if (text.key === 'localFlink.waiting') controller.abort();
    };
    await expect(localFlink(stateDirectory).start(undefined, progress, controller.signal)).rejects.toThrow(CancelledError);
    expect(flinkProcesses(stateDirectory)).toEqual([]);
    expect(await localFlink(stateDirectory).status(undefined)).toEqual({ kind: 'stopped', flinkVersion: '2.3.0' });
  });
});

describe('Flink 1.20', () => {
  test('runs beside, in a folder with spaces and Chinese letters, with a note about its vulnerability', async () => {
    const stateDirectory = join(temporaryFolder(), '状态 folder');
    const local = localFlink(stateDirectory, { processEnv: { ...ENV, LC_ALL: 'C', LANG: 'C' } });
    const said: string[] = [];
    const cluster = await local.start('1.20', (text) => said.push(localize(text, 'en')), NEVER_CANCELLED);
    expect(cluster.flinkVersion).toBe('1.20.3');
    expect(said[0]).toContain('CVE-2026-35194');
    expect(await finishedJob(cluster)).toBe(true);
    const log = readFileSync(join(stateDirectory, 'local', '1.20.3', 'log', 'jobManager', 'jobManager.log'), 'utf8');
    expect(log).toContain('状态 folder/local/1.20.3/checkpoints');
    await local.stop('1.20', () => {}, NEVER_CANCELLED);
    expect(flinkProcesses(stateDirectory)).toEqual([]);
  });
});

function localFlink(stateDirectory: string, more: Partial<LocalFlinkOptions> = {}): LocalFlink {
  const cacheDirectory = cacheFolder();
  const local = createLocalFlink({
    stateDirectory,
    cacheDirectory,
    settings: {},
    processEnv: ENV,
    flink,
    gateway,
    clock,
    log: recordingLog(),
    ...more,
  });
  used.add(local);
  return local;
}

async function start(local: LocalFlink, version: string | undefined): Promise<LocalCluster> {
  return local.start(version, () => {}, NEVER_CANCELLED);
}

async function stop(local: LocalFlink, version?: string): Promise<void> {
  await local.stop(version, () => {}, NEVER_CANCELLED);
}

function connectionOf(cluster: LocalCluster): ClusterConnection {
  return { cluster: 'local', kind: 'local', rest: cluster.rest, gateway: cluster.gateway };
}

async function slots(cluster: LocalCluster): Promise<number> {
  return (await flink.overview(connectionOf(cluster), NEVER_CANCELLED)).slotsTotal;
}

/** Runs a small job through the gateway and waits until the JobManager says that it finished. */
async function finishedJob(cluster: LocalCluster): Promise<boolean> {
  const connection = connectionOf(cluster);
  const session = await gateway.openSession(connection, { name: 'test', properties: {} }, NEVER_CANCELLED);
  await gateway.execute(connection, session, "CREATE TEMPORARY TABLE sink (n INT) WITH ('connector' = 'blackhole')", NEVER_CANCELLED);
  const result = await gateway.execute(connection, session, 'INSERT INTO sink VALUES (42)', NEVER_CANCELLED);
  await gateway.closeSession(connection, session, NEVER_CANCELLED);
  if (result.kind !== 'job') return false;
  const status = async (): Promise<string | undefined> => (await flink.job(connection, result.jobId, NEVER_CANCELLED))?.status;
  await expect.poll(status, { timeout: 60_000 }).toBe('FINISHED');
  return true;
}

/** Which processes are others than before. */
function changed(before: LocalCluster, after: LocalCluster): readonly LocalProcessName[] {
  return after.processes.map(({ name }) => name).filter((name) => pidOf(before, name) !== pidOf(after, name));
}

function pidOf(cluster: LocalCluster, name: LocalProcessName): number {
  return cluster.processes.find((process) => process.name === name)?.pid ?? 0;
}

/** The status once the operating system has noticed that a process is gone. */
async function crash(local: LocalFlink): Promise<LocalClusterStatus & { readonly kind: 'crashed' }> {
  await expect.poll(async () => (await local.status(undefined)).kind, PATIENT).toBe('crashed');
  const status = await local.status(undefined);
  if (status.kind !== 'crashed') throw new Error(`expected a crashed cluster, got ${status.kind}`);
  return status;
}

/** IDs of the local clusters' processes with this folder in their command lines. */
function flinkProcesses(folder: string): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const commandLines = pids.map((pid) => ({ pid: Number(pid), text: readOr(`/proc/${pid}/cmdline`) }));
  return commandLines.filter(({ text }) => text.includes('-Dsluice.local=') && text.includes(folder)).map(({ pid }) => pid);
}

/** Addresses (in the hexadecimal form of `/proc/net`) beyond loopback on which a process of the cluster listens. */
function openToOthers(cluster: LocalCluster): readonly string[] {
  const sockets = new Set(cluster.processes.flatMap(({ pid }) => socketsOf(pid)));
  const rows = ['tcp', 'tcp6'].flatMap((name) => readOr(`/proc/net/${name}`).split('\n').slice(1)).map((row) => row.trim().split(/\s+/));
  const listening = rows.filter((row) => row[3] === '0A' && sockets.has(row[9] ?? ''));
  expect(listening.length).toBeGreaterThan(5);
  return listening.map((row) => row[1] ?? '').filter((address) => !/^(?:0{16}FFFF0000)?0100007F:/.test(address));
}

/** Inodes of the sockets that a process has open. */
function socketsOf(pid: number): readonly string[] {
  const folder = `/proc/${String(pid)}/fd`;
  const targets = readdirSync(folder).map((name) => readLinkOr(join(folder, name)));
  return targets.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []);
}

async function listen(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Processes and their files come and go while we look. */
function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function readLinkOr(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
