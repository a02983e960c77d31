/** `variables`: every variable of a project with its values, definitions and uses. */
import { type Cancellation, throwIfCancelled } from '../cancellation.ts';
import type { Files, Ports } from '../ports.ts';
import { decodeScript } from '../project/decodeScript.ts';
import { loadProject } from '../project/loadProject.ts';
import type { Project } from '../project/project.ts';
import { PROJECT_FILE } from '../project/projectFile.ts';
import { listProjectFiles } from '../project/projectFiles.ts';
import { variableValue } from '../project/substitute.ts';
import { type VariableSite, variableSites } from '../project/variableSites.ts';
import { LineIndex } from '../text.ts';
import type { PlacedSite, ProjectScope, VariableFacts } from './operations.ts';

type FileSite = VariableSite & PlacedSite;

export async function variablesOperation(
  { files }: Pick<Ports, 'files'>,
  scope: ProjectScope,
  cancellation: Cancellation,
): Promise<readonly VariableFacts[]> {
  const { project } = await loadProject(files, scope.folder);
  const sites: FileSite[] = [];
  for (const path of await listProjectFiles(files, project.folder)) {
    throwIfCancelled(cancellation);
    sites.push(...(await sitesIn(files, project, path)));
  }
  const names = new Set([...sites.map(({ name }) => name), ...project.environments.flatMap(({ variables }) => Object.keys(variables))]);
  return [...names].sort().map((name) => factsOf(name, project, sites));
}

/** None in a file that is gone meanwhile or is no text. */
async function sitesIn(files: Files, project: Project, path: string): Promise<readonly FileSite[]> {
  const bytes = await files.read(path);
  const text = bytes === undefined ? undefined : decodeScript(bytes).text;
  if (text === undefined) return [];
  const lines = new LineIndex(text);
  const file = files.paths.relative(project.folder, path);
  return variableSites(path, text).map((site) => ({ ...site, file, position: lines.positionAt(site.span.start) }));
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
