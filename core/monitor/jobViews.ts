/** Jobs as views and `sluice status` show them, from the ledger's records and a cluster's list. */
import { message, type Message } from '../../l10n/localize.ts';
import type { JobSummary } from '../flink/job.ts';
import type { DeploymentRecord, OwnedRestorePoint } from '../ledger.ts';
import type { JobView } from './observation.ts';

/** How the record's cluster answered in its newest look. */
export type Look =
  | { readonly kind: 'seen'; readonly job: JobSummary; readonly at: number }
  /** The cluster answered and does not list it. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreachable'; readonly reason: Message };

export function recordedJob(record: DeploymentRecord, look: Look, points: readonly OwnedRestorePoint[]): JobView {
  // A deployment or stop that goes on may have seen the job after the look.
  const seen = look.kind === 'seen' && look.at >= (record.lastSeen?.at ?? 0) ? look : undefined;
  const lastCheckpoint = points.find((point) => point.jobId === record.jobId);
  return {
    jobId: record.jobId,
    name: record.jobName,
    jobKey: record.identity.jobKey,
    deploymentId: record.id,
    environment: record.identity.environment,
    cluster: record.identity.cluster,
    script: record.script,
    status: seen?.job.status ?? record.lastSeen?.status,
    tasks: seen?.job.tasks ?? record.lastSeen?.tasks,
    startTime: seen?.job.startTime ?? record.createdAt,
    seenAt: seen?.at ?? record.lastSeen?.at,
    fresh: look.kind === 'seen',
    note: noteOf(record, look),
    lastCheckpointAt: lastCheckpoint?.triggerTimestamp,
    restoredFrom: record.restoredFrom,
    source: record.source,
    failure: record.failure,
  };
}

function noteOf(record: DeploymentRecord, look: Look): Message | undefined {
  if (look.kind === 'unreachable') return look.reason;
  if (record.state === 'lost') return message('deploy.noteLost');
  if (look.kind === 'absent' && (record.state === 'planned' || record.state === 'submitting')) return message('deploy.noteUnfinished');
  if (look.kind === 'absent' && record.state === 'ended') return message('deploy.noteEnded');
  return undefined;
}

/** A job that the ledger does not know. */
export function foreignJob(
  job: JobSummary,
  place: { readonly environment: string; readonly cluster: string; readonly at: number },
): JobView {
  return {
    jobId: job.id,
    name: job.name,
    jobKey: undefined,
    deploymentId: undefined,
    environment: place.environment,
    cluster: place.cluster,
    script: undefined,
    status: job.status,
    tasks: job.tasks,
    startTime: job.startTime,
    seenAt: place.at,
    fresh: true,
    note: undefined,
    lastCheckpointAt: undefined,
    restoredFrom: undefined,
    source: undefined,
    failure: undefined,
  };
}
