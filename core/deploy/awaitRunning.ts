/** Waiting until a submitted job really runs: Flink says RUNNING while no task has a slot. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import type { ClusterConnection } from '../flink/cluster.ts';
import type { JobId } from '../flink/ids.ts';
import type { JobDetail } from '../flink/job.ts';
import type { Ports } from '../ports.ts';
import type { OnEvent } from './events.ts';
import { ANSWER_AGE_MS } from './reconcile.ts';
import { withPatience } from './withPatience.ts';

export interface AwaitContext {
  readonly ports: Pick<Ports, 'flink' | 'clock'>;
  readonly connection: ClusterConnection;
  readonly jobId: JobId;
  readonly jobName: string;
  readonly onEvent: OnEvent;
  readonly cancellation: Cancellation;
}

export type StartEnd =
  | { readonly kind: 'running'; readonly job: JobDetail }
  | { readonly kind: 'finished'; readonly job: JobDetail }
  | { readonly kind: 'failed'; readonly job: JobDetail; readonly rootCause: string }
  /** It keeps failing and restarting and never had all its tasks running. */
  | { readonly kind: 'restarting'; readonly job: JobDetail; readonly rootCause: string }
  /** The cluster does not know it, though it took it. */
  | { readonly kind: 'vanished' };

const POLL_MS = 400;
/** One that fails at once still looks as if it ran while Flink's answer is old: so many polls later it must still run. */
const STEADY_POLLS = Math.ceil(ANSWER_AGE_MS / POLL_MS);
const FAILURES_BEFORE_GIVING_UP = 3;
const ABSENCES_BEFORE_GIVING_UP = 25;

/** Polls until every subtask runs, and goes on to, or the job is over. @throws CancelledError, FlinkRestError after a minute of silence */
export async function awaitRunning(context: AwaitContext): Promise<StartEnd> {
  let absences = 0;
  let sightings = 0;
  for (;;) {
    const job = await withPatience(context, () => context.ports.flink.job(context.connection, context.jobId, context.cancellation));
    if (job === undefined) {
      if (++absences >= ABSENCES_BEFORE_GIVING_UP) return { kind: 'vanished' };
    } else {
      sightings = isFullyRunning(job) ? sightings + 1 : 0;
      if (sightings > STEADY_POLLS) return { kind: 'running', job };
      const end = await endOf(context, job);
      if (end !== undefined) return end;
      await tell(context, job);
    }
    await context.ports.clock.sleep(POLL_MS, context.cancellation);
  }
}

async function endOf(context: AwaitContext, job: JobDetail): Promise<StartEnd | undefined> {
  if (job.status === 'FINISHED') return { kind: 'finished', job };
  if (job.status === 'FAILED' || job.status === 'CANCELED') {
    return { kind: 'failed', job, rootCause: (await rootCauses(context))[0] ?? job.status };
  }
  const causes = job.status === 'RESTARTING' || job.status === 'FAILING' ? await rootCauses(context) : [];
  const rootCause = causes[0];
  if (rootCause !== undefined && causes.length >= FAILURES_BEFORE_GIVING_UP) return { kind: 'restarting', job, rootCause };
  return undefined;
}

/** Every subtask runs, or has ended well already. */
export function isFullyRunning(job: JobDetail): boolean {
  const { total, running, finished } = job.tasks;
  return job.status === 'RUNNING' && total > 0 && running > 0 && running + finished === total;
}

async function rootCauses(context: AwaitContext): Promise<readonly string[]> {
  const exceptions = await withPatience(context, () =>
    context.ports.flink.exceptions(context.connection, context.jobId, context.cancellation),
  );
  return exceptions?.entries.map((entry) => entry.rootCause) ?? [];
}

async function tell(context: AwaitContext, job: JobDetail): Promise<void> {
  const { running, total } = job.tasks;
  const overview = await withPatience(context, () => context.ports.flink.overview(context.connection, context.cancellation));
  const waitsForSlots = job.status === 'RUNNING' && overview.slotsAvailable === 0 && running < total;
  const text = waitsForSlots
    ? message('deploy.waitingForSlots', { job: context.jobName, total: overview.slotsTotal })
    : message('deploy.waitingForTasks', { job: context.jobName, status: job.status, running, total });
  context.onEvent(total > 0 ? { text, fraction: running / total } : { text });
}
