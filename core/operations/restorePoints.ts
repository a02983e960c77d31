/** Recorded restore points, and whether they are still there: all of them for a list, else no more than are needed. */
import { message } from '../../l10n/localize.ts';
import { OperationError } from '../deploy/operationError.ts';
import type { KnownPoint } from '../deploy/planDeployment.ts';
import { newJobId } from '../flink/ids.ts';
import type { JobIdentity, OwnedRestorePoint } from '../ledger.ts';
import type { Ports } from '../ports.ts';
import type { ListedRestorePoint } from './operations.ts';

/** The identity's restore points, newest first, each looked at. */
export async function listRestorePoints(
  ports: Pick<Ports, 'ledger' | 'files'>,
  identity: JobIdentity,
): Promise<readonly ListedRestorePoint[]> {
  const owned = await ports.ledger.restorePoints(identity);
  return Promise.all(owned.map((point) => lookAt(ports, point)));
}

/**
 * The first that is not known to be gone: Flink itself deletes older checkpoints as it goes on, so few are looked at, however many are
 * recorded.
 * @param points newest first
 */
export async function firstUsable(
  ports: Pick<Ports, 'files'>,
  points: readonly OwnedRestorePoint[],
): Promise<ListedRestorePoint | undefined> {
  for (const point of points) {
    const known = await lookAt(ports, point);
    if (known.existence !== 'missing') return known;
  }
  return undefined;
}

/** The restore point at a path, recorded or not. */
export async function restorePointAt(ports: Pick<Ports, 'files'>, points: readonly OwnedRestorePoint[], path: string): Promise<KnownPoint> {
  const known = points.find((point) => point.path === path);
  return lookAt(
    ports,
    known ?? { kind: 'savepoint', path, jobId: NO_JOB, checkpointId: undefined, triggerTimestamp: 0, sizeBytes: undefined },
  );
}

/**
 * The path that a person typed, as Flink takes it: one without a scheme is a file for the local cluster.
 * @throws OperationError `notFound` for one that is relative
 */
export function typedPath(ports: Pick<Ports, 'files'>, typed: string, isLocalCluster: boolean): string {
  if (!isLocalCluster || /^[a-z][a-z0-9+.-]*:/i.test(typed)) return typed;
  const { paths } = ports.files;
  if (paths.isAbsolute(typed)) return paths.toFileUri(typed);
  throw new OperationError('notFound', message('deploy.restorePointRelative', { path: typed }));
}

async function lookAt<Point extends { readonly path: string }>(ports: Pick<Ports, 'files'>, point: Point) {
  return { ...point, existence: await ports.files.stateImageExists(point.path) };
}

/** A path that is not recorded tells no job. */
const NO_JOB = newJobId('0'.repeat(32));
