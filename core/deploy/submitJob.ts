/** From a planned job to a job that the cluster knows, under an ID that was written down first. */
import { message } from '../../l10n/localize.ts';
import { NEVER_CANCELLED, throwIfCancelled, type Cancellation } from '../cancellation.ts';
import { isWorldError } from '../errors.ts';
import type { ClusterConnection } from '../flink/cluster.ts';
import { gatewaySession } from '../flink/ids.ts';
import type { DeploymentRecord } from '../ledger.ts';
import type { GatewaySession, Ports } from '../ports.ts';
import type { DeployPlan, PlannedJob } from './deployPlan.ts';
import type { OnEvent } from './events.ts';
import { explainStatement } from './explainStatement.ts';
import { mergeJobParameters } from './jobFacts.ts';
import { JOB_ID_OPTION, JOB_NAME_OPTION, JOB_PARAMETERS_OPTION, optionKeys } from './jobOptions.ts';
import { setStatement } from './sessionOptions.ts';
import type { StepLog } from './stepLog.ts';

export interface SubmitContext {
  readonly ports: Pick<Ports, 'gateway' | 'flink' | 'ledger' | 'clock'>;
  readonly connection: ClusterConnection;
  readonly plan: DeployPlan;
  readonly job: PlannedJob;
  readonly deployment: DeploymentRecord;
  readonly steps: StepLog;
  readonly onEvent: OnEvent;
  readonly cancellation: Cancellation;
}

/** Opens a session, brings it to the state in which the job's statement stands, and has the planner check the statement. */
export async function prepareSession(context: SubmitContext): Promise<GatewaySession> {
  const { ports, connection, job, steps, cancellation } = context;
  context.onEvent({ text: message('deploy.preparing', { job: job.name }) });
  const left = context.deployment.gatewaySession;
  if (left !== undefined) await ports.gateway.closeSession(connection, gatewaySession(left), cancellation);
  const session = await steps.run('openSession', undefined, () =>
    ports.gateway.openSession(connection, { name: job.name, properties: {} }, cancellation),
  );
  await ports.ledger.updateDeployment(context.deployment.id, { gatewaySession: session, updatedAt: ports.clock.now() });
  for (const statement of job.preamble) {
    throwIfCancelled(cancellation);
    await steps.run('runStatement', firstLine(statement), () => ports.gateway.execute(connection, session, statement, cancellation));
  }
  for (const [key, value] of Object.entries(job.options)) {
    await ports.gateway.execute(connection, session, setStatement(key, value), cancellation);
  }
  const explain = explainStatement(job.statement);
  if (explain !== undefined) await steps.run('explain', undefined, () => ports.gateway.execute(connection, session, explain, cancellation));
  return session;
}

/**
 * Submits the statement. The answer of the cluster, not ours, decides: after an error the job is looked for by its ID.
 * A cancellation is honoured before the submission, never in the middle of it.
 * @throws SqlGatewayError when the submission was refused, or when it is not known whether it arrived (the record stays `submitting`)
 */
export async function submit(context: SubmitContext, session: GatewaySession, restorePath: string | undefined): Promise<void> {
  const { ports, connection, job, deployment, steps } = context;
  for (const [key, value] of Object.entries(ownedOptions(context, restorePath))) {
    await ports.gateway.execute(connection, session, setStatement(key, value), context.cancellation);
  }
  throwIfCancelled(context.cancellation);
  const submitting = { state: 'submitting' as const, restoredFrom: restorePath, updatedAt: ports.clock.now() };
  await ports.ledger.updateDeployment(deployment.id, submitting);
  context.onEvent({ text: message('deploy.submitting', { job: job.name }) });
  try {
    await steps.run('submitStatements', job.jobId, () => ports.gateway.execute(connection, session, job.statement, NEVER_CANCELLED));
  } catch (error) {
    const arrived = await ports.flink.job(connection, job.jobId, NEVER_CANCELLED);
    if (arrived === undefined) {
      if (isRefusal(error))
        await ports.ledger.updateDeployment(deployment.id, { state: 'failed', failure: textOf(error), updatedAt: ports.clock.now() });
      throw error;
    }
  }
  await ports.ledger.updateDeployment(deployment.id, { state: 'submitted', updatedAt: ports.clock.now() });
}

/** Ends the session; the job does not depend on it. */
export async function closeSession(context: SubmitContext, session: GatewaySession): Promise<void> {
  await context.ports.gateway.closeSession(context.connection, session, NEVER_CANCELLED);
  await context.ports.ledger.updateDeployment(context.deployment.id, { gatewaySession: undefined, updatedAt: context.ports.clock.now() });
}

function ownedOptions(context: SubmitContext, restorePath: string | undefined): Readonly<Record<string, string>> {
  const { plan, job } = context;
  const keys = optionKeys(plan.flinkVersion);
  return {
    [JOB_ID_OPTION]: job.jobId,
    [JOB_NAME_OPTION]: job.name,
    [JOB_PARAMETERS_OPTION]: mergeJobParameters(job.userJobParameters, {
      identity: job.identity,
      script: plan.script,
      source: plan.source,
      deployedBy: plan.deployedBy,
      deployedAt: context.deployment.createdAt,
      sluiceVersion: plan.sluiceVersion,
    }),
    ...(restorePath === undefined ? {} : { [keys.restorePath]: restorePath }),
    ...(restorePath !== undefined && plan.allowNonRestoredState ? { [keys.ignoreUnclaimedState]: 'true' } : {}),
  };
}

/** The planner or the JobManager said no to the statement itself; what broke on the way is no refusal. */
function isRefusal(error: unknown): boolean {
  return isWorldError(error) && error.reason === 'statement';
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function firstLine(statement: string): string {
  const line = statement.trim().split('\n', 1)[0] ?? '';
  return line.length > 120 ? `${line.slice(0, 117)}...` : line;
}
