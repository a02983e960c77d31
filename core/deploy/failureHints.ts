/** What to do about a job that did not start. */
import { message, type Message } from '../../l10n/localize.ts';

/** Flink's words when a state belongs to no operator of the new program (`StateAssignmentOperation`, `Checkpoints`). */
const STATE_MISMATCH = /Cannot map checkpoint\/savepoint state|Failed to rollback to checkpoint\/savepoint/i;
const STATE_GONE = /Cannot find checkpoint or savepoint file|_metadata.*(?:does not exist|No such file)|FileNotFoundException.*savepoint/i;

export function isStateMismatch(cause: string): boolean {
  return STATE_MISMATCH.test(cause);
}

/** Choices for a root cause; empty when the cause itself says all there is to say. */
export function stateHints(cause: string): readonly Message[] {
  if (isStateMismatch(cause))
    return [message('deploy.hintPrevious'), message('deploy.hintAllowNonRestored'), message('deploy.hintStateless')];
  if (STATE_GONE.test(cause)) return [message('deploy.hintRestoreFrom'), message('deploy.hintStateless')];
  return [];
}
