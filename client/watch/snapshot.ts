/** What the last look at the world showed: the one thing that views, status bar and pickers read. */
import type { Message } from '../../l10n/localize.ts';
import { GLOBALLY_TERMINAL } from '../../core/flink/jobStatus.ts';
import type { WorldObservation } from '../../core/operations/operations.ts';
import type { JobView } from '../../core/monitor/observation.ts';
import type { LocalClusterStatus } from '../../core/ports.ts';

export interface ProjectSnapshot {
  /** Absolute path. */
  readonly folder: string;
  readonly result:
    | { readonly kind: 'observed'; readonly environments: readonly WorldObservation[] }
    /** The project itself could not be looked at, for example because its `sluice.yaml` cannot be read. */
    | { readonly kind: 'failed'; readonly reason: Message };
}

export interface Snapshot {
  /** UTC milliseconds. */
  readonly at: number;
  readonly projects: readonly ProjectSnapshot[];
  readonly localClusters: readonly LocalClusterStatus[];
  /** When each cluster last answered, by {@link clusterKey}; absent when it never did in this window. */
  readonly answeredAt: ReadonlyMap<string, number>;
}

/** One key per cluster of a project. */
export function clusterKey(folder: string, cluster: string): string {
  return JSON.stringify([folder, cluster]);
}

/** Adds this look's answers to those remembered from earlier ones. */
export function rememberAnswers(before: ReadonlyMap<string, number>, projects: readonly ProjectSnapshot[]): ReadonlyMap<string, number> {
  const answers = projects.flatMap((project) =>
    observations(project)
      .flatMap((observation) => observation.clusters)
      .filter((cluster) => cluster.answer.kind === 'reachable')
      .map((cluster) => [clusterKey(project.folder, cluster.cluster), cluster.at] as const),
  );
  return new Map([...before, ...answers]);
}

/** When the cluster that was asked first of those that answered was asked; `undefined` when none answered. */
export function oldestAnswer(snapshot: Snapshot): number | undefined {
  const clusters = snapshot.projects.flatMap(observations).flatMap((observation) => observation.clusters);
  const asked = clusters.filter((cluster) => cluster.answer.kind === 'reachable').map((cluster) => cluster.at);
  return asked.length === 0 ? undefined : Math.min(...asked);
}

export function observations(project: ProjectSnapshot): readonly WorldObservation[] {
  return project.result.kind === 'observed' ? project.result.environments : [];
}

/** Whether something is on its way from one state to another, so that the next look should come soon. */
export function isChanging(snapshot: Snapshot): boolean {
  const jobs = snapshot.projects.flatMap(observations).flatMap((observation) => observation.jobs);
  return snapshot.localClusters.some((cluster) => cluster.kind === 'starting') || jobs.some(isJobChanging);
}

function isJobChanging(job: JobView): boolean {
  if (!job.fresh || job.status === undefined || GLOBALLY_TERMINAL.has(job.status)) return false;
  return job.status !== 'RUNNING' || !runsFully(job);
}

/** RUNNING and every subtask too: Flink says RUNNING while no task has a slot. */
export function runsFully(job: JobView): boolean {
  return (
    job.status === 'RUNNING' && job.tasks !== undefined && job.tasks.total > 0 && job.tasks.running + job.tasks.finished === job.tasks.total
  );
}

/** Whether a job may still be stopped: not known to be over. */
export function isActive(job: JobView): boolean {
  return job.status === undefined || !GLOBALLY_TERMINAL.has(job.status);
}
