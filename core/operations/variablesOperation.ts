/** `variables`: every variable of a project with its values, definitions and uses. */
import { type Cancellation, throwIfCancelled } from '../cancellation.ts';
import { isWorldError } from '../errors.ts';
import { inBatches } from '../inBatches.ts';
import type { Files, Ports } from '../ports.ts';
import { decodeScript } from '../project/decodeScript.ts';
import { loadProject } from '../project/loadProject.ts';
import type { Project } from '../project/project.ts';
import { PROJECT_FILE } from '../project/projectFile.ts';
import { listProjectFiles } from '../project/projectFiles.ts';
import { variableValue } from '../project/substitute.ts';
import { type VariableSite, variableSites } from '../project/variableSites.ts';
import { LineIndex } from '../text.ts';
import type { PlacedSite, ProjectScope, ProjectVariables, UnreadableFile, VariableFacts } from './operations.ts';

type FileSite = VariableSite & PlacedSite;

interface ReadFile {
  readonly sites: readonly FileSite[];
  readonly unreadable: readonly UnreadableFile[];
}

export async function variablesOperation(
  { files }: Pick<Ports, 'files'>,
  scope: ProjectScope,
  cancellation: Cancellation,
): Promise<ProjectVariables> {
  const { project } = await loadProject(files, scope.folder);
  const read = await inBatches(
    await listProjectFiles(files, project.folder),
    (path) => readSites(files, project, path),
    () => throwIfCancelled(cancellation),
  );
  const sites = read.flatMap((file) => file.sites);
  const names = new Set([...sites.map(({ name }) => name), ...project.environments.flatMap(({ variables }) => Object.keys(variables))]);
  return { variables: [...names].sort().map((name) => factsOf(name, project, sites)), unreadable: read.flatMap((file) => file.unreadable) };
}

/** A file that is gone meanwhile has no variables. */
async function readSites(files: Files, project: Project, path: string): Promise<ReadFile> {
  const file = files.paths.relative(project.folder, path);
  try {
    const bytes = await files.read(path);
    if (bytes === undefined) return { sites: [], unreadable: [] };
    const { text, problems } = decodeScript(bytes);
    if (text === undefined) return { sites: [], unreadable: problems.slice(0, 1).map((problem) => ({ file, reason: problem.message })) };
    const lines = new LineIndex(text);
    const sites = variableSites(path, text);
    return { sites: sites.map((site) => ({ ...site, file, position: lines.positionAt(site.span.start) })), unreadable: [] };
  } catch (error) {
    if (isWorldError(error)) return { sites: [], unreadable: [{ file, reason: error.text }] };
    throw error;
  }
}

function factsOf(name: string, project: Project, all: readonly FileSite[]): VariableFacts {
  const sites = all.filter((site) => site.name === name);
  const placed = (kind: VariableSite['kind']): readonly PlacedSite[] => sites.filter((site) => site.kind === kind).map(placeOf);
  const values = project.environments.map(({ name: environment, variables }) => {
    const own = sites.find(({ file, path }) => file === PROJECT_FILE && path[0] === 'environments' && path[1] === environment);
    return { environment, value: variableValue(variables, name), definition: own === undefined ? undefined : placeOf(own) };
  });
  return { name, values, definitions: placed('definition'), uses: placed('use') };
}

function placeOf({ file, span, position }: FileSite): PlacedSite {
  return { file, span, position };
}
