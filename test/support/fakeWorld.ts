/** Values of the running world for tests of what shows them: jobs, clusters, projects and operations with scripted answers. */
import type { DeployPlan, PlannedJob } from '../../core/deploy/deployPlan.ts';
import { deploySteps, type DecidedJob } from '../../core/deploy/deploySteps.ts';
import type { JobId } from '../../core/flink/ids.ts';
import type { ClusterObservation, JobView } from '../../core/monitor/observation.ts';
import type { Operations, WorldObservation } from '../../core/operations/operations.ts';
import type { Project } from '../../core/project/project.ts';

/** 2026-01-01 00:00 UTC. */
export const NOW = 1_767_225_600_000;

export function jobId(digit: string): JobId {
  return digit.repeat(32).slice(0, 32) as JobId;
}

export const PROJECT: Project = {
  folder: '/work/shop',
  id: 'shop',
  flinkVersion: '2.3.0',
  environments: [
    { name: 'dev', cluster: 'local', variables: {}, isProtected: false },
    { name: 'prod', cluster: 'main', variables: {}, isProtected: true },
  ],
  clusters: [
    { name: 'local', kind: 'local', rest: undefined, gateway: undefined, flinkVersion: '2.3.0' },
    { name: 'main', kind: 'session', rest: 'http://flink.example.com:8081', gateway: undefined, flinkVersion: '2.3.0' },
  ],
  defaultEnvironment: 'dev',
};

/** A job that runs with all of its subtasks, changed as told. */
export function jobView(change: Partial<JobView> = {}): JobView {
  return {
    jobId: jobId('a'),
    name: 'order-counts',
    jobKey: 'order-counts',
    deploymentId: jobId('d'),
    environment: 'dev',
    cluster: 'local',
    script: 'order-counts.sql',
    status: 'RUNNING',
    tasks: { total: 4, running: 4, finished: 0, failed: 0, canceled: 0 },
    startTime: NOW - 12 * 60_000,
    seenAt: NOW,
    fresh: true,
    note: undefined,
    lastCheckpointAt: NOW - 20_000,
    restoredFrom: undefined,
    source: undefined,
    failure: undefined,
    ...change,
  };
}

export function reachableCluster(cluster: string): ClusterObservation {
  const overview = {
    flinkVersion: '2.3.0',
    taskManagers: 1,
    slotsTotal: 8,
    slotsAvailable: 7,
    jobsRunning: 1,
    incarnation: 'first',
    configuration: {},
  };
  return { cluster, at: NOW, answer: { kind: 'reachable', overview, rest: 'http://127.0.0.1:8081' } };
}

export function observation(change: Partial<WorldObservation> = {}): WorldObservation {
  return { project: PROJECT, environment: 'dev', clusters: [reachableCluster('local')], jobs: [jobView()], ...change };
}

/** Operations that answer as told; all others fail the test that calls them. */
export function fakeOperations(answers: Partial<Operations>): Operations {
  return new Proxy(answers as Operations, {
    get(target, name) {
      const answer: unknown = Reflect.get(target, name);
      // A promise of operations asks for `then` to see whether they are a promise themselves.
      if (answer !== undefined || name === 'then') return answer;
      throw new Error(`the test did not expect ${String(name)}`);
    },
  });
}

export function plannedJob(change: Partial<DecidedJob> = {}): PlannedJob {
  const decided: DecidedJob = {
    identity: { projectId: 'shop', environment: 'dev', cluster: 'local', jobKey: 'order-counts' },
    name: 'order-counts',
    jobId: jobId('b'),
    resumes: undefined,
    restore: { kind: 'empty', why: 'nothingRecorded' },
    replaces: undefined,
    mode: 'streaming',
    preamble: [],
    options: {},
    userJobParameters: undefined,
    statement: 'INSERT INTO order_counts SELECT product, COUNT(*) FROM orders GROUP BY product',
    sinks: ['order_counts'],
    ...change,
  };
  return { ...decided, steps: deploySteps(decided) };
}

export function deployPlan(change: Partial<DeployPlan> = {}): DeployPlan {
  return {
    version: 1,
    folder: PROJECT.folder,
    projectId: 'shop',
    environment: { name: 'dev', isProtected: false },
    connection: { cluster: 'local', kind: 'local', rest: 'http://127.0.0.1:8081', gateway: 'http://127.0.0.1:8083' },
    incarnation: 'first',
    flinkVersion: '2.3.0',
    script: 'order-counts.sql',
    files: ['order-counts.sql'],
    scriptSha256: '0'.repeat(64),
    jobs: [plannedJob()],
    sideEffects: [],
    variables: [],
    source: { repository: undefined, branch: undefined, commit: undefined, dirty: undefined },
    timeZone: 'UTC',
    warnings: [],
    problems: [],
    allowNonRestoredState: false,
    isPrevious: false,
    deployedBy: 'ada@host',
    sluiceVersion: '0.1.0',
    createdAt: NOW,
    ...change,
  };
}
