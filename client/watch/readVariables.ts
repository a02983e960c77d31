/** The variables of the window's projects, as they are on disk now. */
import type { Cancellation } from '../../core/cancellation.ts';
import type { Operations, UnreadableFile, VariableFacts } from '../../core/operations/operations.ts';
import type { Message } from '../../l10n/localize.ts';
import { isCancelled, textOfError } from '../errors.ts';

export interface ProjectVariables {
  /** Absolute path. */
  readonly folder: string;
  readonly result:
    | {
        readonly kind: 'read';
        readonly projectId: string;
        /** The environment that is chosen for the project. */
        readonly active: string;
        readonly variables: readonly VariableFacts[];
        /** Files whose variables are missing among these. */
        readonly unreadable: readonly UnreadableFile[];
      }
    | { readonly kind: 'failed'; readonly reason: Message };
}

export interface ReadOptions {
  readonly operations: Pick<Operations, 'project' | 'variables'>;
  /** Folders of the window's projects. */
  readonly folders: readonly string[];
  readonly chosenEnvironment: (folder: string) => string | undefined;
  readonly onError: (error: unknown) => void;
}

/** A project that cannot be read is a part of the result. */
export async function readVariables(options: ReadOptions, cancellation: Cancellation): Promise<readonly ProjectVariables[]> {
  return Promise.all(options.folders.map((folder) => readProject(options, folder, cancellation)));
}

async function readProject(options: ReadOptions, folder: string, cancellation: Cancellation): Promise<ProjectVariables> {
  const scope = { folder, environment: undefined };
  try {
    const { project } = await options.operations.project(scope, cancellation);
    const { variables, unreadable } = await options.operations.variables(scope, cancellation);
    const chosen = options.chosenEnvironment(folder);
    const active = project.environments.find(({ name }) => name === chosen)?.name ?? project.defaultEnvironment;
    return { folder, result: { kind: 'read', projectId: project.id, active, variables, unreadable } };
  } catch (error) {
    if (isCancelled(error)) throw error;
    options.onError(error);
    return { folder, result: { kind: 'failed', reason: textOfError(error) } };
  }
}
