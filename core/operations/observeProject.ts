/** One look at an environment's clusters, with the ledger brought up to date on the way. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import { isWorldError, type WorldError } from '../errors.ts';
import type { LiveTarget } from '../deploy/liveTarget.ts';
import { OperationError } from '../deploy/operationError.ts';
import { reconcileDeployment } from '../deploy/reconcile.ts';
import type { Cluster } from '../flink/cluster.ts';
import type { JobSummary } from '../flink/job.ts';
import { TERMINAL } from '../flink/jobStatus.ts';
import { OPEN_STATES, type DeploymentRecord } from '../ledger.ts';
import { foreignJob, recordedJob, type Look } from '../monitor/jobViews.ts';
import type { ClusterObservation, JobView } from '../monitor/observation.ts';
import type { Ports } from '../ports.ts';
import type { Environment, Project } from '../project/project.ts';
import { reach } from './connect.ts';
import type { WorldObservation } from './operations.ts';

/** Reconciled in one look per cluster, so that the number of requests does not grow with the number of jobs. */
const RECONCILED_PER_LOOK = 4;

/** A cluster of the project as it answered now. */
interface ClusterLook {
  readonly observation: ClusterObservation;
  readonly target: LiveTarget | undefined;
  readonly jobs: readonly JobSummary[];
}

export async function observeEnvironment(
  ports: Ports,
  project: Project,
  environment: Environment,
  cancellation: Cancellation,
): Promise<WorldObservation> {
  const records = await ports.ledger.deployments({ projectId: project.id, environment: environment.name });
  const wanted = new Set([environment.cluster, ...records.filter(isOpen).map((record) => record.identity.cluster)]);
  const clusters = project.clusters.filter((cluster) => wanted.has(cluster.name));
  const looks = await Promise.all(clusters.map((cluster) => lookAt(ports, cluster, cancellation)));
  const known = await reconcileSome(ports, newestOfEachJob(records), looks, cancellation);
  const recorded = await Promise.all(known.map((record) => viewOf(ports, record, looks)));
  const foreign = await foreignJobs(ports, environment, looks);
  return { project, environment: environment.name, clusters: looks.map((look) => look.observation), jobs: [...recorded, ...foreign] };
}

function isOpen(record: DeploymentRecord): boolean {
  return OPEN_STATES.includes(record.state);
}

async function lookAt(ports: Ports, cluster: Cluster, cancellation: Cancellation): Promise<ClusterLook> {
  const at = ports.clock.now();
  try {
    const target = await reach(ports, cluster, cancellation);
    const jobs = await ports.flink.jobs(target.connection, cancellation);
    const { overview, connection } = target;
    return { observation: { cluster: cluster.name, at, answer: { kind: 'reachable', overview, rest: connection.rest } }, target, jobs };
  } catch (error) {
    if (!isWorldError(error)) throw error;
    return { observation: { cluster: cluster.name, at, answer: silence(error) }, target: undefined, jobs: [] };
  }
}

function silence(error: WorldError): ClusterObservation['answer'] {
  if (error instanceof OperationError && error.reason === 'clusterStopped') return { kind: 'stopped' };
  if (error instanceof OperationError && error.reason === 'hostUnconfirmed') return { kind: 'unconfirmed', host: error.subject ?? '' };
  return { kind: 'unreachable', reason: error.text };
}

/** The newest deployment per job, and older ones only while they may be alive. */
function newestOfEachJob(records: readonly DeploymentRecord[]): readonly DeploymentRecord[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const key = JSON.stringify([record.identity.cluster, record.identity.jobKey]);
    const isNewest = !seen.has(key);
    seen.add(key);
    return isNewest || record.state === 'submitted' || record.state === 'running';
  });
}

/** Reconciles the open deployments whose last sighting is the oldest; the others get their status from the cluster's list. */
async function reconcileSome(
  ports: Ports,
  records: readonly DeploymentRecord[],
  looks: readonly ClusterLook[],
  cancellation: Cancellation,
): Promise<readonly DeploymentRecord[]> {
  const result = new Map(records.map((record) => [record.id, record]));
  for (const look of looks) {
    const { target } = look;
    if (target === undefined) continue;
    const open = records.filter((record) => isOpen(record) && record.identity.cluster === look.observation.cluster);
    const due = [...open].sort((left, right) => (left.lastSeen?.at ?? 0) - (right.lastSeen?.at ?? 0)).slice(0, RECONCILED_PER_LOOK);
    for (const record of due) result.set(record.id, await reconcileDeployment(ports, target, record, cancellation));
  }
  return [...result.values()];
}

async function viewOf(ports: Ports, record: DeploymentRecord, looks: readonly ClusterLook[]): Promise<JobView> {
  const points = await ports.ledger.restorePoints(record.identity);
  return recordedJob(record, lookFor(record, looks), points);
}

function lookFor(record: DeploymentRecord, looks: readonly ClusterLook[]): Look {
  const look = looks.find((each) => each.observation.cluster === record.identity.cluster);
  if (look === undefined || look.observation.answer.kind === 'reachable') {
    const job = look?.jobs.find((each) => each.id === record.jobId);
    return job === undefined || look === undefined ? { kind: 'absent' } : { kind: 'seen', job, at: look.observation.at };
  }
  const { answer } = look.observation;
  if (answer.kind === 'unreachable') return { kind: 'unreachable', reason: answer.reason };
  if (answer.kind === 'stopped')
    return isOpen(record) ? { kind: 'unreachable', reason: message('deploy.localStopped') } : { kind: 'absent' };
  return { kind: 'unreachable', reason: message('deploy.hostUnconfirmed', { cluster: record.identity.cluster, host: answer.host }) };
}

/** Jobs on the environment's own cluster that no project's ledger entry of this user explains. */
async function foreignJobs(ports: Ports, environment: Environment, looks: readonly ClusterLook[]): Promise<readonly JobView[]> {
  const look = looks.find((each) => each.observation.cluster === environment.cluster);
  if (look === undefined) return [];
  const alive = look.jobs.filter((job) => !TERMINAL.has(job.status));
  const unknown = await Promise.all(
    alive.map(async (job) => ((await ports.ledger.deployments({ jobId: job.id })).length === 0 ? [job] : [])),
  );
  const place = { environment: environment.name, cluster: look.observation.cluster, at: look.observation.at };
  return unknown.flat().map((job) => foreignJob(job, place));
}
