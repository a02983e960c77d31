/** The interfaces to everything outside; `adapters/` implements them, the roots put them together. */
import type { Message } from '../l10n/localize.ts';
import type { Cancellation } from './cancellation.ts';
import type { ClusterConnection, ClusterOverview, TaskManager } from './flink/cluster.ts';
import type { GatewaySession, JobId, TriggerId } from './flink/ids.ts';
import type { JobConfig, JobDetail, JobExceptions, JobSummary } from './flink/job.ts';
import type { CheckpointStats, Existence, SavepointResult } from './flink/restorePoint.ts';
import type { Ledger, SourceFacts } from './ledger.ts';

export interface Clock {
  /** UTC milliseconds. */
  now(): number;
  /** @throws CancelledError when `cancellation` fires first */
  sleep(milliseconds: number, cancellation: Cancellation): Promise<void>;
}

export interface IdSource {
  /** 32 random lower-case hexadecimal digits. */
  hex32(): string;
}

/** Technical log, in English, for whoever mends Sluice; never holds a secret. */
export interface Log {
  debug(text: string, detail?: unknown): void;
  info(text: string, detail?: unknown): void;
  warn(text: string, detail?: unknown): void;
  error(text: string, detail?: unknown): void;
}

/** Files of the user's machine. Paths are absolute. */
export interface Files {
  /** The bytes; `undefined` when there is no such file. @throws FilesError */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Writes a new file, with the folders that lead to it; false where there is something already, which stays. @throws FilesError `notWritten` */
  create(path: string, text: string): Promise<boolean>;
  /** Whether there is a folder at `path`. @throws FilesError */
  isFolder(path: string): Promise<boolean>;
  /** Size in bytes; `undefined` when there is no such file. @throws FilesError */
  size(path: string): Promise<number | undefined>;
  /** Bytes `from` (inclusive) to `to` (exclusive), fewer where the file ends before. @throws FilesError */
  readRange(path: string, from: number, to: number): Promise<Uint8Array>;
  /**
   * Absolute paths of all files below `folder` with one of the extensions (`.sql`), sorted. Left out: hidden folders, those of build tools,
   * and what `.gitignore` files name. @throws FilesError `tooMany`
   */
  list(folder: string, extensions: readonly string[]): Promise<readonly string[]>;
  /** The nearest folder from `path` upward that holds a file called `name`; `undefined` when there is none. */
  findUp(path: string, name: string): Promise<string | undefined>;
  sha256(bytes: Uint8Array): Promise<string>;
  /** Whether a state image lies at `uri` (`file:` URIs of this machine only; all others are `notVerified`). Looks for its `_metadata`. */
  stateImageExists(uri: string): Promise<Existence>;
  /** Names of the entries in a folder of this machine (`file:` URI); `undefined` when it cannot be looked at. */
  listUri(uri: string): Promise<readonly string[] | undefined>;
  readonly paths: PathRules;
}

/** Path arithmetic of this machine, without I/O. */
export interface PathRules {
  join(...parts: readonly string[]): string;
  dirname(path: string): string;
  basename(path: string, extension?: string): string;
  /** With `/` as separator. */
  relative(from: string, to: string): string;
  isAbsolute(path: string): boolean;
  toFileUri(path: string): string;
}

export interface GitRepository {
  /** Facts of the repository that holds `folder`; all `undefined` where there is none or no git. Never runs hooks, never prompts. */
  facts(folder: string, cancellation: Cancellation): Promise<SourceFacts>;
  /** Whether a branch of a remote has the commit, as far as this clone knows; `undefined` when git does not tell. Asks no remote. */
  isPushed(folder: string, commit: string, cancellation: Cancellation): Promise<boolean | undefined>;
}

export interface SavepointOrder {
  readonly jobId: JobId;
  readonly triggerId: TriggerId;
  readonly targetDirectory: string | undefined;
}

export interface LogFile {
  readonly name: string;
  readonly sizeBytes: number;
}

