/** The deployment to go back to when the newest does not do. */
import type { DeploymentRecord } from '../ledger.ts';

/** The newest that was seen on a cluster with other statements than the newest of all; `undefined` when there is none. */
export function previousDeployment(newestFirst: readonly DeploymentRecord[]): DeploymentRecord | undefined {
  const now = newestFirst[0]?.statements.join(';');
  const ran = newestFirst.filter((record) => record.statements.length > 0 && record.lastSeen !== undefined);
  return ran.find((record) => record.statements.join(';') !== now);
}
