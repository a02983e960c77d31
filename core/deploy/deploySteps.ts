/** A planned job as a list of steps: what is shown, written to the ledger and executed in this order. */
import type { JobId } from '../flink/ids.ts';
import type { PlannedJob } from './deployPlan.ts';
import { explainStatement } from './explainStatement.ts';
import { setStatement } from './sessionOptions.ts';

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

/** The old job's end stands as late as it can: all that can be checked without stopping it comes before. */
export function deploySteps(job: PlannedJob): readonly DeployStep[] {
  const statements = [...job.preamble, ...Object.entries(job.options).map(([key, value]) => setStatement(key, value))];
  const explain = explainStatement(job.statement);
  return [
    { kind: 'openSession' },
    ...statements.map((statement) => ({ kind: 'runStatement', statement }) as const),
    ...(explain === undefined ? [] : [{ kind: 'explain', statement: explain } as const]),
    ...(job.replaces === undefined ? [] : [endStep(job.replaces)]),
    { kind: 'submitStatements', statement: job.statement },
    { kind: 'awaitStatus', jobId: job.jobId },
  ];
}

function endStep({ how, job }: NonNullable<PlannedJob['replaces']>): DeployStep {
  return { kind: how === 'cancel' ? 'cancelJob' : 'stopWithSavepoint', jobId: job.jobId };
}

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
