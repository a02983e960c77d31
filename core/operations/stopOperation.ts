/** `stop`, `cancel` and `savepoint` of a selected job. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import type { OnEvent } from '../deploy/events.ts';
import type { LiveTarget } from '../deploy/liveTarget.ts';
import { OperationError } from '../deploy/operationError.ts';
import { reconcileDeployment } from '../deploy/reconcile.ts';
import { awaitEnd, cancelDeployment, takeSavepoint, type StopContext } from '../deploy/stopDeployment.ts';
import { withLease } from '../deploy/withLease.ts';
import type { DeploymentRecord } from '../ledger.ts';
import { recordedJob } from '../monitor/jobViews.ts';
import type { Ports } from '../ports.ts';
import { loadProject } from '../project/loadProject.ts';
import { reach, requireCluster, requireEnvironment } from './connect.ts';
import type { JobSelector, SavepointOutcome, StopOutcome } from './operations.ts';
import { selectDeployment } from './selectJob.ts';

interface SelectedJob {
  readonly target: LiveTarget;
  readonly deployment: DeploymentRecord;
}

/** @throws OperationError when there is no such job or cluster, FlinkRestError when the cluster does not answer */
async function select(ports: Ports, selector: JobSelector, cancellation: Cancellation): Promise<SelectedJob> {
  const { project } = await loadProject(ports.files, selector.folder);
  const environment = requireEnvironment(project, selector.environment);
  const deployment = await selectDeployment(ports, project, environment, selector.job);
  const target = await reach(ports, requireCluster(project, deployment.identity.cluster), cancellation);
  return { target, deployment };
}

/** Does `work` on the job under its lease, with the record brought up to date inside it, and as it was before. */
async function onJob<Result>(
  ports: Ports,
  selector: JobSelector,
  call: { readonly onEvent: OnEvent; readonly cancellation: Cancellation },
  work: (context: StopContext, before: DeploymentRecord) => Promise<Result>,
): Promise<Result> {
  const { target, deployment } = await select(ports, selector, call.cancellation);
  const job = { identity: deployment.identity, name: deployment.jobName };
  return withLease(ports, job, call.cancellation, async (cancellation) => {
    const current = await reconcileDeployment(ports, target, deployment, cancellation);
    const { connection, savepointDirectory } = target;
    return work({ ports, onEvent: call.onEvent, cancellation, connection, savepointDirectory, deployment: current }, deployment);
  });
}

export function stopOperation(ports: Ports, selector: JobSelector, onEvent: OnEvent, cancellation: Cancellation): Promise<StopOutcome> {
  return onJob(ports, selector, { onEvent, cancellation }, async (context, before) => {
    const { deployment } = context;
    const done = await finishedStop(context);
    if (done !== undefined) {
      const wasKnown = before.state === deployment.state;
      return { kind: wasKnown ? 'alreadyStopped' : 'stopped', jobId: deployment.jobId, savepoint: done };
    }
    requireRunning(deployment);
    const end = await takeSavepoint(context, 'stop');
    if (end.kind === 'failed') return savepointFailed(context, end.cause);
    await awaitEnd(context);
    onEvent({ text: message('deploy.stoppedWithSavepoint', { job: deployment.jobName, path: end.path }) });
    return { kind: 'stopped', jobId: deployment.jobId, savepoint: end.path };
  });
}

/** The savepoint of an earlier stop, also of one that came to its end while nobody was there to write it down. */
async function finishedStop({ ports, deployment }: StopContext): Promise<string | undefined> {
  if (deployment.state !== 'ended' && deployment.state !== 'lost') return undefined;
  const requests = await ports.ledger.savepointRequests(deployment.id);
  return requests.find((request) => request.kind === 'stop' && request.state === 'completed')?.path;
}

async function savepointFailed(context: StopContext, cause: string): Promise<StopOutcome> {
  const { ports, connection, deployment, cancellation } = context;
  const job = await ports.flink.job(connection, deployment.jobId, cancellation);
  const look = job === undefined ? ({ kind: 'absent' } as const) : ({ kind: 'seen', job, at: ports.clock.now() } as const);
  return { kind: 'savepointFailed', jobId: deployment.jobId, cause, status: recordedJob(deployment, look, []) };
}

export function cancelOperation(ports: Ports, selector: JobSelector, onEvent: OnEvent, cancellation: Cancellation): Promise<StopOutcome> {
  return onJob(ports, selector, { onEvent, cancellation }, async (context) => {
    requireRunning(context.deployment);
    await cancelDeployment(context);
    return { kind: 'canceled', jobId: context.deployment.jobId };
  });
}

export function savepointOperation(
  ports: Ports,
  selector: JobSelector,
  onEvent: OnEvent,
  cancellation: Cancellation,
): Promise<SavepointOutcome> {
  return onJob(ports, selector, { onEvent, cancellation }, async (context) => {
    requireRunning(context.deployment);
    const end = await takeSavepoint(context, 'savepoint');
    if (end.kind === 'completed') return { jobId: context.deployment.jobId, path: end.path };
    throw new OperationError(
      'savepointFailed',
      message('deploy.savepointFailedGoesOn', { job: context.deployment.jobName, cause: end.cause }),
    );
  });
}

function requireRunning(deployment: DeploymentRecord): void {
  if (deployment.state === 'submitted' || deployment.state === 'running') return;
  const status = deployment.lastSeen?.status ?? deployment.state;
  throw new OperationError('notRunning', message('deploy.jobNotRunning', { job: deployment.jobName, status }));
}
