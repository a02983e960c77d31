/**
 * Deploys one job of a plan. In order: the record, the session and the planner's check, the old job's stop, the submission, the wait.
 * A crash after any step leaves no job or a known one; the same command again goes on from there.
 */
import { message, type Message } from '../../l10n/localize.ts';
import { CancelledError, isWorldError } from '../errors.ts';
import type { DeploymentRecord, DeploymentState } from '../ledger.ts';
import { adoptJob } from './adoptJob.ts';
import { awaitRunning, type StartEnd } from './awaitRunning.ts';
import type { DeployedJob, PlannedJob, Replacement } from './deployPlan.ts';
import type { ExecuteContext } from './executeContext.ts';
import { stateHints } from './failureHints.ts';
import { OperationError } from './operationError.ts';
import { recordCheckpoints } from './reconcile.ts';
import { StepLog } from './stepLog.ts';
import { awaitEnd, cancelDeployment, takeSavepoint, type StopContext } from './stopDeployment.ts';
import { closeSession, prepareSession, submit, type SubmitContext } from './submitJob.ts';

type Result = DeployedJob['result'];

export async function deployJob(context: ExecuteContext, job: PlannedJob): Promise<Result> {
  await refuseWhenStale(context, job);
  // Adopted before the new record is written, so that the new one is the newest of the job.
  const old = job.replaces === undefined ? undefined : { ...job.replaces, record: await recordOf(context, job, job.replaces) };
  const deployment = await openRecord(context, job);
  const steps = new StepLog(context.ports, deployment.id, (await context.ports.ledger.steps(deployment.id)).length);
  const submitContext: SubmitContext = { ...context, connection: context.target.connection, job, deployment, steps };
  try {
    if (!(await isOnCluster(context, job))) await bringUp(context, submitContext, old);
    return await steps.run('awaitStatus', undefined, () => settle(context, job, deployment));
  } catch (error) {
    return await whenBroken(context, job, deployment, error);
  }
}

/** The plan showed what would be replaced; a job that came or went since then was not shown. */
async function refuseWhenStale(context: ExecuteContext, job: PlannedJob): Promise<void> {
  const open = await context.ports.ledger.deployments({ ...job.identity, states: ['submitting', 'submitted', 'running'] });
  const expected = new Set([job.replaces?.job.jobId, job.jobId]);
  const stranger = open.find((record) => !expected.has(record.jobId));
  if (stranger !== undefined) {
    throw new OperationError('planStale', message('deploy.planStale', { job: job.name, jobId: stranger.jobId, by: stranger.deployedBy }));
  }
}

async function openRecord(context: ExecuteContext, job: PlannedJob): Promise<DeploymentRecord> {
  const { ports, plan, target } = context;
  if (job.resumes !== undefined) {
    const known = await ports.ledger.deployments({ jobId: job.jobId });
    const record = known.find((each) => each.id === job.resumes);
    if (record !== undefined) return record;
  }
  const now = ports.clock.now();
  const record: DeploymentRecord = {
    id: ports.ids.hex32(),
    identity: job.identity,
    jobName: job.name,
    jobId: job.jobId,
    state: 'planned',
    createdAt: now,
    updatedAt: now,
    script: plan.script,
    scriptSha256: plan.scriptSha256,
    statements: [...job.preamble, job.statement],
    restoredFrom: undefined,
    source: plan.source,
    deployedBy: plan.deployedBy,
    rest: target.connection.rest,
    incarnation: target.incarnation,
    gatewaySession: undefined,
    failure: undefined,
    lastSeen: undefined,
    adopted: false,
  };
  await ports.ledger.insertDeployment(record);
  return record;
}

async function isOnCluster(context: ExecuteContext, job: PlannedJob): Promise<boolean> {
  if (job.resumes === undefined) return false;
  return (await context.ports.flink.job(context.target.connection, job.jobId, context.cancellation)) !== undefined;
}

/** The job that a deployment replaces, with its record. */
type OldJob = Replacement & { readonly record: DeploymentRecord };

async function bringUp(context: ExecuteContext, submitContext: SubmitContext, old: OldJob | undefined): Promise<void> {
  const { job } = submitContext;
  const session = await prepareSession(submitContext);
  try {
    const savepoint = old === undefined ? undefined : await endOldJob(context, submitContext, old);
    await submit(submitContext, session, savepoint ?? (job.restore.kind === 'restore' ? job.restore.point.path : undefined));
  } finally {
    await closeSession(submitContext, session);
  }
}

