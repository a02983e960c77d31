/** The projects of open documents, each loaded once until a `sluice.yaml` changes, with the environment chosen for it. */
import type { Files } from '../core/ports.ts';
import { environmentOf, findProjectFolder, loadProject, type LoadedProject } from '../core/project/loadProject.ts';
import type { Environment } from '../core/project/project.ts';
import { projectWithoutFile } from '../core/project/projectFile.ts';
import { folderOf, pathOf } from './documentPaths.ts';

export interface ActiveProject extends LoadedProject {
  readonly environment: Environment;
}

export class ProjectCache {
  readonly #files: Files;
  readonly #chosen: Map<string, string>;
  readonly #byDirectory = new Map<string, Promise<LoadedProject>>();
  #generation = 0;

  constructor(files: Files, chosen: Readonly<Record<string, string>>) {
    this.#files = files;
    this.#chosen = new Map(Object.entries(chosen));
  }

  /** Differs whenever an answer may: what was made of an older one is stale. */
  get generation(): number {
    return this.#generation;
  }

  /** The project of a document; a document without a file has an empty one. @throws FilesError */
  async of(uri: string): Promise<ActiveProject> {
    const path = pathOf(uri);
    const loaded = path === undefined ? withoutFolder() : await this.#load(folderOf(path).path);
    return { ...loaded, environment: this.#environmentOf(loaded) };
  }

  /** Forgets what was loaded. */
  clear(): void {
    this.#generation++;
    this.#byDirectory.clear();
  }

  choose(folder: string, environment: string | undefined): void {
    this.#generation++;
    if (environment === undefined) this.#chosen.delete(folder);
    else this.#chosen.set(folder, environment);
  }

  async #load(directory: string): Promise<LoadedProject> {
    const known = this.#byDirectory.get(directory);
    if (known !== undefined) return known;
    const loading = findProjectFolder(this.#files, directory).then((folder) => loadProject(this.#files, folder));
    this.#byDirectory.set(directory, loading);
    loading.catch(() => this.#byDirectory.delete(directory));
    return loading;
  }

  /** The chosen one as long as the project has it, else the default. */
  #environmentOf({ project }: LoadedProject): Environment {
    const environment = environmentOf(project, this.#chosen.get(project.folder)) ?? environmentOf(project, undefined);
    if (environment === undefined) throw new Error(`project ${project.id} has no default environment`);
    return environment;
  }
}

function withoutFolder(): LoadedProject {
  return { project: projectWithoutFile({ path: '', name: '' }), problems: [], file: undefined, text: undefined };
}
