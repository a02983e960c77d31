/** One look at an environment's clusters, with the ledger brought up to date on the way. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import { onceLoaded } from '../flink/flinkFacts.ts';
import { TERMINAL } from '../flink/jobStatus.ts';
import { OPEN_STATES, type DeploymentRecord } from '../ledger.ts';
import type { Freshness } from '../monitor/jobManagerLook.ts';
import { foreignJob, recordedJob, type Look } from '../monitor/jobViews.ts';
import type { JobView } from '../monitor/observation.ts';
import type { Ports } from '../ports.ts';
import type { Environment, Project } from '../project/project.ts';
import type { LoadOrder } from './loadSource.ts';
import { lookAtCluster, type ClusterLook } from './lookAtCluster.ts';
import type { WorldObservation } from './operations.ts';
import { redeployNeed } from './redeployNeed.ts';

/** One look at the clusters of an environment: its own, and those where jobs of it may still be. */
export async function observeEnvironment(
  ports: Ports,
  place: { readonly project: Project; readonly environment: Environment; readonly freshness: Freshness },
  cancellation: Cancellation,
): Promise<WorldObservation> {
  const { project, environment, freshness } = place;
  const filter = { projectId: project.id, environment: environment.name };
  const before = await ports.ledger.deployments(filter);
  const wanted = new Set([environment.cluster, ...before.filter(isOpen).map((record) => record.identity.cluster)]);
  const clusters = project.clusters.filter((cluster) => wanted.has(cluster.name));
  const looks = await Promise.all(clusters.map((cluster) => lookAtCluster(ports, { project, cluster, freshness }, cancellation)));
  const facts = onceLoaded(ports.facts);
  const known = newestOfEachJob(await ports.ledger.deployments(filter));
  const recorded = await Promise.all(known.map((record) => viewOf(ports, { project, environment, facts }, record, looks)));
  const foreign = await foreignJobs(ports, environment, looks);
  const jobs = [...recorded, ...foreign].map((job) => ({ ...job, fresh: job.fresh && isFresh(looks, job.cluster) }));
  return { project, environment: environment.name, clusters: looks.map((look) => look.observation), jobs };
}

function isOpen(record: DeploymentRecord): boolean {
  return OPEN_STATES.includes(record.state);
}

function isFresh(looks: readonly ClusterLook[], cluster: string): boolean {
  return looks.find((look) => look.observation.cluster === cluster)?.isFresh === true;
}

/** The newest deployment per job, and older ones only while they may be alive. */
function newestOfEachJob(records: readonly DeploymentRecord[]): readonly DeploymentRecord[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const key = JSON.stringify([record.identity.cluster, record.identity.jobKey]);
    const isNewest = !seen.has(key);
    seen.add(key);
    return isNewest || record.state === 'submitted' || record.state === 'running';
  });
}

async function viewOf(
  ports: Ports,
  place: Pick<LoadOrder, 'project' | 'environment' | 'facts'>,
  record: DeploymentRecord,
  looks: readonly ClusterLook[],
): Promise<JobView> {
  const points = await ports.ledger.restorePoints(record.identity);
  const job = recordedJob(record, lookFor(record, looks), points);
  const flinkVersion = versionOn(looks, record.identity.cluster);
  if (flinkVersion === undefined || job.status === undefined || TERMINAL.has(job.status)) return job;
  return { ...job, needsRedeploy: await redeployNeed(ports.files, { ...place, flinkVersion }, record) };
}

/** `undefined` while the cluster does not answer. */
function versionOn(looks: readonly ClusterLook[], cluster: string): string | undefined {
  const answer = looks.find(({ observation }) => observation.cluster === cluster)?.observation.answer;
  return answer?.kind === 'reachable' ? answer.overview.flinkVersion : undefined;
}

function lookFor(record: DeploymentRecord, looks: readonly ClusterLook[]): Look {
  const look = looks.find((each) => each.observation.cluster === record.identity.cluster);
  if (look === undefined || look.observation.answer.kind === 'reachable') {
    const job = look?.jobs.find((each) => each.id === record.jobId);
    if (job === undefined || look === undefined) return { kind: 'absent' };
    return { kind: 'seen', job, at: look.observation.at };
  }
  const { answer } = look.observation;
  if (answer.kind === 'unreachable') return { kind: 'unreachable', reason: answer.reason };
  if (answer.kind === 'stopped')
    return isOpen(record) ? { kind: 'unreachable', reason: message('deploy.localStopped') } : { kind: 'absent' };
  return { kind: 'unreachable', reason: message('deploy.hostUnconfirmed', { cluster: record.identity.cluster, host: answer.host }) };
}

/** Jobs on the environment's own cluster that no project's ledger entry of this user explains. */
async function foreignJobs(ports: Ports, environment: Environment, looks: readonly ClusterLook[]): Promise<readonly JobView[]> {
  const look = looks.find((each) => each.observation.cluster === environment.cluster);
  if (look === undefined) return [];
  const alive = look.jobs.filter((job) => !TERMINAL.has(job.status));
  const unknown = await Promise.all(
    alive.map(async (job) => ((await ports.ledger.deployments({ jobId: job.id })).length === 0 ? [job] : [])),
  );
  const { cluster, at } = look.observation;
  const place = { environment: environment.name, cluster, at };
  return unknown.flat().map((job) => foreignJob(job, place));
}
