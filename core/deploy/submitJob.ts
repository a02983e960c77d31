/** The submission itself: our options last, the ledger first, and the cluster's answer decides. */
import { message } from '../../l10n/localize.ts';
import { NEVER_CANCELLED, throwIfCancelled } from '../cancellation.ts';
import { isWorldError } from '../errors.ts';
import { mergeJobParameters } from './jobFacts.ts';
import { JOB_ID_OPTION, JOB_NAME_OPTION, JOB_PARAMETERS_OPTION, optionKeys } from './jobOptions.ts';
import { sessionOf, type JobRun } from './jobRun.ts';
import { setStatement } from './sessionOptions.ts';

/**
 * Submits the statement under the planned job ID. After an error the job is looked for by its ID: what arrived is a success.
 * A cancellation is honoured before the submission, never in the middle of it.
 * @throws SqlGatewayError when the submission was refused, or when it is not known whether it arrived (the record stays `submitting`)
 */
export async function submitJob(run: JobRun, statement: string): Promise<void> {
  const { ports, target, job, deployment } = run;
  const session = sessionOf(run);
  for (const [key, value] of Object.entries(ownOptions(run))) {
    await ports.gateway.execute(target.connection, session, setStatement(key, value), run.cancellation);
  }
  throwIfCancelled(run.cancellation);
  const restoredFrom = run.progress.restorePath;
  await ports.ledger.updateDeployment(deployment.id, { state: 'submitting', restoredFrom, updatedAt: ports.clock.now() });
  run.onEvent({ text: message('deploy.submitting', { job: job.name }) });
  try {
    await ports.gateway.execute(target.connection, session, statement, NEVER_CANCELLED);
  } catch (error) {
    await throwUnlessArrived(run, error);
  }
  await ports.ledger.updateDeployment(deployment.id, { state: 'submitted', updatedAt: ports.clock.now() });
}

async function throwUnlessArrived({ ports, target, job, deployment }: JobRun, error: unknown): Promise<void> {
  const arrived = await ports.flink.job(target.connection, job.jobId, NEVER_CANCELLED);
  if (arrived !== undefined) {
    ports.log.warn('the gateway reported an error for a submission that arrived', error);
    return;
  }
  if (isWorldError(error) && isRefusal(error.reason)) {
    await ports.ledger.updateDeployment(deployment.id, { state: 'failed', failure: error.message, updatedAt: ports.clock.now() });
  }
  throw error;
}

/** The planner or the JobManager said no to the statement itself; what broke on the way is no refusal. */
function isRefusal(reason: string): boolean {
  return reason === 'statement';
}

/** Set after all of the script's own SET and RESET, and anew for each job. */
function ownOptions({ plan, job, deployment, progress }: JobRun): Readonly<Record<string, string>> {
  const keys = optionKeys(plan.flinkVersion);
  const parameters = mergeJobParameters(job.userJobParameters, {
    identity: job.identity,
    script: plan.script,
    source: plan.source,
    deployedBy: plan.deployedBy,
    deployedAt: deployment.createdAt,
    sluiceVersion: plan.sluiceVersion,
  });
  const restore = progress.restorePath === undefined ? {} : { [keys.restorePath]: progress.restorePath };
  const ignore = progress.restorePath !== undefined && plan.allowNonRestoredState ? { [keys.ignoreUnclaimedState]: 'true' } : {};
  return { [JOB_ID_OPTION]: job.jobId, [JOB_NAME_OPTION]: job.name, [JOB_PARAMETERS_OPTION]: parameters, ...restore, ...ignore };
}
