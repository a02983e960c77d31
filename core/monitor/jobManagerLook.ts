/** One look at a JobManager as all Sluice processes of a machine share it, and when it is too old. */
import type { Message } from '../../l10n/localize.ts';
import type { ClusterOverview } from '../flink/cluster.ts';
import type { JobSummary } from '../flink/job.ts';

/** A cluster's overview without its configuration, which is long and read only where something is deployed. */
export type ClusterFigures = Omit<ClusterOverview, 'configuration'>;

export interface JobManagerLook {
  /** Whom it is of: one per JobManager and machine. */
  readonly key: string;
  /** When it began, UTC milliseconds by our clock: what it shows is at least this new. */
  readonly at: number;
  readonly answer: JobManagerAnswer;
}

export type JobManagerAnswer =
  | { readonly kind: 'answered'; readonly overview: ClusterFigures; readonly jobs: readonly JobSummary[] }
  /** `times` counts the looks without an answer, this one included. */
  | { readonly kind: 'silent'; readonly reason: Message; readonly times: number };

/** A silent JobManager is asked after 10 s, 20 s and then each 30 s: as seldom as a watched one may be asked. */
const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 30_000;

/** What a reader asks of a look: it began at `asked` or later, or is at most `maxAge` milliseconds older; 0 for one that is made now. */
export interface Freshness {
  readonly asked: number;
  readonly maxAge: number;
}

/** Whether the look serves; one from the future is of a clock that was turned back since. */
export function isFreshEnough(look: JobManagerLook, { asked, maxAge }: Freshness, now: number): boolean {
  if (look.at > now) return false;
  const allowed = maxAge === 0 ? 0 : Math.max(maxAge, pauseAfter(look.answer));
  return look.at >= asked - allowed;
}

function pauseAfter(answer: JobManagerAnswer): number {
  return answer.kind === 'answered' ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (answer.times - 1));
}

/** The answer of a JobManager that does not answer, after `before`. */
export function silentAnswer(reason: Message, before: JobManagerLook | undefined): JobManagerAnswer {
  return { kind: 'silent', reason, times: before?.answer.kind === 'silent' ? before.answer.times + 1 : 1 };
}
