/** A script from its bytes on disk to the jobs that it makes in one environment. */
import { scriptJobs, type ScriptJobs } from '../deploy/scriptJobs.ts';
import type { Ports } from '../ports.ts';
import { inFile, type Problem } from '../problem.ts';
import { checkScript } from '../project/checkScript.ts';
import type { Environment, Project } from '../project/project.ts';
import { projectCodes } from '../project/projectCodes.ts';
import { variableValue } from '../project/substitute.ts';
import { readScript } from './readScript.ts';
import { keptSecrets, shownSecrets, unsetSecrets } from './secretUses.ts';

export interface LoadedScript {
  /** Relative to the project's folder, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly jobs: ScriptJobs;
  /** With the secrets, whose values are masked. */
  readonly variables: readonly { readonly name: string; readonly value: string }[];
  /** Of this environment alone, with spans of the user's text; errors forbid a deployment. */
  readonly problems: readonly Problem[];
}

/** @throws OperationError `notFound` when there is no such file */
export async function loadScript(
  ports: Pick<Ports, 'files' | 'secrets'>,
  project: Project,
  environment: Environment,
  file: string,
): Promise<LoadedScript> {
  const { absolute, path, bytes, decoded } = await readScript(ports, project, file);
  const place = { path, sha256: await ports.files.sha256(bytes) };
  const nothing: ScriptJobs = { units: [], sideEffects: [], leftOut: [], problems: [] };
  if (decoded.text === undefined) return { ...place, jobs: nothing, variables: [], problems: inFile(decoded.problems, absolute) };
  const checked = checkScript(decoded.text, { ...project, environments: [environment] }, environment);
  const { script, substitution } = checked.active;
  const jobs = scriptJobs(script.statements);
  const found = jobs.problems.map((problem) => ({ ...problem, span: substitution.map.toSource(problem.span) }));
  const unset = await unsetSecrets(ports.secrets, { projectId: project.id, environment: environment.name }, substitution.unresolved);
  const variables = substitution.used.map((name) => ({ name, value: variableValue(environment.variables, name) ?? '' }));
  return {
    ...place,
    jobs: { ...jobs, sideEffects: [...jobs.sideEffects, ...keptSecrets(script.statements)] },
    variables: [...variables, ...shownSecrets(substitution.unresolved)],
    problems: inFile([...checked.problems.filter(({ code }) => code !== projectCodes.emptyScript), ...found, ...unset], absolute),
  };
}
