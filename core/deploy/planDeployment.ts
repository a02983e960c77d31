/** From the jobs of a script or definition, a target and what is known of its jobs to a plan: pure, every choice in one place. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Existence, RestorePoint } from '../flink/restorePoint.ts';
import { newJobId } from '../flink/ids.ts';
import type { DeploymentRecord, JobIdentity, SourceFacts } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import type { Environment, Project } from '../project/project.ts';
import type { DeployPlan, PlanChoices, PlannedJob, Replacement, RestoreDecision } from './deployPlan.ts';
import { deploySteps, type DecidedJob } from './deploySteps.ts';
import { checkpointing, durabilityOptions, JOB_PARAMETERS_OPTION } from './jobOptions.ts';
import type { LiveTarget } from './liveTarget.ts';
import type { JobUnit } from './scriptJobs.ts';
import { isVulnerable } from './vulnerableVersions.ts';

/** A restore point and whether it is still there. */
export interface KnownPoint extends RestorePoint {
  readonly existence: Existence;
}

/** What is known of one job before it is planned. */
export interface JobHistory {
  readonly identity: JobIdentity;
  /** How many restore points are recorded, whether they are still there or not. */
  readonly recorded: number;
  /**
   * The newest by trigger timestamp that is not known to be gone; `undefined` when there is none, and not looked for while a job runs,
   * whose own stop gives a newer one.
   */
  readonly newest: KnownPoint | undefined;
  /** The restore point that the user named, looked at. */
  readonly chosen: KnownPoint | undefined;
  /** What `unfinished` was submitted to restore from, looked at; `undefined` when it was to start empty. */
  readonly before: KnownPoint | undefined;
  /** A deployment of the same statements that did not come to its end, to be gone on with. */
  readonly unfinished: DeploymentRecord | undefined;
  /** Runs now, here or started by somebody else. */
  readonly running: Omit<Replacement, 'how'> | undefined;
  /** The newest deployment that came to run. */
  readonly latest: DeploymentRecord | undefined;
}

export interface PlanInput {
  readonly project: Project;
  readonly environment: Environment;
  readonly script: string;
  readonly files: readonly string[];
  readonly scriptSha256: string;
  readonly units: readonly JobUnit[];
  /** One per unit, in the same order. */
  readonly histories: readonly JobHistory[];
  readonly target: LiveTarget;
  readonly sideEffects: readonly Message[];
  readonly warnings: readonly Message[];
  readonly problems: readonly Problem[];
  readonly variables: DeployPlan['variables'];
  readonly source: SourceFacts;
  readonly timeZone: string;
  readonly choices: PlanChoices;
  readonly deployedBy: string;
  readonly sluiceVersion: string;
  readonly now: number;
  readonly newId: () => string;
}

export function planDeployment(input: PlanInput): DeployPlan {
  const jobs = input.units.flatMap((unit, index) => {
    const history = input.histories[index];
    return history === undefined ? [] : [planJob(input, unit, history)];
  });
  return {
    version: 1,
    folder: input.project.folder,
    projectId: input.project.id,
    environment: { name: input.environment.name, isProtected: input.environment.isProtected },
    connection: input.target.connection,
    incarnation: input.target.incarnation,
    flinkVersion: input.target.overview.flinkVersion,
    script: input.script,
    files: input.files,
    scriptSha256: input.scriptSha256,
    jobs,
    sideEffects: input.sideEffects,
    variables: input.variables,
    source: input.source,
    timeZone: jobs[0]?.options['table.local-time-zone'] ?? input.units[0]?.options['table.local-time-zone'] ?? input.timeZone,
    warnings: [...input.warnings, ...targetWarnings(input), ...jobs.flatMap((job, index) => jobWarnings(input, job, index))],
    problems: input.problems,
    allowNonRestoredState: input.choices.allowNonRestoredState === true,
    isPrevious: input.choices.previousDeployment === true,
    deployedBy: input.deployedBy,
    sluiceVersion: input.sluiceVersion,
    createdAt: input.now,
  };
}

