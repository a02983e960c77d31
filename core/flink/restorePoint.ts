/** State images of a job: savepoints and retained checkpoints. */
import type { JobId } from './ids.ts';

export type RestorePointKind = 'savepoint' | 'checkpoint';

/** Whether the image was found on the cluster's own file system: `notVerified` when nobody could look. */
export type Existence = 'verified' | 'missing' | 'notVerified';

/** A completed savepoint or checkpoint that a job can start from. */
export interface RestorePoint {
  readonly kind: RestorePointKind;
  /** The path as Flink gives it, e.g. `file:/…/savepoint-1a2b-3c4d`. */
  readonly path: string;
  /** The job that wrote it. */
  readonly jobId: JobId;
  /** Flink's checkpoint ID, which starts at 1 in each fresh run; `undefined` when it is not known. */
  readonly checkpointId: number | undefined;
  /** Flink's trigger timestamp in UTC milliseconds: "newest" goes by this. */
  readonly triggerTimestamp: number;
  /** Size of the state in bytes; `undefined` when it is not known. */
  readonly sizeBytes: number | undefined;
}

/** `GET /jobs/:jobid/checkpoints`, reduced to what is kept. */
export interface CheckpointStats {
  /** Completed ones in the JobManager's history, savepoints too, newest first; checkpoints that Flink discarded are left out. */
  readonly completed: readonly RestorePoint[];
  readonly counts: { readonly completed: number; readonly failed: number; readonly inProgress: number };
  /** What the job was restored from (`latest.restored`); `undefined` when it started empty. */
  readonly restoredFrom: { readonly path: string; readonly checkpointId: number } | undefined;
  /** Message of the latest failed checkpoint. */
  readonly latestFailure: string | undefined;
}

/** Answer of `GET /jobs/:jobid/savepoints/:triggerid`. A failed savepoint is COMPLETED on the wire, with a failure cause. */
export type SavepointResult =
  | { readonly kind: 'inProgress' }
  | { readonly kind: 'completed'; readonly path: string }
  | { readonly kind: 'failed'; readonly cause: string }
  /** The JobManager knows no such trigger: results are kept 5 minutes, and not across a restart. */
  | { readonly kind: 'unknown' };
