/** `GET /jobs/:jobid/exceptions`, in its forms before and after Flink 2.0. */
import { describeInnermostCause } from '../../core/flink/javaCauses.ts';
import type { JobException, JobExceptions } from '../../core/flink/job.ts';
import { RecordReader } from '../http/recordReader.ts';

/** `org.apache.flink.runtime.rest.messages.JobExceptionsInfoWithHistory`. */
interface ExceptionsRecord {
  /** From 1.13. */
  readonly exceptionHistory?: { readonly entries: readonly ExceptionRecord[] };
  /** Until 1.20: stack trace and time of the newest failure. */
  readonly 'root-exception'?: string;
  readonly timestamp?: number;
}

/** `JobExceptionsInfoWithHistory.RootExceptionInfo`. */
interface ExceptionRecord {
  readonly timestamp: number;
  readonly stacktrace: string;
  /** Missing for a global failure, and for one that ended the job since nothing restarts it: that one has its tasks' failures beside it. */
  readonly taskName?: string;
  readonly concurrentExceptions?: readonly ConcurrentExceptionRecord[];
}

/** `JobExceptionsInfoWithHistory.ExceptionInfo`. */
interface ConcurrentExceptionRecord {
  readonly taskName?: string;
}

export function normalizeExceptions(value: unknown): JobExceptions {
  const record = new RecordReader<ExceptionsRecord>(value, 'jobs/:jobid/exceptions');
  const history = record.optionalRecord<NonNullable<ExceptionsRecord['exceptionHistory']>>('exceptionHistory');
  const entries = history?.records('entries', normalizeException) ?? [];
  return { entries: (entries.length > 0 ? [...entries] : rootException(record)).sort((a, b) => b.timestamp - a.timestamp) };
}

function normalizeException(record: RecordReader<ExceptionRecord>): JobException {
  const beside = record.optionalRecords('concurrentExceptions', (other: RecordReader<ConcurrentExceptionRecord>) =>
    other.optionalText('taskName'),
  );
  const task = record.optionalText('taskName') ?? beside.find((name) => name !== undefined);
  return exception(record.number('timestamp'), record.text('stacktrace'), task);
}

function rootException(record: RecordReader<ExceptionsRecord>): JobException[] {
  const stackTrace = record.optionalText('root-exception');
  return stackTrace === undefined ? [] : [exception(record.optionalNumber('timestamp') ?? 0, stackTrace, undefined)];
}

function exception(timestamp: number, stackTrace: string, task: string | undefined): JobException {
  return { timestamp, rootCause: describeInnermostCause(stackTrace), stackTrace, task };
}