/** Stops or cancels the job that runs now; gives the savepoint's path when one was taken. @throws OperationError `savepointFailed` */
async function endOldJob(context: ExecuteContext, { steps }: SubmitContext, { record, how }: OldJob): Promise<string | undefined> {
  const stop: StopContext = { ...context, ...context.target, deployment: record };
  if (how === 'cancel') {
    await steps.run('cancelJob', record.jobId, () => cancelDeployment(stop));
    return undefined;
  }
  const end = await steps.run('stopWithSavepoint', record.jobId, () => takeSavepoint(stop, 'stop'));
  if (end.kind === 'failed') {
    throw new OperationError('savepointFailed', message('deploy.savepointFailedGoesOn', { job: record.jobName, cause: end.cause }));
  }
  context.onEvent({ text: message('deploy.stoppedWithSavepoint', { job: record.jobName, path: end.path }) });
  await awaitEnd(stop);
  return end.path;
}

async function recordOf(context: ExecuteContext, job: PlannedJob, replaced: Replacement): Promise<DeploymentRecord> {
  const known = await context.ports.ledger.deployments({ jobId: replaced.job.jobId });
  const record = known.find((each) => each.id === replaced.job.deploymentId);
  return record ?? adoptJob(context, { jobId: replaced.job.jobId, identity: job.identity, script: context.plan.script });
}

async function settle(context: ExecuteContext, job: PlannedJob, deployment: DeploymentRecord): Promise<Result> {
  const end = await awaitRunning({ ...context, connection: context.target.connection, jobId: job.jobId, jobName: job.name });
  switch (end.kind) {
    case 'running':
      return runs(context, job, deployment, end);
    case 'finished':
      await mark(context, deployment, 'ended', end);
      return { kind: 'finished' };
    case 'failed':
      await mark(context, deployment, 'ended', end, end.rootCause);
      return failed('awaitStatus', message('deploy.jobFailed', { job: job.name, cause: end.rootCause }), stateHints(end.rootCause));
    case 'restarting':
      await cancelDeployment({ ...context, ...context.target, deployment });
      await mark(context, deployment, 'ended', undefined, end.rootCause);
      return failed('awaitStatus', message('deploy.jobKeepsFailing', { job: job.name, cause: end.rootCause }), stateHints(end.rootCause));
    case 'vanished':
      return failed('awaitStatus', message('deploy.jobVanished', { job: job.name, jobId: job.jobId }), []);
  }
}

async function runs(
  context: ExecuteContext,
  job: PlannedJob,
  deployment: DeploymentRecord,
  end: StartEnd & { readonly kind: 'running' },
): Promise<Result> {
  await mark(context, deployment, 'running', end);
  const { connection } = context.target;
  const stats = await context.ports.flink.checkpoints(connection, job.jobId, context.cancellation);
  await recordCheckpoints(context.ports, connection, deployment, context.cancellation);
  return { kind: 'running', restoredFrom: stats?.restoredFrom?.path };
}

async function mark(
  context: ExecuteContext,
  deployment: DeploymentRecord,
  state: DeploymentState,
  end: Exclude<StartEnd, { readonly kind: 'vanished' }> | undefined,
  failure?: string,
): Promise<void> {
  const now = context.ports.clock.now();
  await context.ports.ledger.updateDeployment(deployment.id, {
    state,
    updatedAt: now,
    ...(end === undefined ? {} : { lastSeen: { at: now, status: end.job.status, tasks: end.job.tasks } }),
    ...(failure === undefined ? {} : { failure }),
  });
}

/** What an error leaves behind: before the submission no job, after it a known one. */
async function whenBroken(context: ExecuteContext, job: PlannedJob, deployment: DeploymentRecord, error: unknown): Promise<Result> {
  const state = await stateNow(context, deployment);
  if (error instanceof CancelledError) {
    if (state === 'planned') await mark(context, deployment, 'failed', undefined, 'cancelled before submission');
    return { kind: 'cancelled', exists: state !== 'planned' };
  }
  if (!isWorldError(error)) throw error;
  const reason = error.text;
  if (state === 'planned') await mark(context, deployment, 'failed', undefined, error.message);
  return failed(state, reason, [
    ...stateHints(error.message),
    ...(state === 'submitting' ? [message('deploy.hintSameAgain', { job: job.name })] : []),
  ]);
}

async function stateNow(context: ExecuteContext, deployment: DeploymentRecord): Promise<DeploymentState> {
  const records = await context.ports.ledger.deployments({ jobId: deployment.jobId });
  return records.find((record) => record.id === deployment.id)?.state ?? deployment.state;
}

function failed(step: string, reason: Message, hints: readonly Message[]): Result {
  return { kind: 'failed', step, reason, hints };
}
