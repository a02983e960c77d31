/** What every command works with, and what it is called on. */
import type { JobSelector, Operations, ProjectScope } from '../../core/operations/operations.ts';
import type { JobId } from '../../core/flink/ids.ts';
import type { Credentials, FlinkProcess, LogFile, SecretScope } from '../../core/ports.ts';
import type { Localizer } from '../localizer.ts';
import type { Ui } from '../ui.ts';
import type { NodeTarget } from '../views/treeNode.ts';
import type { ProjectVariables } from '../watch/readVariables.ts';
import type { Snapshot } from '../watch/snapshot.ts';

/** The SQL files of the window. Paths are absolute. */
export interface Scripts {
  /** The script or job definition in the active editor; `undefined` when that is something else. */
  active(): string | undefined;
  /** All scripts and job definitions of the window's folders, with their names relative to these. */
  list(): Promise<readonly { readonly path: string; readonly name: string }[]>;
  isDirty(path: string): boolean;
  /** Whether it is saved now. */
  save(path: string): Promise<boolean>;
}

/** Projects of the window and the environment that is chosen in each. */
export interface Projects {
  folders(): readonly string[];
  /** Scope of the project that a file belongs to. */
  scopeOf(path: string): Promise<ProjectScope>;
  chosenEnvironment(folder: string): string | undefined;
  chooseEnvironment(folder: string, environment: string): Promise<void>;
}

/** Variables of the window's projects. */
export interface Variables {
  /** As they are on disk now; the view shows them too. */
  read(): Promise<readonly ProjectVariables[]>;
  /** Whether the `sluice.yaml` of a project has unsaved changes. */
  isUnsaved(folder: string): boolean;
  openFile(folder: string): Promise<void>;
  /** Writes a value into `sluice.yaml` and saves it; `false` where a person has to do that. */
  define(order: { readonly folder: string; readonly environment: string; readonly name: string; readonly value: string }): Promise<boolean>;
}

/** Where the user keeps secrets, and credentials by the origin that they are for. */
export interface SecretNames {
  /** Sorted names of those that are set. */
  names(scope: SecretScope): Promise<readonly string[]>;
  set(scope: SecretScope, name: string, value: string): Promise<void>;
  remove(scope: SecretScope, name: string): Promise<void>;
  /** Sorted. */
  origins(): Promise<readonly string[]>;
  setCredentials(origin: string, credentials: Credentials): Promise<void>;
  removeCredentials(origin: string): Promise<void>;
}

export interface LogOrder {
  readonly scope: ProjectScope;
  readonly cluster: string;
  readonly process: FlinkProcess;
  readonly file: LogFile;
}

export interface CommandContext {
  readonly operations: () => Operations;
  readonly ui: Ui;
  readonly localizer: Localizer;
  readonly scripts: Scripts;
  readonly projects: Projects;
  readonly world: { readonly snapshot: Snapshot | undefined; look(): Promise<void> };
  readonly variables: Variables;
  readonly secrets: SecretNames;
  /** Shows a log and follows it. */
  readonly tail: (order: LogOrder) => void;
  /** Writes a line into the extension's own log. */
  readonly log: (line: string) => void;
  /** Shows the extension's own log. */
  readonly showLog: () => void;
  /** Flink version of the local cluster that the user set. */
  readonly localVersion: () => string | undefined;
  /** UTC milliseconds. */
  readonly now: () => number;
}

/** What a command was called on. */
export type Subject =
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'item'; readonly target: NodeTarget }
  /** A variable in an environment of the project that a file belongs to. */
  | { readonly kind: 'variable'; readonly path: string; readonly environment: string; readonly name: string };

export function selectorOf(scope: ProjectScope, jobId: JobId): JobSelector {
  return { ...scope, job: jobId };
}
