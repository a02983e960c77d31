/** `resolve`: a script with the values of an environment put in. */
import { OperationError } from '../deploy/operationError.ts';
import { message } from '../../l10n/localize.ts';
import type { Ports } from '../ports.ts';
import { loadProject } from '../project/loadProject.ts';
import { isSecret } from '../project/secretPlaces.ts';
import { substitute } from '../project/substitute.ts';
import { requireEnvironment } from './connect.ts';
import type { ProjectScope, ResolvedSql } from './operations.ts';
import { readScript } from './readScript.ts';

export async function resolveOperation(ports: Pick<Ports, 'files'>, scope: ProjectScope, file: string): Promise<ResolvedSql> {
  const { project } = await loadProject(ports.files, scope.folder);
  const environment = requireEnvironment(project, scope.environment);
  const { path, decoded } = await readScript(ports, project, file);
  if (decoded.text === undefined) {
    const [problem] = decoded.problems;
    throw new OperationError('notDeployable', problem?.message ?? message('deploy.scriptMissing', { path }));
  }
  const { text, unresolved } = substitute(decoded.text, environment.variables);
  const missing = unresolved.filter((each) => !isSecret(each)).map(({ reference }) => reference.name);
  return { script: path, environment: environment.name, text, missing: [...new Set(missing)].sort() };
}
