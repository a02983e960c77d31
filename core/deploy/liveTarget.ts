/** A cluster that answered, as deployments and stops need it. */
import type { ClusterOverview } from '../flink/cluster.ts';
import type { ClusterNow } from './reconcile.ts';

export interface LiveTarget extends ClusterNow {
  readonly overview: ClusterOverview;
  /** URI; `undefined` when neither Sluice nor the cluster's configuration names one. */
  readonly savepointDirectory: string | undefined;
}
