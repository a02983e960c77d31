/** Records of the domain to rows of the ledger and back. The casts are the parse boundary: only Sluice writes these rows. */
import type { Insertable, Selectable } from 'kysely';
import type { JobId, TriggerId } from '../../core/flink/ids.ts';
import type { RestorePointKind } from '../../core/flink/restorePoint.ts';
import type {
  DeploymentRecord,
  DeploymentState,
  JobIdentity,
  OwnedRestorePoint,
  SavepointRequestRecord,
  Sighting,
  SourceFacts,
  StepRecord,
} from '../../core/ledger.ts';
import type { JobManagerAnswer, JobManagerLook } from '../../core/monitor/jobManagerLook.ts';
import type { DeploymentTable, IdentityColumns, LookTable, RestorePointTable, SavepointRequestTable, StepTable } from './ledgerTables.ts';

export function identityColumns(identity: JobIdentity): IdentityColumns {
  return {
    project_id: identity.projectId,
    environment: identity.environment,
    cluster: identity.cluster,
    job_key: identity.jobKey,
  };
}

function identityOf(row: IdentityColumns): JobIdentity {
  return { projectId: row.project_id, environment: row.environment, cluster: row.cluster, jobKey: row.job_key };
}

export function deploymentRow(record: DeploymentRecord): Insertable<DeploymentTable> {
  return {
    ...identityColumns(record.identity),
    id: record.id,
    job_name: record.jobName,
    job_id: record.jobId,
    state: record.state,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    script: record.script ?? null,
    script_sha256: record.scriptSha256 ?? null,
    statements: JSON.stringify(record.statements),
    restored_from: record.restoredFrom ?? null,
    source: JSON.stringify(record.source),
    deployed_by: record.deployedBy,
    rest: record.rest,
    incarnation: record.incarnation ?? null,
    gateway_session: record.gatewaySession ?? null,
    failure: record.failure ?? null,
    last_seen: record.lastSeen === undefined ? null : JSON.stringify(record.lastSeen),
    adopted: record.adopted ? 1 : 0,
  };
}

export function deploymentOf(row: Selectable<DeploymentTable>): DeploymentRecord {
  return {
    id: row.id,
    identity: identityOf(row),
    jobName: row.job_name,
    jobId: row.job_id as JobId,
    state: row.state as DeploymentState,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    script: row.script ?? undefined,
    scriptSha256: row.script_sha256 ?? undefined,
    statements: JSON.parse(row.statements) as readonly string[],
    restoredFrom: row.restored_from ?? undefined,
    source: sourceOf(row.source),
    deployedBy: row.deployed_by,
    rest: row.rest,
    incarnation: row.incarnation ?? undefined,
    gatewaySession: row.gateway_session ?? undefined,
    failure: row.failure ?? undefined,
    lastSeen: row.last_seen === null ? undefined : sightingOf(row.last_seen),
    adopted: row.adopted === 1,
  };
}

/** JSON has no `undefined`: what was not known is absent in the text and named again here. */
function sourceOf(json: string): SourceFacts {
  const known = JSON.parse(json) as Partial<SourceFacts>;
  return { repository: known.repository, branch: known.branch, commit: known.commit, dirty: known.dirty };
}

function sightingOf(json: string): Sighting {
  const known = JSON.parse(json) as Pick<Sighting, 'at' | 'status'> & Partial<Sighting>;
  return { at: known.at, status: known.status, tasks: known.tasks };
}

export function stepRow(step: StepRecord): Insertable<StepTable> {
  return {
    deployment_id: step.deploymentId,
    sequence: step.sequence,
    kind: step.kind,
    state: step.state,
    started_at: step.startedAt,
    ended_at: step.endedAt ?? null,
    detail: step.detail ?? null,
  };
}

export function stepOf(row: Selectable<StepTable>): StepRecord {
  return {
    deploymentId: row.deployment_id,
    sequence: row.sequence,
    kind: row.kind,
    state: row.state as StepRecord['state'],
    startedAt: row.started_at,
    endedAt: row.ended_at ?? undefined,
    detail: row.detail ?? undefined,
  };
}

export function savepointRequestRow(request: SavepointRequestRecord): Insertable<SavepointRequestTable> {
  return {
    trigger_id: request.triggerId,
    deployment_id: request.deploymentId,
    job_id: request.jobId,
    kind: request.kind,
    target_directory: request.targetDirectory ?? null,
    state: request.state,
    requested_at: request.requestedAt,
    path: request.path ?? null,
    failure: request.failure ?? null,
  };
}

export function savepointRequestOf(row: Selectable<SavepointRequestTable>): SavepointRequestRecord {
  return {
    triggerId: row.trigger_id as TriggerId,
    deploymentId: row.deployment_id,
    jobId: row.job_id as JobId,
    kind: row.kind as SavepointRequestRecord['kind'],
    targetDirectory: row.target_directory ?? undefined,
    state: row.state as SavepointRequestRecord['state'],
    requestedAt: row.requested_at,
    path: row.path ?? undefined,
    failure: row.failure ?? undefined,
  };
}

export function restorePointRow(point: OwnedRestorePoint): Insertable<RestorePointTable> {
  return {
    ...identityColumns(point.identity),
    path: point.path,
    kind: point.kind,
    job_id: point.jobId,
    checkpoint_id: point.checkpointId ?? null,
    trigger_timestamp: point.triggerTimestamp,
    size_bytes: point.sizeBytes ?? null,
    recorded_at: point.recordedAt,
  };
}

export function restorePointOf(row: Selectable<RestorePointTable>): OwnedRestorePoint {
  return {
    identity: identityOf(row),
    kind: row.kind as RestorePointKind,
    path: row.path,
    jobId: row.job_id as JobId,
    checkpointId: row.checkpoint_id ?? undefined,
    triggerTimestamp: row.trigger_timestamp,
    sizeBytes: row.size_bytes ?? undefined,
    recordedAt: row.recorded_at,
  };
}

export function lookRow({ key, at, answer }: JobManagerLook): Insertable<LookTable> {
  return { key, at, answer: JSON.stringify(answer) };
}

export function lookOf({ key, at, answer }: Selectable<LookTable>): JobManagerLook {
  return { key, at, answer: JSON.parse(answer) as JobManagerAnswer };
}
