/** A job's life cycle in Flink's words (`org.apache.flink.api.common.JobStatus`). */

const KNOWN = [
  'INITIALIZING',
  'CREATED',
  'RUNNING',
  'FAILING',
  'FAILED',
  'CANCELLING',
  'CANCELED',
  'FINISHED',
  'RESTARTING',
  'SUSPENDED',
  'RECONCILING',
] as const;

export type KnownJobStatus = (typeof KNOWN)[number];
/** A word that this Sluice does not know is kept as data, never guessed. */
export type JobStatus = KnownJobStatus | `UNKNOWN:${string}`;

const known: ReadonlySet<string> = new Set(KNOWN);

/** The status for Flink's word on the wire. */
export function normalizeJobStatus(word: string): JobStatus {
  return known.has(word) ? (word as KnownJobStatus) : `UNKNOWN:${word}`;
}

/** The job is over and no JobManager will bring it back. */
export const GLOBALLY_TERMINAL: ReadonlySet<JobStatus> = new Set<JobStatus>(['FINISHED', 'CANCELED', 'FAILED']);
/** Over for this JobManager; SUSPENDED may go on under another one. */
export const TERMINAL: ReadonlySet<JobStatus> = new Set<JobStatus>([...GLOBALLY_TERMINAL, 'SUSPENDED']);
