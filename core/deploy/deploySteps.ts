/** The steps of a job's deployment, from what was decided about it. */
import type { PlannedJob } from './deployPlan.ts';
import type { DeployStep } from './deployStep.ts';
import { explainStatement } from './explainStatement.ts';
import { setStatement } from './sessionOptions.ts';

/** What decides about the steps. */
export type DecidedJob = Omit<PlannedJob, 'steps'>;

/** The old job's end stands as late as it can: all that can be checked without stopping it comes before. */
export function deploySteps(job: DecidedJob): readonly DeployStep[] {
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
