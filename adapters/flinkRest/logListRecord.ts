/** `GET /jobmanager/logs` and `GET /taskmanagers/:id/logs`. */
import type { LogFile } from '../../core/ports.ts';
import { RecordReader } from '../http/recordReader.ts';

/** `org.apache.flink.runtime.rest.messages.LogListInfo`. */
interface LogListRecord {
  readonly logs: readonly LogInfoRecord[];
}

/** `org.apache.flink.runtime.rest.messages.LogInfo`. */
interface LogInfoRecord {
  readonly name: string;
  readonly size: number;
}

export function normalizeLogList(value: unknown): readonly LogFile[] {
  return new RecordReader<LogListRecord>(value, 'logs').records('logs', (record: RecordReader<LogInfoRecord>) => ({
    name: record.text('name'),
    sizeBytes: record.number('size'),
  }));
}
