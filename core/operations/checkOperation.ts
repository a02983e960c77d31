/** `check`: the problems of a project's files, as the editor shows them. */
import { message, type Message } from '../../l10n/localize.ts';
import { throwIfCancelled, type Cancellation } from '../cancellation.ts';
import { isWorldError } from '../errors.ts';
import { OperationError } from '../deploy/operationError.ts';
import { inBatches } from '../inBatches.ts';
import { onceLoaded, type FlinkFacts } from '../flink/flinkFacts.ts';
import type { Files, Ports } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { checkJob } from '../project/checkJob.ts';
import { checkScript } from '../project/checkScript.ts';
import { decodeScript } from '../project/decodeScript.ts';
import { isJobFile } from '../project/jobDefinition.ts';
import { environmentOf, loadProject, type LoadedProject } from '../project/loadProject.ts';
import type { Project } from '../project/project.ts';
import { PROJECT_FILE } from '../project/projectFile.ts';
import { requireEnvironment } from './connect.ts';
import type { CheckedFile, CheckReport, ProjectScope } from './operations.ts';
import { onceFor, projectRelations, type ProjectRelations } from './projectRelations.ts';

type CheckPorts = Pick<Ports, 'files' | 'facts'>;

/**
 * A folder stands for the scripts and project files in it, each script checked in its own project: the nearest one upward.
 * @throws OperationError `notFound` for a file that was named and does not exist
 */
export async function checkOperation(
  ports: CheckPorts,
  scope: ProjectScope,
  named: readonly string[] | undefined,
  cancellation: Cancellation,
): Promise<CheckReport> {
  const loaded = await loadProject(ports.files, scope.folder);
  const { project } = loaded;
  requireEnvironment(project, scope.environment);
  const owners = onceFor((folder) => (folder === project.folder ? Promise.resolve(ownerOf(loaded)) : ownerIn(ports.files, folder)));
  const check: Check = {
    ports,
    environment: scope.environment,
    facts: onceLoaded(ports.facts),
    owners,
    relations: projectRelations(ports.files, cancellation),
  };
  const found = new Map((await filesOf(ports, project, named ?? [project.folder])).map((file) => [file.path, file]));
  const files = await inBatches([...found.values()], async (file) => {
    throwIfCancelled(cancellation);
    return checkFile(check, file);
  });
  const own = loaded.file === undefined ? [] : [{ path: loaded.file, problems: loaded.problems }];
  const checked = new Map([...own, ...files.flatMap((file) => file ?? [])].map((file) => [file.path, file]));
  return { project, files: [...checked.values()] };
}

interface Check {
  readonly ports: CheckPorts;
  readonly environment: string | undefined;
  readonly facts: () => Promise<FlinkFacts>;
  readonly owners: (folder: string) => Promise<Owner>;
  readonly relations: ProjectRelations;
}

/** The project of a file. */
type Owner =
  | { readonly kind: 'loaded'; readonly loaded: LoadedProject }
  /** Its `sluice.yaml` cannot be read, which is told; nobody knows what holds for its files. */
  | { readonly kind: 'unreadable'; readonly file: CheckedFile };

function ownerOf(loaded: LoadedProject): Owner {
  return { kind: 'loaded', loaded };
}

async function ownerIn(files: Files, folder: string): Promise<Owner> {
  try {
    return ownerOf(await loadProject(files, folder));
  } catch (error) {
    if (!isWorldError(error)) throw error;
    return { kind: 'unreadable', file: unreadable(files.paths.join(folder, PROJECT_FILE), error.text) };
  }
}

interface FileToCheck {
  readonly path: string;
  /** Of its project. */
  readonly folder: string;
  /** Whether the user asked for this very file. */
  readonly isNamed: boolean;
}

async function filesOf(ports: CheckPorts, project: Project, named: readonly string[]): Promise<readonly FileToCheck[]> {
  const { files } = ports;
  const found: FileToCheck[] = [];
  for (const name of named) {
    const path = files.paths.isAbsolute(name) ? name : files.paths.join(project.folder, name);
    if (isProjectFile(ports.files, path)) found.push({ path, folder: files.paths.dirname(path), isNamed: true });
    else if (await files.isFolder(path)) found.push(...(await filesBelow(ports, project, path)));
    else found.push({ path, folder: project.folder, isNamed: true });
  }
  return found;
}

async function filesBelow({ files }: CheckPorts, project: Project, folder: string): Promise<readonly FileToCheck[]> {
  const paths = await files.list(folder, ['.sql', '.yaml']);
  const wanted = paths.filter((path) => path.toLowerCase().endsWith('.sql') || isJobFile(path) || isProjectFile(files, path));
  const folderOf = onceFor(async (directory) => (await files.findUp(directory, PROJECT_FILE)) ?? project.folder);
  return Promise.all(wanted.map(async (path) => ({ path, folder: await folderOf(files.paths.dirname(path)), isNamed: false })));
}

function isProjectFile(files: Files, path: string): boolean {
  return files.paths.basename(path) === PROJECT_FILE;
}

/**
 * A file that cannot be read has one problem that says so; the others are checked all the same. `undefined` for one that was found below a
 * folder and is gone since. @throws OperationError `notFound` for one that was named
 */
async function checkFile(check: Check, file: FileToCheck): Promise<CheckedFile | undefined> {
  const owner = await check.owners(file.folder);
  if (owner.kind === 'unreadable') return owner.file;
  const { loaded } = owner;
  const { path, folder } = file;
  const checked = path === loaded.file ? { path, problems: loaded.problems } : await checkOwn(check, file, loaded.project);
  if (checked === undefined && file.isNamed) throw new OperationError('notFound', message('deploy.scriptMissing', { path }));
  if (checked === undefined || loaded.file === undefined || !mayDefineVariables(check.ports.files, path)) return checked;
  const problems = [...checked.problems, ...(await check.relations.unused(folder, path))];
  return { path, problems: problems.sort((left, right) => left.span.start - right.span.start) };
}

function mayDefineVariables(files: Files, path: string): boolean {
  return isJobFile(path) || isProjectFile(files, path);
}

async function checkOwn(check: Check, { path, folder }: FileToCheck, project: Project): Promise<CheckedFile | undefined> {
  try {
    const bytes = await check.ports.files.read(path);
    return bytes === undefined ? undefined : { path, problems: await problemsOf(check, { path, folder, bytes }, project) };
  } catch (error) {
    if (!isWorldError(error)) throw error;
    return unreadable(path, error.text);
  }
}

function unreadable(path: string, why: Message): CheckedFile {
  return { path, problems: [{ code: 'JOB105', severity: 'error', message: why, span: { start: 0, end: 0 } }] };
}

async function problemsOf(
  { ports: { files }, environment, facts, relations }: Check,
  { path, folder, bytes }: { readonly path: string; readonly folder: string; readonly bytes: Uint8Array },
  project: Project,
): Promise<readonly Problem[]> {
  const { text, problems } = decodeScript(bytes);
  if (text === undefined) return problems;
  const { names, variables } = await relations.definitions(folder);
  if (isJobFile(path)) return checkJob(files, { path, text, project, names, facts: await facts() });
  const active = environmentOf(project, environment) ?? requireEnvironment(project, undefined);
  return checkScript(text, project, active, { byJobs: variables.get(path) }).problems;
}
