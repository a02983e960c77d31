/** Brings a local cluster up: starts what does not run, waits until it answers. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { throwIfCancelled, type Cancellation } from '../../core/cancellation.ts';
import type { Clock, LocalProcessName, Log, Progress } from '../../core/ports.ts';
import { message } from '../../l10n/localize.ts';
import type { ProcessEnv } from '../processes/command.ts';
import { configFileName, configFileText } from './clusterConfig.ts';
import { LOCAL_PROCESSES, logFile, PROCESS_LABELS, type ClusterFolder } from './clusterFolder.ts';
import { endProcesses, runningProcesses, startProcess } from './clusterProcesses.ts';
import { readClusterState, removeClusterState, writeClusterState, type ClusterPorts, type ClusterState } from './clusterState.ts';
import type { FlinkHome } from './installHome.ts';
import type { Java } from './java.ts';
import { javaCommand } from './javaCommand.ts';
import { LocalFlinkError } from './localFlinkError.ts';
import { LOGGING_FILE_NAME, loggingFileText } from './loggingConfig.ts';
import { lastWords } from './logTail.ts';
import { gatewayAnswers, hasSlots, localConnection, type ClusterClients } from './probe.ts';

export interface ClusterStart {
  readonly folder: ClusterFolder;
  readonly home: FlinkHome;
  readonly java: Java;
  readonly env: ProcessEnv;
  readonly clients: ClusterClients;
  readonly clock: Clock;
  readonly log: Log;
  readonly progress: Progress;
  readonly cancellation: Cancellation;
  readonly freePort: () => Promise<number>;
}

const PORT_ATTEMPTS = 4;
const READY_MILLISECONDS = 300_000;
const POLL_MILLISECONDS = 200;

/**
 * The state of the running cluster. The caller holds the cluster's lock.
 * @throws LocalFlinkError, CancelledError
 */
export async function startCluster(start: ClusterStart): Promise<ClusterState> {
  for (let attempt = 1; ; attempt++) {
    const state = (attempt === 1 ? await usableState(start) : undefined) ?? (await newState(start));
    const outcome = await bringUp(start, state);
    if (outcome.kind === 'running') return outcome.state;
    if (attempt === PORT_ATTEMPTS) throw new LocalFlinkError('port', message('localFlink.port', { attempts: attempt }));
    start.progress(message('localFlink.portRetry'));
  }
}

/** The state to go on from: `undefined` unless the JobManager that it names runs, since all jobs end with it. */
async function usableState({ folder }: ClusterStart): Promise<ClusterState | undefined> {
  const state = await readClusterState(folder);
  if (state === undefined || state.phase === 'stopping') return undefined;
  const running = await runningProcesses(folder);
  const hasJobManager = running.some(({ name, pid }) => name === 'jobManager' && pid === state.pids.jobManager);
  return hasJobManager ? { ...state, phase: state.phase === 'starting' ? 'starting' : 'repairing' } : undefined;
}

/** Ends what is left of the cluster and prepares its files for a start on new ports. */
async function newState({ folder, home, clock, freePort }: ClusterStart): Promise<ClusterState> {
  await endProcesses(folder, clock);
  const ports = await choosePorts(freePort);
  await writeFiles(folder, ports);
  return {
    phase: 'starting',
    flinkVersion: folder.version,
    home: home.folder,
    gatewayJar: home.gatewayJar,
    ports,
    startedAt: clock.now(),
    taskManagerId: '',
    pids: { jobManager: 0, taskManager: 0, sqlGateway: 0 },
  };
}

type Outcome = { readonly kind: 'running'; readonly state: ClusterState } | { readonly kind: 'portTaken' };

/** Starts what does not run and waits for all. A new cluster that fails is ended; one that was up is left as it is, for the sake of its jobs. */
async function bringUp(start: ClusterStart, state: ClusterState): Promise<Outcome> {
  try {
    const started = await startMissing(start, state);
    await untilReady(start, started);
    const running: ClusterState = { ...started, phase: 'running' };
    await writeClusterState(start.folder, running);
    return { kind: 'running', state: running };
  } catch (error) {
    if (state.phase === 'repairing') throw error;
    await endProcesses(start.folder, start.clock);
    await removeClusterState(start.folder);
    if (error instanceof LocalFlinkError && error.reason === 'port') return { kind: 'portTaken' };
    throw error;
  }
}

