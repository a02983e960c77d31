/** Executes a plan, job by job: the first that fails ends it, and what runs and what does not is said. */
import type { DeployedJob, DeployOutcome, PlannedJob } from './deployPlan.ts';
import { deployJob } from './deployJob.ts';
import type { ExecuteContext } from './executeContext.ts';
import { withLease } from './withLease.ts';

/** @throws OperationError `busy` or `planStale` before anything was done for the first job */
export async function executeDeployment(context: ExecuteContext): Promise<DeployOutcome> {
  const jobs: DeployedJob[] = [];
  for (const job of context.plan.jobs) {
    const stopped = jobs.some((done) => done.result.kind === 'failed' || done.result.kind === 'cancelled');
    jobs.push({ name: job.name, jobId: job.jobId, result: stopped ? { kind: 'notStarted' } : await deployUnderLease(context, job) });
  }
  return { ok: jobs.every((job) => job.result.kind === 'running' || job.result.kind === 'finished'), jobs };
}

function deployUnderLease(context: ExecuteContext, job: PlannedJob): Promise<DeployedJob['result']> {
  return withLease(context.ports, job, context.cancellation, (cancellation) => deployJob({ ...context, cancellation }, job));
}
