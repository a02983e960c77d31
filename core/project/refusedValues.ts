/** Values that Flink can read and then refuses, whatever the program: seen in Flink 1.14 to 2.3. */
import { message, type Message } from '../../l10n/localize.ts';
import { readDuration } from '../flink/flinkDuration.ts';
import type { FlinkFacts } from '../flink/flinkFacts.ts';
import { isDecimal, javaTrim } from '../flink/javaNumbers.ts';
import type { Problem } from '../problem.ts';
import { FLINK_VERSIONS, type FlinkVersion } from '../sql/flinkVersion.ts';
import { givenOptions, type GivenOption } from './givenOptions.ts';
import { STATE_BACKENDS } from './jobShape.ts';
import type { ResolvedJob } from './resolveJob.ts';
import { problemAt } from './yamlFields.ts';

/** `undefined` for what is no value, which is told elsewhere. Durations count in whole milliseconds, as Flink's checks do. */
type Measure = (text: string, version: FlinkVersion) => number | undefined;

interface Limit {
  readonly key: string;
  readonly measure: Measure;
  readonly isTaken: (value: number) => boolean;
  readonly allowed: Message;
}

const EXPONENTIAL = 'restart-strategy.exponential-delay';
const FAILURE_RATE = 'restart-strategy.failure-rate';
const LARGEST_PARALLELISM = 32_768;

/** `CheckpointConfig`, `KeyGroupRangeAssignment`, `ExponentialDelayRestartBackoffTimeStrategy` and `FailureRateRestartBackoffTimeStrategy`. */
const LIMITS: readonly Limit[] = [
  {
    key: 'pipeline.max-parallelism',
    measure: decimal,
    isTaken: (value) => value >= 1 && value <= LARGEST_PARALLELISM,
    allowed: message('yaml.valueBetween', { least: '1', most: String(LARGEST_PARALLELISM) }),
  },
  atLeast('execution.checkpointing.interval', milliseconds, 10, '10 ms'),
  atLeast('execution.checkpointing.timeout', milliseconds, 10, '10 ms'),
  atLeast(`${EXPONENTIAL}.initial-backoff`, milliseconds, 1, '1 ms'),
  {
    key: `${EXPONENTIAL}.backoff-multiplier`,
    measure: decimal,
    isTaken: (value) => value > 1,
    allowed: message('yaml.valueAbove', { bound: '1' }),
  },
  atLeast(`${EXPONENTIAL}.attempts-before-reset-backoff`, decimal, 1, '1'),
  atLeast(`${FAILURE_RATE}.max-failures-per-interval`, decimal, 1, '1'),
  atLeast(`${FAILURE_RATE}.failure-rate-interval`, milliseconds, 1, '1 ms'),
];

/** Pairs of which the first must not be above the second. */
const ORDERED = [
  { lower: 'parallelism.default', upper: 'pipeline.max-parallelism', measure: decimal },
  { lower: `${EXPONENTIAL}.initial-backoff`, upper: `${EXPONENTIAL}.max-backoff`, measure: milliseconds },
] as const;

/** @param version the one that the job runs on */
export function refusedValues(job: ResolvedJob, facts: FlinkFacts, version: FlinkVersion): readonly Problem[] {
  const given = inEffect(givenOptions(job, facts.options(version)));
  return [
    ...LIMITS.flatMap((limit) => beyond(limit, given.get(limit.key), version)),
    ...ORDERED.flatMap(({ lower, upper, measure }) => reversed(given.get(lower), given.get(upper), measure, version)),
    ...missingBackend(given.get('state.backend.type') ?? given.get('state.backend'), facts, version),
  ];
}

/** Without the options of other restart strategies than the one that the definition names: Flink does not read them. */
function inEffect(given: ReadonlyMap<string, GivenOption>): ReadonlyMap<string, GivenOption> {
  const strategy = (given.get('restart-strategy.type') ?? given.get('restart-strategy'))?.node.text;
  const isRead = (key: string): boolean => {
    const [, own] = /^restart-strategy\.([\w-]+)\./.exec(key) ?? [];
    return own === undefined || strategy === undefined || own === strategy;
  };
  return new Map([...given].filter(([key]) => isRead(key)));
}

function beyond({ key, measure, isTaken, allowed }: Limit, option: GivenOption | undefined, version: FlinkVersion): readonly Problem[] {
  const value = option === undefined ? undefined : measure(option.node.text, version);
  if (option === undefined || value === undefined || isTaken(value)) return [];
  return [problemAt(option.node.span, 'optionValue', message('yaml.refusedValue', { key, allowed }))];
}

function reversed(
  lower: GivenOption | undefined,
  upper: GivenOption | undefined,
  measure: Measure,
  version: FlinkVersion,
): readonly Problem[] {
  if (lower === undefined || upper === undefined) return [];
  const [low, high] = [measure(lower.node.text, version), measure(upper.node.text, version)];
  if (low === undefined || high === undefined || low <= high) return [];
  const text = message('yaml.valueAboveOther', { lower: lower.key, upper: upper.key, limit: upper.node.text });
  return [problemAt(lower.node.span, 'optionValue', text)];
}

/** Flink takes what is no name of its own for a class, and finds none. A version that has a backend has options of it. */
function missingBackend(option: GivenOption | undefined, facts: FlinkFacts, version: FlinkVersion): readonly Problem[] {
  const backend = STATE_BACKENDS.find((name) => name === option?.node.text.toLowerCase());
  if (option === undefined || backend === undefined) return [];
  const versions = FLINK_VERSIONS.filter((each) => facts.options(each).all.some(({ key }) => key.startsWith(`state.backend.${backend}.`)));
  if (versions.length === 0 || versions.includes(version)) return [];
  return [problemAt(option.node.span, 'optionValue', message('yaml.backendOfOthers', { backend, version, versions }))];
}

function atLeast(key: string, measure: Measure, least: number, shown: string): Limit {
  return { key, measure, isTaken: (value) => value >= least, allowed: message('yaml.valueFrom', { least: shown }) };
}

function decimal(text: string): number | undefined {
  const value = isDecimal(text) ? Number(javaTrim(text)) : NaN;
  return Number.isNaN(value) ? undefined : value;
}

function milliseconds(text: string, version: FlinkVersion): number | undefined {
  const read = readDuration(text, version);
  return typeof read === 'bigint' ? Number(read / 1_000_000n) : undefined;
}
