/**
 * Deploys one job of a plan: its record first, then its steps. A crash after any step leaves no job or a known one; the same command
 * again goes on from there.
 */
import { message } from '../../l10n/localize.ts';
import { NEVER_CANCELLED } from '../cancellation.ts';
import { CancelledError, isWorldError } from '../errors.ts';
import type { DeploymentRecord, DeploymentState } from '../ledger.ts';
import { adoptJob } from './adoptJob.ts';
import { closeLeftover } from './closeLeftover.ts';
import type { DeployedJob, PlannedJob } from './deployPlan.ts';
import { stepDetail } from './deployStep.ts';
import type { ExecuteContext } from './executeContext.ts';
import { remediesFor } from './failureRemedies.ts';
import type { JobRun } from './jobRun.ts';
import { OperationError } from './operationError.ts';
import { performStep } from './performStep.ts';
import { StepLog } from './stepLog.ts';

type Result = DeployedJob['result'];

export async function deployJob(context: ExecuteContext, job: PlannedJob): Promise<Result> {
  await refuseWhenStale(context, job);
  // Adopted before the new record is written, so that the new one is the newest of the job.
  const old = await oldRecord(context, job);
  const deployment = await openRecord(context, job);
  const restorePath = job.restore.kind === 'restore' ? job.restore.point.path : undefined;
  const before = { kind: old === undefined ? 'none' : 'goesOn' } as const;
  const run: JobRun = { ...context, job, deployment, old, progress: { session: undefined, restorePath, before, result: undefined } };
  try {
    await performSteps(run);
  } catch (error) {
    return await whenBroken(run, error);
  }
  if (run.progress.result === undefined) throw new Error('the steps of a deployment gave no result');
  return run.progress.result;
}

async function performSteps(run: JobRun): Promise<void> {
  const log = new StepLog(run.ports, run.deployment.id, (await run.ports.ledger.steps(run.deployment.id)).length);
  const isThere = run.job.resumes !== undefined && (await isOnCluster(run));
  const steps = run.job.steps.filter((step) => !isThere || step.kind === 'awaitStatus');
  try {
    for (const step of steps) {
      if (step.kind === 'awaitStatus') await closeSession(run);
      await log.run(step.kind, stepDetail(step), () => performStep(run, step));
    }
  } finally {
    await closeSession(run);
  }
}

async function isOnCluster({ ports, target, job, cancellation }: JobRun): Promise<boolean> {
  return (await ports.flink.job(target.connection, job.jobId, cancellation)) !== undefined;
}

/** The job does not depend on the session: when its end fails, the gateway ends it by itself after its idle timeout. */
async function closeSession({ ports, target, deployment, progress }: JobRun): Promise<void> {
  const { session } = progress;
  if (session === undefined) return;
  progress.session = undefined;
  try {
    await ports.gateway.closeSession(target.connection, session, NEVER_CANCELLED);
    await ports.ledger.updateDeployment(deployment.id, { gatewaySession: undefined, updatedAt: ports.clock.now() });
  } catch (error) {
    if (!isWorldError(error)) throw error;
    ports.log.warn('a gateway session could not be closed', error);
  }
}

/**
 * The plan showed what would be replaced; a job that came since then was not shown. What processes that died have left is closed.
 * @throws OperationError `planStale`
 */
async function refuseWhenStale(context: ExecuteContext, job: PlannedJob): Promise<void> {
  const states: readonly DeploymentState[] = ['planned', 'submitting', 'submitted', 'running'];
  const open = await context.ports.ledger.deployments({ ...job.identity, states });
  const expected = new Set([job.replaces?.job.jobId, job.jobId]);
  for (const record of open.filter((each) => !expected.has(each.jobId))) {
    if (await closeLeftover(context, record)) continue;
    const { jobId, deployedBy } = record;
    throw new OperationError('planStale', message('deploy.planStale', { job: job.name, jobId, by: deployedBy }));
  }
}

async function oldRecord(context: ExecuteContext, job: PlannedJob): Promise<DeploymentRecord | undefined> {
  if (job.replaces === undefined) return undefined;
  const { jobId, deploymentId } = job.replaces.job;
  const known = await context.ports.ledger.deployments({ jobId });
  const record = known.find((each) => each.id === deploymentId);
  return record ?? adoptJob(context, { jobId, identity: job.identity, script: context.plan.script });
}

async function openRecord({ ports, plan, target }: ExecuteContext, job: PlannedJob): Promise<DeploymentRecord> {
  const known = job.resumes === undefined ? [] : await ports.ledger.deployments({ jobId: job.jobId });
  const resumed = known.find((each) => each.id === job.resumes);
  if (resumed !== undefined) return resumed;
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

/** What an error leaves behind: before the submission no job, after it a known one. */
async function whenBroken(run: JobRun, error: unknown): Promise<Result> {
  const state = await stateNow(run);
  if (!(error instanceof CancelledError) && !isWorldError(error)) throw error;
  if (state === 'planned') await closeRecord(run, error.message);
  const { before } = run.progress;
  if (error instanceof CancelledError) return { kind: 'cancelled', exists: state !== 'planned', before };
  const again = state === 'submitting' ? (['sameAgain'] as const) : [];
  return { kind: 'failed', step: state, reason: error.text, remedies: [...(await remediesFor(run, error.message)), ...again], before };
}

async function stateNow({ ports, deployment }: JobRun): Promise<DeploymentState> {
  const records = await ports.ledger.deployments({ jobId: deployment.jobId });
  return records.find((record) => record.id === deployment.id)?.state ?? deployment.state;
}

async function closeRecord({ ports, deployment }: JobRun, failure: string): Promise<void> {
  await ports.ledger.updateDeployment(deployment.id, { state: 'failed', failure, updatedAt: ports.clock.now() });
}
