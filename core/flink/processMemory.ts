/** How Flink divides the memory of a process between the JVM and itself: `ProcessMemoryUtils`. */
import { message } from '../../l10n/localize.ts';
import { formatSize, isWithin, partBeside, partOf, readRange, type MemoryRefusal } from './memoryRange.ts';
import type { MemorySettings } from './memorySettings.ts';

/** Bytes of each part; `flink` is Total Flink Memory, `process` Total Process Memory. */
export type ProcessMemory<Parts> = Parts & JvmMemory & { readonly kind: 'fits'; readonly flink: bigint; readonly process: bigint };

export interface JvmMemory {
  readonly metaspace: bigint;
  readonly overhead: bigint;
}

/** Total Flink Memory and what it is made of. */
export interface FlinkMemory<Parts> {
  readonly kind: 'flink';
  readonly total: bigint;
  readonly parts: Parts;
}

/** What differs between the processes. */
export interface MemoryModel<Parts> {
  /** Beginning of all keys. */
  readonly prefix: 'taskmanager.memory' | 'jobmanager.memory';
  /** The sizes that are enough without a total. */
  readonly fineGrained: readonly string[];
  readonly fromFineGrained: (settings: MemorySettings) => FlinkMemory<Parts> | MemoryRefusal;
  readonly fromTotal: (settings: MemorySettings, total: bigint) => FlinkMemory<Parts> | MemoryRefusal;
}

export function divideMemory<Parts>(model: MemoryModel<Parts>, settings: MemorySettings): ProcessMemory<Parts> | MemoryRefusal {
  const { prefix, fineGrained } = model;
  const flinkSize = settings.size(`${prefix}.flink.size`);
  const processSize = settings.size(`${prefix}.process.size`);
  if (fineGrained.every((key) => settings.has(key))) return aroundFlink(model.fromFineGrained(settings), prefix, settings);
  if (flinkSize !== undefined) return aroundFlink(model.fromTotal(settings, flinkSize), prefix, settings);
  if (processSize !== undefined) return withinProcess(model, processSize, settings);
  const problem = message('memory.noTotal', {
    process: `${prefix}.process.size`,
    flink: `${prefix}.flink.size`,
    fineGrained,
  });
  return { kind: 'refused', problem, key: `${prefix}.process.size` };
}

function aroundFlink<Parts>(
  flink: FlinkMemory<Parts> | MemoryRefusal,
  prefix: string,
  settings: MemorySettings,
): ProcessMemory<Parts> | MemoryRefusal {
  if (flink.kind === 'refused') return flink;
  const range = readRange(settings, `${prefix}.jvm-overhead`);
  if (range.kind === 'refused') return range;
  const metaspace = settings.sizeOrNone(`${prefix}.jvm-metaspace.size`);
  const inner = flink.total + metaspace;
  const process = settings.size(`${prefix}.process.size`);
  if (process === undefined) return whole(flink, { metaspace, overhead: partBeside(inner, range) });
  const key = `${prefix}.process.size`;
  const sizes = { process: formatSize(process), flink: formatSize(flink.total), metaspace: formatSize(metaspace) };
  if (process < inner) return { kind: 'refused', problem: message('memory.flinkAboveProcess', { key, ...sizes }), key };
  const overhead = process - inner;
  if (isWithin(overhead, range)) return whole(flink, { metaspace, overhead });
  const limits = { overhead: formatSize(overhead), min: formatSize(range.min), max: formatSize(range.max) };
  return { kind: 'refused', problem: message('memory.overheadOutOfRange', { key, ...sizes, ...limits }), key };
}

function withinProcess<Parts>(model: MemoryModel<Parts>, process: bigint, settings: MemorySettings): ProcessMemory<Parts> | MemoryRefusal {
  const { prefix } = model;
  const range = readRange(settings, `${prefix}.jvm-overhead`);
  if (range.kind === 'refused') return range;
  const metaspace = settings.sizeOrNone(`${prefix}.jvm-metaspace.size`);
  const overhead = partOf(process, range);
  if (metaspace + overhead > process) {
    const key = `${prefix}.process.size`;
    const sizes = { process: formatSize(process), metaspace: formatSize(metaspace), overhead: formatSize(overhead) };
    return { kind: 'refused', problem: message('memory.jvmAboveProcess', { key, ...sizes }), key };
  }
  const flink = model.fromTotal(settings, process - metaspace - overhead);
  return flink.kind === 'refused' ? flink : whole(flink, { metaspace, overhead });
}

function whole<Parts>({ total, parts }: FlinkMemory<Parts>, jvm: JvmMemory): ProcessMemory<Parts> {
  return { kind: 'fits', ...parts, ...jvm, flink: total, process: total + jvm.metaspace + jvm.overhead };
}
