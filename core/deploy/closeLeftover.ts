/** Closes what the deployment of a process that died has left behind. */
import type { Cancellation } from '../cancellation.ts';
import { gatewaySession } from '../flink/ids.ts';
import type { DeploymentRecord } from '../ledger.ts';
import type { Ports } from '../ports.ts';
import type { LiveTarget } from './liveTarget.ts';

interface CloseContext {
  readonly ports: Pick<Ports, 'flink' | 'gateway' | 'ledger' | 'clock'>;
  readonly target: Pick<LiveTarget, 'connection'>;
  readonly cancellation: Cancellation;
}

/**
 * Closes a deployment that has submitted nothing, or whose job is still absent after the end of the gateway session that could have
 * submitted it yet. To be called under the job's lease: then nobody works on the deployment any more.
 * @returns false when its job is or may be on the cluster
 */
export async function closeLeftover(context: CloseContext, record: DeploymentRecord): Promise<boolean> {
  if (record.state !== 'planned' && record.state !== 'submitting') return false;
  const { ports, target, cancellation } = context;
  const session = record.gatewaySession;
  if (session !== undefined) await ports.gateway.closeSession(target.connection, gatewaySession(session), cancellation);
  const isThere = record.state === 'submitting' && (await ports.flink.job(target.connection, record.jobId, cancellation)) !== undefined;
  if (isThere) return false;
  await ports.ledger.updateDeployment(record.id, { state: 'failed', gatewaySession: undefined, updatedAt: ports.clock.now() });
  return true;
}
