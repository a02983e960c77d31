/** Parts of memory that are a fraction of a whole within limits: Flink's `ProcessMemoryUtils.deriveWithFraction`. */
import { message, type Message } from '../../l10n/localize.ts';
import type { MemorySettings } from './memorySettings.ts';

/** Sizes that cannot work together, and the option to look at first. */
export interface MemoryRefusal {
  readonly kind: 'refused';
  readonly problem: Message;
  readonly key: string;
}

export interface MemoryRange {
  readonly kind: 'range';
  readonly min: bigint;
  readonly max: bigint;
  readonly fraction: number;
}

/** @param name beginning of the keys of minimum, maximum and fraction: `taskmanager.memory.network` */
export function readRange(settings: MemorySettings, name: string): MemoryRange | MemoryRefusal {
  const min = settings.sizeOrNone(`${name}.min`);
  const max = settings.sizeOrNone(`${name}.max`);
  const fraction = settings.fraction(`${name}.fraction`);
  if (min > max) {
    const problem = message('memory.minAboveMax', {
      min: formatSize(min),
      max: formatSize(max),
      minKey: `${name}.min`,
      maxKey: `${name}.max`,
    });
    return { kind: 'refused', problem, key: `${name}.min` };
  }
  if (!(fraction >= 0 && fraction < 1)) {
    return { kind: 'refused', problem: message('memory.badFraction', { key: `${name}.fraction` }), key: `${name}.fraction` };
  }
  return { kind: 'range', min, max, fraction };
}

/** The fraction of `whole`. */
export function partOf(whole: bigint, range: MemoryRange): bigint {
  return limited(times(whole, range.fraction), range);
}

/** The part that stands beside `rest` when both make the whole. */
export function partBeside(rest: bigint, range: MemoryRange): bigint {
  return limited(times(rest, range.fraction / (1 - range.fraction)), range);
}

export function isWithin(size: bigint, { min, max }: MemoryRange): boolean {
  return min <= size && size <= max;
}

/** `MemorySize.multiply`: exact in decimals, cut to whole bytes. */
export function times(size: bigint, factor: number): bigint {
  const [mantissa = '0', exponent = '0'] = factor.toExponential().split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const scale = BigInt(decimals.length) - BigInt(exponent);
  const product = size * BigInt(whole + decimals);
  return scale >= 0n ? product / 10n ** scale : product * 10n ** -scale;
}

/** The largest unit that gives a whole number, else megabytes with a decimal. */
export function formatSize(bytes: bigint): string {
  const units = ['bytes', 'kb', 'mb', 'gb', 'tb'];
  const power = units.findLastIndex((_, at) => bytes % 1024n ** BigInt(at) === 0n && bytes >= 1024n ** BigInt(at));
  if (power >= 2 || bytes < 1024n * 1024n)
    return `${String(bytes / 1024n ** BigInt(Math.max(power, 0)))} ${units[Math.max(power, 0)] ?? ''}`;
  return `${(Number(bytes) / 1024 / 1024).toFixed(1)} mb`;
}

function limited(size: bigint, { min, max }: MemoryRange): bigint {
  if (size < min) return min;
  return size > max ? max : size;
}
