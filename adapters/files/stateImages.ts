/** Looks for savepoints and checkpoints on this machine's disk. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Existence } from '../../core/flink/restorePoint.ts';
import { isAbsent } from './filesError.ts';
import { fromFlinkUri } from './flinkUri.ts';

/**
 * As Flink resolves it (`AbstractFsCheckpointStorageAccess.resolveCheckpointPointer`): the folder that holds `_metadata`, or that file itself.
 * An empty `_metadata` is what a full disk leaves: no image.
 */
export async function stateImageExists(uri: string): Promise<Existence> {
  const path = fromFlinkUri(uri);
  if (path === undefined) return 'notVerified';
  try {
    const found = await stat(path);
    const metadata = found.isDirectory() ? await stat(join(path, '_metadata')) : found;
    return metadata.isFile() && metadata.size > 0 ? 'verified' : 'missing';
  } catch (error) {
    return isAbsent(error) ? 'missing' : 'notVerified';
  }
}

/** A folder that is not there has no entries; one that this user may not read cannot be looked at. */
export async function listUri(uri: string): Promise<readonly string[] | undefined> {
  const path = fromFlinkUri(uri);
  if (path === undefined) return undefined;
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    return isAbsent(error) ? [] : undefined;
  }
}
