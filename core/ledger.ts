/** What is remembered about deployments and restore points. Times are UTC milliseconds. */
import type { JobId, TriggerId } from './flink/ids.ts';
import type { JobStatus } from './flink/jobStatus.ts';
import type { TaskCounts } from './flink/job.ts';
import type { RestorePoint } from './flink/restorePoint.ts';
import type { JobManagerLook } from './monitor/jobManagerLook.ts';

/** Whose state it is: rows of two identities are never offered to each other unless asked for by name. */
export interface JobIdentity {
  readonly projectId: string;
  readonly environment: string;
  readonly cluster: string;
  /** Survives moving the file: an explicit name, else the file's name; with the sink's name for one of several jobs of a script. */
  readonly jobKey: string;
}

/**
 * `planned` nothing sent yet; `submitting` the submission may or may not have reached the cluster; `submitted` the cluster knows the job;
 * `running` every subtask was seen running; `ended` globally terminal; `failed` submission refused, no job exists; `lost` its JobManager
 * restarted and has forgotten it; `released` the user closed it by hand.
 */
export type DeploymentState = 'planned' | 'submitting' | 'submitted' | 'running' | 'ended' | 'failed' | 'lost' | 'released';

/** The states in which a job of the deployment may be alive. */
export const OPEN_STATES: readonly DeploymentState[] = ['planned', 'submitting', 'submitted', 'running', 'lost'];

/** Where the deployed text came from; each `undefined` when git does not tell. */
export interface SourceFacts {
  /** Remote URL without credentials. */
  readonly repository: string | undefined;
  readonly branch: string | undefined;
  readonly commit: string | undefined;
  /** Whether tracked or untracked files differ from the commit. */
  readonly dirty: boolean | undefined;
}

export interface DeploymentRecord {
  /** 32 hexadecimal digits, ours. */
  readonly id: string;
  readonly identity: JobIdentity;
  /** Name shown in Flink's Web UI. */
  readonly jobName: string;
  /** Chosen by us and written before submission. */
  readonly jobId: JobId;
  readonly state: DeploymentState;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Project-relative path of the script, `undefined` for an adopted job. */
  readonly script: string | undefined;
  /** SHA-256 of the script's bytes. */
  readonly scriptSha256: string | undefined;
  /** The statements as submitted, in order, secrets still as references; the previous deployment is started again from these. */
  readonly statements: readonly string[];
  /** Restore path given at submission; `undefined` when started empty. */
  readonly restoredFrom: string | undefined;
  readonly source: SourceFacts;
  /** `user@host` that deployed. */
  readonly deployedBy: string;
  /** REST address of the JobManager at submission. */
  readonly rest: string;
  /** The JobManager's incarnation at submission, see `ClusterOverview.incarnation`. */
  readonly incarnation: string | undefined;
  /** Gateway session that submits; `undefined` before it is opened and after it is closed. */
  readonly gatewaySession: string | undefined;
  /** Root cause of a failed submission or job. */
  readonly failure: string | undefined;
  /** Last time that the job was seen, and how. */
  readonly lastSeen: Sighting | undefined;
  /** Whether it was taken over by Adopt. */
  readonly adopted: boolean;
}

/** A job as a JobManager showed it. */
export interface Sighting {
  readonly at: number;
  readonly status: JobStatus;
  readonly tasks: TaskCounts | undefined;
}

/** Where a deployment's job was seen in a look. */
export interface DeploymentSighting {
  readonly deploymentId: string;
  readonly sighting: Sighting;
}

/** One step of a deployment, written before it is executed and after. */
export interface StepRecord {
  readonly deploymentId: string;
  readonly sequence: number;
  readonly kind: string;
  readonly state: 'started' | 'done' | 'failed';
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  readonly detail: string | undefined;
}

