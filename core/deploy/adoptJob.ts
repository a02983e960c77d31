/** Takes a job that was started elsewhere into the ledger, with its checkpoints and what it tells about its origin. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import type { JobId } from '../flink/ids.ts';
import type { DeploymentRecord, JobIdentity, SourceFacts } from '../ledger.ts';
import type { Ports } from '../ports.ts';
import { decodeJobFacts } from './jobFacts.ts';
import type { LiveTarget } from './liveTarget.ts';
import { OperationError } from './operationError.ts';
import { reconcileDeployment } from './reconcile.ts';

export const UNKNOWN_SOURCE: SourceFacts = { repository: undefined, branch: undefined, commit: undefined, dirty: undefined };

export interface AdoptContext {
  readonly ports: Pick<Ports, 'flink' | 'ledger' | 'files' | 'clock' | 'ids'>;
  readonly target: LiveTarget;
  readonly cancellation: Cancellation;
}

/** @throws OperationError `notFound` when the cluster does not know the job */
export async function adoptJob(
  context: AdoptContext,
  order: { readonly jobId: JobId; readonly identity: JobIdentity; readonly script: string | undefined },
): Promise<DeploymentRecord> {
  const { ports, target, cancellation } = context;
  const job = await ports.flink.job(target.connection, order.jobId, cancellation);
  if (job === undefined) {
    throw new OperationError('notFound', message('deploy.jobUnknown', { job: order.jobId, cluster: target.connection.cluster }));
  }
  const config = await ports.flink.jobConfig(target.connection, order.jobId, cancellation);
  const facts = config === undefined ? undefined : decodeJobFacts(config.userConfig);
  const now = ports.clock.now();
  const record: DeploymentRecord = {
    id: ports.ids.hex32(),
    identity: order.identity,
    jobName: job.name,
    jobId: job.id,
    state: 'submitted',
    createdAt: job.startTime,
    updatedAt: now,
    script: order.script ?? facts?.script,
    scriptSha256: undefined,
    statements: [],
    restoredFrom: undefined,
    source: facts?.source ?? UNKNOWN_SOURCE,
    deployedBy: facts?.deployedBy ?? '',
    rest: target.connection.rest,
    incarnation: target.incarnation,
    gatewaySession: undefined,
    failure: undefined,
    lastSeen: undefined,
    adopted: true,
  };
  await ports.ledger.insertDeployment(record);
  return reconcileDeployment(ports, target, record, cancellation);
}
