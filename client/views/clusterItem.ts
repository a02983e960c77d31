/** A cluster as an item of the *Clusters* view, and as the group of its jobs in the *Jobs* view. */
import { message } from '../../l10n/localize.ts';
import type { ClusterObservation } from '../../core/monitor/observation.ts';
import { ITEM } from '../contributions.ts';
import { ago } from '../duration.ts';
import type { NodeIcon, NodeTarget, Text, TooltipRow, TreeNode } from './treeNode.ts';

export interface ClusterState {
  readonly observation: ClusterObservation;
  /** When it last answered; `undefined` when it never did in this window. */
  readonly answeredAt: number | undefined;
  /** UTC milliseconds. */
  readonly now: number;
}

/** The state in words: version and slots of one that answers, else what keeps it from answering and since when. */
export function describeCluster({ observation, answeredAt, now }: ClusterState): readonly Text[] {
  const { answer } = observation;
  switch (answer.kind) {
    case 'reachable': {
      const { flinkVersion, taskManagers, slotsAvailable, slotsTotal } = answer.overview;
      return [
        `Flink ${flinkVersion}`,
        message('client.cluster.slots', { free: slotsAvailable, total: slotsTotal }),
        message('client.cluster.taskManagers', { count: taskManagers }),
      ];
    }
    case 'stopped':
      return [message('client.cluster.stopped')];
    case 'unconfirmed':
      return [message('client.cluster.unconfirmed', { host: answer.host })];
    case 'unreachable': {
      const seen =
        answeredAt === undefined ? message('client.cluster.neverAnswered') : message('client.lastSeen', { ago: ago(now, answeredAt) });
      return [message('client.cluster.unreachable'), seen];
    }
  }
}

export function clusterIcon(observation: ClusterObservation): NodeIcon {
  switch (observation.answer.kind) {
    case 'reachable':
      return { name: 'server', color: 'testing.iconPassed' };
    case 'stopped':
      return { name: 'server', color: 'disabledForeground' };
    case 'unconfirmed':
      return { name: 'shield', color: 'problemsWarningIcon.foreground' };
    case 'unreachable':
      return { name: 'debug-disconnect', color: 'problemsWarningIcon.foreground' };
  }
}

export function clusterTooltip(state: ClusterState): readonly TooltipRow[] {
  const { observation, answeredAt, now } = state;
  const { answer } = observation;
  const seen = answeredAt === undefined ? [] : [{ name: message('client.cluster.lastAnswer'), value: ago(now, answeredAt) }];
  if (answer.kind === 'reachable') return [{ name: message('client.cluster.address'), value: answer.rest }, ...seen];
  if (answer.kind === 'unreachable') return [{ name: message('client.cluster.reason'), value: answer.reason }, ...seen];
  if (answer.kind === 'unconfirmed') return [{ name: message('client.cluster.host'), value: answer.host }];
  return seen;
}

/** Words for menus, and what their commands act on. */
export function clusterAbilities(
  observation: ClusterObservation,
  target: NodeTarget,
  isLocal: boolean,
): Pick<TreeNode, 'context' | 'target'> {
  const { answer } = observation;
  if (answer.kind === 'unconfirmed') return { context: [ITEM.cluster, ITEM.unconfirmed], target: { kind: 'host', host: answer.host } };
  const reachable = answer.kind === 'reachable' ? [ITEM.reachable] : [];
  const local = isLocal ? [answer.kind === 'stopped' ? ITEM.localStopped : ITEM.localRunning] : [];
  return { context: [ITEM.cluster, ...reachable, ...local], target };
}
