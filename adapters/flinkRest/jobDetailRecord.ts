/** `GET /jobs/:jobid`. */
import type { JobDetail, TaskCounts } from '../../core/flink/job.ts';
import { normalizeJobStatus } from '../../core/flink/jobStatus.ts';
import { RecordReader } from '../http/recordReader.ts';

/** `org.apache.flink.runtime.rest.messages.job.JobDetailsInfo`. */
interface JobDetailRecord {
  readonly jid: string;
  readonly name: string;
  readonly state: string;
  readonly 'start-time': number;
  readonly 'end-time': number;
  readonly vertices: readonly JobVertexRecord[];
}

/** `JobDetailsInfo.JobVertexDetailsInfo`. */
interface JobVertexRecord {
  readonly id: string;
  readonly name: string;
  readonly parallelism: number;
  readonly status: string;
  /** Subtasks by upper-case `ExecutionState`. */
  readonly tasks: Readonly<Record<string, number>>;
}

export function normalizeJobDetail(value: unknown): JobDetail {
  const record = new RecordReader<JobDetailRecord>(value, 'jobs/:jobid');
  return {
    id: record.jobId('jid'),
    name: record.text('name'),
    status: normalizeJobStatus(record.text('state')),
    startTime: record.number('start-time'),
    endTime: record.optionalNumber('end-time'),
    // The reply's own status-counts count vertices; tasks are counted here as /jobs/overview does.
    tasks: sumTaskCounts(record.records('vertices', (vertex: RecordReader<JobVertexRecord>) => vertex.record('tasks').numbers())),
    vertices: record.records('vertices', (vertex: RecordReader<JobVertexRecord>) => ({
      id: vertex.text('id'),
      name: vertex.text('name'),
      parallelism: vertex.number('parallelism'),
      status: vertex.text('status'),
    })),
  };
}

function sumTaskCounts(vertices: readonly ReadonlyMap<string, number>[]): TaskCounts {
  const sumOf = (state: string): number => vertices.reduce((sum, counts) => sum + (counts.get(state) ?? 0), 0);
  const total = vertices.reduce((sum, counts) => sum + [...counts.values()].reduce((inner, count) => inner + count, 0), 0);
  return { total, running: sumOf('RUNNING'), finished: sumOf('FINISHED'), failed: sumOf('FAILED'), canceled: sumOf('CANCELED') };
}