/** A savepoint or stop that was asked for; the trigger ID is written before the request. */
export interface SavepointRequestRecord {
  readonly triggerId: TriggerId;
  readonly deploymentId: string;
  readonly jobId: JobId;
  readonly kind: 'savepoint' | 'stop';
  /** One directory per request, so that the path can be found again from it. */
  readonly targetDirectory: string | undefined;
  readonly state: 'requested' | 'completed' | 'failed';
  readonly requestedAt: number;
  readonly path: string | undefined;
  readonly failure: string | undefined;
}

/** A restore point with its owner. */
export interface OwnedRestorePoint extends RestorePoint {
  readonly identity: JobIdentity;
  /** When it was first recorded, by our clock. */
  readonly recordedAt: number;
}

/** A fencing lock with a heartbeat: of two who want it one holds it. */
export interface Lease {
  readonly name: string;
  readonly owner: string;
  readonly expiresAt: number;
}

export type LeaseAnswer = { readonly kind: 'held'; readonly lease: Lease } | { readonly kind: 'taken'; readonly by: Lease };

export interface DeploymentFilter {
  readonly projectId?: string;
  readonly environment?: string;
  readonly cluster?: string;
  readonly jobKey?: string;
  readonly jobId?: JobId;
  readonly states?: readonly DeploymentState[];
}

/** The store of all of this: one per user and machine. Every write is durable when its promise resolves. All calls throw `LedgerError`. */
export interface Ledger {
  insertDeployment(record: DeploymentRecord): Promise<void>;
  /** Changes the named fields; `updatedAt` is set by the caller. @throws LedgerError `notFound` when there is no such deployment */
  updateDeployment(id: string, change: Partial<Omit<DeploymentRecord, 'id' | 'identity' | 'jobId' | 'createdAt'>>): Promise<void>;
  /** Newest first in the order of insertion, which a clock that jumps back does not change. */
  deployments(filter: DeploymentFilter): Promise<readonly DeploymentRecord[]>;
  /** Writes or replaces the step of that deployment and sequence. */
  putStep(step: StepRecord): Promise<void>;
  steps(deploymentId: string): Promise<readonly StepRecord[]>;
  /** Writes or replaces by trigger ID. */
  putSavepointRequest(request: SavepointRequestRecord): Promise<void>;
  /** Newest first in the order of insertion. */
  savepointRequests(deploymentId: string): Promise<readonly SavepointRequestRecord[]>;
  /**
   * Adds those that are not there yet, by path; fills in what was not known of the others: with the checkpoint ID comes Flink's own trigger
   * timestamp. Never erases, and never brings back what the user made it forget.
   */
  addRestorePoints(points: readonly OwnedRestorePoint[]): Promise<void>;
  /** Newest first by trigger timestamp. */
  restorePoints(identity: JobIdentity): Promise<readonly OwnedRestorePoint[]>;
  /** Forgets one record; only on the user's word. */
  forgetRestorePoint(identity: JobIdentity, path: string): Promise<void>;
  /**
   * Takes a lease that is free, expired at `now` or left by a dead process of this machine, or extends one's own; atomic across processes.
   * `owner` begins with `User.leaseOwner`. Who gets `taken` for a lease that it held has lost it and stops.
   */
  acquireLease(name: string, owner: string, now: number, ttlMs: number): Promise<LeaseAnswer>;
  releaseLease(name: string, owner: string): Promise<void>;
  /** The newest look at that JobManager by any process of the machine. */
  look(key: string): Promise<JobManagerLook | undefined>;
  /**
   * Keeps a look with all that it saw, at once. Who lost `lease` meanwhile has an old look: then nothing is written, and the answer is
   * `false`.
   */
  putLook(look: JobManagerLook, sightings: readonly DeploymentSighting[], lease: Pick<Lease, 'name' | 'owner'>): Promise<boolean>;
  /** Makes every look too old, after something was changed on a cluster. */
  forgetLooks(): Promise<void>;
  close(): Promise<void>;
}
