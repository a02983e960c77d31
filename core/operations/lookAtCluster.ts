/** One cluster as it answers now, or as another process of this machine saw it a moment ago, with the ledger brought up to date on the way. */
import type { Cancellation } from '../cancellation.ts';
import type { LiveTarget } from '../deploy/liveTarget.ts';
import { OperationError } from '../deploy/operationError.ts';
import { reconcileDeployment } from '../deploy/reconcile.ts';
import { isWorldError, type WorldError } from '../errors.ts';
import type { Cluster, ClusterOverview } from '../flink/cluster.ts';
import type { JobSummary } from '../flink/job.ts';
import { OPEN_STATES, type DeploymentRecord, type DeploymentSighting } from '../ledger.ts';
import { silentAnswer, type ClusterFigures, type Freshness, type JobManagerLook } from '../monitor/jobManagerLook.ts';
import type { ClusterObservation } from '../monitor/observation.ts';
import { sharedLook, type Watching } from '../monitor/sharedLook.ts';
import type { Ports } from '../ports.ts';
import type { Project } from '../project/project.ts';
import { connectionOf, reach } from './connect.ts';

/** Reconciled in one look per JobManager, so that the number of requests does not grow with the number of jobs. */
const RECONCILED_PER_LOOK = 4;

/** A cluster of the project, and the jobs that it lists. */
export interface ClusterLook {
  readonly observation: ClusterObservation;
  readonly jobs: readonly JobSummary[];
  /** Whether the look is as new as was asked for. */
  readonly isFresh: boolean;
}

export interface LookOptions {
  readonly project: Pick<Project, 'id'>;
  readonly cluster: Cluster;
  readonly freshness: Freshness;
}

export async function lookAtCluster(ports: Ports, options: LookOptions, cancellation: Cancellation): Promise<ClusterLook> {
  const { cluster, freshness } = options;
  const address = await addressOf(ports, cluster);
  if (typeof address !== 'string') return { observation: address, jobs: [], isFresh: true };
  const key = JSON.stringify([ports.user.name, address]);
  const look = (before: JobManagerLook | undefined, watching: Watching | undefined): Promise<JobManagerLook> =>
    lookNow(ports, { ...options, key, rest: address, before, watching }, cancellation);
  const seen = await sharedLook(ports, { key, freshness, look }, cancellation);
  return { observation: observed(cluster, address, seen.look), jobs: jobsOf(seen.look), isFresh: seen.isFresh };
}

/** The JobManager's address, or why it is not asked. */
async function addressOf(ports: Ports, cluster: Cluster): Promise<string | ClusterObservation> {
  try {
    return (await connectionOf(ports, cluster)).rest;
  } catch (error) {
    if (!isWorldError(error)) throw error;
    return { cluster: cluster.name, at: ports.clock.now(), answer: closed(error) };
  }
}

function closed(error: WorldError): ClusterObservation['answer'] {
  if (error instanceof OperationError && error.reason === 'clusterStopped') return { kind: 'stopped' };
  if (error instanceof OperationError && error.reason === 'hostUnconfirmed') return { kind: 'unconfirmed', host: error.subject ?? '' };
  return { kind: 'unreachable', reason: error.text };
}

function observed({ name }: Cluster, rest: string, { at, answer }: JobManagerLook): ClusterObservation {
  if (answer.kind === 'silent') return { cluster: name, at, answer: { kind: 'unreachable', reason: answer.reason } };
  return { cluster: name, at, answer: { kind: 'reachable', overview: answer.overview, rest } };
}

function jobsOf({ answer }: JobManagerLook): readonly JobSummary[] {
  return answer.kind === 'answered' ? answer.jobs : [];
}

interface Look extends LookOptions {
  readonly key: string;
  readonly rest: string;
  readonly before: JobManagerLook | undefined;
  readonly watching: Watching | undefined;
}

