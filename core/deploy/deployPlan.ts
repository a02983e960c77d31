/** A deployment as data: what is shown, confirmed, executed and compared. It holds no secret. */
import type { Message } from '../../l10n/localize.ts';
import type { ClusterConnection } from '../flink/cluster.ts';
import type { JobId } from '../flink/ids.ts';
import type { Existence, RestorePoint } from '../flink/restorePoint.ts';
import type { JobIdentity, SourceFacts } from '../ledger.ts';
import type { JobView } from '../monitor/observation.ts';
import type { Problem } from '../problem.ts';
import type { DeployStep } from './deployStep.ts';

/** What the user chose beyond the defaults. */
export interface PlanChoices {
  /** Start empty although restore points are recorded. */
  readonly stateless?: boolean;
  /** Restore from this path instead of the newest. */
  readonly restoreFrom?: string;
  /** Let Flink drop state that no operator takes. */
  readonly allowNonRestoredState?: boolean;
  /** Deploy to a protected environment although what is deployed is in no commit that others have. */
  readonly allowUntraced?: boolean;
  /** Another cluster of the project than the environment's. */
  readonly cluster?: string;
  /** Start the statements of the deployment before the newest instead of the file's. */
  readonly previousDeployment?: boolean;
}

export type RestoreDecision =
  | { readonly kind: 'restore'; readonly point: RestorePoint; readonly existence: Existence; readonly origin: 'newest' | 'chosen' }
  /** The running job's own stop-with-savepoint gives it. */
  | { readonly kind: 'fromStop' }
  | { readonly kind: 'empty'; readonly why: 'nothingRecorded' | 'stateless' | 'batch' };

/** What happens to a job that runs already. */
export interface Replacement {
  readonly job: JobView;
  /** How it was found: recorded by us, told by its own facts, or only by its name. */
  readonly knownBy: 'ledger' | 'facts' | 'name';
  /** `stopWithSavepoint`: upgrade mode `savepoint`; `cancel`: upgrade mode `stateless`. */
  readonly how: 'stopWithSavepoint' | 'cancel';
}

export interface PlannedJob {
  readonly identity: JobIdentity;
  readonly name: string;
  /** Chosen now and submitted under this ID; an unfinished deployment's own ID is taken up again. */
  readonly jobId: JobId;
  /** Deployment that did not finish and is resumed under the same ID; `undefined` for a new one. */
  readonly resumes: string | undefined;
  readonly restore: RestoreDecision;
  readonly replaces: Replacement | undefined;
  readonly mode: 'streaming' | 'batch';
  /** Statements that bring a session to the place of the job's own statement, in order: SET, USE, CREATE … */
  readonly preamble: readonly string[];
  /** Options that Sluice sets after the script's own SET and RESET: where checkpoints lie, what is kept, the time zone. */
  readonly options: Readonly<Record<string, string>>;
  /** The script's own `pipeline.global-job-parameters`. */
  readonly userJobParameters: string | undefined;
  /** The statement that makes the job, as submitted. */
  readonly statement: string;
  readonly sinks: readonly string[];
  /** What is done, in this order; a deployment that is gone on with leaves out what was done already. */
  readonly steps: readonly DeployStep[];
}

export interface DeployPlan {
  readonly version: 1;
  readonly folder: string;
  readonly projectId: string;
  readonly environment: { readonly name: string; readonly isProtected: boolean };
  readonly connection: ClusterConnection;
  readonly incarnation: string | undefined;
  readonly flinkVersion: string;
  /** Project-relative path of the script, or of the job definition. */
  readonly script: string;
  /** Project-relative paths of all that was read for it, with that one. */
  readonly files: readonly string[];
  /** Of all {@link files} together. */
  readonly scriptSha256: string;
  readonly jobs: readonly PlannedJob[];
  /** Statements whose effect outlives the session or that run a job on the side, in words. */
  readonly sideEffects: readonly Message[];
  /** Variables used, with their values in this environment, sorted. */
  readonly variables: readonly { readonly name: string; readonly value: string }[];
  readonly source: SourceFacts;
  readonly timeZone: string;
  readonly warnings: readonly Message[];
  /** Errors make the plan not executable. */
  readonly problems: readonly Problem[];
  readonly allowNonRestoredState: boolean;
  /** Whether the statements are those of the deployment before the newest, not those of the file. */
  readonly isPrevious: boolean;
  /** `user@host`. */
  readonly deployedBy: string;
  readonly sluiceVersion: string;
  readonly createdAt: number;
}

/**
 * What can be done about a job that did not start. `sameAgain`: whether it was submitted is not known, and the same deployment goes on under
 * its job ID. `previous`: the deployment before, from the same restore point. The others are choices of a new plan.
 */
export type Remedy = 'sameAgain' | 'previous' | 'allowNonRestoredState' | 'stateless' | 'restoreFrom';

/** What became of the job that a deployment was to replace. `savepoint`: path of the one that it was stopped with. */
export type FormerJob =
  { readonly kind: 'none' } | { readonly kind: 'goesOn' } | { readonly kind: 'stopped'; readonly savepoint: string | undefined };

export interface DeployedJob {
  readonly name: string;
  readonly jobId: JobId;
  readonly result:
    | { readonly kind: 'running'; readonly restoredFrom: string | undefined }
    /** A batch job, or one whose sources ended. */
    | { readonly kind: 'finished' }
    | {
        readonly kind: 'failed';
        readonly step: string;
        readonly reason: Message;
        readonly remedies: readonly Remedy[];
        readonly before: FormerJob;
      }
    /** Cancelled by the user: `exists` says whether the job is on the cluster. */
    | { readonly kind: 'cancelled'; readonly exists: boolean; readonly before: FormerJob }
    /** Not reached, because one before it failed. */
    | { readonly kind: 'notStarted' };
}

export interface DeployOutcome {
  readonly ok: boolean;
  readonly jobs: readonly DeployedJob[];
}
