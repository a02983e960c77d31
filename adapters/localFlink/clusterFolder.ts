/** Where a local cluster keeps its files. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { LocalProcessName } from '../../core/ports.ts';

/** All below `<state>/local/<version>`. */
export interface ClusterFolder {
  readonly root: string;
  readonly version: string;
  readonly lockFile: string;
  readonly stateFile: string;
  readonly conf: string;
  readonly temporary: string;
  readonly checkpoints: string;
  readonly savepoints: string;
  /** Stands in the command line of each process of this cluster and of no other. */
  readonly marker: string;
}

export const LOCAL_PROCESSES: readonly LocalProcessName[] = ['jobManager', 'taskManager', 'sqlGateway'];

/** Flink's own names, the same in every language. */
export const PROCESS_LABELS: Readonly<Record<LocalProcessName, string>> = {
  jobManager: 'JobManager',
  taskManager: 'TaskManager',
  sqlGateway: 'SQL Gateway',
};

export function clustersFolder(stateDirectory: string): string {
  return join(stateDirectory, 'local');
}

export function clusterFolder(stateDirectory: string, version: string): ClusterFolder {
  const root = join(clustersFolder(stateDirectory), version);
  return {
    root,
    version,
    lockFile: join(root, 'lock'),
    stateFile: join(root, 'cluster.json'),
    conf: join(root, 'conf'),
    temporary: join(root, 'tmp'),
    checkpoints: join(root, 'checkpoints'),
    savepoints: join(root, 'savepoints'),
    marker: `-Dsluice.local=${createHash('sha256').update(root).digest('hex').slice(0, 16)}.`,
  };
}

/** Each process has a folder of its own for its logs, since Flink's REST API lists all that lies beside a log. */
export function logFolder(folder: ClusterFolder, process: LocalProcessName): string {
  return join(folder.root, 'log', process);
}

export function logFile(folder: ClusterFolder, process: LocalProcessName): string {
  return join(logFolder(folder, process), `${process}.log`);
}

/** What the process printed itself: where Java says why it did not even start. Flink's REST API expects this name. */
export function outputFile(folder: ClusterFolder, process: LocalProcessName): string {
  return join(logFolder(folder, process), `${process}.out`);
}
