/** How a TaskManager and a JobManager divide their memory: `TaskExecutorFlinkMemoryUtils`, `JobManagerFlinkMemoryUtils`. */
import { message } from '../../l10n/localize.ts';
import { formatSize, isWithin, partBeside, partOf, readRange, times, type MemoryRange, type MemoryRefusal } from './memoryRange.ts';
import type { MemorySettings } from './memorySettings.ts';
import { divideMemory, type FlinkMemory, type MemoryModel, type ProcessMemory } from './processMemory.ts';

/** Bytes of the parts of a TaskManager's Total Flink Memory. */
export interface TaskManagerParts {
  readonly frameworkHeap: bigint;
  readonly taskHeap: bigint;
  readonly managed: bigint;
  readonly frameworkOffHeap: bigint;
  readonly taskOffHeap: bigint;
  readonly network: bigint;
}

/** Bytes of the parts of a JobManager's Total Flink Memory. */
export interface JobManagerParts {
  readonly heap: bigint;
  readonly offHeap: bigint;
}

export function taskManagerMemory(settings: MemorySettings): ProcessMemory<TaskManagerParts> | MemoryRefusal {
  return divideMemory(TASK_MANAGER, settings);
}

export function jobManagerMemory(settings: MemorySettings): ProcessMemory<JobManagerParts> | MemoryRefusal {
  return divideMemory(JOB_MANAGER, settings);
}

const TM = 'taskmanager.memory';
const JM = 'jobmanager.memory';

const TASK_MANAGER: MemoryModel<TaskManagerParts> = {
  prefix: TM,
  fineGrained: [`${TM}.task.heap.size`, `${TM}.managed.size`],
  fromFineGrained: (settings) => {
    const taskHeap = settings.sizeOrNone(`${TM}.task.heap.size`);
    const managed = settings.sizeOrNone(`${TM}.managed.size`);
    const total = settings.size(`${TM}.flink.size`);
    if (total !== undefined) return withRestForNetwork(settings, total, taskHeap, managed);
    const network = readRange(settings, `${TM}.network`);
    if (network.kind === 'refused') return network;
    const fixed = { ...fixedParts(settings), taskHeap, managed };
    return taskManagerFlink({ ...fixed, network: partBeside(sum(fixed), network) });
  },
  fromTotal: (settings, total) => {
    const managed = settings.size(`${TM}.managed.size`) ?? times(total, settings.fraction(`${TM}.managed.fraction`));
    if (settings.has(`${TM}.task.heap.size`)) {
      return withRestForNetwork(settings, total, settings.sizeOrNone(`${TM}.task.heap.size`), managed);
    }
    const range = readRange(settings, `${TM}.network`);
    if (range.kind === 'refused') return range;
    const fixed = { ...fixedParts(settings), managed, network: partOf(total, range) };
    const taskHeap = total - sum(fixed);
    return taskHeap < 0n ? partsAboveTotal(settings, total, { ...fixed }) : taskManagerFlink({ ...fixed, taskHeap });
  },
};

const JOB_MANAGER: MemoryModel<JobManagerParts> = {
  prefix: JM,
  fineGrained: [`${JM}.heap.size`],
  fromFineGrained: (settings) => {
    const heap = settings.sizeOrNone(`${JM}.heap.size`);
    const offHeap = settings.sizeOrNone(`${JM}.off-heap.size`);
    const total = settings.size(`${JM}.flink.size`);
    if (total === undefined) return { kind: 'flink', total: heap + offHeap, parts: { heap, offHeap } };
    const rest = total - heap;
    if (rest < 0n || (settings.has(`${JM}.off-heap.size`) && rest !== offHeap)) return jobManagerRefusal(total, heap, offHeap);
    return { kind: 'flink', total, parts: { heap, offHeap: rest } };
  },
  fromTotal: (settings, total) => {
    const offHeap = settings.sizeOrNone(`${JM}.off-heap.size`);
    const heap = total - offHeap;
    if (heap < 0n) return jobManagerRefusal(total, undefined, offHeap);
    return { kind: 'flink', total, parts: { heap, offHeap } };
  },
};

/** The parts that no fraction determines. */
function fixedParts(settings: MemorySettings): Pick<TaskManagerParts, 'frameworkHeap' | 'frameworkOffHeap' | 'taskOffHeap'> {
  return {
    frameworkHeap: settings.sizeOrNone(`${TM}.framework.heap.size`),
    frameworkOffHeap: settings.sizeOrNone(`${TM}.framework.off-heap.size`),
    taskOffHeap: settings.sizeOrNone(`${TM}.task.off-heap.size`),
  };
}

function withRestForNetwork(
  settings: MemorySettings,
  total: bigint,
  taskHeap: bigint,
  managed: bigint,
): FlinkMemory<TaskManagerParts> | MemoryRefusal {
  const fixed = { ...fixedParts(settings), taskHeap, managed };
  const network = total - sum(fixed);
  if (network < 0n) return partsAboveTotal(settings, total, fixed);
  const range = readRange(settings, `${TM}.network`);
  if (range.kind === 'refused') return range;
  return isWithin(network, range) ? taskManagerFlink({ ...fixed, network }) : networkRefusal(network, range);
}

function networkRefusal(network: bigint, { min, max }: MemoryRange): MemoryRefusal {
  const sizes = { network: formatSize(network), min: formatSize(min), max: formatSize(max) };
  return { kind: 'refused', problem: message('memory.networkOutOfRange', sizes), key: `${TM}.task.heap.size` };
}

function taskManagerFlink(parts: TaskManagerParts): FlinkMemory<TaskManagerParts> {
  return { kind: 'flink', total: sum(parts), parts };
}

function partsAboveTotal(settings: MemorySettings, total: bigint, parts: Partial<TaskManagerParts>): MemoryRefusal {
  const named = Object.entries(parts).map(([name, size]) => `${PART_NAMES[name] ?? name} ${formatSize(size)}`);
  const key = settings.has(`${TM}.flink.size`) ? `${TM}.flink.size` : `${TM}.process.size`;
  return { kind: 'refused', problem: message('memory.partsAboveFlink', { flink: formatSize(total), parts: named, key }), key };
}

function jobManagerRefusal(total: bigint, heap: bigint | undefined, offHeap: bigint): MemoryRefusal {
  const named = [...(heap === undefined ? [] : [`JVM Heap ${formatSize(heap)}`]), `Off-heap ${formatSize(offHeap)}`];
  const key = `${JM}.flink.size`;
  return { kind: 'refused', problem: message('memory.jobManagerParts', { flink: formatSize(total), parts: named, key }), key };
}

/** Flink's own names of the parts. */
const PART_NAMES: Readonly<Record<string, string>> = {
  frameworkHeap: 'Framework Heap',
  taskHeap: 'Task Heap',
  managed: 'Managed Memory',
  frameworkOffHeap: 'Framework Off-heap',
  taskOffHeap: 'Task Off-heap',
  network: 'Network',
};

function sum(parts: Readonly<Partial<TaskManagerParts>>): bigint {
  return Object.values(parts).reduce((whole, part) => whole + part, 0n);
}
