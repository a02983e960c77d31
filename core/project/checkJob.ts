/** What is wrong with a job definition, in every environment that it targets; the editor and `sluice check` say the same. */
import { message } from '../../l10n/localize.ts';
import type { FlinkFacts } from '../flink/flinkFacts.ts';
import type { Files } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { configurationProblems } from './configurationProblems.ts';
import { readDefinition } from './definitionTree.ts';
import { fieldProblems } from './fieldProblems.ts';
import { idleFields } from './idleFields.ts';
import { baseOf, jobNameOf } from './jobDefinition.ts';
import { jobFileProblems } from './jobFileProblems.ts';
import { jobMemoryProblems } from './jobMemoryProblems.ts';
import { jobSlotProblems, type SeenSlots } from './jobSlotProblems.ts';
import { doubledNames, fileNameProblems, type JobName } from './jobNames.ts';
import { JOB_SHAPE } from './jobShape.ts';
import { sourceProblems } from './jobSource.ts';
import { undefinedVariables } from './jobVariables.ts';
import { versionOf, versionProblems } from './jobVersion.ts';
import { nameProblems } from './nameProblems.ts';
import type { Environment, Project } from './project.ts';
import { projectCodes } from './projectCodes.ts';
import { declaredNames } from './projectFile.ts';
import { refusedValues } from './refusedValues.ts';
import { jobVariants, resolveJob, variantName, type ResolvedJob } from './resolveJob.ts';
import { shapePlaces, type ShapePlace } from './shapePlaces.ts';
import { treeReferences, unfitReferences } from './treeReferences.ts';
import { variableValueProblems } from './variableValues.ts';
import type { YamlNode } from './yamlTree.ts';

export interface JobToCheck {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  readonly project: Project;
  /** Those that the jobs are judged in; all of the project when it is `undefined`. */
  readonly environments?: readonly Environment[];
  /** Of all definitions of the project; those of this file are left out. */
  readonly names: readonly JobName[];
  readonly facts: FlinkFacts;
  /** Of the project's clusters that were looked at. */
  readonly seenSlots?: SeenSlots;
}

/** What is said of names that the project defines: while its file cannot be read, nobody knows them. */
const OF_THE_PROJECT: ReadonlySet<string> = new Set([
  projectCodes.undefinedVariable,
  projectCodes.undefinedEnvironment,
  projectCodes.undefinedCluster,
  projectCodes.undefinedAlertRoute,
  projectCodes.undefinedTeam,
]);

/** In the order of the text. Never throws, whatever the text; what cannot be read is a problem too. */
export async function checkJob(files: Files, job: JobToCheck): Promise<readonly Problem[]> {
  const { root, problems, isBroken } = await readDefinition(files, job);
  if (root === undefined) return [...problems, ...(isBroken ? [] : sourceProblems(root, undefined))];
  const all = [...problems, ...(await problemsIn(files, root, job))];
  const claimed = job.project.isUnreadable === true ? all.filter(({ code }) => !OF_THE_PROJECT.has(code)) : all;
  return distinct(claimed).sort((left, right) => left.span.start - right.span.start);
}

async function problemsIn(files: Files, root: YamlNode, job: JobToCheck): Promise<readonly Problem[]> {
  const { project, path, text } = job;
  const variants = jobVariants(root, job.environments ?? project.environments);
  const references = treeReferences(root, JOB_SHAPE, text);
  const anywhere = resolveJob(root, NOWHERE);
  const name = jobNameOf(root, path, files.paths);
  const places = shapePlaces(root, JOB_SHAPE);
  const resolved = variants.map((variant) => resolveJob(root, variant));
  return [
    ...judged(anywhere, job),
    ...variableValueProblems(places),
    ...unfitReferences(references),
    ...undefinedVariables(references, variants),
    ...inVariants(resolved, job),
    ...idleFields(resolved, (each) => job.facts.options(versionOf(each, project)), baseOf(root)?.span),
    ...sourceProblems(root, anywhere.definition),
    ...fileNameProblems(root, name),
    ...doubledNames(root, name, job, files.paths),
    ...(await jobFileProblems(files, job.path, [anywhere, ...resolved])),
  ];
}

/** No environment: every reference is a hole. */
const NOWHERE = { environment: { name: '', cluster: '', variables: {}, isProtected: false }, cluster: '', instance: undefined };

/** What is wrong with the values of one job. */
function judged(resolved: ResolvedJob, job: JobToCheck): readonly Problem[] {
  const places = shapePlaces(resolved.tree, JOB_SHAPE);
  const onCluster = resolved.variant === NOWHERE ? [] : clusterProblems(resolved, places, job);
  return [...resolved.problems, ...nameProblems(places, declaredNames(job.project)), ...onCluster];
}

function clusterProblems(
  resolved: ResolvedJob,
  places: readonly ShapePlace[],
  { project, facts, seenSlots = new Map() }: JobToCheck,
): readonly Problem[] {
  const { tree, variant } = resolved;
  const version = versionOf(resolved, project);
  return [
    ...configurationProblems(places, facts, version),
    ...fieldProblems(resolved, facts, version),
    ...refusedValues(resolved, facts, version),
    ...versionProblems(resolved, project),
    ...jobMemoryProblems(tree, facts.options(version), version),
    ...jobSlotProblems(tree, { project, cluster: variant.cluster, seen: seenSlots }),
  ];
}

/** What is wrong in some environments names the first of them; what is wrong in all names none. */
function inVariants(resolved: readonly ResolvedJob[], job: JobToCheck): readonly Problem[] {
  const found = resolved.map((each) => ({ environment: variantName(each.variant), problems: judged(each, job) }));
  const known = found.map(({ problems }) => new Set(problems.map(identityOf)));
  return found.flatMap(({ environment, problems }) =>
    problems.map((problem) => {
      const identity = identityOf(problem);
      if (known.every((identities) => identities.has(identity))) return problem;
      return { ...problem, message: message('project.inEnvironment', { environment, problem: problem.message }) };
    }),
  );
}

function identityOf({ code, span, message: text }: Problem): string {
  return JSON.stringify([code, span.start, span.end, text]);
}

/** The first of those with the same code at the same place: what is wrong anywhere is not said again for each environment. */
function distinct(problems: readonly Problem[]): Problem[] {
  const byPlace = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.code} ${problem.span.start} ${problem.span.end}`;
    if (!byPlace.has(key)) byPlace.set(key, problem);
  }
  return [...byPlace.values()];
}