/** Whoever reads it gets it before the jobs are reconciled, which may take longer. */
async function lookNow(ports: Ports, order: Look, cancellation: Cancellation): Promise<JobManagerLook> {
  const at = ports.clock.now();
  const { look, target } = await ask(ports, order, at, cancellation);
  const records = await recordsOn(ports, order);
  const seen = sightings(records, look, ports.clock.now());
  if (order.watching !== undefined) await ports.ledger.putLook(look, seen, heldBy(order.watching));
  if (target === undefined || look.answer.kind === 'silent') return look;
  for (const record of dueRecords(records, look.answer.jobs, target)) {
    if (order.watching !== undefined && !(await order.watching.goesOn())) return look;
    await reconcileDeployment(ports, target, record, cancellation);
  }
  return look;
}

function heldBy({ lease, owner }: Watching): { readonly name: string; readonly owner: string } {
  return { name: lease, owner };
}

async function ask(
  ports: Ports,
  { key, cluster, before }: Look,
  at: number,
  cancellation: Cancellation,
): Promise<{ readonly look: JobManagerLook; readonly target: LiveTarget | undefined }> {
  try {
    const target = await reach(ports, cluster, cancellation);
    const jobs = await ports.flink.jobs(target.connection, cancellation);
    return { look: { key, at, answer: { kind: 'answered', overview: figuresOf(target.overview), jobs } }, target };
  } catch (error) {
    if (!isWorldError(error)) throw error;
    return { look: { key, at, answer: silentAnswer(error.text, before) }, target: undefined };
  }
}

function figuresOf(overview: ClusterOverview): ClusterFigures {
  const { flinkVersion, taskManagers, slotsTotal, slotsAvailable, jobsRunning, incarnation } = overview;
  return { flinkVersion, taskManagers, slotsTotal, slotsAvailable, jobsRunning, incarnation };
}

/** Open deployments of any project on this JobManager: submitted to its address, or of this project's cluster wherever that was then. */
async function recordsOn(ports: Ports, { project, cluster, rest }: Look): Promise<readonly DeploymentRecord[]> {
  const open = await ports.ledger.deployments({ states: OPEN_STATES });
  return open.filter(
    (record) => record.rest === rest || (record.identity.projectId === project.id && record.identity.cluster === cluster.name),
  );
}

/** A deployment or stop that goes on may have seen its job later than this look; a sighting from the future is of a clock turned back since. */
function sightings(records: readonly DeploymentRecord[], { at, answer }: JobManagerLook, now: number): readonly DeploymentSighting[] {
  if (answer.kind === 'silent') return [];
  const jobs = new Map(answer.jobs.map((job) => [job.id, job]));
  return records.flatMap((record) => {
    const job = jobs.get(record.jobId);
    const lastAt = record.lastSeen?.at ?? 0;
    if (job === undefined || (lastAt > at && lastAt <= now)) return [];
    return [{ deploymentId: record.id, sighting: { at, status: job.status, tasks: job.tasks } }];
  });
}

/** Those whose status changed first, then those that were not reconciled for the longest time. */
function dueRecords(records: readonly DeploymentRecord[], jobs: readonly JobSummary[], target: LiveTarget): readonly DeploymentRecord[] {
  const listed = new Map(jobs.map((job) => [job.id, job]));
  const unchanged = (record: DeploymentRecord): number => (listed.get(record.jobId)?.status === record.lastSeen?.status ? 1 : 0);
  return records
    .filter((record) => listed.has(record.jobId) || endsByAbsence(record, target))
    .sort((left, right) => unchanged(left) - unchanged(right) || left.updatedAt - right.updatedAt)
    .slice(0, RECONCILED_PER_LOOK);
}

/** Whether a deployment whose job is not listed has come to its end; one that is unfinished or lost stays what it is. */
function endsByAbsence({ state, incarnation }: DeploymentRecord, target: LiveTarget): boolean {
  if (state === 'submitting') return incarnation !== target.incarnation;
  return state === 'submitted' || state === 'running';
}
