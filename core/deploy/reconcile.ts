/** Brings the ledger up to date with a cluster, before anything is planned, stopped or shown. */
import type { Cancellation } from '../cancellation.ts';
import type { ClusterConnection } from '../flink/cluster.ts';
import type { JobDetail } from '../flink/job.ts';
import { GLOBALLY_TERMINAL } from '../flink/jobStatus.ts';
import type { RestorePoint } from '../flink/restorePoint.ts';
import { OPEN_STATES, type DeploymentRecord } from '../ledger.ts';
import type { Ports } from '../ports.ts';
import { settleFromDirectory, settleLastRequest, settleRequest } from './savepointRequests.ts';

export interface ClusterNow {
  readonly connection: ClusterConnection;
  /** See `ClusterOverview.incarnation`. */
  readonly incarnation: string | undefined;
  /** Where checkpoints of this cluster lie, as a URI, one folder per job ID; `undefined` when unknown. */
  readonly checkpointDirectory: string | undefined;
}

type ReconcilePorts = Pick<Ports, 'flink' | 'ledger' | 'files' | 'clock'>;

/**
 * Brings one deployment up to date and gives it as it stands now. One that is settled takes no request: it has sent nothing, or its end
 * was seen, and with it the last checkpoints and savepoints. Nothing is concluded from an error: those are thrown.
 */
export async function reconcileDeployment(
  ports: ReconcilePorts,
  cluster: ClusterNow,
  deployment: DeploymentRecord,
  cancellation: Cancellation,
): Promise<DeploymentRecord> {
  if (deployment.state === 'planned' || !OPEN_STATES.includes(deployment.state)) return deployment;
  const job = await ports.flink.job(cluster.connection, deployment.jobId, cancellation);
  if (job === undefined) return whenAbsent(ports, cluster, deployment);
  const { connection } = cluster;
  const isOver = GLOBALLY_TERMINAL.has(job.status);
  const record = isOver ? recordFinalCheckpoints : recordCheckpoints;
  const settle = isOver ? settleLastRequest : settleRequest;
  await record(ports, connection, deployment, cancellation);
  let isSettled = isOver;
  for (const request of await ports.ledger.savepointRequests(deployment.id)) {
    const { state } = await settle(ports, connection, deployment, request, cancellation);
    isSettled &&= state !== 'requested';
  }
  return recordSighting(ports, connection, deployment, { job, isSettled }, cancellation);
}

/** Writes the job's completed checkpoints and savepoints to the ledger. */
export async function recordCheckpoints(
  ports: Pick<Ports, 'flink' | 'ledger' | 'clock'>,
  connection: ClusterConnection,
  deployment: DeploymentRecord,
  cancellation: Cancellation,
): Promise<void> {
  const stats = await ports.flink.checkpoints(connection, deployment.jobId, cancellation);
  if (stats !== undefined) await addPoints(ports, deployment, stats.completed);
}

/** How old Flink's answer about a job may be (`web.refresh-interval`), with some room. */
export const ANSWER_AGE_MS = 3_500;

/** Writes the checkpoints of a job that is over, once no older answer can hide its last one. */
export async function recordFinalCheckpoints(
  ports: Pick<Ports, 'flink' | 'ledger' | 'clock'>,
  connection: ClusterConnection,
  deployment: DeploymentRecord,
  cancellation: Cancellation,
): Promise<void> {
  await ports.clock.sleep(ANSWER_AGE_MS, cancellation);
  await recordCheckpoints(ports, connection, deployment, cancellation);
}

async function addPoints(
  ports: Pick<Ports, 'ledger' | 'clock'>,
  deployment: DeploymentRecord,
  points: readonly RestorePoint[],
): Promise<void> {
  if (points.length === 0) return;
  const recordedAt = ports.clock.now();
  await ports.ledger.addRestorePoints(points.map((point) => ({ ...point, identity: deployment.identity, recordedAt })));
}

