/** The Flink options that the fields of a job definition mean. */
import type { FlinkOptions } from '../flink/flinkOptions.ts';
import type { JobDefinition } from './resolveJob.ts';

/** A field that a definition gives, and the option that takes its value. */
export interface FieldOption {
  /** `checkpointing.interval`. */
  readonly path: string;
  /** The newest name first; none for a field of `restart` that means nothing to its strategy. */
  readonly keys: readonly string[];
  readonly text: string;
  /** An option of the cluster's processes, which a running cluster has decided already. */
  readonly isOfCluster: boolean;
}

interface Field {
  readonly keys: readonly string[];
  readonly value: (definition: JobDefinition) => string | number | boolean | undefined;
  readonly isOfCluster?: true;
}

type Restart = NonNullable<JobDefinition['restart']>;
type Strategy = NonNullable<Restart['strategy']>;

/** Of `CoreOptions`, `PipelineOptions`, `CheckpointingOptions`, `StateBackendOptions` and `StateRecoveryOptions`, under the names of all versions. */
const FIELDS: Readonly<Record<string, Field>> = {
  'resources.parallelism': { keys: ['parallelism.default'], value: ({ resources }) => resources?.parallelism },
  'resources.maxParallelism': { keys: ['pipeline.max-parallelism'], value: ({ resources }) => resources?.maxParallelism },
  'resources.taskManagers': { keys: [], value: ({ resources }) => resources?.taskManagers, isOfCluster: true },
  'resources.taskSlots': { keys: ['taskmanager.numberOfTaskSlots'], value: ({ resources }) => resources?.taskSlots, isOfCluster: true },
  'resources.taskManagerMemory': {
    keys: ['taskmanager.memory.process.size'],
    value: ({ resources }) => resources?.taskManagerMemory,
    isOfCluster: true,
  },
  'resources.jobManagerMemory': {
    keys: ['jobmanager.memory.process.size'],
    value: ({ resources }) => resources?.jobManagerMemory,
    isOfCluster: true,
  },
  'checkpointing.interval': { keys: ['execution.checkpointing.interval'], value: ({ checkpointing }) => checkpointing?.interval },
  'checkpointing.mode': { keys: ['execution.checkpointing.mode'], value: ({ checkpointing }) => checkpointing?.mode },
  'checkpointing.timeout': { keys: ['execution.checkpointing.timeout'], value: ({ checkpointing }) => checkpointing?.timeout },
  'checkpointing.minPause': { keys: ['execution.checkpointing.min-pause'], value: ({ checkpointing }) => checkpointing?.minPause },
  'checkpointing.retained': {
    keys: ['execution.checkpointing.num-retained', 'state.checkpoints.num-retained'],
    value: ({ checkpointing }) => checkpointing?.retained,
  },
  'checkpointing.directory': {
    keys: ['execution.checkpointing.dir', 'state.checkpoints.dir'],
    value: ({ checkpointing }) => checkpointing?.directory,
  },
  'checkpointing.savepointDirectory': {
    keys: ['execution.checkpointing.savepoint-dir', 'state.savepoints.dir'],
    value: ({ checkpointing }) => checkpointing?.savepointDirectory,
  },
  'checkpointing.unaligned': {
    keys: ['execution.checkpointing.unaligned.enabled', 'execution.checkpointing.unaligned'],
    value: ({ checkpointing }) => checkpointing?.unaligned,
  },
  stateBackend: { keys: ['state.backend.type', 'state.backend'], value: ({ stateBackend }) => stateBackend },
  'restore.claimMode': {
    keys: ['execution.state-recovery.claim-mode', 'execution.savepoint-restore-mode'],
    value: ({ restore }) => restore?.claimMode,
  },
  'restart.strategy': { keys: ['restart-strategy.type', 'restart-strategy'], value: ({ restart }) => strategyOf(restart) },
};

/** Where each strategy of `RestartStrategyOptions` takes what the definition says of it. */
const RESTART_OPTIONS: Readonly<Record<Strategy, Partial<Record<keyof Restart, string>>>> = {
  none: {},
  'fixed-delay': { attempts: 'attempts', delay: 'delay' },
  'failure-rate': {
    maxFailuresPerInterval: 'max-failures-per-interval',
    failureRateInterval: 'failure-rate-interval',
    delay: 'delay',
  },
  'exponential-delay': {
    attempts: 'attempts-before-reset-backoff',
    initialBackoff: 'initial-backoff',
    maxBackoff: 'max-backoff',
    backoffMultiplier: 'backoff-multiplier',
  },
};

/** Those that the definition gives, and the strategy of a `restart` that names none. */
export function fieldOptions(definition: JobDefinition): readonly FieldOption[] {
  const fields = Object.entries(FIELDS).flatMap(([path, { keys, value, isOfCluster = false }]) => {
    const given = value(definition);
    return given === undefined ? [] : [{ path, keys, text: String(given), isOfCluster }];
  });
  return [...fields, ...restartFields(definition.restart)];
}

/** The name of the option in one version; `undefined` when that version has none. */
export function optionKeyOf({ keys }: FieldOption, known: FlinkOptions): string | undefined {
  return keys.find((key) => known.find(key)?.kind === 'option');
}

/** Flink takes an option of a strategy only with that strategy. */
export function strategyOf(restart: Restart | undefined): Strategy | undefined {
  return restart === undefined ? undefined : (restart.strategy ?? 'exponential-delay');
}

/** The strategies that a field of `restart` means something to. */
export function strategiesWith(path: string): readonly string[] {
  return Object.entries(RESTART_OPTIONS).flatMap(([strategy, fields]) =>
    Object.keys(fields).some((field) => path === `restart.${field}`) ? [strategy] : [],
  );
}

function restartFields(restart: Restart | undefined): readonly FieldOption[] {
  const strategy = strategyOf(restart);
  if (restart === undefined || strategy === undefined) return [];
  const fields = (Object.keys(restart) as (keyof Restart)[]).filter((field) => field !== 'strategy');
  return fields.flatMap((field) => {
    const given = restart[field];
    const name = RESTART_OPTIONS[strategy][field];
    const keys = name === undefined ? [] : [`restart-strategy.${strategy}.${name}`];
    return given === undefined ? [] : [{ path: `restart.${field}`, keys, text: String(given), isOfCluster: false }];
  });
}
