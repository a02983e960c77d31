/** The ledger's tables as the newest migration leaves them, for kysely. Times are UTC milliseconds; JSON columns hold values that are only read whole. */
import type { Generated } from 'kysely';

export interface LedgerTables {
  readonly deployment: DeploymentTable;
  readonly step: StepTable;
  readonly savepoint_request: SavepointRequestTable;
  readonly restore_point: RestorePointTable;
  readonly lease: LeaseTable;
  readonly look: LookTable;
}

export interface IdentityColumns {
  readonly project_id: string;
  readonly environment: string;
  readonly cluster: string;
  readonly job_key: string;
}

export interface DeploymentTable extends IdentityColumns {
  /** Order of insertion. */
  readonly seq: Generated<number>;
  readonly id: string;
  readonly job_name: string;
  readonly job_id: string;
  readonly state: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly script: string | null;
  readonly script_sha256: string | null;
  /** JSON. */
  readonly statements: string;
  readonly restored_from: string | null;
  /** JSON. */
  readonly source: string;
  readonly deployed_by: string;
  readonly rest: string;
  readonly incarnation: string | null;
  readonly gateway_session: string | null;
  readonly failure: string | null;
  /** JSON. */
  readonly last_seen: string | null;
  readonly adopted: number;
}

export interface StepTable {
  readonly deployment_id: string;
  readonly sequence: number;
  readonly kind: string;
  readonly state: string;
  readonly started_at: number;
  readonly ended_at: number | null;
  readonly detail: string | null;
}

export interface SavepointRequestTable {
  readonly seq: Generated<number>;
  readonly trigger_id: string;
  readonly deployment_id: string;
  readonly job_id: string;
  readonly kind: string;
  readonly target_directory: string | null;
  readonly state: string;
  readonly requested_at: number;
  readonly path: string | null;
  readonly failure: string | null;
}

export interface RestorePointTable extends IdentityColumns {
  readonly seq: Generated<number>;
  readonly path: string;
  readonly kind: string;
  readonly job_id: string;
  readonly checkpoint_id: number | null;
  readonly trigger_timestamp: number;
  readonly size_bytes: number | null;
  readonly recorded_at: number;
  /** 1 when the user made it forgotten: kept, so that reconciling does not bring it back. */
  readonly forgotten: Generated<number>;
}

export interface LeaseTable {
  readonly name: string;
  readonly owner: string;
  readonly ttl_ms: number;
  readonly expires_at: number;
}

export interface LookTable {
  readonly key: string;
  readonly at: number;
  /** JSON. */
  readonly answer: string;
}
