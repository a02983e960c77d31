/** Stopping a job with a savepoint, taking a savepoint, and cancelling: resumable, as the trigger ID is ours and written first. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import { isWorldError } from '../errors.ts';
import type { ClusterConnection } from '../flink/cluster.ts';
import { newTriggerId } from '../flink/ids.ts';
import type { JobDetail } from '../flink/job.ts';
import { GLOBALLY_TERMINAL } from '../flink/jobStatus.ts';
import { joinUri } from '../flink/uri.ts';
import type { DeploymentRecord, SavepointRequestRecord } from '../ledger.ts';
import type { Ports } from '../ports.ts';
import { identityFolder } from './identity.ts';
import { OperationError } from './operationError.ts';
import { recordCheckpoints, recordFinalCheckpoints } from './reconcile.ts';
import { abandonRequest, settleRequest } from './savepointRequests.ts';
import type { OnEvent } from './events.ts';
import { withPatience } from './withPatience.ts';

export interface StopContext {
  readonly ports: Pick<Ports, 'flink' | 'ledger' | 'files' | 'clock' | 'ids'>;
  readonly connection: ClusterConnection;
  /** Parent of the request's own directory; `undefined` leaves it to the cluster's configuration. */
  readonly savepointDirectory: string | undefined;
  readonly deployment: DeploymentRecord;
  readonly onEvent: OnEvent;
  readonly cancellation: Cancellation;
}

export type SavepointEnd =
  | { readonly kind: 'completed'; readonly path: string }
  /** The job goes on. */
  | { readonly kind: 'failed'; readonly cause: string };

const POLL_MS = 400;
/** How long a savepoint is waited for; it goes on after that, and its result is picked up by the next look. */
const SAVEPOINT_DEADLINE_MS = 15 * 60_000;

/**
 * Asks for a savepoint, or for a stop with one, and waits for its end. A request of the same kind that is still open is taken up again; a
 * stop whose savepoint is there is the job's end, also while it still winds down.
 * @throws OperationError `savepointTimeout`; CancelledError (the savepoint itself goes on)
 */
export async function takeSavepoint(context: StopContext, kind: SavepointRequestRecord['kind']): Promise<SavepointEnd> {
  const known = (await context.ports.ledger.savepointRequests(context.deployment.id)).filter((request) => request.kind === kind);
  const done = known.find((request) => kind === 'stop' && request.state === 'completed');
  const earlier = done ?? known.find((request) => request.state === 'requested');
  if (earlier !== undefined) {
    const settled = await settleRequest(context.ports, context.connection, context.deployment, earlier, context.cancellation);
    const end = endOf(settled);
    if (end !== undefined) return end;
  }
  const request = earlier ?? newRequest(context, kind);
  if (earlier === undefined) await context.ports.ledger.putSavepointRequest(request);
  await send(context, request);
  return awaitResult(context, request);
}

function newRequest(context: StopContext, kind: SavepointRequestRecord['kind']): SavepointRequestRecord {
  const triggerId = newTriggerId(context.ports.ids.hex32());
  const parent = context.savepointDirectory;
  return {
    triggerId,
    deploymentId: context.deployment.id,
    jobId: context.deployment.jobId,
    kind,
    targetDirectory: parent === undefined ? undefined : joinUri(parent, `${identityFolder(context.deployment.identity)}/${triggerId}`),
    state: 'requested',
    requestedAt: context.ports.clock.now(),
    path: undefined,
    failure: undefined,
  };
}

/** The same trigger ID sent twice is one request for Flink. */
async function send(context: StopContext, request: SavepointRequestRecord): Promise<void> {
  const { flink } = context.ports;
  const order = { jobId: request.jobId, triggerId: request.triggerId, targetDirectory: request.targetDirectory };
  context.onEvent({
    text: message(request.kind === 'stop' ? 'deploy.stopRequested' : 'deploy.savepointRequested', { job: context.deployment.jobName }),
  });
  if (request.kind === 'stop') await flink.stopWithSavepoint(context.connection, order, context.cancellation);
  else await flink.triggerSavepoint(context.connection, order, context.cancellation);
}

