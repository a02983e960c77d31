/** The *Jobs* view: jobs by environment and cluster, below their projects where the window has several. */
import { message } from '../../l10n/localize.ts';
import type { WorldObservation } from '../../core/operations/operations.ts';
import type { ClusterObservation, JobView } from '../../core/monitor/observation.ts';
import { clusterKey, isActive, type ProjectSnapshot, type Snapshot } from '../watch/snapshot.ts';
import { clusterAbilities, clusterIcon, clusterTooltip, describeCluster } from './clusterItem.ts';
import { jobItem } from './jobItem.ts';
import { failedProject, projectItem } from './projectItem.ts';
import type { TreeNode } from './treeNode.ts';

/** Empty when there is nothing to show, so that the view's welcome says what to do. */
export function jobsTree(snapshot: Snapshot): readonly TreeNode[] {
  const projects = snapshot.projects.map((project) => ({ project, groups: groupsOf(project, snapshot) }));
  const shown = projects.filter(({ groups }) => groups.length > 0);
  if (snapshot.projects.length === 1) return shown.flatMap(({ groups }) => groups);
  return shown.map(({ project, groups }) => projectItem(project, groups));
}

function groupsOf(project: ProjectSnapshot, snapshot: Snapshot): readonly TreeNode[] {
  if (project.result.kind === 'failed') return [failedProject(project.folder, project.result.reason)];
  return project.result.environments.flatMap((observation) =>
    observation.clusters.flatMap((cluster) => groupOf(project.folder, observation, cluster, snapshot)),
  );
}

/** The jobs of one environment on one cluster; none where there is nothing to tell. */
function groupOf(folder: string, observation: WorldObservation, cluster: ClusterObservation, snapshot: Snapshot): readonly TreeNode[] {
  const jobs = observation.jobs.filter((job) => job.cluster === cluster.cluster);
  if (jobs.length === 0 && cluster.answer.kind !== 'unreachable') return [];
  const scope = { folder, environment: observation.environment };
  const reachable = cluster.answer.kind === 'reachable';
  const state = { observation: cluster, answeredAt: snapshot.answeredAt.get(clusterKey(folder, cluster.cluster)), now: snapshot.at };
  const abilities = clusterAbilities(cluster, { kind: 'cluster', scope, cluster: cluster.cluster }, false);
  return [
    {
      ...abilities,
      id: JSON.stringify(['group', folder, observation.environment, cluster.cluster]),
      label: observation.environment,
      description: [cluster.cluster, ...(reachable ? [message('client.jobs.count', { count: jobs.length })] : describeCluster(state))],
      icon: reachable ? { name: 'layers', color: undefined } : clusterIcon(cluster),
      tooltip: clusterTooltip(state),
      children: [...jobs].sort(byActivity).map((job) => jobItem({ scope, job, reachable, now: snapshot.at })),
    },
  ];
}

/** Those that may run first, then the latest started, then by name. */
function byActivity(left: JobView, right: JobView): number {
  const activity = Number(isActive(right)) - Number(isActive(left));
  if (activity !== 0) return activity;
  if (isActive(left)) return left.name.localeCompare(right.name) || left.jobId.localeCompare(right.jobId);
  return (right.startTime ?? 0) - (left.startTime ?? 0) || left.jobId.localeCompare(right.jobId);
}
