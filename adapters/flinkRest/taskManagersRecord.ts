/** `GET /taskmanagers`. */
import type { TaskManager } from '../../core/flink/cluster.ts';
import { RecordReader } from '../http/recordReader.ts';

/** `org.apache.flink.runtime.rest.messages.taskmanager.TaskManagersInfo`. */
interface TaskManagersRecord {
  readonly taskmanagers: readonly TaskManagerRecord[];
}

/** `org.apache.flink.runtime.rest.messages.taskmanager.TaskManagerInfo`. */
interface TaskManagerRecord {
  readonly id: string;
  readonly path: string;
  readonly slotsNumber: number;
  readonly freeSlots: number;
}

export function normalizeTaskManagers(value: unknown): readonly TaskManager[] {
  return new RecordReader<TaskManagersRecord>(value, 'taskmanagers').records('taskmanagers', (record: RecordReader<TaskManagerRecord>) => ({
    id: record.text('id'),
    path: record.text('path'),
    slots: record.number('slotsNumber'),
    freeSlots: record.number('freeSlots'),
  }));
}
