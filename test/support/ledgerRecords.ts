/** Records for tests of what keeps or reads the ledger. */
import { newJobId, newTriggerId } from '../../core/flink/ids.ts';
import type { DeploymentRecord, JobIdentity, OwnedRestorePoint, SavepointRequestRecord, StepRecord } from '../../core/ledger.ts';

export const ordersInDev: JobIdentity = { projectId: 'shop', environment: 'dev', cluster: 'local', jobKey: 'orders' };

/** 32 hexadecimal digits that end in `number`. */
export function hex32(number: number): string {
  return number.toString(16).padStart(32, '0');
}

export function deployment(number: number, change: Partial<DeploymentRecord> = {}): DeploymentRecord {
  return {
    id: hex32(number),
    identity: ordersInDev,
    jobName: 'orders',
    jobId: newJobId(hex32(0x1000 + number)),
    state: 'planned',
    createdAt: 1_790_000_000_000 + number,
    updatedAt: 1_790_000_000_000 + number,
    script: 'sql/orders.sql',
    scriptSha256: 'ab'.repeat(32),
    statements: ["SET 'a' = 'b'", 'INSERT INTO 结果 SELECT 1'],
    restoredFrom: undefined,
    source: { repository: 'https://git.example/shop', branch: 'main', commit: 'c0ffee', dirty: true },
    deployedBy: 'ann@laptop',
    rest: 'http://127.0.0.1:8081',
    incarnation: 'first',
    gatewaySession: 'session',
    failure: undefined,
    lastSeen: undefined,
    adopted: false,
    ...change,
  };
}

export function restorePoint(path: string, change: Partial<OwnedRestorePoint> = {}): OwnedRestorePoint {
  return {
    identity: ordersInDev,
    kind: 'checkpoint',
    path,
    jobId: newJobId(hex32(7)),
    checkpointId: 1,
    triggerTimestamp: 1_790_000_000_000,
    sizeBytes: 4096,
    recordedAt: 1_790_000_000_500,
    ...change,
  };
}

export function savepointRequest(number: number, change: Partial<SavepointRequestRecord> = {}): SavepointRequestRecord {
  return {
    triggerId: newTriggerId(hex32(number)),
    deploymentId: hex32(1),
    jobId: newJobId(hex32(7)),
    kind: 'stop',
    targetDirectory: 'file:/savepoints/1',
    state: 'requested',
    requestedAt: 1_790_000_000_000,
    path: undefined,
    failure: undefined,
    ...change,
  };
}

export function step(sequence: number, change: Partial<StepRecord> = {}): StepRecord {
  return {
    deploymentId: hex32(1),
    sequence,
    kind: 'submitStatements',
    state: 'started',
    startedAt: 1_790_000_000_000,
    endedAt: undefined,
    detail: undefined,
    ...change,
  };
}
