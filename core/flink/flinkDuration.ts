/** Durations as `TimeUtils.parseDuration` reads them. */
import { versionRank, type FlinkVersion } from '../sql/flinkVersion.ts';
import { javaTrim, LARGEST_LONG } from './javaNumbers.ts';

/** Labels of `TimeUtils.TimeUnit` with their nanoseconds. */
const UNITS: ReadonlyMap<string, bigint> = new Map([
  ...labels(86_400_000_000_000n, ['d'], ['day']),
  ...labels(3_600_000_000_000n, ['h'], ['hour']),
  ...labels(60_000_000_000n, ['min', 'm'], ['minute']),
  ...labels(1_000_000_000n, ['s'], ['sec', 'second']),
  ...labels(1_000_000n, ['ms'], ['milli', 'millisecond']),
  ...labels(1_000n, ['µs'], ['micro', 'microsecond']),
  ...labels(1n, ['ns'], ['nano', 'nanosecond']),
]);

export const DURATION_UNITS: readonly string[] = ['d', 'h', 'min', 's', 'ms', 'µs', 'ns'];

/** `java.time.Duration` counts its seconds in a `long`. */
const LARGEST_DURATION = LARGEST_LONG * 1_000_000_000n + 999_999_999n;

const ISO = /^([-+]?)P(?!$)(?:([-+]?\d+)D)?(?:T(?=[-+]?\d)(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+)(?:[.,](\d{0,9}))?S)?)?$/i;

export type DurationFault =
  { readonly kind: 'noNumber' } | { readonly kind: 'unknownUnit'; readonly unit: string } | { readonly kind: 'tooLarge' };

/** Nanoseconds; a number alone counts milliseconds. */
export function readDuration(text: string, version: FlinkVersion): bigint | DurationFault {
  const trimmed = javaTrim(text);
  const isNew = versionRank(version) >= versionRank('2.0');
  const iso = isNew ? isoDuration(trimmed) : undefined;
  if (iso !== undefined) return iso;
  const [, digits = '', rest = ''] = /^(\d*)([^]*)$/.exec(trimmed) ?? [];
  if (digits === '') return { kind: 'noNumber' };
  const unit = javaTrim(rest).toLowerCase();
  const size = unit === '' ? 1_000_000n : UNITS.get(unit);
  if (size === undefined) return { kind: 'unknownUnit', unit: javaTrim(rest) };
  const value = BigInt(digits);
  const nanoseconds = value * size;
  return nanoseconds > LARGEST_DURATION || (!isNew && value > LARGEST_LONG) ? { kind: 'tooLarge' } : nanoseconds;
}

/** `P1DT2H30M0.5S`, as `Duration.parse` reads it, but not below zero. */
function isoDuration(text: string): bigint | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [, sign = '', days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
  const whole = BigInt(days) * 86_400n + BigInt(hours) * 3_600n + BigInt(minutes) * 60n + BigInt(seconds);
  const rest = BigInt(fraction.padEnd(9, '0'));
  const sum = whole * 1_000_000_000n + (seconds.startsWith('-') ? -rest : rest);
  const nanoseconds = sign === '-' ? -sum : sum;
  return nanoseconds < 0n || nanoseconds > LARGEST_DURATION ? undefined : nanoseconds;
}

function labels(nanoseconds: bigint, short: readonly string[], long: readonly string[]): readonly (readonly [string, bigint])[] {
  return [...short, ...long, ...long.map((label) => `${label}s`)].map((label) => [label, nanoseconds]);
}
