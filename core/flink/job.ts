/** What a JobManager tells about a job. Times are UTC milliseconds by the JobManager's clock. */
import type { JobId } from './ids.ts';
import type { JobStatus } from './jobStatus.ts';

/** Subtask counts by state (`tasks` of `GET /jobs/overview`). */
export interface TaskCounts {
  readonly total: number;
  readonly running: number;
  readonly finished: number;
  readonly failed: number;
  readonly canceled: number;
}

/** One row of `GET /jobs/overview`. */
export interface JobSummary {
  readonly id: JobId;
  readonly name: string;
  readonly status: JobStatus;
  readonly startTime: number;
  /** `undefined` while the job is not over. */
  readonly endTime: number | undefined;
  readonly tasks: TaskCounts;
}

export interface JobVertex {
  readonly id: string;
  readonly name: string;
  readonly parallelism: number;
  readonly status: string;
}

/** `GET /jobs/:jobid`. */
export interface JobDetail extends JobSummary {
  readonly vertices: readonly JobVertex[];
}

/** `GET /jobs/:jobid/config`: global job parameters come back as `execution-config.user-config`. */
export interface JobConfig {
  readonly userConfig: Readonly<Record<string, string>>;
}

/** `GET /jobs/:jobid/exceptions`. */
export interface JobExceptions {
  /** The exceptions that made the job fail or restart, newest first. */
  readonly entries: readonly JobException[];
}

export interface JobException {
  readonly timestamp: number;
  /** Innermost `Caused by` line. */
  readonly rootCause: string;
  readonly stackTrace: string;
  /** The failing task's name; `undefined` when the failure was global. */
  readonly task: string | undefined;
}
