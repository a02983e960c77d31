/** What the ledger and the cluster know of a job before it is planned. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import type { PlanChoices, Replacement } from '../deploy/deployPlan.ts';
import { decodeJobFacts } from '../deploy/jobFacts.ts';
import type { LiveTarget } from '../deploy/liveTarget.ts';
import { OperationError } from '../deploy/operationError.ts';
import type { JobHistory, KnownPoint } from '../deploy/planDeployment.ts';
import { reconcileDeployment } from '../deploy/reconcile.ts';
import type { JobUnit } from '../deploy/scriptJobs.ts';
import { gatewaySession, newJobId } from '../flink/ids.ts';
import type { JobSummary } from '../flink/job.ts';
import { TERMINAL } from '../flink/jobStatus.ts';
import { OPEN_STATES, type DeploymentRecord, type JobIdentity } from '../ledger.ts';
import { foreignJob, recordedJob } from '../monitor/jobViews.ts';
import type { Ports } from '../ports.ts';
import type { ListedRestorePoint } from './operations.ts';

type HistoryPorts = Pick<Ports, 'flink' | 'ledger' | 'files' | 'clock' | 'gateway'>;

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
  const records: DeploymentRecord[] = [];
  for (const record of await ports.ledger.deployments({ ...identity })) {
    records.push(await reconcileDeployment(ports, query.target, record, cancellation));
  }
  const points = await knownPoints(ports, identity);
  const unfinished = await unfinishedDeployment(ports, query, records, cancellation);
  const running = await runningJob(ports, query, records, unfinished, cancellation);
  return {
    identity,
    points,
    chosen: await chosenPoint(ports, query, points),
    unfinished,
    running,
    latest: records.find((record) => record.lastSeen !== undefined),
  };
}

/** The identity's restore points, newest first, each looked at. */
export async function knownPoints(ports: Pick<Ports, 'ledger' | 'files'>, identity: JobIdentity): Promise<readonly ListedRestorePoint[]> {
  const owned = await ports.ledger.restorePoints(identity);
  return Promise.all(owned.map(async (point) => ({ ...point, existence: await ports.files.stateImageExists(point.path) })));
}

/** What the user named, looked at where this machine can; a path without a scheme is a file for the local cluster. */
async function chosenPoint(ports: HistoryPorts, query: HistoryQuery, points: readonly KnownPoint[]): Promise<KnownPoint | undefined> {
  const typed = query.choices.restoreFrom;
  if (typed === undefined) return undefined;
  const isLocalPath = query.target.connection.kind === 'local' && !/^[a-z][a-z0-9+.-]*:/i.test(typed);
  if (isLocalPath && !ports.files.paths.isAbsolute(typed)) {
    throw new OperationError('notFound', message('deploy.restorePointRelative', { path: typed }));
  }
  const path = isLocalPath ? ports.files.paths.toFileUri(typed) : typed;
  const existence = await ports.files.stateImageExists(path);
  if (existence === 'missing') throw new OperationError('notFound', message('deploy.restorePointGone', { path }));
  const known = points.find((point) => point.path === path);
  if (known !== undefined) return known;
  return { kind: 'savepoint', path, jobId: NO_JOB, checkpointId: undefined, triggerTimestamp: 0, sizeBytes: undefined, existence };
}

/** A path that a person typed tells no job. */
const NO_JOB = newJobId('0'.repeat(32));

/**
 * The newest deployment, when it did not come to its end. One of the same script is gone on with under its own job ID; for another one
 * its gateway session is ended, and it is closed when its job is still absent then.
 */
async function unfinishedDeployment(
  ports: HistoryPorts,
  query: HistoryQuery,
  records: readonly DeploymentRecord[],
  cancellation: Cancellation,
): Promise<DeploymentRecord | undefined> {
  const newest = records[0];
  if (newest === undefined || newest.adopted || !OPEN_STATES.includes(newest.state) || newest.state === 'lost') return undefined;
  if (newest.state === 'planned') return undefined;
  const isSame = newest.scriptSha256 === query.scriptSha256 && newest.statements.at(-1) === query.unit.statement;
  if (isSame) return (await cameToRun(ports, newest)) ? undefined : newest;
  if (newest.state === 'submitting') await closeAbsent(ports, query, newest, cancellation);
  return undefined;
}

async function cameToRun(ports: Pick<Ports, 'ledger'>, record: DeploymentRecord): Promise<boolean> {
  const steps = await ports.ledger.steps(record.id);
  return steps.some((step) => step.kind === 'awaitStatus' && step.state === 'done');
}

async function closeAbsent(ports: HistoryPorts, query: HistoryQuery, record: DeploymentRecord, cancellation: Cancellation): Promise<void> {
  const { connection } = query.target;
  if (record.gatewaySession !== undefined)
    await ports.gateway.closeSession(connection, gatewaySession(record.gatewaySession), cancellation);
  const job = await ports.flink.job(connection, record.jobId, cancellation);
  if (job !== undefined) return;
  await ports.ledger.updateDeployment(record.id, { state: 'failed', gatewaySession: undefined, updatedAt: ports.clock.now() });
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
