/** `adopt`: a job that somebody else started becomes one of this project's. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import { adoptJob } from '../deploy/adoptJob.ts';
import { scriptKey } from '../deploy/identity.ts';
import { decodeJobFacts } from '../deploy/jobFacts.ts';
import { OperationError } from '../deploy/operationError.ts';
import { onceLoaded } from '../flink/flinkFacts.ts';
import type { JobId } from '../flink/ids.ts';
import { recordedJob } from '../monitor/jobViews.ts';
import type { JobView } from '../monitor/observation.ts';
import type { Ports } from '../ports.ts';
import { loadProject } from '../project/loadProject.ts';
import { reach, requireCluster, requireEnvironment } from './connect.ts';
import { loadSource, type LoadedSource } from './loadSource.ts';
import type { ProjectScope } from './operations.ts';
import { clusterOf, readSource } from './readSource.ts';

/**
 * @param script of the job: a script or a job definition
 * @throws OperationError `notFound` when the cluster does not know the job, or it is recorded already; `ambiguous` when the script makes several
 *   jobs and none has the name of this one
 */
export async function adoptOperation(
  ports: Ports,
  scope: ProjectScope,
  jobId: JobId,
  script: string | undefined,
  cancellation: Cancellation,
): Promise<JobView> {
  const { project } = await loadProject(ports.files, scope.folder);
  const environment = requireEnvironment(project, scope.environment);
  const source = script === undefined ? undefined : await readSource(ports, project, environment, script);
  const cluster = (source === undefined ? undefined : clusterOf(source)) ?? environment.cluster;
  const target = await reach(ports, requireCluster(project, cluster), cancellation);
  const known = await ports.ledger.deployments({ jobId });
  if (known.length > 0) throw new OperationError('notFound', message('deploy.alreadyRecorded', { jobId }));
  const job = await ports.flink.job(target.connection, jobId, cancellation);
  if (job === undefined)
    throw new OperationError('notFound', message('deploy.jobUnknown', { job: jobId, cluster: target.connection.cluster }));
  const config = await ports.flink.jobConfig(target.connection, jobId, cancellation);
  const facts = config === undefined ? undefined : decodeJobFacts(config.userConfig);
  const { flinkVersion } = target.overview;
  const order = { project, environment, flinkVersion, facts: onceLoaded(ports.facts) };
  const jobKey =
    source === undefined ? (facts?.identity.jobKey ?? job.name) : keyAmong(await loadSource(ports.files, { ...order, source }), job.name);
  const identity = { projectId: project.id, environment: environment.name, cluster: target.connection.cluster, jobKey };
  const record = await adoptJob({ ports, target, cancellation }, { jobId, identity, script });
  const points = await ports.ledger.restorePoints(identity);
  return recordedJob(record, { kind: 'seen', job, at: ports.clock.now() }, points);
}

/** A script that cannot be read still gives its name. */
function keyAmong({ jobs, path }: LoadedSource, jobName: string): string {
  const keys = jobs.map(({ key }) => key);
  if (keys.includes(jobName)) return jobName;
  if (keys.length > 1) throw new OperationError('ambiguous', message('deploy.jobAmbiguous', { job: jobName, names: keys }));
  return keys[0] ?? scriptKey(path);
}
