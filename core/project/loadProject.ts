/** Finds and loads the project that a file or folder belongs to. */
import type { Files } from '../ports.ts';
import { inFile, type Problem } from '../problem.ts';
import { decodeScript } from './decodeScript.ts';
import type { Environment, Project } from './project.ts';
import { PROJECT_FILE, projectWithoutFile, readProject, unreadable } from './projectFile.ts';

export interface LoadedProject {
  readonly project: Project;
  /** Problems of its `sluice.yaml`, with the file's path. */
  readonly problems: readonly Problem[];
  /** Absolute path of its `sluice.yaml`; `undefined` when there is none. */
  readonly file: string | undefined;
  /** What the spans of {@link problems} are offsets in; `undefined` when there is no such file or it is not UTF-8. */
  readonly text: string | undefined;
}

/** The nearest folder upward with a `sluice.yaml`, else `folder` itself. @throws FilesError */
export async function findProjectFolder(files: Files, folder: string): Promise<string> {
  return (await files.findUp(folder, PROJECT_FILE)) ?? folder;
}

/** The project in exactly this folder; defaults when it has no `sluice.yaml`. @throws FilesError */
export async function loadProject(files: Files, folder: string): Promise<LoadedProject> {
  const place = { path: folder, name: files.paths.basename(folder) };
  const file = files.paths.join(folder, PROJECT_FILE);
  const bytes = await files.read(file);
  if (bytes === undefined) return { project: projectWithoutFile(place), problems: [], file: undefined, text: undefined };
  const decoded = decodeScript(bytes);
  if (decoded.text === undefined) {
    return { project: unreadable(projectWithoutFile(place)), problems: inFile(decoded.problems, file), file, text: undefined };
  }
  const { value, problems } = readProject(decoded.text, place);
  return { project: value, problems: inFile(problems, file), file, text: decoded.text };
}

/** The environment of that name, or the project's default for `undefined`; `undefined` when the project has none of that name. */
export function environmentOf(project: Project, name: string | undefined): Environment | undefined {
  const wanted = name ?? project.defaultEnvironment;
  return project.environments.find((environment) => environment.name === wanted);
}
