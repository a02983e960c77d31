/** What one job's deployment has at hand while its steps are executed. */
import type { DeploymentRecord } from '../ledger.ts';
import type { GatewaySession } from '../ports.ts';
import type { DeployedJob, FormerJob, PlannedJob } from './deployPlan.ts';
import type { ExecuteContext } from './executeContext.ts';

export interface JobRun extends ExecuteContext {
  readonly job: PlannedJob;
  readonly deployment: DeploymentRecord;
  /** Record of the job that is replaced. */
  readonly old: DeploymentRecord | undefined;
  /** What earlier steps gave to later ones. */
  readonly progress: RunProgress;
}

export interface RunProgress {
  session: GatewaySession | undefined;
  /** Where the new job's state comes from; a stop with savepoint sets it. */
  restorePath: string | undefined;
  before: FormerJob;
  result: DeployedJob['result'] | undefined;
}

/** The session that `openSession` opened. */
export function sessionOf({ progress }: JobRun): GatewaySession {
  if (progress.session === undefined) throw new Error('no session was opened before this step');
  return progress.session;
}
