/** What is wrong with the references of a script, over all environments of its project. */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { flatMapped, type Steps } from '../steps.ts';
import type { Project } from './project.ts';
import { projectCodes } from './projectCodes.ts';
import type { Reference, SecretReference, VariableReference } from './references.ts';
import { variableValue } from './substitute.ts';

/**
 * One problem per reference: undefined in some environment, or not a name. Spans are of the user's text.
 * @param byJobs variables that job definitions give to this text
 */
export function referenceProblems(
  references: readonly Reference[],
  text: string,
  project: Project,
  byJobs: Pick<ReadonlySet<string>, 'has'>,
): Steps<readonly Problem[]> {
  return flatMapped(references, (reference) => {
    const isByJobs = reference.kind === 'variable' && byJobs.has(reference.name);
    const problem = isByJobs ? undefined : problemOf(reference, text, project);
    return problem === undefined ? [] : [problem];
  });
}

function problemOf(reference: Reference, text: string, project: Project): Problem | undefined {
  const { span } = reference;
  switch (reference.kind) {
    case 'escaped':
      return undefined;
    case 'secret':
      return undeclaredSecret(reference, project);
    case 'variable':
      return undefinedVariable(reference, project);
    case 'malformed': {
      const malformed = message('project.malformedReference', { text: text.slice(span.start, span.end) });
      return { code: projectCodes.malformedReference, severity: 'error', message: malformed, span };
    }
  }
}

/** Where an environment lists its secrets, a name that is not among them is a mistake. */
function undeclaredSecret({ name, span }: SecretReference, project: Project): Problem | undefined {
  const without = project.environments.filter(({ secrets }) => secrets?.includes(name) === false);
  if (without.length === 0) return undefined;
  const text = message('project.undeclaredSecret', { name, environments: without.map((environment) => environment.name) });
  return { code: projectCodes.undeclaredSecret, severity: 'error', message: text, span };
}

function undefinedVariable({ name, span }: VariableReference, project: Project): Problem | undefined {
  if (project.isUnreadable === true) return undefined;
  const without = project.environments.filter(({ variables }) => variableValue(variables, name) === undefined);
  if (without.length === 0) return undefined;
  const text = message('project.undefinedVariable', { name, environments: without.map((environment) => environment.name) });
  return { code: projectCodes.undefinedVariable, severity: 'error', message: text, span };
}
