/** What the ledger and the cluster know of a job before it is planned. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import type { PlanChoices, Replacement } from '../deploy/deployPlan.ts';
import { decodeJobFacts } from '../deploy/jobFacts.ts';
import type { LiveTarget } from '../deploy/liveTarget.ts';
import { OperationError } from '../deploy/operationError.ts';
import type { JobHistory, KnownPoint } from '../deploy/planDeployment.ts';
import { ANSWER_AGE_MS, reconcileDeployment } from '../deploy/reconcile.ts';
import type { JobUnit } from '../deploy/scriptJobs.ts';
import type { JobSummary } from '../flink/job.ts';
import { GLOBALLY_TERMINAL, TERMINAL } from '../flink/jobStatus.ts';
import type { DeploymentRecord, DeploymentState, JobIdentity, OwnedRestorePoint } from '../ledger.ts';
import { foreignJob, recordedJob } from '../monitor/jobViews.ts';
import type { Ports } from '../ports.ts';
import { firstUsable, restorePointAt, typedPath } from './restorePoints.ts';

type HistoryPorts = Pick<Ports, 'flink' | 'ledger' | 'files' | 'clock'>;

export interface HistoryQuery {
  readonly target: LiveTarget;
  readonly identity: JobIdentity;
  readonly unit: JobUnit;
  readonly scriptSha256: string;
  readonly choices: PlanChoices;
  /** Jobs that the cluster lists now. */
  readonly listed: readonly JobSummary[];
}

export async function jobHistory(ports: HistoryPorts, query: HistoryQuery, cancellation: Cancellation): Promise<JobHistory> {
  const { identity } = query;
  const records = await currentRecords(ports, query, cancellation);
  const points = await ports.ledger.restorePoints(identity);
  const unfinished = await unfinishedDeployment(ports, query, records);
  const running = await runningJob(ports, query, records, unfinished, cancellation);
  const before = unfinished?.restoredFrom;
  return {
    identity,
    recorded: points.length,
    newest: running === undefined ? await firstUsable(ports, points) : undefined,
    chosen: await chosenPoint(ports, query, points),
    before: before === undefined ? undefined : await restorePointAt(ports, points, before),
    unfinished,
    running,
    latest: records.find((record) => record.lastSeen !== undefined),
  };
}

/**
 * The job's deployments, newest first, those that are not settled brought up to date. Of the jobs that went with their JobManager only the
 * newest is looked for again: what the others left was recorded when they were missed, and one that comes back is listed.
 */
async function currentRecords(ports: HistoryPorts, query: HistoryQuery, cancellation: Cancellation): Promise<readonly DeploymentRecord[]> {
  const recorded = await ports.ledger.deployments({ ...query.identity });
  const newestLost = recorded.find((record) => record.state === 'lost');
  const isGone = (record: DeploymentRecord): boolean =>
    record.state === 'lost' && record !== newestLost && !query.listed.some((job) => job.id === record.jobId);
  const records: DeploymentRecord[] = [];
  for (const record of recorded) {
    records.push(isGone(record) ? record : await currentRecord(ports, query, record, cancellation));
  }
  return records;
}

/**
 * Flink lists jobs as they are, and tells of a single one what its cache has: a job that is listed as over and told as running is asked
 * for again when that answer is too old to be given.
 */
async function currentRecord(
  ports: HistoryPorts,
  { target, listed }: HistoryQuery,
  record: DeploymentRecord,
  cancellation: Cancellation,
): Promise<DeploymentRecord> {
  const current = await reconcileDeployment(ports, target, record, cancellation);
  const isOver = listed.some((job) => job.id === record.jobId && GLOBALLY_TERMINAL.has(job.status));
  if (!isOver || current.state === 'ended' || current.lastSeen === undefined || GLOBALLY_TERMINAL.has(current.lastSeen.status))
    return current;
  await ports.clock.sleep(ANSWER_AGE_MS, cancellation);
  return reconcileDeployment(ports, target, current, cancellation);
}

/** What the user named, looked at where this machine can. */
async function chosenPoint(
  ports: HistoryPorts,
  query: HistoryQuery,
  points: readonly OwnedRestorePoint[],
): Promise<KnownPoint | undefined> {
  const typed = query.choices.restoreFrom;
  if (typed === undefined) return undefined;
  const path = typedPath(ports, typed, query.target.connection.kind === 'local');
  const chosen = await restorePointAt(ports, points, path);
  if (chosen.existence === 'missing') throw new OperationError('notFound', message('deploy.restorePointGone', { path }));
  return chosen;
}

/** The newest deployment of ours when it was sent, did not come to run, and is of the same script: it is gone on with. */
async function unfinishedDeployment(
  ports: HistoryPorts,
  query: HistoryQuery,
  records: readonly DeploymentRecord[],
): Promise<DeploymentRecord | undefined> {
  const newest = records.find((record) => !record.adopted);
  if (newest === undefined || !SENT.includes(newest.state)) return undefined;
  const { preamble, statement } = query.unit;
  const isSame =
    newest.scriptSha256 === query.scriptSha256 && JSON.stringify(newest.statements) === JSON.stringify([...preamble, statement]);
  return isSame && !(await cameToRun(ports, newest)) ? newest : undefined;
}

/** The states of a deployment whose job is or may be on the cluster. */
const SENT: readonly DeploymentState[] = ['submitting', 'submitted', 'running'];

async function cameToRun(ports: Pick<Ports, 'ledger'>, record: DeploymentRecord): Promise<boolean> {
  const steps = await ports.ledger.steps(record.id);
  return steps.some((step) => step.kind === 'awaitStatus' && step.state === 'done');
}

/** The job that a deployment would replace: ours by the ledger, else one that says it is ours, else one of our name that says nothing. */
async function runningJob(
  ports: HistoryPorts,
  query: HistoryQuery,
  records: readonly DeploymentRecord[],
  unfinished: DeploymentRecord | undefined,
  cancellation: Cancellation,
): Promise<Omit<Replacement, 'how'> | undefined> {
  const alive = query.listed.filter((job) => !TERMINAL.has(job.status) && job.id !== unfinished?.jobId);
  for (const record of records) {
    const job = alive.find((each) => each.id === record.jobId);
    if (job !== undefined) return { job: recordedJob(record, { kind: 'seen', job, at: ports.clock.now() }, []), knownBy: 'ledger' };
  }
  for (const job of alive.filter((each) => each.name === query.identity.jobKey)) {
    const knownBy = await claimOf(ports, query, job, cancellation);
    const place = { environment: query.identity.environment, cluster: query.identity.cluster, at: ports.clock.now() };
    if (knownBy !== undefined) return { job: foreignJob(job, place), knownBy };
  }
  return undefined;
}

/** How a job of our name is ours; `undefined` when it says that it is another project's or environment's. */
async function claimOf(
  ports: HistoryPorts,
  query: HistoryQuery,
  job: JobSummary,
  cancellation: Cancellation,
): Promise<'facts' | 'name' | undefined> {
  const config = await ports.flink.jobConfig(query.target.connection, job.id, cancellation);
  const facts = config === undefined ? undefined : decodeJobFacts(config.userConfig);
  if (facts === undefined) return 'name';
  const { projectId, environment, jobKey } = facts.identity;
  const { identity } = query;
  const isOurs = projectId === identity.projectId && environment === identity.environment && jobKey === identity.jobKey;
  return isOurs ? 'facts' : undefined;
}
