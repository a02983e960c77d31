/** Asks the processes of a local cluster whether they answer. */
import type { Cancellation } from '../../core/cancellation.ts';
import { WorldError } from '../../core/errors.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import type { FlinkApi, SqlGateway } from '../../core/ports.ts';
import type { ClusterPorts } from './clusterState.ts';

/** The clients of a cluster's two services. */
export interface ClusterClients {
  readonly flink: FlinkApi;
  readonly gateway: SqlGateway;
}

export function localConnection(ports: ClusterPorts): ClusterConnection & { readonly gateway: string } {
  return {
    cluster: 'local',
    kind: 'local',
    rest: `http://127.0.0.1:${String(ports.rest)}`,
    gateway: `http://127.0.0.1:${String(ports.gateway)}`,
  };
}

export async function gatewayAnswers(
  { gateway }: ClusterClients,
  connection: ClusterConnection,
  cancellation: Cancellation,
): Promise<boolean> {
  return (await answerOf(async () => gateway.version(connection, cancellation))) !== undefined;
}

/** Whether the TaskManager of this ID has registered with slots; the JobManager may still list one that was killed. */
export async function hasSlots(
  { flink }: ClusterClients,
  connection: ClusterConnection,
  taskManagerId: string,
  cancellation: Cancellation,
): Promise<boolean> {
  const taskManagers = (await answerOf(async () => flink.taskManagers(connection, cancellation))) ?? [];
  return taskManagers.some(({ id, slots }) => id === taskManagerId && slots > 0);
}

/** `undefined` while the service is not up: the caller asks again until its patience ends. */
async function answerOf<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof WorldError) return undefined;
    throw error;
  }
}
