/** The JobManager's REST API as the port `FlinkApi`. */
import type { Cancellation } from '../../core/cancellation.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import type { JobId } from '../../core/flink/ids.ts';
import type { FlinkApi, FlinkProcess, SavepointOrder } from '../../core/ports.ts';
import { message } from '../../l10n/localize.ts';
import type { HttpClient, HttpRequest } from '../http/httpClient.ts';
import { HttpFault } from '../http/httpFault.ts';
import { jsonOf, throwIfFault } from '../http/jsonReply.ts';
import { normalizeCheckpoints } from './checkpointsRecord.ts';
import { normalizeClusterOverview, normalizeConfiguration } from './clusterOverviewRecord.ts';
import { normalizeExceptions } from './exceptionsRecord.ts';
import { FlinkRestError, flinkRestErrorOf, jobManagerName } from './flinkRestError.ts';
import { normalizeJobConfig } from './jobConfigRecord.ts';
import { normalizeJobDetail } from './jobDetailRecord.ts';
import { normalizeJobsOverview } from './jobOverviewRecord.ts';
import { normalizeLogList } from './logListRecord.ts';
import { isMissingJob, isMissingTrigger } from './missing.ts';
import { normalizeSavepointResult, normalizeTrigger, savepointTriggerBody, stopBody } from './savepointRecord.ts';
import { normalizeTaskManagers } from './taskManagersRecord.ts';

export interface FlinkApiOptions {
  readonly http: HttpClient;
}

export function createFlinkApi({ http }: FlinkApiOptions): FlinkApi {
  return {
    async overview(connection, cancellation) {
      const [overview, configuration] = await Promise.all([
        get(connection, '/overview', (value) => value, cancellation),
        // A proxy may allow no look at the configuration, which is no reason to know nothing.
        getUnless(isHidden, connection, '/jobmanager/config', normalizeConfiguration, cancellation),
      ]);
      return await normalized(connection, () => normalizeClusterOverview(overview, configuration));
    },
    jobs: (connection, cancellation) => get(connection, '/jobs/overview', normalizeJobsOverview, cancellation),
    job: (connection, jobId, cancellation) => getOfJob(connection, jobId, '', normalizeJobDetail, cancellation),
    jobConfig: (connection, jobId, cancellation) => getOfJob(connection, jobId, '/config', normalizeJobConfig, cancellation),
    checkpoints: (connection, jobId, cancellation) =>
      getOfJob(connection, jobId, '/checkpoints', (value) => normalizeCheckpoints(value, jobId), cancellation),
    exceptions: (connection, jobId, cancellation) => getOfJob(connection, jobId, '/exceptions', normalizeExceptions, cancellation),
    triggerSavepoint: (connection, order, cancellation) =>
      trigger(connection, order, 'savepoints', savepointTriggerBody(order), cancellation),
    stopWithSavepoint: (connection, order, cancellation) => trigger(connection, order, 'stop', stopBody(order), cancellation),
    async savepointResult(connection, jobId, triggerId, cancellation) {
      const path = `/jobs/${jobId}/savepoints/${triggerId}`;
      const result = await getUnless(isMissingTrigger, connection, path, normalizeSavepointResult, cancellation);
      return result ?? { kind: 'unknown' };
    },
    async cancelJob(connection, jobId, cancellation) {
      await send(connection, { method: 'PATCH', path: `/jobs/${jobId}?mode=cancel` }, jsonOf, cancellation);
    },
    taskManagers: (connection, cancellation) => get(connection, '/taskmanagers', normalizeTaskManagers, cancellation),
    logFiles: (connection, process, cancellation) => get(connection, `${pathOf(process)}/logs`, normalizeLogList, cancellation),
    async readLog(connection, log, cancellation) {
      const path = `${pathOf(log.process)}/logs/${encodeURIComponent(log.name)}`;
      return await normalized(connection, async () => {
        const reply = await http.callForSlice({ method: 'GET', base: connection.rest, path }, log, cancellation);
        throwIfFault(reply);
        return reply.bytes;
      });
    },
  };

  async function trigger(
    connection: ClusterConnection,
    order: SavepointOrder,
    verb: 'savepoints' | 'stop',
    body: unknown,
    cancellation: Cancellation,
  ): Promise<void> {
    const request = { method: 'POST', path: `/jobs/${order.jobId}/${verb}`, body } as const;
    const requestId = await send(connection, request, (reply) => normalizeTrigger(jsonOf(reply)), cancellation);
    if (requestId !== order.triggerId) {
      throw new FlinkRestError('triggerIdIgnored', message('flink.triggerIdIgnored', { service: jobManagerName(connection) }));
    }
  }

  function get<Value>(
    connection: ClusterConnection,
    path: string,
    normalize: (value: unknown) => Value,
    cancellation: Cancellation,
  ): Promise<Value> {
    return send(connection, { method: 'GET', path }, (reply) => normalize(jsonOf(reply)), cancellation);
  }

  /** `undefined` for a fault that `isExpected`. */
  async function getUnless<Value>(
    isExpected: (error: FlinkRestError) => boolean,
    connection: ClusterConnection,
    path: string,
    normalize: (value: unknown) => Value,
    cancellation: Cancellation,
  ): Promise<Value | undefined> {
    try {
      return await get(connection, path, normalize, cancellation);
    } catch (error) {
      if (error instanceof FlinkRestError && isExpected(error)) return undefined;
      throw error;
    }
  }

  function getOfJob<Value>(
    connection: ClusterConnection,
    jobId: JobId,
    path: string,
    normalize: (value: unknown) => Value,
    cancellation: Cancellation,
  ): Promise<Value | undefined> {
    return getUnless(isMissingJob, connection, `/jobs/${jobId}${path}`, normalize, cancellation);
  }

  function send<Value>(
    connection: ClusterConnection,
    request: Omit<HttpRequest, 'base'>,
    read: (reply: Awaited<ReturnType<HttpClient['call']>>) => Value,
    cancellation: Cancellation,
  ): Promise<Value> {
    return normalized(connection, async () => read(await http.call({ ...request, base: connection.rest }, cancellation)));
  }
}

/** Runs `work`, its faults turned into {@link FlinkRestError}. */
async function normalized<Value>(connection: ClusterConnection, work: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof HttpFault ? flinkRestErrorOf(connection, error) : error;
  }
}

function isHidden(error: FlinkRestError): boolean {
  return error.reason === 'notFound' || error.reason === 'unauthorized';
}

function pathOf(process: FlinkProcess): string {
  return process.kind === 'jobManager' ? '/jobmanager' : `/taskmanagers/${encodeURIComponent(process.id)}`;
}