async function recordSighting(
  ports: ReconcilePorts,
  connection: ClusterConnection,
  deployment: DeploymentRecord,
  { job, isSettled }: { readonly job: JobDetail; readonly isSettled: boolean },
  cancellation: Cancellation,
): Promise<DeploymentRecord> {
  const now = ports.clock.now();
  const runs = job.tasks.total > 0 && job.tasks.running === job.tasks.total;
  const failure = job.status === 'FAILED' ? await rootCause(ports, connection, deployment, cancellation) : deployment.failure;
  const change = {
    lastSeen: { at: now, status: job.status, tasks: job.tasks },
    updatedAt: now,
    failure,
    state: isSettled ? ('ended' as const) : runs || deployment.state === 'running' ? ('running' as const) : ('submitted' as const),
  };
  await ports.ledger.updateDeployment(deployment.id, change);
  return { ...deployment, ...change };
}

async function rootCause(
  ports: Pick<Ports, 'flink'>,
  connection: ClusterConnection,
  deployment: DeploymentRecord,
  cancellation: Cancellation,
): Promise<string | undefined> {
  const exceptions = await ports.flink.exceptions(connection, deployment.jobId, cancellation);
  return exceptions?.entries[0]?.rootCause ?? deployment.failure;
}

/**
 * The cluster answers, and does not know the job. A JobManager of another start took the job with it: its retained checkpoints are looked
 * for. On the same start a job that was seen has left the store of finished jobs; one that was never seen may still be on its way.
 */
async function whenAbsent(ports: ReconcilePorts, cluster: ClusterNow, deployment: DeploymentRecord): Promise<DeploymentRecord> {
  for (const request of await ports.ledger.savepointRequests(deployment.id)) await settleFromDirectory(ports, deployment, request);
  const sameStart = deployment.incarnation !== undefined && deployment.incarnation === cluster.incarnation;
  const wasThere = deployment.state === 'submitted' || deployment.state === 'running' || deployment.state === 'lost';
  if (sameStart && !wasThere) return deployment;
  await addPoints(ports, deployment, await checkpointsOnDisk(ports, cluster, deployment));
  const state = sameStart && deployment.state !== 'lost' ? ('ended' as const) : ('lost' as const);
  if (state === deployment.state) return deployment;
  const change = { state, updatedAt: ports.clock.now() };
  await ports.ledger.updateDeployment(deployment.id, change);
  return { ...deployment, ...change };
}

/** Retained checkpoints below `<checkpoint directory>/<job ID>/chk-<n>` that the ledger does not have. */
async function checkpointsOnDisk(
  ports: Pick<Ports, 'files' | 'ledger'>,
  cluster: ClusterNow,
  deployment: DeploymentRecord,
): Promise<readonly RestorePoint[]> {
  if (cluster.checkpointDirectory === undefined) return [];
  const folder = `${cluster.checkpointDirectory.replace(/\/$/, '')}/${deployment.jobId}`;
  const known = (await ports.ledger.restorePoints(deployment.identity)).filter((point) => point.jobId === deployment.jobId);
  const points: RestorePoint[] = [];
  for (const name of (await ports.files.listUri(folder)) ?? []) {
    const id = Number(/^chk-(\d+)$/.exec(name)?.[1] ?? NaN);
    const path = `${folder}/${name}`;
    if (Number.isNaN(id) || known.some((point) => point.path === path)) continue;
    if ((await ports.files.stateImageExists(path)) !== 'verified') continue;
    const triggerTimestamp = timestampAfter(known, id, deployment.createdAt);
    points.push({ kind: 'checkpoint', path, jobId: deployment.jobId, checkpointId: id, triggerTimestamp, sizeBytes: undefined });
  }
  return points;
}

/** A file tells no trigger timestamp: one that keeps the order of checkpoint IDs among those that Flink told. */
function timestampAfter(known: readonly RestorePoint[], checkpointId: number, createdAt: number): number {
  const earlier = known.filter((point) => point.checkpointId !== undefined && point.checkpointId < checkpointId);
  const latest = earlier.reduce<RestorePoint | undefined>(
    (best, point) => (best === undefined || (point.checkpointId ?? 0) > (best.checkpointId ?? 0) ? point : best),
    undefined,
  );
  if (latest === undefined) return createdAt + checkpointId;
  return latest.triggerTimestamp + checkpointId - (latest.checkpointId ?? 0);
}
