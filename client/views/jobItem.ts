/** A job as an item of the *Jobs* view. */
import { message, type Message } from '../../l10n/localize.ts';
import type { ProjectScope } from '../../core/operations/operations.ts';
import type { JobView } from '../../core/monitor/observation.ts';
import { ITEM } from '../contributions.ts';
import { ago, duration } from '../duration.ts';
import { isActive, runsFully } from '../watch/snapshot.ts';
import type { NodeIcon, Text, TooltipRow, TreeNode } from './treeNode.ts';

/** `reachable`: whether the job's cluster answered at this look. */
export interface JobItemOptions {
  readonly scope: ProjectScope;
  readonly job: JobView;
  readonly reachable: boolean;
  /** UTC milliseconds. */
  readonly now: number;
}

export function jobItem(options: JobItemOptions): TreeNode {
  const { scope, job, reachable, now } = options;
  return {
    id: JSON.stringify(['job', scope.folder, job.environment, job.cluster, job.jobId]),
    label: job.name,
    description: describe(job, now),
    icon: iconOf(job),
    tooltip: tooltipOf(job, now),
    context: contextOf(job, reachable),
    children: [],
    target: { kind: 'job', scope, job, reachable },
  };
}

function describe(job: JobView, now: number): readonly Text[] {
  const outdated = job.needsRedeploy === undefined ? [] : [message('client.job.needsRedeploy')];
  return [statusAndTasks(job), ...outdated, ...sighting(job, now), ...(job.fresh && isActive(job) ? lively(job, now) : [])];
}

function statusAndTasks(job: JobView): Text {
  if (job.status === undefined) return message('client.job.neverSeen');
  return job.tasks === undefined || !isActive(job) ? job.status : `${job.status} ${tasksOf(job.tasks)}`;
}

function tasksOf(tasks: NonNullable<JobView['tasks']>): string {
  return `${String(tasks.running + tasks.finished)}/${String(tasks.total)}`;
}

/** How old the status is and why, where it is not of this look. */
function sighting(job: JobView, now: number): readonly Text[] {
  if (job.fresh) return job.note === undefined ? [] : [job.note];
  const seen = job.seenAt === undefined ? [] : [message('client.lastSeen', { ago: ago(now, job.seenAt) })];
  return [...seen, ...(job.note === undefined ? [] : [job.note])];
}

function lively(job: JobView, now: number): readonly Text[] {
  const up = job.startTime === undefined ? [] : [duration(now - job.startTime)];
  const checkpoint =
    job.lastCheckpointAt === undefined ? [] : [message('client.job.checkpointAgo', { ago: ago(now, job.lastCheckpointAt) })];
  return [...up, ...checkpoint];
}

function iconOf(job: JobView): NodeIcon {
  if (!job.fresh && isActive(job)) return { name: 'question', color: 'problemsWarningIcon.foreground' };
  switch (job.status) {
    case undefined:
      return { name: 'question', color: 'problemsWarningIcon.foreground' };
    case 'RUNNING':
      return runsFully(job)
        ? { name: 'play-circle', color: 'testing.iconPassed' }
        : { name: 'sync', color: 'problemsWarningIcon.foreground' };
    case 'FINISHED':
      return { name: 'pass', color: 'testing.iconPassed' };
    case 'FAILED':
      return { name: 'error', color: 'testing.iconFailed' };
    case 'FAILING':
    case 'RESTARTING':
      return { name: 'warning', color: 'problemsWarningIcon.foreground' };
    case 'CANCELED':
      return { name: 'circle-slash', color: 'disabledForeground' };
    default:
      return { name: 'sync', color: 'problemsWarningIcon.foreground' };
  }
}

function tooltipOf(job: JobView, now: number): readonly TooltipRow[] {
  const rows: readonly (readonly [Message, Text | undefined])[] = [
    [message('client.job.status'), job.status ?? message('client.job.neverSeen')],
    [message('client.job.tasks'), job.tasks === undefined ? undefined : tasksOf(job.tasks)],
    [message('client.job.uptime'), job.startTime === undefined || !isActive(job) ? undefined : duration(now - job.startTime)],
    [message('client.job.lastCheckpoint'), job.lastCheckpointAt === undefined ? undefined : ago(now, job.lastCheckpointAt)],
    [message('client.job.lastSeen'), job.seenAt === undefined ? undefined : ago(now, job.seenAt)],
    [message('client.job.note'), job.note],
    [message('client.job.redeploy'), job.needsRedeploy],
    [message('client.job.failure'), job.failure],
    [message('client.job.restoredFrom'), job.restoredFrom],
    [message('client.job.script'), job.script],
    [message('client.job.source'), sourceOf(job)],
    [message('client.job.id'), job.jobId],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

function sourceOf(job: JobView): Text | undefined {
  const { branch, commit, dirty } = job.source ?? {};
  if (commit === undefined) return undefined;
  const short = commit.slice(0, 8);
  const place = branch === undefined ? short : `${branch} ${short}`;
  return dirty === true ? message('client.job.dirtySource', { place }) : place;
}

function contextOf(job: JobView, reachable: boolean): readonly string[] {
  const words: readonly (readonly [string, boolean])[] = [
    [ITEM.job, true],
    [ITEM.activeJob, isActive(job)],
    [ITEM.foreignJob, job.jobKey === undefined],
    [ITEM.scriptedJob, job.script !== undefined],
    [ITEM.reachable, reachable],
  ];
  return words.flatMap(([word, applies]) => (applies ? [word] : []));
}
