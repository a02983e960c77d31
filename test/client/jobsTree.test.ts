/** The *Jobs* view as data. */
import { describe, expect, test } from 'vitest';
import { ITEM } from '../../client/contributions.ts';
import { Localizer } from '../../client/localizer.ts';
import { jobsTree } from '../../client/views/jobsTree.ts';
import type { TreeNode } from '../../client/views/treeNode.ts';
import type { ProjectSnapshot, Snapshot } from '../../client/watch/snapshot.ts';
import { clusterKey } from '../../client/watch/snapshot.ts';
import type { ClusterObservation } from '../../core/monitor/observation.ts';
import { message } from '../../l10n/localize.ts';
import { jobId, jobView, NOW, observation, PROJECT, reachableCluster } from '../support/fakeWorld.ts';

const english = new Localizer('en');
const unconfirmed: ClusterObservation = { cluster: 'main', at: NOW, answer: { kind: 'unconfirmed', host: 'flink.example.com' } };

describe('a job', () => {
  test('that runs shows status, tasks, time and last checkpoint', () => {
    expect(draw([observation()])).toEqual([
      'dev | local · jobs: 1 | layers',
      '  order-counts | RUNNING 4/4 · 12 min · checkpoint 20 s ago | play-circle',
    ]);
  });

  test('that was deployed with other values is marked', () => {
    const jobs = [jobView({ needsRedeploy: message('deploy.changedVariables') })];
    expect(draw([observation({ jobs })])[1]).toBe(
      '  order-counts | RUNNING 4/4 · needs redeploy · 12 min · checkpoint 20 s ago | play-circle',
    );
  });

  test('is not shown as running while a subtask is not', () => {
    const tasks = { total: 4, running: 0, finished: 0, failed: 0, canceled: 0 };
    const jobs = [jobView({ tasks, lastCheckpointAt: undefined, startTime: NOW - 5_000 })];
    expect(draw([observation({ jobs })])[1]).toBe('  order-counts | RUNNING 0/4 · 5 s | sync');
  });

  test('of an unreachable cluster shows its last status with its age', () => {
    const jobs = [jobView({ fresh: false, seenAt: NOW - 40_000 })];
    const cluster: ClusterObservation = { cluster: 'local', at: NOW, answer: { kind: 'unreachable', reason: message('client.untrusted') } };
    expect(draw([observation({ clusters: [cluster], jobs })])).toEqual([
      'dev | local · unreachable · no answer since this window opened | debug-disconnect',
      '  order-counts | RUNNING 4/4 · last seen 40 s ago | question',
    ]);
  });

  test('that was never seen says so', () => {
    const jobs = [jobView({ status: undefined, tasks: undefined, seenAt: undefined, fresh: false })];
    expect(draw([observation({ jobs })])[1]).toBe('  order-counts | not seen yet | question');
  });

  test('that is over says no more than how it ended', () => {
    const jobs = [jobView({ status: 'FAILED', failure: 'java.lang.NumberFormatException' })];
    expect(draw([observation({ jobs })])[1]).toBe('  order-counts | FAILED | error');
  });

  test('names in its context what its menu may offer', () => {
    const own = jobsTree(snapshot([observation()]))[0]?.children[0];
    expect(own?.context).toEqual([ITEM.job, ITEM.activeJob, ITEM.scriptedJob, ITEM.reachable]);
    const foreign = observation({ jobs: [jobView({ jobKey: undefined, script: undefined, status: 'FINISHED' })] });
    expect(jobsTree(snapshot([foreign]))[0]?.children[0]?.context).toEqual([ITEM.job, ITEM.foreignJob, ITEM.reachable]);
  });
});

