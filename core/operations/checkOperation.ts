/** `check`: the problems of a project's files, as the editor shows them. */
import { message } from '../../l10n/localize.ts';
import { throwIfCancelled, type Cancellation } from '../cancellation.ts';
import { OperationError } from '../deploy/operationError.ts';
import type { Ports } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { checkScript } from '../project/checkScript.ts';
import { decodeScript } from '../project/decodeScript.ts';
import { loadProject } from '../project/loadProject.ts';
import type { Environment, Project } from '../project/project.ts';
import { requireEnvironment } from './connect.ts';
import type { CheckedFile, CheckReport, ProjectScope } from './operations.ts';

/** @throws OperationError `notFound` for a file that was named and does not exist */
export async function checkOperation(
  ports: Pick<Ports, 'files'>,
  scope: ProjectScope,
  files: readonly string[] | undefined,
  cancellation: Cancellation,
): Promise<CheckReport> {
  const { project, problems, file } = await loadProject(ports.files, scope.folder);
  const environment = requireEnvironment(project, scope.environment);
  const paths = files ?? (await ports.files.list(project.folder, ['.sql']));
  const checked: CheckedFile[] = file === undefined ? [] : [{ path: file, problems }];
  for (const path of paths) {
    throwIfCancelled(cancellation);
    checked.push(await checkFile(ports, project, environment, path));
  }
  return { project, files: checked };
}

async function checkFile(ports: Pick<Ports, 'files'>, project: Project, environment: Environment, path: string): Promise<CheckedFile> {
  const absolute = ports.files.paths.isAbsolute(path) ? path : ports.files.paths.join(project.folder, path);
  const bytes = await ports.files.read(absolute);
  if (bytes === undefined) throw new OperationError('notFound', message('deploy.scriptMissing', { path: absolute }));
  return { path: absolute, problems: problemsOf(bytes, project, environment) };
}

function problemsOf(bytes: Uint8Array, project: Project, environment: Environment): readonly Problem[] {
  const decoded = decodeScript(bytes);
  return decoded.text === undefined ? decoded.problems : checkScript(decoded.text, project, environment).problems;
}
