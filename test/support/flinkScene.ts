/** One real Flink for the tests of a file, and what they do with it again and again. */
import { afterAll, beforeAll } from 'vitest';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { DeployOutcome, PlanChoices } from '../../core/deploy/deployPlan.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import type { JobId } from '../../core/flink/ids.ts';
import type { JobSummary } from '../../core/flink/job.ts';
import { TERMINAL } from '../../core/flink/jobStatus.ts';
import type { Operations, ProjectScope } from '../../core/operations/operations.ts';
import { useRealFlink, type RealFlink } from './realFlink.ts';

/** For events and progress that a test does not look at. */
export const silent = (): void => undefined;

interface Place {
  readonly scope: ProjectScope;
}

export interface FlinkScene {
  /** There from the first test on. */
  readonly flink: RealFlink;
  /** Plans and deploys a script. @param operations those of somebody else, with another ledger or other ports */
  readonly deploy: (place: Place, script: string, choices?: PlanChoices, operations?: Operations) => Promise<DeployOutcome>;
  readonly cancel: (place: Place, job: string) => Promise<void>;
  /** All jobs of that name on the cluster, also those that are over. */
  readonly jobsNamed: (name: string) => Promise<readonly JobSummary[]>;
  /** IDs of the jobs of that name that are alive on the cluster. */
  readonly aliveJobs: (name: string) => Promise<readonly JobId[]>;
  /** The addresses as they are now: a cluster that was repaired may have others. */
  readonly connectionNow: () => Promise<ClusterConnection>;
}

/** Starts the Flink before the file's tests and ends it after them. */
export function flinkScene(): FlinkScene {
  const started: { flink?: RealFlink } = {};
  beforeAll(async () => {
    started.flink = await useRealFlink();
  });
  afterAll(async () => {
    await started.flink?.release();
  });
  const flink = (): RealFlink => {
    if (started.flink === undefined) throw new Error('Flink is there only within a test');
    return started.flink;
  };
  const connectionNow = async (): Promise<ClusterConnection> => {
    const { ports, connection, cluster } = flink();
    const status = await ports.localFlink.status(cluster.flinkVersion);
    if (status.kind !== 'running') throw new Error(`the cluster is ${status.kind}`);
    return { ...connection, rest: status.cluster.rest, gateway: status.cluster.gateway };
  };
  const jobsNamed = async (name: string): Promise<readonly JobSummary[]> => {
    const jobs = await flink().ports.flink.jobs(await connectionNow(), NEVER_CANCELLED);
    return jobs.filter((job) => job.name === name);
  };
  return {
    get flink() {
      return flink();
    },
    deploy: async ({ scope }, script, choices = {}, operations = flink().operations) => {
      const plan = await operations.plan(scope, script, choices, NEVER_CANCELLED);
      return operations.deploy(plan, silent, NEVER_CANCELLED);
    },
    cancel: async ({ scope }, job) => {
      await flink().operations.cancel({ ...scope, job }, silent, NEVER_CANCELLED);
    },
    jobsNamed,
    aliveJobs: async (name) => (await jobsNamed(name)).filter((job) => !TERMINAL.has(job.status)).map((job) => job.id),
    connectionNow,
  };
}

/** @param index which of the script's jobs */
export function idOf(outcome: DeployOutcome, index = 0): JobId {
  const id = outcome.jobs[index]?.jobId;
  if (id === undefined) throw new Error(`no job ${String(index)}`);
  return id;
}
