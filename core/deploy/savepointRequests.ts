/** Savepoints and stops that were asked for: their results, also when they were asked for by a process that died. */
import type { Cancellation } from '../cancellation.ts';
import type { ClusterConnection } from '../flink/cluster.ts';
import type { RestorePoint, SavepointResult } from '../flink/restorePoint.ts';
import type { DeploymentRecord, SavepointRequestRecord } from '../ledger.ts';
import type { Ports } from '../ports.ts';

/**
 * Looks once for the result of a request and writes it, with the restore point, to the ledger. Sources, in this order: Flink's result
 * (kept 5 minutes), the job's checkpoint history, the request's own target directory.
 * @returns the request as it stands now; still `requested` when nothing is known yet
 */
export async function settleRequest(
  ports: Pick<Ports, 'flink' | 'ledger' | 'files'>,
  connection: ClusterConnection,
  deployment: DeploymentRecord,
  request: SavepointRequestRecord,
  cancellation: Cancellation,
): Promise<SavepointRequestRecord> {
  if (request.state !== 'requested') return request;
  const result = await ports.flink.savepointResult(connection, request.jobId, request.triggerId, cancellation);
  const found = result.kind === 'unknown' ? await searchTraces(ports, connection, request, cancellation) : result;
  if (found.kind === 'completed') return completeRequest(ports, connection, deployment, request, found.path, cancellation);
  if (found.kind === 'failed') {
    const failed: SavepointRequestRecord = { ...request, state: 'failed', failure: found.cause };
    await ports.ledger.putSavepointRequest(failed);
    return failed;
  }
  return request;
}

/** As {@link settleRequest}, for a job that is over: what its JobManager does not know, and what left no trace, will not come any more. */
export async function settleLastRequest(
  ports: Pick<Ports, 'flink' | 'ledger' | 'files'>,
  connection: ClusterConnection,
  deployment: DeploymentRecord,
  request: SavepointRequestRecord,
  cancellation: Cancellation,
): Promise<SavepointRequestRecord> {
  const settled = await settleRequest(ports, connection, deployment, request, cancellation);
  if (settled.state !== 'requested') return settled;
  const result = await ports.flink.savepointResult(connection, request.jobId, request.triggerId, cancellation);
  return result.kind === 'unknown' ? abandonRequest(ports, settled) : settled;
}

/** Writes that no result will come. */
export async function abandonRequest(ports: Pick<Ports, 'ledger'>, request: SavepointRequestRecord): Promise<SavepointRequestRecord> {
  const failed: SavepointRequestRecord = {
    ...request,
    state: 'failed',
    failure: 'the JobManager knows neither this savepoint nor a running job',
  };
  await ports.ledger.putSavepointRequest(failed);
  return failed;
}

/** Looks for the savepoint in the target directory alone: for a cluster that is gone. */
export async function settleFromDirectory(
  ports: Pick<Ports, 'ledger' | 'files'>,
  deployment: DeploymentRecord,
  request: SavepointRequestRecord,
): Promise<SavepointRequestRecord> {
  if (request.state !== 'requested') return request;
  const path = await savepointIn(ports, request);
  if (path === undefined) return request;
  return recordCompleted(ports, deployment, request, await unlistedSavepoint(ports, deployment, request, path));
}

async function completeRequest(
  ports: Pick<Ports, 'flink' | 'ledger'>,
  connection: ClusterConnection,
  deployment: DeploymentRecord,
  request: SavepointRequestRecord,
  path: string,
  cancellation: Cancellation,
): Promise<SavepointRequestRecord> {
  const stats = await ports.flink.checkpoints(connection, request.jobId, cancellation);
  const known = stats?.completed.find((point) => point.path === path);
  return recordCompleted(ports, deployment, request, known ?? (await unlistedSavepoint(ports, deployment, request, path)));
}

/** A savepoint that Flink's history does not show (yet): newer than all that is known of its job, whatever our clock says. */
async function unlistedSavepoint(
  ports: Pick<Ports, 'ledger'>,
  deployment: DeploymentRecord,
  request: SavepointRequestRecord,
  path: string,
): Promise<RestorePoint> {
  const known = (await ports.ledger.restorePoints(deployment.identity)).filter((point) => point.jobId === request.jobId);
  const newest = Math.max(0, ...known.map((point) => point.triggerTimestamp));
  const triggerTimestamp = Math.max(request.requestedAt, newest + 1);
  return { kind: 'savepoint', path, jobId: request.jobId, checkpointId: undefined, triggerTimestamp, sizeBytes: undefined };
}

async function recordCompleted(
  ports: Pick<Ports, 'ledger'>,
  deployment: DeploymentRecord,
  request: SavepointRequestRecord,
  point: RestorePoint,
): Promise<SavepointRequestRecord> {
  await ports.ledger.addRestorePoints([{ ...point, identity: deployment.identity, recordedAt: request.requestedAt }]);
  const completed: SavepointRequestRecord = { ...request, state: 'completed', path: point.path };
  await ports.ledger.putSavepointRequest(completed);
  return completed;
}

async function searchTraces(
  ports: Pick<Ports, 'flink' | 'files'>,
  connection: ClusterConnection,
  request: SavepointRequestRecord,
  cancellation: Cancellation,
): Promise<SavepointResult> {
  const stats = await ports.flink.checkpoints(connection, request.jobId, cancellation);
  const target = request.targetDirectory;
  const inHistory = stats?.completed.find((point) => target !== undefined && point.kind === 'savepoint' && isBelow(point.path, target));
  const path = inHistory?.path ?? (await savepointIn(ports, request));
  return path === undefined ? { kind: 'unknown' } : { kind: 'completed', path };
}

/** The one complete savepoint in the request's own directory. */
async function savepointIn(ports: Pick<Ports, 'files'>, request: SavepointRequestRecord): Promise<string | undefined> {
  if (request.targetDirectory === undefined) return undefined;
  const names = (await ports.files.listUri(request.targetDirectory)) ?? [];
  for (const name of names.filter((entry) => entry.startsWith('savepoint-'))) {
    const uri = `${request.targetDirectory}/${name}`;
    if ((await ports.files.stateImageExists(uri)) === 'verified') return uri;
  }
  return undefined;
}

/** Flink writes `file:/a` where we wrote `file:///a`. */
function isBelow(path: string, directory: string): boolean {
  const plain = (uri: string): string => uri.replace(/^file:\/*/, '/');
  return plain(path).startsWith(`${plain(directory)}/`);
}
