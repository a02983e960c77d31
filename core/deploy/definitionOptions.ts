/** The Flink options that a job definition means, by the names of the Flink version that it runs on. */
import type { FlinkOptions } from '../flink/flinkOptions.ts';
import type { JobDefinition } from '../project/resolveJob.ts';
import type { SessionOptions } from './sessionOptions.ts';

export interface DefinitionOptions {
  readonly options: SessionOptions;
  /** Fields of the definition that mean nothing to a job of this version on a session cluster, such as `resources.taskManagers`. */
  readonly ignored: readonly string[];
}

/** A field of a definition, and the option that takes its value. */
interface OptionField {
  readonly path: string;
  /** The newest name first; none for what a running cluster has decided already. */
  readonly keys: readonly string[];
  readonly value: (definition: JobDefinition) => string | number | boolean | undefined;
}

type Restart = NonNullable<JobDefinition['restart']>;
type Strategy = NonNullable<Restart['strategy']>;

/** `ResourceOptions` are the cluster's own; the others are of `CoreOptions`, `PipelineOptions`, `CheckpointingOptions` and `StateBackendOptions`. */
const FIELDS: readonly OptionField[] = [
  { path: 'resources.parallelism', keys: ['parallelism.default'], value: ({ resources }) => resources?.parallelism },
  { path: 'resources.maxParallelism', keys: ['pipeline.max-parallelism'], value: ({ resources }) => resources?.maxParallelism },
  { path: 'resources.taskManagers', keys: [], value: ({ resources }) => resources?.taskManagers },
  { path: 'resources.taskSlots', keys: [], value: ({ resources }) => resources?.taskSlots },
  { path: 'resources.taskManagerMemory', keys: [], value: ({ resources }) => resources?.taskManagerMemory },
  { path: 'resources.jobManagerMemory', keys: [], value: ({ resources }) => resources?.jobManagerMemory },
  { path: 'checkpointing.interval', keys: ['execution.checkpointing.interval'], value: ({ checkpointing }) => checkpointing?.interval },
  { path: 'checkpointing.mode', keys: ['execution.checkpointing.mode'], value: ({ checkpointing }) => checkpointing?.mode },
  { path: 'checkpointing.timeout', keys: ['execution.checkpointing.timeout'], value: ({ checkpointing }) => checkpointing?.timeout },
  { path: 'checkpointing.minPause', keys: ['execution.checkpointing.min-pause'], value: ({ checkpointing }) => checkpointing?.minPause },
  {
    path: 'checkpointing.retained',
    keys: ['execution.checkpointing.num-retained', 'state.checkpoints.num-retained'],
    value: ({ checkpointing }) => checkpointing?.retained,
  },
  {
    path: 'checkpointing.directory',
    keys: ['execution.checkpointing.dir', 'state.checkpoints.dir'],
    value: ({ checkpointing }) => checkpointing?.directory,
  },
  {
    path: 'checkpointing.savepointDirectory',
    keys: ['execution.checkpointing.savepoint-dir', 'state.savepoints.dir'],
    value: ({ checkpointing }) => checkpointing?.savepointDirectory,
  },
  {
    path: 'checkpointing.unaligned',
    keys: ['execution.checkpointing.unaligned.enabled', 'execution.checkpointing.unaligned'],
    value: ({ checkpointing }) => checkpointing?.unaligned,
  },
  { path: 'stateBackend', keys: ['state.backend.type', 'state.backend'], value: ({ stateBackend }) => stateBackend },
  {
    path: 'restore.claimMode',
    keys: ['execution.state-recovery.claim-mode', 'execution.savepoint-restore-mode'],
    value: ({ restore }) => restore?.claimMode,
  },
  { path: 'restart.strategy', keys: ['restart-strategy.type', 'restart-strategy'], value: ({ restart }) => strategyOf(restart) },
];

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

/** What stands under `configuration` is taken as it is, over what the other fields mean. @param known of the version that the job runs on */
export function definitionOptions(definition: JobDefinition, known: FlinkOptions): DefinitionOptions {
  const options: Record<string, string> = {};
  const ignored: string[] = [];
  for (const { path, keys, value } of [...FIELDS, ...restartFields(definition.restart)]) {
    const given = value(definition);
    if (given === undefined) continue;
    const key = keys.find((name) => known.find(name)?.kind === 'option');
    if (key === undefined) ignored.push(path);
    else options[key] = String(given);
  }
  return { options: { ...options, ...Object.fromEntries(definition.configuration ?? []) }, ignored };
}

/** Flink takes an option of a strategy only with that strategy. */
function strategyOf(restart: Restart | undefined): Strategy | undefined {
  return restart === undefined ? undefined : (restart.strategy ?? 'exponential-delay');
}

function restartFields(restart: Restart | undefined): readonly OptionField[] {
  const strategy = strategyOf(restart);
  if (restart === undefined || strategy === undefined) return [];
  const names = RESTART_OPTIONS[strategy];
  const fields = (Object.keys(restart) as (keyof Restart)[]).filter((field) => field !== 'strategy');
  return fields.map((field) => {
    const name = names[field];
    const keys = name === undefined ? [] : [`restart-strategy.${strategy}.${name}`];
    return { path: `restart.${field}`, keys, value: () => restart[field] };
  });
}
