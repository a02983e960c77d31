/** `GET /jobs/overview`. */
import type { JobSummary, TaskCounts } from '../../core/flink/job.ts';
import { normalizeJobStatus } from '../../core/flink/jobStatus.ts';
import { RecordReader } from '../http/recordReader.ts';

/** `org.apache.flink.runtime.messages.webmonitor.MultipleJobsDetails`. */
interface JobsOverviewRecord {
  readonly jobs: readonly JobOverviewRecord[];
}

/** `org.apache.flink.runtime.messages.webmonitor.JobDetails`. */
interface JobOverviewRecord {
  readonly jid: string;
  readonly name: string;
  readonly state: string;
  readonly 'start-time': number;
  readonly 'end-time': number;
  /** Subtasks by lower-case `ExecutionState`, with `total`. */
  readonly tasks: Readonly<Record<string, number>>;
}

export function normalizeJobsOverview(value: unknown): readonly JobSummary[] {
  return new RecordReader<JobsOverviewRecord>(value, 'jobs/overview').records('jobs', normalizeJobOverview);
}

function normalizeJobOverview(record: RecordReader<JobOverviewRecord>): JobSummary {
  return {
    id: record.jobId('jid'),
    name: record.text('name'),
    status: normalizeJobStatus(record.text('state')),
    startTime: record.number('start-time'),
    endTime: record.optionalNumber('end-time'),
    tasks: normalizeTaskCounts(record.record('tasks')),
  };
}

function normalizeTaskCounts(record: RecordReader<JobOverviewRecord['tasks']>): TaskCounts {
  return {
    total: record.number('total'),
    running: record.number('running'),
    finished: record.number('finished'),
    failed: record.number('failed'),
    canceled: record.number('canceled'),
  };
}