function planJob(input: PlanInput, unit: JobUnit, history: JobHistory): PlannedJob {
  const { unfinished } = history;
  const decided: DecidedJob = {
    identity: history.identity,
    name: history.identity.jobKey,
    jobId: unfinished?.jobId ?? newJobId(input.newId()),
    resumes: unfinished?.id,
    restore: decideRestore(input.choices, unit, history),
    replaces: history.running === undefined ? undefined : { ...history.running, how: howToReplace(unit) },
    mode: unit.mode,
    preamble: unit.preamble,
    options: durabilityOptions(durabilityInput(input, unit)),
    userJobParameters: unit.options[JOB_PARAMETERS_OPTION],
    statement: unit.statement,
    sinks: unit.sinks,
  };
  return { ...decided, steps: deploySteps(decided) };
}

/** A job with state is always stopped with a savepoint, also where the new one starts from elsewhere: then it is the way back. */
function howToReplace(unit: JobUnit): Replacement['how'] {
  return unit.mode === 'streaming' ? 'stopWithSavepoint' : 'cancel';
}

/** The next start restores from the newest restore point; starting empty when one exists takes an explicit word. */
function decideRestore(choices: PlanChoices, unit: JobUnit, history: JobHistory): RestoreDecision {
  if (unit.mode === 'batch') return { kind: 'empty', why: 'batch' };
  if (history.unfinished?.state === 'submitting') return asBefore(history);
  if (choices.stateless === true) return { kind: 'empty', why: 'stateless' };
  if (history.chosen !== undefined)
    return { kind: 'restore', point: history.chosen, existence: history.chosen.existence, origin: 'chosen' };
  if (history.running !== undefined) return { kind: 'fromStop' };
  const { newest } = history;
  if (newest === undefined) return { kind: 'empty', why: 'nothingRecorded' };
  return { kind: 'restore', point: newest, existence: newest.existence, origin: 'newest' };
}

/** A submission that may have arrived is repeated with the very restore path that it had. */
function asBefore({ before, recorded }: JobHistory): RestoreDecision {
  if (before === undefined) return { kind: 'empty', why: recorded === 0 ? 'nothingRecorded' : 'stateless' };
  return { kind: 'restore', point: before, existence: before.existence, origin: 'newest' };
}

function durabilityInput(input: PlanInput, unit: JobUnit): Parameters<typeof durabilityOptions>[0] {
  return {
    flinkVersion: input.target.overview.flinkVersion,
    script: unit.options,
    cluster: input.target.overview.configuration,
    checkpointDirectory: input.target.checkpointDirectory,
    timeZone: input.timeZone,
  };
}

function targetWarnings(input: PlanInput): readonly Message[] {
  const { overview } = input.target;
  const freed = input.histories.filter((history) => history.running !== undefined).length;
  const warnings: Message[] = [];
  if (isVulnerable(overview.flinkVersion)) warnings.push(message('deploy.warnVulnerable', { version: overview.flinkVersion }));
  if (overview.slotsAvailable + freed < input.units.length) {
    warnings.push(message('deploy.warnSlots', { free: overview.slotsAvailable, total: overview.slotsTotal, jobs: input.units.length }));
  }
  return warnings;
}

function jobWarnings(input: PlanInput, job: PlannedJob, index: number): readonly Message[] {
  const unit = input.units[index];
  const history = input.histories[index];
  if (unit === undefined || history === undefined || unit.mode === 'batch') return [];
  const warnings: Message[] = [];
  const checkpoints = checkpointing(durabilityInput(input, unit));
  if (!checkpoints.enabled) warnings.push(message('deploy.warnNoCheckpoints', { job: job.name }));
  else if (!checkpoints.durable) warnings.push(message('deploy.warnNotDurable', { job: job.name }));
  if (job.restore.kind === 'restore' && job.restore.existence === 'notVerified')
    warnings.push(message('deploy.warnNotVerified', { job: job.name }));
  const before = history.latest?.statements.at(-1);
  if (job.restore.kind !== 'empty' && before !== undefined && before !== unit.statement)
    warnings.push(message('deploy.warnChanged', { job: job.name }));
  if (job.replaces?.knownBy === 'name') warnings.push(message('deploy.warnByName', { job: job.name, jobId: job.replaces.job.jobId }));
  if (input.choices.stateless === true && history.recorded > 0) warnings.push(message('deploy.warnStateless', { job: job.name }));
  return warnings;
}
