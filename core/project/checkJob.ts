/** What is wrong with a job definition, in every environment that it targets; the editor and `sluice check` say the same. */
import { message } from '../../l10n/localize.ts';
import { isWorldError } from '../errors.ts';
import type { Files } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { decodeScript } from './decodeScript.ts';
import { baseOf, cyclicBase, extended, fileBeside, jobNameOf, readJobTree } from './jobDefinition.ts';
import { jobFileProblems } from './jobFileProblems.ts';
import { doubledNames, type JobName } from './jobNames.ts';
import { JOB_SHAPE } from './jobShape.ts';
import { sourceProblems } from './jobSource.ts';
import { undefinedVariables } from './jobVariables.ts';
import { nameProblems } from './nameProblems.ts';
import type { Project } from './project.ts';
import { declaredNames } from './projectFile.ts';
import { jobVariants, resolveJob, variantName, type ResolvedJob } from './resolveJob.ts';
import { shapePlaces } from './shapePlaces.ts';
import { treeReferences, unfitReferences } from './treeReferences.ts';
import { variableValueProblems } from './variableValues.ts';
import { problemAt } from './yamlFields.ts';
import type { YamlNode } from './yamlTree.ts';

export interface JobToCheck {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  readonly project: Project;
  /** Of all definitions of the project; those of this file are left out. */
  readonly names: readonly JobName[];
}

/** In the order of the text. Never throws, whatever the text; what cannot be read is a problem too. */
export async function checkJob(files: Files, job: JobToCheck): Promise<readonly Problem[]> {
  const tree = readJobTree(job.text);
  if (tree.isBroken || tree.root === undefined) return [...tree.problems, ...(tree.isBroken ? [] : sourceProblems(tree.root, undefined))];
  const { root, problems } = await withBases(files, tree.root, job.path);
  const all = [...tree.problems, ...problems, ...(await problemsIn(files, root, job))];
  return distinct(all).sort((left, right) => left.span.start - right.span.start);
}

/** A definition over those that it extends. */
async function withBases(files: Files, own: YamlNode, path: string): Promise<{ root: YamlNode; problems: readonly Problem[] }> {
  const bases: { readonly root: YamlNode; readonly path: string }[] = [{ root: own, path }];
  const problems: Problem[] = [];
  const place = baseOf(own);
  for (let next = place; next !== undefined && place !== undefined;) {
    const file = fileBeside(files.paths, bases.at(-1)?.path ?? path, next.text);
    if (bases.some((base) => base.path === file)) {
      problems.push(cyclicBase(next.text, place.span));
      break;
    }
    const read = await readBase(files, file, place.span);
    if (read.problem !== undefined) problems.push(read.problem);
    if (read.root === undefined) break;
    bases.push({ root: read.root, path: file });
    next = baseOf(read.root);
  }
  const [last = { root: own, path }, ...nearer] = bases.toReversed();
  let below = last;
  for (const base of nearer) below = { root: extended(base.root, below.root, below.path, files.paths) ?? base.root, path: base.path };
  return { root: below.root, problems };
}

interface ReadBase {
  readonly root?: YamlNode | undefined;
  readonly problem?: Problem;
}

async function readBase(files: Files, file: string, span: Problem['span']): Promise<ReadBase> {
  try {
    const bytes = await files.read(file);
    if (bytes === undefined) return { problem: problemAt(span, 'missingFile', message('yaml.missingFile', { path: file })) };
    const { text } = decodeScript(bytes);
    const tree = text === undefined ? undefined : readJobTree(text);
    if (tree === undefined || tree.isBroken) return { problem: problemAt(span, 'missingFile', message('yaml.brokenBase', { path: file })) };
    return { root: tree.root };
  } catch (error) {
    if (!isWorldError(error)) throw error;
    return { problem: problemAt(span, 'missingFile', error.text) };
  }
}

async function problemsIn(files: Files, root: YamlNode, job: JobToCheck): Promise<readonly Problem[]> {
  const { project, path, text } = job;
  const variants = jobVariants(root, project);
  const references = treeReferences(root, JOB_SHAPE, text);
  const anywhere = resolveJob(root, NOWHERE);
  const places = shapePlaces(root, JOB_SHAPE);
  const resolved = variants.map((variant) => resolveJob(root, variant));
  return [
    ...judged(anywhere, project),
    ...variableValueProblems(places),
    ...unfitReferences(references),
    ...undefinedVariables(references, variants),
    ...resolved.flatMap((each) => judged(each, project).map((problem) => ({ ...problem, message: within(each, problem) }))),
    ...sourceProblems(root, anywhere.definition),
    ...doubledNames(root, jobNameOf(root, path, files.paths), job, files.paths),
    ...(await jobFileProblems(files, job.path, [anywhere, ...resolved])),
  ];
}

/** No environment: every reference is a hole. */
const NOWHERE = { environment: { name: '', cluster: '', variables: {}, isProtected: false }, cluster: '', instance: undefined };

/** What is wrong with the values of one job. */
function judged({ problems, tree }: ResolvedJob, project: Project): readonly Problem[] {
  return [...problems, ...nameProblems(shapePlaces(tree, JOB_SHAPE), declaredNames(project))];
}

function within({ variant }: ResolvedJob, problem: Problem): Problem['message'] {
  return message('project.inEnvironment', { environment: variantName(variant), problem: problem.message });
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