/** Each process ID is written down as soon as it is known. */
async function startMissing(start: ClusterStart, before: ClusterState): Promise<ClusterState> {
  const { folder, home, java, env, log, clock } = start;
  const running = await runningProcesses(folder);
  let state = before;
  await writeClusterState(folder, state);
  for (const name of LOCAL_PROCESSES) {
    if (running.some((one) => one.name === name && one.pid === state.pids[name])) continue;
    start.progress(message('localFlink.startingProcess', { process: PROCESS_LABELS[name], version: folder.version }));
    await endProcesses(folder, clock, [name]);
    const taskManagerId = name === 'taskManager' ? newTaskManagerId(clock) : state.taskManagerId;
    const command = await javaCommand({ process: name, home, java, folder, env, taskManagerId });
    const pid = await startProcess(folder, name, command);
    log.info(`started ${name}`, { pid, args: command.args });
    state = { ...state, taskManagerId, pids: { ...state.pids, [name]: pid } };
    await writeClusterState(folder, state);
  }
  return state;
}

async function untilReady(start: ClusterStart, state: ClusterState): Promise<void> {
  const { folder, clients, clock, cancellation, progress } = start;
  const connection = localConnection(state.ports);
  const deadline = performance.now() + READY_MILLISECONDS;
  for (let polls = 0; ; polls++) {
    throwIfCancelled(cancellation);
    const running = await runningProcesses(folder);
    const dead = LOCAL_PROCESSES.find((name) => !running.some((one) => one.name === name));
    if (dead !== undefined) throw await endedWhileStarting(folder, dead);
    const [slots, gateway] = await Promise.all([
      hasSlots(clients, connection, state.taskManagerId, cancellation),
      gatewayAnswers(clients, connection, cancellation),
    ]);
    if (slots && gateway) return;
    if (polls === 0) progress(message('localFlink.waiting', { version: folder.version }));
    if (performance.now() > deadline) throw notReady(folder, slots ? 'sqlGateway' : 'taskManager');
    await clock.sleep(POLL_MILLISECONDS, cancellation);
  }
}

async function endedWhileStarting(folder: ClusterFolder, process: LocalProcessName): Promise<LocalFlinkError> {
  const { lines, isPortTaken } = await lastWords(folder, process);
  if (isPortTaken) return new LocalFlinkError('port', message('localFlink.port', { attempts: 1 }));
  return new LocalFlinkError(
    'crashed',
    message('localFlink.crashed', { process: PROCESS_LABELS[process], log: logFile(folder, process), tail: lines.join('\n') }),
  );
}

function notReady(folder: ClusterFolder, process: LocalProcessName): LocalFlinkError {
  const seconds = READY_MILLISECONDS / 1000;
  return new LocalFlinkError(
    'notReady',
    message('localFlink.notReady', { process: PROCESS_LABELS[process], seconds, log: logFile(folder, process) }),
  );
}

/** Tells this TaskManager from one that was killed and that the JobManager still lists. */
function newTaskManagerId(clock: Clock): string {
  return `local-${clock.now().toString(36)}`;
}

async function choosePorts(freePort: () => Promise<number>): Promise<ClusterPorts> {
  const ports = new Set<number>();
  while (ports.size < 3) ports.add(await freePort());
  const [rest = 0, rpc = 0, gateway = 0] = ports;
  return { rest, rpc, gateway };
}

async function writeFiles(folder: ClusterFolder, ports: ClusterPorts): Promise<void> {
  await rm(folder.temporary, { recursive: true, force: true });
  for (const path of [folder.conf, folder.temporary, folder.checkpoints, folder.savepoints]) await mkdir(path, { recursive: true });
  await writeFile(join(folder.conf, configFileName(folder.version)), configFileText(folder, ports));
  await writeFile(join(folder.conf, LOGGING_FILE_NAME), loggingFileText());
}
