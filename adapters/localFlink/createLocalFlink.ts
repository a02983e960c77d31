/** Flink on this machine: installs, starts, finds and ends local clusters, one per version. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { uptime } from 'node:os';
import type { Cancellation } from '../../core/cancellation.ts';
import type {
  Clock,
  FlinkApi,
  LocalCluster,
  LocalClusterStatus,
  LocalFlink,
  LocalProcessName,
  Log,
  Progress,
  SqlGateway,
} from '../../core/ports.ts';
import { message } from '../../l10n/localize.ts';
import type { ProcessEnv } from '../processes/command.ts';
import { toFlinkUri } from '../files/flinkUri.ts';
import { clusterFolder, clustersFolder, LOCAL_PROCESSES, logFile, type ClusterFolder } from './clusterFolder.ts';
import { endProcesses, runningProcesses } from './clusterProcesses.ts';
import { readClusterState, removeClusterState, writeClusterState, type ClusterState } from './clusterState.ts';
import { isLocked, withFileLock } from './fileLock.ts';
import { withTrouble } from './trouble.ts';
import { chooseHome } from './flinkHome.ts';
import { fitsVersion, knownVulnerability } from './flinkVersions.ts';
import { freePort } from './freePort.ts';
import { readyHome } from './installHome.ts';
import { findJava } from './java.ts';
import { logTail } from './logTail.ts';
import { localConnection } from './probe.ts';
import { startCluster } from './startCluster.ts';

export interface LocalFlinkOptions {
  /** Where clusters live; see `stateFolder`. */
  readonly stateDirectory: string;
  /** Where installed homes live; see `cacheFolder`. */
  readonly cacheDirectory: string;
  readonly settings: {
    /** A Flink home or a `.tgz` of one. */
    readonly home?: string | undefined;
    /** A Java executable or a Java home. */
    readonly java?: string | undefined;
  };
  readonly processEnv: ProcessEnv;
  readonly flink: FlinkApi;
  readonly gateway: SqlGateway;
  readonly clock: Clock;
  readonly log: Log;
  /** How ports are chosen; by default the operating system does. */
  readonly freePort?: () => Promise<number>;
}

export function createLocalFlink(options: LocalFlinkOptions): LocalFlink {
  return {
    start: async (version, progress, cancellation) => start(options, version, progress, cancellation),
    stop: async (version, progress, cancellation) => stop(options, version, progress, cancellation),
    status: async (version) => statusOf(clusterFolder(options.stateDirectory, await knownVersion(options, version))),
    list: async () => {
      const versions = await versionsOnDisk(options.stateDirectory);
      return Promise.all(versions.map(async (version) => statusOf(clusterFolder(options.stateDirectory, version))));
    },
  };
}

async function start(
  options: LocalFlinkOptions,
  wanted: string | undefined,
  progress: Progress,
  cancellation: Cancellation,
): Promise<LocalCluster> {
  const { settings, processEnv: env, flink, gateway, clock, log, cacheDirectory, stateDirectory } = options;
  const choice = await chooseHome(wanted, settings.home, env);
  warnOfVulnerability(choice.version, progress);
  const java = await findJava(settings.java, env, cancellation);
  const home = await readyHome(choice, { cacheDirectory, java, env, clock, progress, cancellation });
  const folder = clusterFolder(stateDirectory, choice.version);
  return withClusterLock(folder, options, progress, cancellation, async () => {
    const clients = { flink, gateway };
    const ports = options.freePort ?? freePort;
    const state = await startCluster({ folder, home, java, env, clients, clock, log, progress, cancellation, freePort: ports });
    return clusterOf(folder, state, LOCAL_PROCESSES);
  });
}

async function stop(options: LocalFlinkOptions, wanted: string | undefined, progress: Progress, cancellation: Cancellation): Promise<void> {
  const version = await knownVersion(options, wanted);
  const folder = clusterFolder(options.stateDirectory, version);
  if (!(await versionsOnDisk(options.stateDirectory)).includes(version)) return;
  await withClusterLock(folder, options, progress, cancellation, async () => {
    if ((await runningProcesses(folder)).length > 0) progress(message('localFlink.stopping', { version }));
    const state = await readClusterState(folder);
    if (state !== undefined) await writeClusterState(folder, { ...state, phase: 'stopping' });
    await endProcesses(folder, options.clock);
    await removeClusterState(folder);
    await rm(folder.temporary, { recursive: true, force: true });
  });
}

async function withClusterLock<T>(
  folder: ClusterFolder,
  { clock }: LocalFlinkOptions,
  progress: Progress,
  cancellation: Cancellation,
  work: () => Promise<T>,
): Promise<T> {
  const onWait = () => {
    progress(message('localFlink.waitingForOther', { version: folder.version }));
  };
  return withTrouble(folder.root, async () => {
    await mkdir(folder.root, { recursive: true, mode: 0o700 });
    return withFileLock(folder.lockFile, { clock, cancellation, onWait }, work);
  });
}

async function statusOf(folder: ClusterFolder): Promise<LocalClusterStatus> {
  const stopped = { kind: 'stopped', flinkVersion: folder.version } as const;
  const state = await readClusterState(folder);
  if (state === undefined) return stopped;
  if (state.phase !== 'running' && isLocked(folder.lockFile))
    return state.phase === 'stopping' ? stopped : { ...stopped, kind: 'starting' };
  const running = await runningProcesses(folder);
  if (running.length === 0 && endedWithTheMachine(state)) return stopped;
  const alive = LOCAL_PROCESSES.filter((name) => running.some((one) => one.name === name));
  const cluster = clusterOf(folder, state, alive);
  const dead = LOCAL_PROCESSES.find((name) => !alive.includes(name));
  return dead === undefined ? { kind: 'running', cluster } : { kind: 'crashed', cluster, dead, logTail: await logTail(folder, dead) };
}

/** A cluster from before the machine's last start did not crash. */
function endedWithTheMachine(state: ClusterState): boolean {
  return state.startedAt < Date.now() - uptime() * 1000;
}

function clusterOf(folder: ClusterFolder, state: ClusterState, alive: readonly LocalProcessName[]): LocalCluster {
  const connection = localConnection(state.ports);
  return {
    flinkVersion: folder.version,
    home: state.home,
    rest: connection.rest,
    gateway: connection.gateway,
    processes: LOCAL_PROCESSES.map((name) => ({
      name,
      pid: state.pids[name],
      alive: alive.includes(name),
      logFile: logFile(folder, name),
    })),
    checkpointDirectory: toFlinkUri(folder.checkpoints),
    savepointDirectory: toFlinkUri(folder.savepoints),
  };
}

/** The version that a call means: one that has a cluster here, else the one that would be started. */
async function knownVersion({ stateDirectory, settings, processEnv }: LocalFlinkOptions, wanted: string | undefined): Promise<string> {
  const known = await versionsOnDisk(stateDirectory);
  const fitting = wanted === undefined ? undefined : known.find((version) => fitsVersion(version, wanted));
  return fitting ?? (await chooseHome(wanted, settings.home, processEnv)).version;
}

async function versionsOnDisk(stateDirectory: string): Promise<readonly string[]> {
  const entries = await readdir(clustersFolder(stateDirectory), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function warnOfVulnerability(version: string, progress: Progress): void {
  const known = knownVulnerability(version);
  if (known !== undefined) progress(message('localFlink.vulnerable', { version, id: known.id, fixedIn: known.fixedIn }));
}
