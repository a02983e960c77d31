/** A savepoint or checkpoint of which no more than the path is known. */
import { newJobId, parseJobId } from '../flink/ids.ts';
import type { RestorePoint } from '../flink/restorePoint.ts';

/** `<directory>/<job ID>/chk-<checkpoint ID>`, as Flink lays out retained checkpoints. */
const CHECKPOINT = /\/(?:([0-9a-f]{32})\/)?chk-(\d+)\/?(?:_metadata)?$/i;

/**
 * Its time is not known, and so every other one of the job is newer.
 * @returns `undefined` for a path that is not absolute
 */
export function importedPoint(path: string): RestorePoint | undefined {
  const trimmed = path.trim();
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(trimmed) || trimmed.includes('${')) return undefined;
  const checkpoint = CHECKPOINT.exec(trimmed);
  return {
    kind: checkpoint === null ? 'savepoint' : 'checkpoint',
    path: trimmed,
    jobId: parseJobId(checkpoint?.[1] ?? '') ?? newJobId('0'.repeat(32)),
    checkpointId: checkpoint === null ? undefined : Number(checkpoint[2]),
    triggerTimestamp: 0,
    sizeBytes: undefined,
  };
}
