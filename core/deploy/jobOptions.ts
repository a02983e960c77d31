/** The options that Sluice gives to a job, beside those of its script; key names differ per Flink version. */
import type { SessionOptions } from './sessionOptions.ts';

/** Flink's `PipelineOptionsInternal.PIPELINE_FIXED_JOB_ID`. */
export const JOB_ID_OPTION = '$internal.pipeline.job-id';
/** Flink's `PipelineOptions.NAME`. */
export const JOB_NAME_OPTION = 'pipeline.name';
/** Flink's `PipelineOptions.GLOBAL_JOB_PARAMETERS`; a script's own value is kept and ours are added. */
export const JOB_PARAMETERS_OPTION = 'pipeline.global-job-parameters';

/** First two numbers of a Flink version. */
export interface FlinkLine {
  readonly major: number;
  readonly minor: number;
}

/** The line of `2.3.0` or `2.3`; 0.0 when it is not a version. */
export function flinkLine(version: string): FlinkLine {
  const match = /^(\d+)\.(\d+)/.exec(version);
  return { major: Number(match?.[1] ?? 0), minor: Number(match?.[2] ?? 0) };
}

function isAtLeast(line: FlinkLine, major: number, minor: number): boolean {
  return line.major > major || (line.major === major && line.minor >= minor);
}

/** Option keys of one Flink version (`CheckpointingOptions`, `StateRecoveryOptions`, `RestartStrategyOptions`). */
export interface OptionKeys {
  readonly restorePath: string;
  readonly ignoreUnclaimedState: string;
  readonly checkpointInterval: string;
  readonly checkpointStorage: string;
  readonly checkpointDirectory: string;
  readonly savepointDirectory: string;
  readonly retention: string;
  readonly restartStrategy: string;
}

export function optionKeys(version: string): OptionKeys {
  const line = flinkLine(version);
  const renamed = isAtLeast(line, 1, 20);
  const recovery = isAtLeast(line, 2, 0);
  return {
    restorePath: recovery ? 'execution.state-recovery.path' : 'execution.savepoint.path',
    ignoreUnclaimedState: recovery ? 'execution.state-recovery.ignore-unclaimed-state' : 'execution.savepoint.ignore-unclaimed-state',
    checkpointInterval: 'execution.checkpointing.interval',
    checkpointStorage: renamed ? 'execution.checkpointing.storage' : 'state.checkpoint-storage',
    checkpointDirectory: renamed ? 'execution.checkpointing.dir' : 'state.checkpoints.dir',
    savepointDirectory: renamed ? 'execution.checkpointing.savepoint-dir' : 'state.savepoints.dir',
    retention: 'execution.checkpointing.externalized-checkpoint-retention',
    restartStrategy: isAtLeast(line, 1, 19) ? 'restart-strategy.type' : 'restart-strategy',
  };
}

/** Older spellings that Flink still takes for a key, so that a user's own choice is seen under any of them. */
const OLDER_KEYS: Readonly<Record<string, readonly string[]>> = {
  'execution.checkpointing.storage': ['state.checkpoint-storage'],
  'execution.checkpointing.dir': ['state.checkpoints.dir'],
  'execution.checkpointing.savepoint-dir': ['state.savepoints.dir'],
  'restart-strategy.type': ['restart-strategy'],
};

/** The value of a key or of an older spelling of it; `undefined` when neither is set. */
export function optionValue(options: Readonly<Record<string, string>>, key: string): string | undefined {
  return options[key] ?? (OLDER_KEYS[key] ?? []).map((older) => options[older]).find((value) => value !== undefined);
}

export interface DurabilityInput {
  readonly flinkVersion: string;
  /** What the script itself sets before the job. */
  readonly script: SessionOptions;
  /** The cluster's own options. */
  readonly cluster: Readonly<Record<string, string>>;
  /** A durable directory that Sluice knows for this cluster; `undefined` when there is none to give. */
  readonly checkpointDirectory: string | undefined;
  readonly timeZone: string;
}

/** Durable and retained checkpoints, a restart strategy and a time zone, each only where neither script nor cluster chose. */
export function durabilityOptions(input: DurabilityInput): Readonly<Record<string, string>> {
  const keys = optionKeys(input.flinkVersion);
  const options: Record<string, string> = {};
  const isOpen = (key: string): boolean => optionValue(input.script, key) === undefined;
  if (isOpen(keys.checkpointDirectory)) {
    const directory = optionValue(input.cluster, keys.checkpointDirectory) ?? input.checkpointDirectory;
    if (directory !== undefined) {
      options[keys.checkpointDirectory] = directory;
      if (isOpen(keys.checkpointStorage)) options[keys.checkpointStorage] = 'filesystem';
    }
  }
  if (isOpen(keys.retention)) options[keys.retention] = 'RETAIN_ON_CANCELLATION';
  if (isOpen(keys.restartStrategy) && optionValue(input.cluster, keys.restartStrategy) === undefined) {
    options[keys.restartStrategy] = 'exponential-delay';
  }
  if (isOpen('table.local-time-zone')) options['table.local-time-zone'] = input.timeZone;
  return options;
}

/** Whether the job will write checkpoints at all, and whether they outlive the JobManager. */
export function checkpointing(input: DurabilityInput): { readonly enabled: boolean; readonly durable: boolean } {
  const keys = optionKeys(input.flinkVersion);
  const all = { ...input.cluster, ...input.script, ...durabilityOptions(input) };
  const interval = optionValue(all, keys.checkpointInterval);
  return {
    enabled: interval !== undefined && !/^0+\s*[a-z]*$/i.test(interval.trim()),
    durable: optionValue(all, keys.checkpointDirectory) !== undefined && optionValue(all, keys.checkpointStorage) !== 'jobmanager',
  };
}
