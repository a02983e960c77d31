/** Executes one step of a deployment. */
import { message } from '../../l10n/localize.ts';
import { throwIfCancelled } from '../cancellation.ts';
import { gatewaySession } from '../flink/ids.ts';
import type { DeployStep } from './deployStep.ts';
import { sessionOf, type JobRun } from './jobRun.ts';
import { OperationError } from './operationError.ts';
import { settleJob } from './settleJob.ts';
import { awaitEnd, cancelDeployment, takeSavepoint, type StopContext } from './stopDeployment.ts';
import { submitJob } from './submitJob.ts';

export async function performStep(run: JobRun, step: DeployStep): Promise<void> {
  switch (step.kind) {
    case 'openSession':
      return openSession(run);
    case 'runStatement':
    case 'explain':
      return runStatement(run, step.statement);
    case 'stopWithSavepoint':
      return stopOldJob(run);
    case 'cancelJob':
      await cancelDeployment(stopContext(run));
      run.progress.before = { kind: 'stopped', savepoint: undefined };
      return;
    case 'submitStatements':
      return submitJob(run, step.statement);
    case 'awaitStatus':
      run.progress.result = await settleJob(run);
  }
}

/** One session per job; one that a killed process left open is ended first. */
async function openSession(run: JobRun): Promise<void> {
  const { ports, target, deployment, job, cancellation } = run;
  run.onEvent({ text: message('deploy.preparing', { job: job.name }) });
  const left = deployment.gatewaySession;
  if (left !== undefined) await ports.gateway.closeSession(target.connection, gatewaySession(left), cancellation);
  const session = await ports.gateway.openSession(target.connection, { name: job.name, properties: {} }, cancellation);
  run.progress.session = session;
  await ports.ledger.updateDeployment(deployment.id, { gatewaySession: session, updatedAt: ports.clock.now() });
}

async function runStatement(run: JobRun, statement: string): Promise<void> {
  throwIfCancelled(run.cancellation);
  await run.ports.gateway.execute(run.target.connection, sessionOf(run), statement, run.cancellation);
}

/** @throws OperationError `savepointFailed`: the old job goes on */
async function stopOldJob(run: JobRun): Promise<void> {
  const stop = stopContext(run);
  const end = await takeSavepoint(stop, 'stop');
  if (end.kind === 'failed') {
    throw new OperationError('savepointFailed', message('deploy.savepointFailedGoesOn', { job: run.job.name, cause: end.cause }));
  }
  run.progress.before = { kind: 'stopped', savepoint: end.path };
  if (run.job.restore.kind === 'fromStop') run.progress.restorePath = end.path;
  run.onEvent({ text: message('deploy.stoppedWithSavepoint', { job: run.job.name, path: end.path }) });
  await awaitEnd(stop);
}

function stopContext(run: JobRun): StopContext {
  if (run.old === undefined) throw new Error('a step ends a job that the plan does not replace');
  const { connection, savepointDirectory } = run.target;
  return { ports: run.ports, connection, savepointDirectory, deployment: run.old, onEvent: run.onEvent, cancellation: run.cancellation };
}
