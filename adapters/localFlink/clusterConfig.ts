/** Flink's configuration of a local cluster. */
import { stringify } from 'yaml';
import { LOCAL_TASK_SLOTS } from '../../core/flink/cluster.ts';
import { toFlinkUri } from '../files/flinkUri.ts';
import type { ClusterFolder } from './clusterFolder.ts';
import { JOB_MANAGER_MEMORY, TASK_MANAGER_MEMORY } from './clusterMemory.ts';
import type { ClusterPorts } from './clusterState.ts';
import { atLeast } from './flinkVersions.ts';

type ConfigOptions = Readonly<Record<string, string | number>>;

const LOOPBACK = '127.0.0.1';

/** Its name: `config.yaml` from Flink 1.19. Both forms take flat keys. */
export function configFileName(version: string): string {
  return atLeast(version, [1, 19, 0]) ? 'config.yaml' : 'flink-conf.yaml';
}

export function configFileText(folder: ClusterFolder, ports: ClusterPorts): string {
  const options: ConfigOptions = {
    ...addresses(ports),
    ...memory(),
    ...durableState(folder),
    'taskmanager.numberOfTaskSlots': LOCAL_TASK_SLOTS,
    'parallelism.default': 1,
    'execution.target': 'remote',
    'io.tmp.dirs': folder.temporary,
  };
  return stringify(options, { lineWidth: 0 });
}

/**
 * Everything listens on loopback; ports that nobody has to know beforehand are left to Flink (0).
 * Flink would let the pages of every web site read its REST API, and with it run jars: only its own pages may.
 */
function addresses(ports: ClusterPorts): ConfigOptions {
  return {
    'jobmanager.rpc.address': LOOPBACK,
    'jobmanager.rpc.port': ports.rpc,
    'jobmanager.bind-host': LOOPBACK,
    'taskmanager.bind-host': LOOPBACK,
    'taskmanager.host': LOOPBACK,
    'blob.server.port': 0,
    'rest.address': LOOPBACK,
    'rest.bind-address': LOOPBACK,
    'rest.port': ports.rest,
    'web.access-control-allow-origin': `http://${LOOPBACK}:${String(ports.rest)}`,
    'sql-gateway.endpoint.rest.address': LOOPBACK,
    'sql-gateway.endpoint.rest.bind-address': LOOPBACK,
    'sql-gateway.endpoint.rest.port': ports.gateway,
  };
}

function memory(): ConfigOptions {
  const job = JOB_MANAGER_MEMORY;
  const task = TASK_MANAGER_MEMORY;
  return {
    'jobmanager.memory.heap.size': mebibytes(job.heap),
    'jobmanager.memory.off-heap.size': mebibytes(job.offHeap),
    'jobmanager.memory.jvm-metaspace.size': mebibytes(job.metaspace),
    'jobmanager.memory.jvm-overhead.min': mebibytes(job.overhead),
    'jobmanager.memory.jvm-overhead.max': mebibytes(job.overhead),
    'taskmanager.cpu.cores': LOCAL_TASK_SLOTS,
    'taskmanager.memory.framework.heap.size': mebibytes(task.frameworkHeap),
    'taskmanager.memory.task.heap.size': mebibytes(task.taskHeap),
    'taskmanager.memory.managed.size': mebibytes(task.managed),
    'taskmanager.memory.framework.off-heap.size': mebibytes(task.frameworkOffHeap),
    'taskmanager.memory.task.off-heap.size': mebibytes(task.taskOffHeap),
    'taskmanager.memory.network.min': mebibytes(task.network),
    'taskmanager.memory.network.max': mebibytes(task.network),
    'taskmanager.memory.jvm-metaspace.size': mebibytes(task.metaspace),
    'taskmanager.memory.jvm-overhead.min': mebibytes(task.overhead),
    'taskmanager.memory.jvm-overhead.max': mebibytes(task.overhead),
  };
}

/** A session's own savepoint directory does not count for the REST API's savepoints, so it stands here. Key names changed with Flink 1.20 and 2.0. */
function durableState(folder: ClusterFolder): ConfigOptions {
  const checkpoints = toFlinkUri(folder.checkpoints);
  const savepoints = toFlinkUri(folder.savepoints);
  const retention = { 'execution.checkpointing.externalized-checkpoint-retention': 'RETAIN_ON_CANCELLATION' };
  if (atLeast(folder.version, [1, 20, 0])) {
    return {
      ...retention,
      'execution.checkpointing.storage': 'filesystem',
      'execution.checkpointing.dir': checkpoints,
      'execution.checkpointing.savepoint-dir': savepoints,
    };
  }
  return {
    ...retention,
    'state.checkpoint-storage': 'filesystem',
    'state.checkpoints.dir': checkpoints,
    'state.savepoints.dir': savepoints,
  };
}

function mebibytes(count: number): string {
  return `${String(count)}m`;
}
