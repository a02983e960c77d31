/** A job as a script or an export of another tool describes it, before it becomes a definition. */
import type { Message } from '../../l10n/localize.ts';

export type ImportedSource =
  | { readonly kind: 'jar'; readonly artifact: string; readonly mainClass: string | undefined; readonly args: readonly string[] }
  /** `areOneJob`: the tool ran all its INSERTs as one job. `folder`: where relative paths begin. */
  | { readonly kind: 'text'; readonly sql: string; readonly environment: string | undefined; readonly areOneJob: boolean }
  /** Scripts by path; `first` are run before. */
  | { readonly kind: 'files'; readonly scripts: readonly string[]; readonly first: readonly string[] };

export interface ImportedJob {
  /** As it was called: any text. */
  readonly name: string;
  /** Where it is described, for a person: a file, with a line or with a name in it. */
  readonly place: string;
  /** Absolute: relative paths are looked for here. */
  readonly folder: string;
  readonly source: ImportedSource;
  readonly description: string | undefined;
  readonly flinkVersion: string | undefined;
  /** Flink's own options, the later of two with one name. */
  readonly options: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly restore: ImportedRestore;
  readonly jars: readonly string[];
  readonly maven: readonly string[];
  /** What is said of it and is no fault. */
  readonly remarks: readonly Message[];
  /** What of it is left out. */
  readonly leftOut: readonly Message[];
}

/** What one call starts, before it has a name and a place. */
export type CalledJob = Omit<ImportedJob, 'name' | 'place' | 'folder'> & {
  /** `undefined` when nothing in the call names it. */
  readonly name: string | undefined;
  /** A name for it where its script starts several jobs. */
  readonly shortName: string | undefined;
};

export interface ImportedRestore {
  /** As it is written there. */
  readonly path: string | undefined;
  readonly claimMode: string | undefined;
  readonly allowNonRestoredState: boolean;
}

/** What could not be understood, and where. */
export interface NotUnderstood {
  readonly place: string;
  readonly reason: Message;
}

/** A script of definitions that jobs run first, by the name that they call it. */
export interface SharedScript {
  readonly name: string;
  readonly place: string;
  readonly sql: string;
}

export interface Imported {
  readonly jobs: readonly ImportedJob[];
  readonly shared: readonly SharedScript[];
  readonly notUnderstood: readonly NotUnderstood[];
}

export const NOTHING_IMPORTED: Imported = { jobs: [], shared: [], notUnderstood: [] };

/** All that is not said, for a job of which only this is known. */
export function importedJob(known: Pick<ImportedJob, 'name' | 'place' | 'folder' | 'source'> & Partial<ImportedJob>): ImportedJob {
  return {
    description: undefined,
    flinkVersion: undefined,
    options: new Map(),
    variables: new Map(),
    restore: { path: undefined, claimMode: undefined, allowNonRestoredState: false },
    jars: [],
    maven: [],
    remarks: [],
    leftOut: [],
    ...known,
  };
}

export function joined(parts: readonly Imported[]): Imported {
  return {
    jobs: parts.flatMap(({ jobs }) => jobs),
    shared: parts.flatMap(({ shared }) => shared),
    notUnderstood: parts.flatMap(({ notUnderstood }) => notUnderstood),
  };
}

/** A literal text for a definition: what looks like a reference there is none. */
export function literal(text: string): string {
  return text.replace(/\$\{(?=[^{}'`\r\n]*\})/g, () => '$${');
}
