/** What the ledger files in `test/store/schemas` hold: one is written for each released format, and every later Sluice must read it. */
import type { DeploymentRecord, Ledger, OwnedRestorePoint, SavepointRequestRecord, StepRecord } from '../../core/ledger.ts';
import { deployment, ordersInDev, restorePoint, savepointRequest, step } from './ledgerRecords.ts';

export interface LedgerContent {
  readonly deployments: readonly DeploymentRecord[];
  readonly steps: readonly StepRecord[];
  readonly savepointRequests: readonly SavepointRequestRecord[];
  readonly restorePoints: readonly OwnedRestorePoint[];
}

const tasks = { total: 2, running: 2, finished: 0, failed: 0, canceled: 0 };

/** In the order in which the ledger lists them. */
export const RELEASED_CONTENT: LedgerContent = {
  deployments: [
    deployment(2, { script: undefined, scriptSha256: undefined, adopted: true, lastSeen: { at: 9, status: 'RUNNING', tasks: undefined } }),
    deployment(1, { state: 'ended', restoredFrom: 'file:/old', failure: '失败', lastSeen: { at: 8, status: 'FAILED', tasks } }),
  ],
  steps: [step(1, { state: 'done', endedAt: 5, detail: 'x' }), step(2)],
  savepointRequests: [savepointRequest(2), savepointRequest(1, { state: 'completed', path: 'file:/savepoints/1/savepoint-a' })],
  restorePoints: [
    restorePoint('file:/b', { kind: 'savepoint', triggerTimestamp: 1_790_000_009_000, sizeBytes: undefined }),
    restorePoint('file:/a', { checkpointId: undefined }),
  ],
};

export async function writeContent(ledger: Ledger, content: LedgerContent): Promise<void> {
  for (const record of content.deployments.toReversed()) await ledger.insertDeployment(record);
  for (const record of content.steps) await ledger.putStep(record);
  for (const record of content.savepointRequests.toReversed()) await ledger.putSavepointRequest(record);
  await ledger.addRestorePoints(content.restorePoints);
}

export async function readContent(ledger: Ledger): Promise<LedgerContent> {
  return {
    deployments: await ledger.deployments({}),
    steps: await ledger.steps(step(1).deploymentId),
    savepointRequests: await ledger.savepointRequests(savepointRequest(1).deploymentId),
    restorePoints: await ledger.restorePoints(ordersInDev),
  };
}