async function awaitResult(context: StopContext, request: SavepointRequestRecord): Promise<SavepointEnd> {
  const { clock } = context.ports;
  const began = clock.now();
  while (clock.now() - began < SAVEPOINT_DEADLINE_MS) {
    const end = await withPatience(context, () => lookForEnd(context, request));
    if (end !== undefined) return end;
    await clock.sleep(POLL_MS, context.cancellation);
  }
  const minutes = SAVEPOINT_DEADLINE_MS / 60_000;
  throw new OperationError('savepointTimeout', message('deploy.savepointTimeout', { job: context.deployment.jobName, minutes }));
}

async function lookForEnd(context: StopContext, request: SavepointRequestRecord): Promise<SavepointEnd | undefined> {
  const settled = await settleRequest(context.ports, context.connection, context.deployment, request, context.cancellation);
  const end = endOf(settled);
  if (end !== undefined) return end;
  return (await isGone(context, request)) ? endOf(await abandonRequest(context.ports, request)) : undefined;
}

function endOf(request: SavepointRequestRecord): SavepointEnd | undefined {
  if (request.state === 'completed' && request.path !== undefined) return { kind: 'completed', path: request.path };
  if (request.state === 'failed') return { kind: 'failed', cause: request.failure ?? '' };
  return undefined;
}

/** Whether no result can come any more: the JobManager knows neither the trigger nor a job that still runs. */
async function isGone(context: StopContext, request: SavepointRequestRecord): Promise<boolean> {
  const result = await context.ports.flink.savepointResult(context.connection, request.jobId, request.triggerId, context.cancellation);
  if (result.kind !== 'unknown') return false;
  const job = await context.ports.flink.job(context.connection, request.jobId, context.cancellation);
  return job === undefined || GLOBALLY_TERMINAL.has(job.status);
}

/** Waits until the job that was stopped is over, and writes that to the ledger. */
export async function awaitEnd(context: StopContext): Promise<void> {
  const job = await awaitTerminal(context);
  if (job !== undefined) await recordCheckpoints(context.ports, context.connection, context.deployment, context.cancellation);
  await markEnded(context, job);
}

/** Cancels the job without a savepoint, and records the checkpoints that are left to restore from. */
export async function cancelDeployment(context: StopContext): Promise<void> {
  await recordCheckpoints(context.ports, context.connection, context.deployment, context.cancellation);
  context.onEvent({ text: message('deploy.cancelRequested', { job: context.deployment.jobName }) });
  await sendCancel(context);
  const job = await awaitTerminal(context);
  // A JobManager that went with the job has its checkpoints left on disk: the next look finds them there.
  if (job === undefined) return;
  await recordFinalCheckpoints(context.ports, context.connection, context.deployment, context.cancellation);
  await markEnded(context, job);
}

/** A job that is over meanwhile is refused as a conflict: what was wanted has happened. */
async function sendCancel({ ports, connection, deployment, cancellation }: StopContext): Promise<void> {
  try {
    await ports.flink.cancelJob(connection, deployment.jobId, cancellation);
  } catch (error) {
    if (!isWorldError(error) || error.reason !== 'conflict') throw error;
  }
}

async function awaitTerminal(context: StopContext): Promise<JobDetail | undefined> {
  const { flink, clock } = context.ports;
  for (;;) {
    const job = await withPatience(context, () => flink.job(context.connection, context.deployment.jobId, context.cancellation));
    if (job === undefined || GLOBALLY_TERMINAL.has(job.status)) return job;
    await clock.sleep(POLL_MS, context.cancellation);
  }
}

async function markEnded({ ports, deployment }: StopContext, job: JobDetail | undefined): Promise<void> {
  const now = ports.clock.now();
  const lastSeen = job === undefined ? deployment.lastSeen : { at: now, status: job.status, tasks: job.tasks };
  await ports.ledger.updateDeployment(deployment.id, { state: 'ended', updatedAt: now, lastSeen });
}
