/** `check`: the problems of a project's files, as the editor shows them. */
import { message } from '../../l10n/localize.ts';
import { throwIfCancelled, type Cancellation } from '../cancellation.ts';
import { isWorldError } from '../errors.ts';
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

/** A file that cannot be read has one problem that says so; the others are checked all the same. */
async function checkFile(ports: Pick<Ports, 'files'>, project: Project, environment: Environment, path: string): Promise<CheckedFile> {
  const absolute = ports.files.paths.isAbsolute(path) ? path : ports.files.paths.join(project.folder, path);
  try {
    const bytes = await ports.files.read(absolute);
    if (bytes !== undefined) return { path: absolute, problems: problemsOf(bytes, project, environment) };
  } catch (error) {
    if (!isWorldError(error)) throw error;
    return { path: absolute, problems: [{ code: 'JOB105', severity: 'error', message: error.text, span: { start: 0, end: 0 } }] };
  }
  throw new OperationError('notFound', message('deploy.scriptMissing', { path: absolute }));
}

function problemsOf(bytes: Uint8Array, project: Project, environment: Environment): readonly Problem[] {
  const decoded = decodeScript(bytes);
  return decoded.text === undefined ? decoded.problems : checkScript(decoded.text, project, environment).problems;
}
