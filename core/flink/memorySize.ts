/** Sizes of memory as Flink's `MemorySize.parse` reads them. */
import { javaTrim, LARGEST_LONG } from './javaNumbers.ts';

const UNITS: ReadonlyMap<string, bigint> = new Map(
  [
    ['', 'b', 'bytes'],
    ['k', 'kb', 'kibibytes'],
    ['m', 'mb', 'mebibytes'],
    ['g', 'gb', 'gibibytes'],
    ['t', 'tb', 'tebibytes'],
  ].flatMap((labels, power) => labels.map((label) => [label, 1024n ** BigInt(power)] as const)),
);

export const MEMORY_UNITS: readonly string[] = ['b', 'kb', 'mb', 'gb', 'tb'];

export type MemorySizeFault =
  { readonly kind: 'noNumber' } | { readonly kind: 'unknownUnit'; readonly unit: string } | { readonly kind: 'tooLarge' };

/** Bytes; a number alone counts bytes. */
export function readMemorySize(text: string): bigint | MemorySizeFault {
  const [, digits = '', rest = ''] = /^(\d*)([^]*)$/.exec(javaTrim(text)) ?? [];
  if (digits === '') return { kind: 'noNumber' };
  const unit = javaTrim(rest);
  const size = UNITS.get(unit.toLowerCase());
  if (size === undefined) return { kind: 'unknownUnit', unit };
  const bytes = BigInt(digits) * size;
  return bytes > LARGEST_LONG ? { kind: 'tooLarge' } : bytes;
}
