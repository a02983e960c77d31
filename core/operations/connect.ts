/** From a cluster of a project to a connection that may be used. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import { optionKeys, optionValue } from '../deploy/jobOptions.ts';
import { OperationError } from '../deploy/operationError.ts';
import type { LiveTarget } from '../deploy/liveTarget.ts';
import type { Cluster, ClusterConnection } from '../flink/cluster.ts';
import { asFlinkUri, hostOf } from '../flink/uri.ts';
import type { Ports } from '../ports.ts';
import { environmentOf } from '../project/loadProject.ts';
import type { Environment, Project } from '../project/project.ts';

/** The environment of that name, or the project's default. @throws OperationError `notFound` */
export function requireEnvironment(project: Project, name: string | undefined): Environment {
  const found = environmentOf(project, name);
  if (found !== undefined) return found;
  const known = project.environments.map((environment) => environment.name);
  throw new OperationError('notFound', message('deploy.environmentUnknown', { name: name ?? project.defaultEnvironment, known }));
}

/** @throws OperationError `clusterUnknown`, or `badProject` for a name that `sluice.yaml` itself gives an environment */
export function requireCluster(project: Project, name: string): Cluster {
  const found = project.clusters.find((cluster) => cluster.name === name);
  if (found !== undefined) return found;
  const names = project.clusters.map((cluster) => cluster.name);
  const isOfFile = project.environments.some((environment) => environment.cluster === name);
  throw new OperationError(isOfFile ? 'badProject' : 'clusterUnknown', message('deploy.clusterUnknown', { name, known: names }));
}

/**
 * The addresses of a cluster, without asking it.
 * @throws OperationError `badProject` for a cluster without a usable address, `clusterStopped` for a local cluster that does not run,
 *   `hostUnconfirmed` for a host that this machine's user has
 *   not confirmed
 */
export async function connectionOf(ports: Pick<Ports, 'localFlink' | 'hosts'>, cluster: Cluster): Promise<ClusterConnection> {
  return cluster.kind === 'local' ? localConnection(ports, cluster) : sessionConnection(ports, cluster);
}

async function localConnection(ports: Pick<Ports, 'localFlink'>, cluster: Cluster): Promise<ClusterConnection> {
  const status = await ports.localFlink.status(cluster.flinkVersion);
  if (status.kind === 'running' || status.kind === 'crashed') {
    return { cluster: cluster.name, kind: 'local', rest: status.cluster.rest, gateway: status.cluster.gateway };
  }
  throw new OperationError('clusterStopped', message('deploy.localStopped'), { subject: status.flinkVersion });
}

async function sessionConnection(ports: Pick<Ports, 'hosts'>, cluster: Cluster): Promise<ClusterConnection> {
  const rest = cluster.rest;
  const host = rest === undefined ? undefined : hostOf(rest);
  if (rest === undefined || host === undefined) {
    throw new OperationError('badProject', message('deploy.clusterWithoutAddress', { name: cluster.name }));
  }
  const gatewayHost = cluster.gateway === undefined ? host : hostOf(cluster.gateway);
  for (const each of [host, gatewayHost ?? '']) {
    if (!(await ports.hosts.isConfirmed(each))) {
      throw new OperationError('hostUnconfirmed', message('deploy.hostUnconfirmed', { cluster: cluster.name, host: each }), {
        subject: each,
      });
    }
  }
  return { cluster: cluster.name, kind: 'session', rest: rest.replace(/\/+$/, ''), gateway: cluster.gateway?.replace(/\/+$/, '') };
}

/** Asks the cluster for its overview. @throws OperationError as {@link connectionOf}, FlinkRestError */
export async function reach(
  ports: Pick<Ports, 'localFlink' | 'hosts' | 'flink'>,
  cluster: Cluster,
  cancellation: Cancellation,
): Promise<LiveTarget> {
  const connection = await connectionOf(ports, cluster);
  const overview = await ports.flink.overview(connection, cancellation);
  const keys = optionKeys(overview.flinkVersion);
  const local = await localDirectories(ports, cluster);
  return {
    connection,
    overview,
    incarnation: overview.incarnation,
    checkpointDirectory: directory(local?.checkpoints ?? optionValue(overview.configuration, keys.checkpointDirectory)),
    savepointDirectory: directory(local?.savepoints ?? optionValue(overview.configuration, keys.savepointDirectory)),
  };
}

async function localDirectories(
  ports: Pick<Ports, 'localFlink'>,
  cluster: Cluster,
): Promise<{ readonly checkpoints: string; readonly savepoints: string } | undefined> {
  if (cluster.kind !== 'local') return undefined;
  const status = await ports.localFlink.status(cluster.flinkVersion);
  if (status.kind !== 'running') return undefined;
  return { checkpoints: status.cluster.checkpointDirectory, savepoints: status.cluster.savepointDirectory };
}

function directory(uri: string | undefined): string | undefined {
  return uri === undefined || uri.trim() === '' ? undefined : asFlinkUri(uri.trim());
}
