/** One step of a deployment, as a value: planned, shown, written to the ledger and executed. */
import type { JobId } from '../flink/ids.ts';

export type DeployStep =
  | { readonly kind: 'openSession' }
  /** SET, USE, DDL: brings the session to the place of the job's own statement. */
  | { readonly kind: 'runStatement'; readonly statement: string }
  /** The real planner checks the job's statement before anything is stopped for it. */
  | { readonly kind: 'explain'; readonly statement: string }
  | { readonly kind: 'stopWithSavepoint'; readonly jobId: JobId }
  | { readonly kind: 'cancelJob'; readonly jobId: JobId }
  | { readonly kind: 'submitStatements'; readonly statement: string }
  /** Until every subtask runs, or a batch job has finished. */
  | { readonly kind: 'awaitStatus'; readonly jobId: JobId };

/** What the ledger keeps of a step beside its kind: one line. */
export function stepDetail(step: DeployStep): string | undefined {
  switch (step.kind) {
    case 'openSession':
    case 'explain':
      return undefined;
    case 'runStatement':
    case 'submitStatements':
      return firstLine(step.statement);
    case 'stopWithSavepoint':
    case 'cancelJob':
    case 'awaitStatus':
      return step.jobId;
  }
}

function firstLine(statement: string): string {
  const line = statement.trim().split('\n', 1)[0] ?? '';
  return line.length > 120 ? `${line.slice(0, 117)}...` : line;
}
