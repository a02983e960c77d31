/** `GET /overview` and `GET /jobmanager/config`. */
import type { ClusterOverview } from '../../core/flink/cluster.ts';
import { listOf, RecordReader } from '../http/recordReader.ts';

/** `org.apache.flink.runtime.rest.handler.legacy.messages.ClusterOverviewWithVersion`. */
interface ClusterOverviewRecord {
  readonly taskmanagers: number;
  readonly 'slots-total': number;
  readonly 'slots-available': number;
  readonly 'jobs-running': number;
  readonly 'flink-version': string;
}

/** An element of `org.apache.flink.runtime.rest.messages.ConfigurationInfo`. */
interface ConfigurationEntryRecord {
  readonly key: string;
  readonly value: string;
}

/** `configuration` as {@link normalizeConfiguration} gives it; `undefined` when the cluster does not show it. */
export function normalizeClusterOverview(value: unknown, configuration: Readonly<Record<string, string>> | undefined): ClusterOverview {
  const record = new RecordReader<ClusterOverviewRecord>(value, 'overview');
  return {
    flinkVersion: record.text('flink-version'),
    taskManagers: record.number('taskmanagers'),
    slotsTotal: record.number('slots-total'),
    slotsAvailable: record.number('slots-available'),
    jobsRunning: record.number('jobs-running'),
    // ClusterEntrypoint makes a folder flink-web-<random UUID> at each start and puts it into its own configuration.
    incarnation: configuration?.['web.tmpdir'],
    configuration: configuration ?? {},
  };
}

export function normalizeConfiguration(value: unknown): Readonly<Record<string, string>> {
  const entries = listOf(value, 'jobmanager/config').map((entry, index) => {
    const record = new RecordReader<ConfigurationEntryRecord>(entry, `jobmanager/config[${String(index)}]`);
    return [record.text('key'), record.text('value')] as const;
  });
  return Object.fromEntries(entries);
}
