/** Finds, starts and ends the processes of a local cluster. */
import { mkdir, rename } from 'node:fs/promises';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { Clock, LocalProcessName } from '../../core/ports.ts';
import { message } from '../../l10n/localize.ts';
import { markedProcesses } from '../processes/markedProcesses.ts';
import { startDaemon } from '../processes/startDaemon.ts';
import type { Command } from '../processes/command.ts';
import { LocalFlinkError } from './localFlinkError.ts';
import { LOCAL_PROCESSES, logFile, logFolder, outputFile, type ClusterFolder } from './clusterFolder.ts';

export interface RunningProcess {
  readonly name: LocalProcessName;
  readonly pid: number;
}

/** What runs of this cluster, whoever started it: found by the marker in the command lines, so no file can be wrong about it. */
export async function runningProcesses(folder: ClusterFolder): Promise<readonly RunningProcess[]> {
  const marked = await markedProcesses(folder.marker);
  return marked.flatMap(({ pid, commandLine }) => {
    const name = LOCAL_PROCESSES.find((candidate) => commandLine.includes(folder.marker + candidate));
    return name === undefined ? [] : [{ name, pid }];
  });
}

/** Starts a process with an empty log; the log of the run before is kept beside it. */
export async function startProcess(folder: ClusterFolder, name: LocalProcessName, command: Command): Promise<number> {
  await mkdir(logFolder(folder, name), { recursive: true });
  const log = logFile(folder, name);
  await rename(log, `${log}.previous`).catch(ignoreMissing);
  return startDaemon(command, outputFile(folder, name));
}

const TERMINATE_MILLISECONDS = 10_000;
const KILL_MILLISECONDS = 10_000;
const POLL_MILLISECONDS = 100;

/**
 * Ends every process of the cluster (or only those called `names`): asks, waits ten seconds, forces. Not to be cancelled half way.
 * @throws LocalFlinkError `notStopped` when one still runs then
 */
export async function endProcesses(
  folder: ClusterFolder,
  clock: Clock,
  names: readonly LocalProcessName[] = LOCAL_PROCESSES,
): Promise<void> {
  if ((await signalUntilGone(folder, clock, names, 'SIGTERM', TERMINATE_MILLISECONDS)).length === 0) return;
  const left = await signalUntilGone(folder, clock, names, 'SIGKILL', KILL_MILLISECONDS);
  if (left.length > 0) throw new LocalFlinkError('notStopped', message('localFlink.notStopped', { pids: left.map(({ pid }) => pid) }));
}

async function signalUntilGone(
  folder: ClusterFolder,
  clock: Clock,
  names: readonly LocalProcessName[],
  signal: NodeJS.Signals,
  patience: number,
): Promise<readonly RunningProcess[]> {
  const find = async () => (await runningProcesses(folder)).filter(({ name }) => names.includes(name));
  let left = await find();
  for (const { pid } of left) send(pid, signal);
  for (let waited = 0; left.length > 0 && waited < patience; waited += POLL_MILLISECONDS) {
    await clock.sleep(POLL_MILLISECONDS, NEVER_CANCELLED);
    left = await find();
  }
  return left;
}

/** A process that ended in the meantime is what was wanted. */
function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
