/** A script as one environment makes it, and what is wrong with it there. */
import type { ScriptPart } from '../deploy/scriptJobs.ts';
import { inFile, type Problem } from '../problem.ts';
import { checkScript } from '../project/checkScript.ts';
import type { Environment, Project } from '../project/project.ts';
import { projectCodes } from '../project/projectCodes.ts';
import type { UnresolvedReference } from '../project/substitute.ts';
import type { ScriptBytes } from './readScript.ts';

export interface ScriptText {
  /** Absolute path. */
  readonly file: string;
  readonly part: ScriptPart;
  /** Names of the variables that were put in. */
  readonly used: readonly string[];
  readonly unresolved: readonly UnresolvedReference[];
  /** Of this environment alone; errors forbid a deployment. */
  readonly problems: readonly Problem[];
}

export function scriptText({ absolute, decoded }: ScriptBytes, project: Project, environment: Environment): ScriptText {
  if (decoded.text === undefined) {
    const part: ScriptPart = { statements: [], locate: (problem) => ({ ...problem, file: absolute }) };
    return { file: absolute, part, used: [], unresolved: [], problems: inFile(decoded.problems, absolute) };
  }
  const checked = checkScript(decoded.text, { ...project, environments: [environment] }, environment);
  const { script, substitution } = checked.active;
  const locate: ScriptPart['locate'] = (problem) => ({ ...problem, span: substitution.map.toSource(problem.span), file: absolute });
  return {
    file: absolute,
    part: { statements: script.statements, locate },
    used: substitution.used,
    unresolved: substitution.unresolved,
    problems: inFile(
      checked.problems.filter(({ code }) => code !== projectCodes.emptyScript),
      absolute,
    ),
  };
}
