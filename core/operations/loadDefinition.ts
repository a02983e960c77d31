/** The jobs of a job definition in one environment: one for each instance, each with its own values. */
import type { PlanChoices } from '../deploy/deployPlan.ts';
import type { Files } from '../ports.ts';
import { inFile, type Problem } from '../problem.ts';
import { checkJob } from '../project/checkJob.ts';
import { readJobFiles } from '../project/jobFiles.ts';
import { jobNames } from '../project/jobNames.ts';
import type { LoadedJobs } from './jobsOfScripts.ts';
import { loadVariant } from './loadVariant.ts';
import type { ScriptBytes } from './readScript.ts';
import { readVariants, type DefinitionOrder, type ReadVariants } from './readVariants.ts';

export interface LoadedDefinition extends LoadedJobs {
  /** Each file that it is made of, its own first. */
  readonly read: readonly ScriptBytes[];
  /** What it decides where the user does not. */
  readonly choices: PlanChoices;
}

/** Of a definition with an error its jobs are not looked at. @throws OperationError `notFound` for a script that is gone meanwhile */
export async function loadDefinition(files: Files, order: DefinitionOrder): Promise<LoadedDefinition> {
  const { read: own, tree } = order.source;
  const problems = inFile(await definitionProblems(files, order), own.absolute);
  const isBroken = tree.root === undefined || problems.some(({ severity }) => severity === 'error');
  const { variants, read }: ReadVariants = isBroken ? { variants: [], read: [own] } : await readVariants(files, order);
  const jobs = variants.map((variant) => loadVariant(order, variant));
  return {
    jobs: jobs.flatMap((each) => each.jobs),
    sideEffects: distinct(jobs.flatMap((each) => each.sideEffects)),
    warnings: distinct(jobs.flatMap((each) => each.warnings)),
    variables: distinct(jobs.flatMap((each) => each.variables)),
    secrets: distinct(jobs.flatMap((each) => each.secrets)),
    problems: distinct([...problems, ...jobs.flatMap((each) => each.problems)]),
    read,
    choices: jobs[0]?.choices ?? {},
  };
}

/** Errors and warnings of the definition in its environment, the spans in its own text; its scripts are not parsed. */
export async function definitionProblems(
  files: Files,
  { project, environment, source, facts }: Omit<DefinitionOrder, 'flinkVersion'>,
): Promise<readonly Problem[]> {
  const { absolute: path, decoded } = source.read;
  if (decoded.text === undefined) return decoded.problems;
  const names = await jobNames(files, project.folder, await readJobFiles(files, project.folder));
  const found = await checkJob(files, { path, text: decoded.text, project, environments: [environment], names, facts });
  return found.filter(({ severity }) => severity !== 'hint');
}

/** What instances have in common is said once. */
function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
