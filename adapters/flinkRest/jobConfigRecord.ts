/** `GET /jobs/:jobid/config`. */
import type { JobConfig } from '../../core/flink/job.ts';
import { RecordReader } from '../http/recordReader.ts';

/** `org.apache.flink.runtime.rest.messages.JobConfigInfo`. */
interface JobConfigRecord {
  /** Missing while the job has no archived configuration. */
  readonly 'execution-config'?: ExecutionConfigRecord;
}

/** `JobConfigInfo.ExecutionConfigInfo`. */
interface ExecutionConfigRecord {
  /** `pipeline.global-job-parameters`. */
  readonly 'user-config'?: Readonly<Record<string, string>>;
}

export function normalizeJobConfig(value: unknown): JobConfig {
  const record = new RecordReader<JobConfigRecord>(value, 'jobs/:jobid/config');
  const userConfig = record.optionalRecord<ExecutionConfigRecord>('execution-config')?.optionalRecord('user-config');
  return { userConfig: userConfig?.texts() ?? {} };
}