describe('the tree', () => {
  test('is empty when there is nothing to tell, so that the welcome shows', () => {
    const stopped: ClusterObservation = { cluster: 'local', at: NOW, answer: { kind: 'stopped' } };
    expect(jobsTree(snapshot([observation({ jobs: [] })]))).toEqual([]);
    expect(jobsTree(snapshot([observation({ clusters: [stopped], jobs: [] })]))).toEqual([]);
    expect(jobsTree(snapshot([observation({ clusters: [unconfirmed], jobs: [] })]))).toEqual([]);
  });

  test('shows known jobs of a cluster whose host waits to be confirmed, with what confirms it', () => {
    const jobs = [jobView({ cluster: 'main', environment: 'prod', fresh: false })];
    const [group] = jobsTree(snapshot([observation({ environment: 'prod', clusters: [unconfirmed], jobs })]));
    expect(group?.target).toEqual({ kind: 'host', host: 'flink.example.com' });
    expect(group?.context).toContain(ITEM.unconfirmed);
  });

  test('tells when an unreachable cluster answered last', () => {
    const cluster: ClusterObservation = { cluster: 'local', at: NOW, answer: { kind: 'unreachable', reason: message('client.untrusted') } };
    const answeredAt = new Map([[clusterKey(PROJECT.folder, 'local'), NOW - 65_000]]);
    const roots = jobsTree({ ...snapshot([observation({ clusters: [cluster], jobs: [] })]), answeredAt });
    expect(lines(roots)).toEqual(['dev | local · unreachable · last seen 1 min ago | debug-disconnect']);
  });

  test('puts jobs that may run first, and keeps each ID at the next look', () => {
    const jobs = [
      jobView({ jobId: jobId('1'), name: 'old', status: 'CANCELED' }),
      jobView({ jobId: jobId('2'), name: 'zeta' }),
      jobView({ jobId: jobId('3'), name: 'alpha' }),
    ];
    const before = jobsTree(snapshot([observation({ jobs })]));
    expect(before[0]?.children.map((child) => child.label)).toEqual(['alpha', 'zeta', 'old']);
    const after = jobsTree(snapshot([observation({ jobs: jobs.map((job) => ({ ...job, seenAt: NOW + 5_000 })) })], NOW + 5_000));
    expect(ids(after)).toEqual(ids(before));
  });

  test('separates projects where the window has several, and shows one that cannot be read', () => {
    const projects: readonly ProjectSnapshot[] = [
      { folder: '/work/shop', result: { kind: 'observed', environments: [observation()] } },
      { folder: '/work/broken', result: { kind: 'failed', reason: message('client.script.none') } },
    ];
    const roots = jobsTree({ at: NOW, projects, localClusters: [], answeredAt: new Map() });
    expect(roots.map((root) => root.label)).toEqual(['shop', 'broken']);
    expect(lines(roots)).toContain(`  broken | ${english.text(message('client.script.none'))} | error`);
  });

  test('speaks Chinese too', () => {
    const [group] = jobsTree(snapshot([observation({ clusters: [reachableCluster('local')] })]));
    expect(drawn(group?.children[0], new Localizer('zh-cn'))).toBe(
      'order-counts | RUNNING 4/4 · 12 分钟 · checkpoint 20 秒前 | play-circle',
    );
  });
});

function snapshot(environments: Parameters<typeof draw>[0], at = NOW): Snapshot {
  return {
    at,
    projects: [{ folder: PROJECT.folder, result: { kind: 'observed', environments } }],
    localClusters: [],
    answeredAt: new Map(),
  };
}

function draw(environments: readonly ReturnType<typeof observation>[]): readonly string[] {
  return lines(jobsTree(snapshot(environments)));
}

function lines(nodes: readonly TreeNode[], indent = ''): readonly string[] {
  return nodes.flatMap((node) => [indent + drawn(node, english), ...lines(node.children, `${indent}  `)]);
}

function drawn(node: TreeNode | undefined, localizer: Localizer): string {
  if (node === undefined) return '';
  return [localizer.text(node.label), node.description.map((part) => localizer.text(part)).join(' · '), node.icon.name].join(' | ');
}

function ids(nodes: readonly TreeNode[]): readonly string[] {
  return nodes.flatMap((node) => [node.id, ...ids(node.children)]);
}