/** Which process's logs: the JobManager's, or a TaskManager's by ID. */
export type FlinkProcess = { readonly kind: 'jobManager' } | { readonly kind: 'taskManager'; readonly id: string };

/**
 * The JobManager's REST API. All calls throw `FlinkRestError`; `undefined` where the cluster knows no such job, or takes no
 * checkpoints of it.
 * What Flink tells of one job, its checkpoints too, is up to 3 s old (`web.refresh-interval`): a checkpoint may be missing from the answer
 * right after it was completed.
 */
export interface FlinkApi {
  overview(connection: ClusterConnection, cancellation: Cancellation): Promise<ClusterOverview>;
  jobs(connection: ClusterConnection, cancellation: Cancellation): Promise<readonly JobSummary[]>;
  job(connection: ClusterConnection, jobId: JobId, cancellation: Cancellation): Promise<JobDetail | undefined>;
  jobConfig(connection: ClusterConnection, jobId: JobId, cancellation: Cancellation): Promise<JobConfig | undefined>;
  checkpoints(connection: ClusterConnection, jobId: JobId, cancellation: Cancellation): Promise<CheckpointStats | undefined>;
  exceptions(connection: ClusterConnection, jobId: JobId, cancellation: Cancellation): Promise<JobExceptions | undefined>;
  /** Idempotent for the same trigger ID. */
  triggerSavepoint(connection: ClusterConnection, order: SavepointOrder, cancellation: Cancellation): Promise<void>;
  /** Idempotent for the same trigger ID. */
  stopWithSavepoint(connection: ClusterConnection, order: SavepointOrder, cancellation: Cancellation): Promise<void>;
  savepointResult(connection: ClusterConnection, jobId: JobId, triggerId: TriggerId, cancellation: Cancellation): Promise<SavepointResult>;
  cancelJob(connection: ClusterConnection, jobId: JobId, cancellation: Cancellation): Promise<void>;
  taskManagers(connection: ClusterConnection, cancellation: Cancellation): Promise<readonly TaskManager[]>;
  logFiles(connection: ClusterConnection, process: FlinkProcess, cancellation: Cancellation): Promise<readonly LogFile[]>;
  /**
   * Bytes `from` (inclusive) to `to` (exclusive) of a log. Flink ignores Range requests, so it streams and stops once past `to`.
   */
  readLog(
    connection: ClusterConnection,
    log: { readonly process: FlinkProcess; readonly name: string; readonly from: number; readonly to: number },
    cancellation: Cancellation,
  ): Promise<Uint8Array>;
}

export type { GatewaySession };

