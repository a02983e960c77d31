/** `GET /jobs/:jobid/checkpoints`. */
import type { JobId } from '../../core/flink/ids.ts';
import type { CheckpointStats, RestorePoint } from '../../core/flink/restorePoint.ts';
import { RecordReader } from '../http/recordReader.ts';

/** `org.apache.flink.runtime.rest.messages.checkpoints.CheckpointingStatistics`. */
interface CheckpointsRecord {
  readonly counts: CountsRecord;
  readonly latest: LatestRecord;
  readonly history: readonly CheckpointRecord[];
}

interface CountsRecord {
  readonly completed: number;
  readonly failed: number;
  readonly in_progress: number;
}

/** They may be older than all of the history, which keeps ten (`web.checkpoints.history`). */
interface LatestRecord {
  readonly completed?: CheckpointRecord;
  readonly savepoint?: CheckpointRecord;
  readonly failed?: CheckpointRecord;
  readonly restored?: RestoredRecord;
}

/** `org.apache.flink.runtime.rest.messages.checkpoints.CheckpointStatistics`. */
interface CheckpointRecord {
  readonly id: number;
  readonly status: string;
  readonly is_savepoint: boolean;
  readonly trigger_timestamp: number;
  readonly state_size: number;
  /** Only of completed ones. */
  readonly external_path?: string;
  readonly discarded?: boolean;
  /** Only of failed ones. */
  readonly failure_message?: string;
}

interface RestoredRecord {
  readonly id: number;
  readonly external_path?: string;
}

/** Placeholder path of a checkpoint in the JobManager's memory (`CheckpointStatistics` of `JobManagerCheckpointStorage`). */
const NO_PATH = /^<.*>$/;

export function normalizeCheckpoints(value: unknown, jobId: JobId): CheckpointStats {
  const record = new RecordReader<CheckpointsRecord>(value, 'jobs/:jobid/checkpoints');
  const counts = record.record<CountsRecord>('counts');
  const latest = record.record<LatestRecord>('latest');
  const seen = [
    ...record.records('history', (checkpoint: RecordReader<CheckpointRecord>) => checkpoint),
    latest.optionalRecord<CheckpointRecord>('completed'),
    latest.optionalRecord<CheckpointRecord>('savepoint'),
  ];
  return {
    completed: newestFirst(seen.flatMap((checkpoint) => (checkpoint === undefined ? [] : restorePoints(checkpoint, jobId)))),
    counts: { completed: counts.number('completed'), failed: counts.number('failed'), inProgress: counts.number('in_progress') },
    restoredFrom: restoredFrom(latest.optionalRecord('restored')),
    latestFailure: latest.optionalRecord<CheckpointRecord>('failed')?.optionalText('failure_message'),
  };
}

/** One restore point, or none for a checkpoint that cannot be restored from. */
function restorePoints(record: RecordReader<CheckpointRecord>, jobId: JobId): readonly RestorePoint[] {
  if (record.text('status') !== 'COMPLETED' || record.flag('discarded')) return [];
  const path = record.optionalText('external_path');
  if (path === undefined || NO_PATH.test(path)) return [];
  return [
    {
      kind: record.flag('is_savepoint') ? 'savepoint' : 'checkpoint',
      path,
      jobId,
      checkpointId: record.number('id'),
      triggerTimestamp: record.number('trigger_timestamp'),
      sizeBytes: record.optionalNumber('state_size'),
    },
  ];
}

function newestFirst(points: readonly RestorePoint[]): readonly RestorePoint[] {
  const byPath = new Map(points.map((point) => [point.path, point]));
  return [...byPath.values()].sort((a, b) => b.triggerTimestamp - a.triggerTimestamp);
}

function restoredFrom(record: RecordReader<RestoredRecord> | undefined): CheckpointStats['restoredFrom'] {
  const path = record?.optionalText('external_path');
  return record === undefined || path === undefined ? undefined : { path, checkpointId: record.number('id') };
}
