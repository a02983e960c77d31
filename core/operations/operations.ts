/**
 * What the command line, the views and the commands need of the running world: one interface, plain data in and out,
 * every call with the project it is about and a cancellation. Served in-process today, by a team's hub later.
 */
import type { Language, Message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import type { DeployOutcome, DeployPlan, PlanChoices } from '../deploy/deployPlan.ts';
import type { OnEvent } from '../deploy/events.ts';
import type { JobException } from '../flink/job.ts';
import type { JobId } from '../flink/ids.ts';
import type { Existence, RestorePointKind } from '../flink/restorePoint.ts';
import type { OwnedRestorePoint } from '../ledger.ts';
import type { ClusterObservation, JobView } from '../monitor/observation.ts';
import type { FlinkProcess, LocalCluster, LocalClusterStatus, LogFile, Progress } from '../ports.ts';
import type { Problem } from '../problem.ts';
import type { Project } from '../project/project.ts';
import type { LinePosition, TextSpan } from '../text.ts';

/** A project by its folder, and an environment of it (`undefined`: its default). */
export interface ProjectScope {
  readonly folder: string;
  readonly environment: string | undefined;
}

/** A job by its name, its key, its Flink job ID, or the path of its script. */
export interface JobSelector extends ProjectScope {
  readonly job: string;
}

/** What to look at, and how new it must be. */
export interface ObserveScope extends ProjectScope {
  /** How old a look of another process of this machine may be, in milliseconds; by default it must begin now. */
  readonly maxAge?: number;
}

export interface CheckedFile {
  readonly path: string;
  readonly problems: readonly Problem[];
}

export interface CheckReport {
  readonly project: Project;
  readonly files: readonly CheckedFile[];
}

/** A script as an environment makes it; what is in comments and the names of secrets stay as they are written. */
export interface ResolvedSql {
  /** Relative to the project's folder, with `/`. */
  readonly script: string;
  readonly environment: string;
  readonly text: string;
  /** Names between `${` and `}` for which the environment has no value, sorted; they stay in the text as written. */
  readonly missing: readonly string[];
}

/** A name of a variable in a file. */
export interface PlacedSite {
  /** Relative to the project's folder, with `/`. */
  readonly file: string;
  readonly span: TextSpan;
  /** Where `span` begins, from 0. */
  readonly position: LinePosition;
}

/** A variable in one environment. */
export interface VariableInEnvironment {
  readonly environment: string;
  /** `undefined` where it has none. */
  readonly value: string | undefined;
  /** Where the environment itself defines it; `undefined` where it takes the value over from the one that it extends, or has none. */
  readonly definition: PlacedSite | undefined;
}

export interface VariableFacts {
  readonly name: string;
  /** In the order of `sluice.yaml`. */
  readonly values: readonly VariableInEnvironment[];
  readonly definitions: readonly PlacedSite[];
  readonly uses: readonly PlacedSite[];
}

export interface ProjectVariables {
  /** By name. */
  readonly variables: readonly VariableFacts[];
  /** Files whose variables are missing among these, with what keeps them from being read. */
  readonly unreadable: readonly UnreadableFile[];
}

export interface UnreadableFile {
  /** Relative to the project's folder, with `/`. */
  readonly file: string;
  readonly reason: Message;
}

export interface NewProject {
  /** Absolute path. */
  readonly folder: string;
  readonly id: string;
  /** Names of the files that were made. */
  readonly created: readonly string[];
  /** Variables that its scripts use and that have no value yet. */
  readonly variables: readonly string[];
}

/** What is to be imported, and where to. Paths are absolute. */
export interface ImportOrder {
  /** A file or a folder. */
  readonly from: string;
  /** A folder of the project; `undefined` for its `jobs`. */
  readonly to: string | undefined;
  /** Tells what would be done, and does nothing. */
  readonly isDryRun: boolean;
}

/** A place is a file below what is imported, with a line or with the name of an entry; files are relative to the project's folder, with `/`. */
export interface ImportReport {
  /** Absolute, of the new files. */
  readonly folder: string;
  readonly environment: string;
  readonly isDryRun: boolean;
  readonly made: readonly { readonly name: string; readonly place: string; readonly files: readonly string[] }[];
  /** Not made since `file` is there already. */
  readonly left: readonly { readonly place: string; readonly file: string }[];
  readonly notUnderstood: readonly { readonly place: string; readonly reason: Message }[];
  readonly remarks: readonly { readonly place: string; readonly text: Message }[];
  /** Recorded for the environment and its cluster; on a dry run those that would be. */
  readonly restorePoints: readonly { readonly job: string; readonly kind: RestorePointKind; readonly path: string }[];
  /** Names without a value in some environment. */
  readonly variables: readonly string[];
  /** Were written out, and stand as references in the new files; `how` the user sets the value here. */
  readonly secrets: readonly { readonly name: string; readonly key: string; readonly place: string; readonly how: Message }[];
}

export type StopOutcome =
  | { readonly kind: 'stopped'; readonly jobId: JobId; readonly savepoint: string }
  /** Nothing was done: an earlier stop has ended it with this savepoint, its newest restore point. */
  | { readonly kind: 'alreadyStopped'; readonly jobId: JobId; readonly savepoint: string }
  | { readonly kind: 'canceled'; readonly jobId: JobId }
  /** The job goes on and is watched. */
  | { readonly kind: 'savepointFailed'; readonly jobId: JobId; readonly cause: string; readonly status: JobView };

export interface SavepointOutcome {
  readonly jobId: JobId;
  readonly path: string;
}

export interface ListedRestorePoint extends OwnedRestorePoint {
  readonly existence: Existence;
}

export interface WorldObservation {
  readonly project: Project;
  readonly environment: string;
  readonly clusters: readonly ClusterObservation[];
  readonly jobs: readonly JobView[];
}

export interface LogChunk {
  /** Decoded text; empty when nothing is new. */
  readonly text: string;
  /** Where to read on; smaller than before when the log was rotated. */
  readonly next: number;
  /** The log's size now, in bytes. */
  readonly size: number;
}

export interface Operations {
  project(scope: ProjectScope, cancellation: Cancellation): Promise<{ readonly project: Project; readonly problems: readonly Problem[] }>;
  /** Checks the given files, or all of the project when `files` is `undefined`. */
  check(scope: ProjectScope, files: readonly string[] | undefined, cancellation: Cancellation): Promise<CheckReport>;
  /** Makes a project of a folder; no file that is there is changed. @throws OperationError `badProject` when it is one already */
  init(folder: string, language: Language): Promise<NewProject>;
  /**
   * Makes job definitions of shell scripts, or of an export of Dinky or StreamPark, and records their last restore points. Nothing that is
   * there is changed. @throws OperationError `notFound` when there is nothing to import, or `to` lies outside of the project
   */
  importJobs(scope: ProjectScope, order: ImportOrder, cancellation: Cancellation): Promise<ImportReport>;
  /** @throws OperationError `notFound` no such script, `notDeployable` it is not UTF-8, or a definition with an error */
  resolve(scope: ProjectScope, script: string, cancellation: Cancellation): Promise<ResolvedSql>;
  /** Of all files of the project on disk. */
  variables(scope: ProjectScope, cancellation: Cancellation): Promise<ProjectVariables>;
  plan(scope: ProjectScope, script: string, choices: PlanChoices, cancellation: Cancellation): Promise<DeployPlan>;
  /** Executes exactly this plan; refused when the world has changed since in a way that the plan did not show. */
  deploy(plan: DeployPlan, onEvent: OnEvent, cancellation: Cancellation): Promise<DeployOutcome>;
  stop(selector: JobSelector, onEvent: OnEvent, cancellation: Cancellation): Promise<StopOutcome>;
  cancel(selector: JobSelector, onEvent: OnEvent, cancellation: Cancellation): Promise<StopOutcome>;
  triggerSavepoint(selector: JobSelector, onEvent: OnEvent, cancellation: Cancellation): Promise<SavepointOutcome>;
  /**
   * One look at all clusters of the environment, or of all environments when it is `undefined`, and the ledger brought up to date. All
   * processes of a machine share their looks: each tells when it was made.
   */
  observe(scope: ObserveScope, cancellation: Cancellation): Promise<readonly WorldObservation[]>;
  /** Keeps an eye on the recorded jobs of all projects: each JobManager that nobody has looked at for 30 s is asked. */
  watch(cancellation: Cancellation): Promise<void>;
  /** Newest first. */
  restorePoints(selector: JobSelector, cancellation: Cancellation): Promise<readonly ListedRestorePoint[]>;
  /** Forgets the record of one restore point; its files stay. */
  forgetRestorePoint(selector: JobSelector, path: string, cancellation: Cancellation): Promise<void>;
  exceptions(selector: JobSelector, cancellation: Cancellation): Promise<readonly JobException[]>;
  /** Takes a job that was started elsewhere into the ledger, with its checkpoints, as the job of `script` or under its own name. */
  adopt(scope: ProjectScope, jobId: JobId, script: string | undefined, cancellation: Cancellation): Promise<JobView>;
  logProcesses(scope: ProjectScope, cluster: string, cancellation: Cancellation): Promise<readonly FlinkProcess[]>;
  logFiles(scope: ProjectScope, cluster: string, process: FlinkProcess, cancellation: Cancellation): Promise<readonly LogFile[]>;
  /** What the log has from byte `from` on; negative: that many bytes before its end. At most 1 MiB a call. */
  readLog(
    scope: ProjectScope,
    cluster: string,
    log: { readonly process: FlinkProcess; readonly name: string; readonly from: number },
    cancellation: Cancellation,
  ): Promise<LogChunk>;
  /** Address of the Flink Web UI: of the job, or of the cluster when `jobId` is `undefined`. */
  webUiUrl(scope: ProjectScope, cluster: string, jobId: JobId | undefined, cancellation: Cancellation): Promise<string>;
  startLocalCluster(version: string | undefined, progress: Progress, cancellation: Cancellation): Promise<LocalCluster>;
  stopLocalCluster(version: string | undefined, progress: Progress, cancellation: Cancellation): Promise<void>;
  localClusters(): Promise<readonly LocalClusterStatus[]>;
  /** Remembers that addresses of this host may be used from this machine. */
  confirmHost(host: string): Promise<void>;
  close(): Promise<void>;
}
