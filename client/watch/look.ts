/** One look at every project of the window. */
import type { Cancellation } from '../../core/cancellation.ts';
import type { Operations } from '../../core/operations/operations.ts';
import { isCancelled, textOfError } from '../errors.ts';
import { rememberAnswers, type ProjectSnapshot, type Snapshot } from './snapshot.ts';

export interface LookOptions {
  readonly operations: Pick<Operations, 'observe' | 'localClusters'>;
  /** Folders of the window's projects. */
  readonly folders: readonly string[];
  /** UTC milliseconds. */
  readonly now: () => number;
  /** How old may be what another window saw, in milliseconds. */
  readonly maxAge: number;
  readonly onError: (error: unknown) => void;
}

/** What is seen now; a project that cannot be looked at is a part of the result. */
export async function look(options: LookOptions, before: Snapshot | undefined, cancellation: Cancellation): Promise<Snapshot> {
  const [projects, localClusters] = await Promise.all([
    Promise.all(options.folders.map((folder) => lookAtProject(options, folder, cancellation))),
    options.operations.localClusters(),
  ]);
  return { at: options.now(), projects, localClusters, answeredAt: rememberAnswers(before?.answeredAt ?? new Map(), projects) };
}

async function lookAtProject(options: LookOptions, folder: string, cancellation: Cancellation): Promise<ProjectSnapshot> {
  try {
    const environments = await options.operations.observe({ folder, environment: undefined, maxAge: options.maxAge }, cancellation);
    return { folder, result: { kind: 'observed', environments } };
  } catch (error) {
    if (isCancelled(error)) throw error;
    options.onError(error);
    return { folder, result: { kind: 'failed', reason: textOfError(error) } };
  }
}
