/** What to do about a job that did not start. */
import type { Remedy } from './deployPlan.ts';
import type { JobRun } from './jobRun.ts';
import { previousDeployment } from './previousDeployment.ts';

/** Flink's words when a state belongs to no operator of the new program (`StateAssignmentOperation`, `Checkpoints`). */
const STATE_MISMATCH = /Cannot map checkpoint\/savepoint state|Failed to rollback to checkpoint\/savepoint/i;
const STATE_GONE = /Cannot find checkpoint or savepoint file|_metadata.*(?:does not exist|No such file)|FileNotFoundException.*savepoint/i;

/** Choices for a root cause; empty when the cause itself says all there is to say. */
export async function remediesFor(run: JobRun, cause: string): Promise<readonly Remedy[]> {
  return [...((await canGoBack(run)) ? (['previous'] as const) : []), ...stateRemedies(cause)];
}

function stateRemedies(cause: string): readonly Remedy[] {
  if (STATE_MISMATCH.test(cause)) return ['allowNonRestoredState', 'stateless'];
  if (STATE_GONE.test(cause)) return ['restoreFrom', 'stateless'];
  return [];
}

/** Nothing is to be brought back while the job goes on that was to be replaced. */
async function canGoBack({ ports, job, progress }: JobRun): Promise<boolean> {
  if (progress.before.kind === 'goesOn') return false;
  return previousDeployment(await ports.ledger.deployments({ ...job.identity })) !== undefined;
}
