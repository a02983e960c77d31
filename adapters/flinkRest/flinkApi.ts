/** The JobManager's REST API as the port `FlinkApi`. */
import type { Cancellation } from '../../core/cancellation.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import type { JobId } from '../../core/flink/ids.ts';
import type { FlinkApi, FlinkProcess, SavepointOrder } from '../../core/ports.ts';
import { message } from '../../l10n/localize.ts';
import type { HttpClient } from '../http/httpClient.ts';
import { normalizeCheckpoints } from './checkpointsRecord.ts';
import { normalizeClusterOverview, normalizeConfiguration } from './clusterOverviewRecord.ts';
import { normalizeExceptions } from './exceptionsRecord.ts';
import { FlinkRestError, jobManagerName } from './flinkRestError.ts';
import { createFlinkTransport, type FlinkTransport, type Normalize } from './flinkTransport.ts';
import { normalizeJobConfig } from './jobConfigRecord.ts';
import { normalizeJobDetail } from './jobDetailRecord.ts';
import { normalizeJobsOverview } from './jobOverviewRecord.ts';
import { normalizeLogList } from './logListRecord.ts';
import { hasNoCheckpoints, isHidden, isMissingJob, isMissingTrigger } from './missing.ts';
import { normalizeSavepointResult, normalizeTrigger, savepointTriggerBody, stopBody } from './savepointRecord.ts';
import { normalizeTaskManagers } from './taskManagersRecord.ts';

/** Milliseconds until the first byte of an answer; all other calls have the HTTP client's limit. */
export interface FlinkApiLimits {
  /** For what a JobManager has in memory: a silence of this length is one that hangs. */
  readonly knockMs: number;
  /** For its lists, for which it asks its own parts: Flink itself gives up after 10 s (`pekko.ask.timeout`). */
  readonly listMs: number;
}

const DEFAULT_FLINK_API_LIMITS: FlinkApiLimits = { knockMs: 5_000, listMs: 10_000 };

export interface FlinkApiOptions {
  readonly http: HttpClient;
  readonly limits?: Partial<FlinkApiLimits>;
}

export function createFlinkApi({ http, limits }: FlinkApiOptions): FlinkApi {
  const transport = createFlinkTransport(http);
  return { ...reading(transport, { ...DEFAULT_FLINK_API_LIMITS, ...limits }), ...steering(transport), ...logs(transport) };
}

type Reading = Pick<FlinkApi, 'overview' | 'jobs' | 'job' | 'jobConfig' | 'checkpoints' | 'exceptions' | 'taskManagers'>;

function reading(transport: FlinkTransport, limits: FlinkApiLimits): Reading {
  const ofJob = <Value>(
    connection: ClusterConnection,
    jobId: JobId,
    part: string,
    normalize: Normalize<Value>,
    cancellation: Cancellation,
  ): Promise<Value | undefined> =>
    transport.getUnless(isMissingJob, connection, { path: `/jobs/${jobId}${part}` }, normalize, cancellation);
  return {
    overview: (connection, cancellation) => overview(transport, limits, connection, cancellation),
    jobs: (connection, cancellation) =>
      transport.send(connection, { method: 'GET', path: '/jobs/overview', answerMs: limits.listMs }, normalizeJobsOverview, cancellation),
    job: (connection, jobId, cancellation) => ofJob(connection, jobId, '', normalizeJobDetail, cancellation),
    jobConfig: (connection, jobId, cancellation) => ofJob(connection, jobId, '/config', normalizeJobConfig, cancellation),
    checkpoints: (connection, jobId, cancellation) =>
      transport.getUnless(
        (error) => isMissingJob(error) || hasNoCheckpoints(error),
        connection,
        { path: `/jobs/${jobId}/checkpoints` },
        (value) => normalizeCheckpoints(value, jobId),
        cancellation,
      ),
    exceptions: (connection, jobId, cancellation) => ofJob(connection, jobId, '/exceptions', normalizeExceptions, cancellation),
    taskManagers: (connection, cancellation) =>
      transport.send(connection, { method: 'GET', path: '/taskmanagers' }, normalizeTaskManagers, cancellation),
  };
}

async function overview(
  transport: FlinkTransport,
  { knockMs, listMs }: FlinkApiLimits,
  connection: ClusterConnection,
  cancellation: Cancellation,
): ReturnType<FlinkApi['overview']> {
  // A proxy may allow no look at the configuration, which is no reason to know nothing.
  const knock = { path: '/jobmanager/config', answerMs: knockMs };
  const configuration = await transport.getUnless(isHidden, connection, knock, normalizeConfiguration, cancellation);
  const request = { method: 'GET', path: '/overview', answerMs: listMs } as const;
  return await transport.send(connection, request, (value) => normalizeClusterOverview(value, configuration), cancellation);
}

type Steering = Pick<FlinkApi, 'triggerSavepoint' | 'stopWithSavepoint' | 'savepointResult' | 'cancelJob'>;

function steering(transport: FlinkTransport): Steering {
  const trigger = async (
    connection: ClusterConnection,
    order: SavepointOrder,
    { path, body }: { readonly path: string; readonly body: unknown },
    cancellation: Cancellation,
  ): Promise<void> => {
    const requestId = await transport.send(connection, { method: 'POST', path, body }, normalizeTrigger, cancellation);
    if (requestId === order.triggerId) return;
    throw new FlinkRestError('triggerIdIgnored', message('flink.triggerIdIgnored', { service: jobManagerName(connection) }));
  };
  return {
    triggerSavepoint: (connection, order, cancellation) =>
      trigger(connection, order, { path: `/jobs/${order.jobId}/savepoints`, body: savepointTriggerBody(order) }, cancellation),
    stopWithSavepoint: (connection, order, cancellation) =>
      trigger(connection, order, { path: `/jobs/${order.jobId}/stop`, body: stopBody(order) }, cancellation),
    async savepointResult(connection, jobId, triggerId, cancellation) {
      const path = `/jobs/${jobId}/savepoints/${triggerId}`;
      const result = await transport.getUnless(isMissingTrigger, connection, { path }, normalizeSavepointResult, cancellation);
      return result ?? { kind: 'unknown' };
    },
    cancelJob: (connection, jobId, cancellation) =>
      transport.send(connection, { method: 'PATCH', path: `/jobs/${jobId}?mode=cancel` }, () => undefined, cancellation),
  };
}

function logs(transport: FlinkTransport): Pick<FlinkApi, 'logFiles' | 'readLog'> {
  return {
    logFiles: (connection, process, cancellation) =>
      transport.send(connection, { method: 'GET', path: `${pathOf(process)}/logs` }, normalizeLogList, cancellation),
    readLog: (connection, log, cancellation) =>
      transport.slice(connection, `${pathOf(log.process)}/logs/${encodeURIComponent(log.name)}`, log, cancellation),
  };
}

function pathOf(process: FlinkProcess): string {
  return process.kind === 'jobManager' ? '/jobmanager' : `/taskmanagers/${encodeURIComponent(process.id)}`;
}
