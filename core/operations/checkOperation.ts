/** `check`: the problems of a project's files, as the editor shows them. */
import { message, type Message } from '../../l10n/localize.ts';
import { throwIfCancelled, type Cancellation } from '../cancellation.ts';
import { isWorldError } from '../errors.ts';
import { OperationError } from '../deploy/operationError.ts';
import { onceLoaded, type FlinkFacts } from '../flink/flinkFacts.ts';
import type { Files, Ports } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { checkJob } from '../project/checkJob.ts';
import { checkScript } from '../project/checkScript.ts';
import { decodeScript } from '../project/decodeScript.ts';
import { isJobFile } from '../project/jobDefinition.ts';
import { readJobFiles } from '../project/jobFiles.ts';
import { jobNames, type JobName } from '../project/jobNames.ts';
import { jobVariables, type JobVariables } from '../project/jobScripts.ts';
import { environmentOf, loadProject, type LoadedProject } from '../project/loadProject.ts';
import type { Project } from '../project/project.ts';
import { PROJECT_FILE } from '../project/projectFile.ts';
import { requireEnvironment } from './connect.ts';
import type { CheckedFile, CheckReport, ProjectScope } from './operations.ts';
import { unusedHints } from './unusedHints.ts';

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
  const owners = new Map<string, Owner>([[project.folder, { kind: 'loaded', loaded }]]);
  const definitions = new Map<string, Definitions>();
  const facts = onceLoaded(ports.facts);
  const checked = new Map<string, CheckedFile>();
  const unused = unusedHints(ports.files, cancellation);
  if (loaded.file !== undefined) checked.set(loaded.file, { path: loaded.file, problems: loaded.problems });
  for (const { path, folder, isNamed } of await filesOf(ports, project, named ?? [project.folder])) {
    throwIfCancelled(cancellation);
    if (checked.has(path) && path !== loaded.file) continue;
    const owner = owners.get(folder) ?? (await ownerIn(ports.files, folder));
    owners.set(folder, owner);
    if (owner.kind === 'unreadable') {
      checked.set(owner.file.path, owner.file);
      continue;
    }
    const own = owner.loaded;
    const { names, variables } = definitions.get(folder) ?? (await readDefinitions(ports, folder));
    definitions.set(folder, { names, variables });
    const asked = { path, environment: scope.environment, names, byJobs: variables.get(path), facts };
    const file = await checkFile(ports, own, asked);
    if (file === undefined && isNamed) throw new OperationError('notFound', message('deploy.scriptMissing', { path }));
    // A file that was found below a folder may be gone since.
    if (file !== undefined) checked.set(path, own.file === undefined ? file : await unused(file, folder));
  }
  return { project, files: [...checked.values()] };
}

/** The project of a file. */
type Owner =
  | { readonly kind: 'loaded'; readonly loaded: LoadedProject }
  /** Its `sluice.yaml` cannot be read, which is told; nobody knows what holds for its files. */
  | { readonly kind: 'unreadable'; readonly file: CheckedFile };

async function ownerIn(files: Files, folder: string): Promise<Owner> {
  try {
    return { kind: 'loaded', loaded: await loadProject(files, folder) };
  } catch (error) {
    if (!isWorldError(error)) throw error;
    return { kind: 'unreadable', file: unreadable(files.paths.join(folder, PROJECT_FILE), error.text) };
  }
}

/** What the definitions of a project say about its other files. */
interface Definitions {
  readonly names: readonly JobName[];
  readonly variables: JobVariables;
}

async function readDefinitions({ files }: CheckPorts, folder: string): Promise<Definitions> {
  const read = await readJobFiles(files, folder);
  return { names: await jobNames(files, folder, read), variables: jobVariables(files.paths, read) };
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
  return Promise.all(
    wanted.map(async (path) => {
      const folder = (await files.findUp(files.paths.dirname(path), PROJECT_FILE)) ?? project.folder;
      return { path, folder, isNamed: false };
    }),
  );
}

function isProjectFile(files: Files, path: string): boolean {
  return files.paths.basename(path) === PROJECT_FILE;
}

/** A file that cannot be read has one problem that says so; the others are checked all the same. `undefined` when it is not there. */
async function checkFile(ports: CheckPorts, loaded: LoadedProject, asked: Asked): Promise<CheckedFile | undefined> {
  const { path } = asked;
  if (path === loaded.file) return { path, problems: loaded.problems };
  const { project } = loaded;
  try {
    const bytes = await ports.files.read(path);
    return bytes === undefined ? undefined : { path, problems: await problemsOf(ports, bytes, project, asked) };
  } catch (error) {
    if (!isWorldError(error)) throw error;
    return unreadable(path, error.text);
  }
}

function unreadable(path: string, why: Message): CheckedFile {
  return { path, problems: [{ code: 'JOB105', severity: 'error', message: why, span: { start: 0, end: 0 } }] };
}

interface Asked {
  readonly path: string;
  readonly environment: string | undefined;
  /** Of the jobs of the file's project. */
  readonly names: readonly JobName[];
  /** Variables that definitions give to the script. */
  readonly byJobs: ReadonlySet<string> | undefined;
  readonly facts: () => Promise<FlinkFacts>;
}

async function problemsOf(
  { files }: CheckPorts,
  bytes: Uint8Array,
  project: Project,
  { path, names, byJobs, environment, facts }: Asked,
): Promise<readonly Problem[]> {
  const { text, problems } = decodeScript(bytes);
  if (text === undefined) return problems;
  if (isJobFile(path)) return checkJob(files, { path, text, project, names, facts: await facts() });
  const active = environmentOf(project, environment) ?? requireEnvironment(project, undefined);
  return checkScript(text, project, active, { byJobs }).problems;
}
