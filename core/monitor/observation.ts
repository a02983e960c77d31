/** One polled picture of a cluster, and the jobs of a project in it. */
import type { JobId } from '../flink/ids.ts';
import type { TaskCounts } from '../flink/job.ts';
import type { JobStatus } from '../flink/jobStatus.ts';
import type { Message } from '../../l10n/localize.ts';
import type { SourceFacts } from '../ledger.ts';
import type { ClusterFigures } from './jobManagerLook.ts';

export interface ClusterObservation {
  readonly cluster: string;
  /** When it was asked, by this process or another one of the machine: UTC milliseconds by our clock. */
  readonly at: number;
  readonly answer:
    | { readonly kind: 'reachable'; readonly overview: ClusterFigures; readonly rest: string }
    /** Its host is not confirmed on this machine yet. */
    | { readonly kind: 'unconfirmed'; readonly host: string }
    /** The local cluster is not running: nothing is wrong. */
    | { readonly kind: 'stopped' }
    | { readonly kind: 'unreachable'; readonly reason: Message };
}

/** A job as views and `sluice status` show it. */
export interface JobView {
  readonly jobId: JobId;
  readonly name: string;
  /** Ledger's job key; `undefined` for a job that Sluice did not start or adopt. */
  readonly jobKey: string | undefined;
  readonly deploymentId: string | undefined;
  readonly environment: string;
  readonly cluster: string;
  /** Project-relative path of the script. */
  readonly script: string | undefined;
  /** Last status seen; `undefined` when it was never seen. */
  readonly status: JobStatus | undefined;
  readonly tasks: TaskCounts | undefined;
  readonly startTime: number | undefined;
  /** When it was last seen, by our clock. */
  readonly seenAt: number | undefined;
  /** Whether it was seen in the newest look at its cluster, and that look is as new as was asked for. */
  readonly fresh: boolean;
  /** Said beside the status when the sighting is old: unreachable, forgotten by a restarted JobManager, submission not finished. */
  readonly note: Message | undefined;
  /** What has changed since the running job was deployed: a deployment now would start other statements. */
  readonly needsRedeploy?: Message | undefined;
  readonly lastCheckpointAt: number | undefined;
  readonly restoredFrom: string | undefined;
  readonly source: SourceFacts | undefined;
  /** Root exception of a failed job. */
  readonly failure: string | undefined;
}
