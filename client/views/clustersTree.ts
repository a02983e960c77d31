/** The *Clusters* view: each cluster of the window's projects once, and Flink on this machine. */
import { message } from '../../l10n/localize.ts';
import type { ClusterObservation } from '../../core/monitor/observation.ts';
import type { LocalClusterStatus, LocalProcess } from '../../core/ports.ts';
import { ITEM } from '../contributions.ts';
import { clusterKey, observations, type ProjectSnapshot, type Snapshot } from '../watch/snapshot.ts';
import { clusterAbilities, clusterIcon, clusterTooltip, describeCluster } from './clusterItem.ts';
import { failedProject, projectItem } from './projectItem.ts';
import type { TreeNode } from './treeNode.ts';

/** Empty when there is nothing to show, so that the view's welcome says what to do. */
export function clustersTree(snapshot: Snapshot): readonly TreeNode[] {
  const crashed = snapshot.localClusters.flatMap(crashedCluster);
  const projects = snapshot.projects.map((project) => ({ project, clusters: clustersOf(project, snapshot) }));
  const shown = projects.filter(({ clusters }) => clusters.length > 0);
  if (snapshot.projects.length <= 1) return [...crashed, ...shown.flatMap(({ clusters }) => clusters)];
  return [...crashed, ...shown.map(({ project, clusters }) => projectItem(project, clusters))];
}

function clustersOf(project: ProjectSnapshot, snapshot: Snapshot): readonly TreeNode[] {
  if (project.result.kind === 'failed') return [failedProject(project.folder, project.result.reason)];
  const byName = new Map<string, TreeNode>();
  for (const observation of observations(project)) {
    for (const cluster of observation.clusters) {
      const kind = observation.project.clusters.find((candidate) => candidate.name === cluster.cluster)?.kind;
      const scope = { folder: project.folder, environment: observation.environment };
      if (!byName.has(cluster.cluster)) byName.set(cluster.cluster, clusterItem(scope, cluster, kind === 'local', snapshot));
    }
  }
  return [...byName.values()];
}

function clusterItem(
  scope: { readonly folder: string; readonly environment: string },
  cluster: ClusterObservation,
  isLocal: boolean,
  snapshot: Snapshot,
): TreeNode {
  const state = { observation: cluster, answeredAt: snapshot.answeredAt.get(clusterKey(scope.folder, cluster.cluster)), now: snapshot.at };
  return {
    ...clusterAbilities(cluster, { kind: 'cluster', scope, cluster: cluster.cluster }, isLocal),
    id: JSON.stringify(['cluster', scope.folder, cluster.cluster]),
    label: cluster.cluster,
    description: describeCluster(state),
    icon: clusterIcon(cluster),
    tooltip: clusterTooltip(state),
    children: [],
  };
}

/** A process of the local cluster ended by itself: its log's last lines say why. */
function crashedCluster(status: LocalClusterStatus): readonly TreeNode[] {
  if (status.kind !== 'crashed') return [];
  return [
    {
      id: JSON.stringify(['crashed', status.cluster.flinkVersion]),
      label: message('client.cluster.crashed', { process: processName(status.dead), version: status.cluster.flinkVersion }),
      description: status.logTail.slice(-1),
      icon: { name: 'error', color: 'testing.iconFailed' },
      tooltip: [{ name: message('client.cluster.logTail'), value: status.logTail.join('\n') }],
      context: [ITEM.cluster, ITEM.localStopped],
      children: [],
      target: { kind: 'localCluster', flinkVersion: status.cluster.flinkVersion },
    },
  ];
}

/** As Flink's own texts call it. */
export function processName(name: LocalProcess['name']): string {
  return { jobManager: 'JobManager', taskManager: 'TaskManager', sqlGateway: 'SQL Gateway' }[name];
}