/** What a statement gave. */
export type StatementResult =
  | { readonly kind: 'job'; readonly jobId: JobId }
  /** Rows of SHOW, EXPLAIN and the like, each cell as text; `OK` for DDL. */
  | { readonly kind: 'rows'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A SQL Gateway's REST API. All calls throw `SqlGatewayError`; reason `statement` carries Flink's innermost cause. */
export interface SqlGateway {
  /** Flink version of the gateway. */
  version(connection: ClusterConnection, cancellation: Cancellation): Promise<string>;
  openSession(
    connection: ClusterConnection,
    options: { readonly name: string; readonly properties: Readonly<Record<string, string>> },
    cancellation: Cancellation,
  ): Promise<GatewaySession>;
  /** No error when the session is gone already. */
  closeSession(connection: ClusterConnection, session: GatewaySession, cancellation: Cancellation): Promise<void>;
  /**
   * Submits one statement and waits for its first result. Gives `job` as soon as the gateway has submitted it.
   * A cancelled call cancels the gateway's operation. `confidential` are texts that no result, error or line of the log may repeat.
   */
  execute(
    connection: ClusterConnection,
    session: GatewaySession,
    statement: string,
    cancellation: Cancellation,
    confidential?: readonly string[],
  ): Promise<StatementResult>;
}

/** Progress of long work, for a notification or a line. `fraction` from 0 to 1, `undefined` when it is not known. */
export type Progress = (text: Message, fraction?: number) => void;

export type LocalProcessName = 'jobManager' | 'taskManager' | 'sqlGateway';

export interface LocalProcess {
  readonly name: LocalProcessName;
  readonly pid: number;
  readonly alive: boolean;
  readonly logFile: string;
}

/** A local cluster of one Flink version. */
export interface LocalCluster {
  readonly flinkVersion: string;
  readonly home: string;
  readonly rest: string;
  readonly gateway: string;
  readonly processes: readonly LocalProcess[];
  /** `file:` URI. */
  readonly checkpointDirectory: string;
  /** `file:` URI. */
  readonly savepointDirectory: string;
}

export type LocalClusterStatus =
  | { readonly kind: 'stopped'; readonly flinkVersion: string }
  | { readonly kind: 'starting'; readonly flinkVersion: string }
  | { readonly kind: 'running'; readonly cluster: LocalCluster }
  /** A process ended by itself: the last lines of its log say why. */
  | { readonly kind: 'crashed'; readonly cluster: LocalCluster; readonly dead: LocalProcessName; readonly logTail: readonly string[] };

/** Flink on this machine: the embedded default. Calls throw `LocalFlinkError`. A version is full or a line such as `2.3`. */
export interface LocalFlink {
  /** Installs the home when needed, starts what is not running; two calls at once give one cluster. It outlives this process. */
  start(version: string | undefined, progress: Progress, cancellation: Cancellation): Promise<LocalCluster>;
  /** Ends every process of the cluster; no error when nothing runs. */
  stop(version: string | undefined, progress: Progress, cancellation: Cancellation): Promise<void>;
  status(version: string | undefined): Promise<LocalClusterStatus>;
  /** Every version that has a cluster on this machine. */
  list(): Promise<readonly LocalClusterStatus[]>;
}

/** The data of `facts/`, which lies beside the program and is read when it is first needed. */
export interface FactFiles {
  /** The JSON of `facts/NAME.json`. */
  read(name: 'options' | 'connectors'): Promise<unknown>;
}

/** Hosts whose addresses the user confirmed once on this machine; kept outside any workspace. */
export interface ConfirmedHosts {
  isConfirmed(host: string): Promise<boolean>;
  confirm(host: string): Promise<void>;
}

/** Whose secrets: those of one project and environment are never given to another one. */
export interface SecretScope {
  readonly projectId: string;
  readonly environment: string;
}

/** What a user shows to a cluster: a bearer token, or a name and a password. */
export type Credentials =
  { readonly kind: 'token'; readonly token: string } | { readonly kind: 'password'; readonly user: string; readonly password: string };

/** Values for `${secret:NAME}` and credentials for clusters, kept on this machine. They enter no file, log, argument list, ledger or plan. All calls throw `SecretsError`. */
export interface Secrets {
  /** `undefined` when none is set. */
  value(scope: SecretScope, name: string): Promise<string | undefined>;
  /**
   * For requests to this origin (`https://host:port`); `undefined` when none are kept for it. Bound to the origin, so that a changed address in
   * a project sends them nowhere else.
   */
  credentials(origin: string): Promise<Credentials | undefined>;
  /** Every value that is set, to be taken out of what others tell. */
  known(): Promise<readonly string[]>;
  /** How the user sets it here, as a part of a sentence. */
  howToSet(name: string): Message;
}

/** Who is at this machine. */
export interface User {
  /** `user@host`. */
  readonly name: string;
  /** Time zone ID such as `Asia/Shanghai`. */
  readonly timeZone: string;
  /** This process, as the holder of leases: see `Ledger.acquireLease`. */
  readonly leaseOwner: string;
}

/** Everything outside, as one value. */
export interface Ports {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Log;
  readonly files: Files;
  readonly facts: FactFiles;
  readonly git: GitRepository;
  readonly flink: FlinkApi;
  readonly gateway: SqlGateway;
  readonly localFlink: LocalFlink;
  readonly ledger: Ledger;
  readonly hosts: ConfirmedHosts;
  readonly user: User;
  readonly secrets: Secrets;
  /** Sluice's own version. */
  readonly sluiceVersion: string;
}
