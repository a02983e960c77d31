/**
 * What the language server and its client say to each other beyond LSP: the one file of the server that the client imports.
 * Plain data and names only.
 */

/** LSP `initializationOptions`. */
export interface ServerOptions {
  /** The editor's display language, e.g. `zh-cn`. */
  readonly locale: string;
  /** The environment chosen for each project, by the project's folder; a project that is not named uses its default. */
  readonly environments: Readonly<Record<string, string>>;
  /** Command that deploys a script, put over its first statement with the script's URI as argument; no code lens without it. */
  readonly deployCommand: string | undefined;
  /** Command that asks for the value of a variable and writes it, with a {@link VariablePlace} as argument; no such quick fix without it. */
  readonly defineCommand: string | undefined;
}

/** Notification to the server: the user chose an environment. */
export const ENVIRONMENT_SELECTED = 'sluice/environmentSelected';

export interface EnvironmentSelected {
  /** The project's folder, as in {@link ProjectFacts}. */
  readonly folder: string;
  /** `undefined`: the project's default again. */
  readonly environment: string | undefined;
}

/** Notification to the server: what a look at the clusters of a project showed. */
export const CLUSTERS_SEEN = 'sluice/clustersSeen';

export interface ClustersSeen {
  /** The project's folder, as in {@link ProjectFacts}. */
  readonly folder: string;
  /** Those that answered. */
  readonly clusters: readonly { readonly name: string; readonly slots: number }[];
}

/** Request to the server: the project of a document. Answers {@link ProjectFacts}, or `null` for a document without a file. */
export const PROJECT_OF = 'sluice/projectOf';

export interface ProjectOf {
  /** URI of a document or folder. */
  readonly uri: string;
}

export interface ProjectFacts {
  /** Absolute path. */
  readonly folder: string;
  readonly id: string;
  /** Whether there is a `sluice.yaml`. */
  readonly isDeclared: boolean;
  readonly environments: readonly EnvironmentFacts[];
  /** The environment that diagnostics are made for now. */
  readonly activeEnvironment: string;
}

export interface EnvironmentFacts {
  readonly name: string;
  readonly cluster: string;
  readonly isProtected: boolean;
}

/** Notification to the client: a `sluice.yaml` changed, so what {@link PROJECT_OF} answers may have. */
export const PROJECT_CHANGED = 'sluice/projectChanged';

export interface ProjectChanged {
  readonly folder: string;
}

/** Request to the server: the edit that gives a variable a value. Answers an LSP `WorkspaceEdit`, or `null` where a person has to make it. */
export const VARIABLE_EDIT = 'sluice/variableEdit';

export interface VariablePlace {
  /** URI of any place in the project. */
  readonly uri: string;
  readonly environment: string;
  readonly name: string;
}

export interface VariableEdit extends VariablePlace {
  /** Of one line. */
  readonly value: string;
}
