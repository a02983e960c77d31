/** What became of a submitted job, written to the ledger and told. */
import { message, type Message } from '../../l10n/localize.ts';
import type { JobDetail } from '../flink/job.ts';
import type { DeploymentState } from '../ledger.ts';
import { awaitRunning } from './awaitRunning.ts';
import type { DeployedJob } from './deployPlan.ts';
import { remediesFor } from './failureRemedies.ts';
import type { JobRun } from './jobRun.ts';
import { recordCheckpoints, recordFinalCheckpoints } from './reconcile.ts';
import { cancelDeployment } from './stopDeployment.ts';

type Result = DeployedJob['result'];

export async function settleJob(run: JobRun): Promise<Result> {
  const { job, target } = run;
  const { connection } = target;
  const end = await awaitRunning({ ...run, connection, jobId: job.jobId, jobName: job.name });
  switch (end.kind) {
    case 'running':
      await writeDown(run, 'running', end.job);
      return runs(run);
    case 'finished':
      await writeDown(run, 'ended', end.job);
      return { kind: 'finished' };
    case 'failed':
      await recordFinalCheckpoints(run.ports, connection, run.deployment, run.cancellation);
      await writeDown(run, 'ended', end.job, end.rootCause);
      return failed(run, message('deploy.jobFailed', { job: job.name, cause: end.rootCause }), end.rootCause);
    case 'restarting':
      await cancelDeployment({ ...run, connection, savepointDirectory: target.savepointDirectory });
      await writeDown(run, 'ended', undefined, end.rootCause);
      return failed(run, message('deploy.jobKeepsFailing', { job: job.name, cause: end.rootCause }), end.rootCause);
    case 'vanished':
      return failed(run, message('deploy.jobVanished', { job: job.name, jobId: job.jobId }), '');
  }
}

async function runs({ ports, target, job, deployment, cancellation }: JobRun): Promise<Result> {
  const stats = await ports.flink.checkpoints(target.connection, job.jobId, cancellation);
  await recordCheckpoints(ports, target.connection, deployment, cancellation);
  return { kind: 'running', restoredFrom: stats?.restoredFrom?.path };
}

async function writeDown(
  { ports, deployment }: JobRun,
  state: DeploymentState,
  job: JobDetail | undefined,
  failure?: string,
): Promise<void> {
  const now = ports.clock.now();
  await ports.ledger.updateDeployment(deployment.id, {
    state,
    updatedAt: now,
    ...(job === undefined ? {} : { lastSeen: { at: now, status: job.status, tasks: job.tasks } }),
    ...(failure === undefined ? {} : { failure }),
  });
}

async function failed(run: JobRun, reason: Message, rootCause: string): Promise<Result> {
  return { kind: 'failed', step: 'awaitStatus', reason, remedies: await remediesFor(run, rootCause), before: run.progress.before };
}
