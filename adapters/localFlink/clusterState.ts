/** The file by which the next command finds a local cluster again. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { LocalProcessName } from '../../core/ports.ts';
import { LOCAL_PROCESSES, type ClusterFolder } from './clusterFolder.ts';

export interface ClusterPorts {
  readonly rest: number;
  readonly rpc: number;
  readonly gateway: number;
}

export interface ClusterState {
  /** `repairing`: it was up once, and a part of it is started again. `stopping`: all of it is being ended. */
  readonly phase: 'starting' | 'running' | 'repairing' | 'stopping';
  readonly flinkVersion: string;
  readonly home: string;
  readonly gatewayJar: string;
  readonly ports: ClusterPorts;
  /** UTC milliseconds. */
  readonly startedAt: number;
  /** The ID under which the TaskManager registers; empty before one was started. */
  readonly taskManagerId: string;
  /** 0 for a process that was not started yet. */
  readonly pids: Readonly<Record<LocalProcessName, number>>;
}

/** `undefined` when there is none, or one that cannot be understood: its processes are then found by their marker alone. */
export async function readClusterState(folder: ClusterFolder): Promise<ClusterState | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(folder.stateFile, 'utf8'));
    return isClusterState(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Replaces the file at once, so that a reader never sees half of it. */
export async function writeClusterState(folder: ClusterFolder, state: ClusterState): Promise<void> {
  const partial = `${folder.stateFile}.partial`;
  await writeFile(partial, `${JSON.stringify(state, undefined, 2)}\n`, { mode: 0o600 });
  await rename(partial, folder.stateFile);
}

export async function removeClusterState(folder: ClusterFolder): Promise<void> {
  await rm(folder.stateFile, { force: true });
}

function isClusterState(value: unknown): value is ClusterState {
  if (!isRecord(value) || !isRecord(value['ports']) || !isRecord(value['pids'])) return false;
  const { ports, pids } = value;
  const texts = [value['flinkVersion'], value['home'], value['gatewayJar'], value['taskManagerId']];
  const numbers = [value['startedAt'], ports['rest'], ports['rpc'], ports['gateway'], ...LOCAL_PROCESSES.map((name) => pids[name])];
  const phase = ['starting', 'running', 'repairing', 'stopping'].includes(String(value['phase']));
  return phase && texts.every((text) => typeof text === 'string') && numbers.every((number) => typeof number === 'number');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
