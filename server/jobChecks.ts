/** What is wrong with open job definitions; the names of a project's jobs are read once until a file changes. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { loadFlinkFacts, type FlinkFacts } from '../core/flink/flinkFacts.ts';
import type { FactFiles, Files } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { checkJob } from '../core/project/checkJob.ts';
import { readJobFiles } from '../core/project/jobFiles.ts';
import { jobNames, type JobName } from '../core/project/jobNames.ts';
import { pathOf } from './documentPaths.ts';
import type { ProjectCache } from './projectCache.ts';
import type { SeenClusters } from './seenClusters.ts';

export interface JobCheckPorts {
  readonly files: Files;
  readonly facts: FactFiles;
  readonly seen: SeenClusters;
}

export class JobChecks {
  readonly #files: Files;
  readonly #factFiles: FactFiles;
  #facts: Promise<FlinkFacts> | undefined;
  readonly #projects: ProjectCache;
  readonly #seen: SeenClusters;
  readonly #names = new Map<string, Promise<readonly JobName[]>>();

  constructor({ files, facts, seen }: JobCheckPorts, projects: ProjectCache) {
    this.#seen = seen;
    this.#files = files;
    this.#factFiles = facts;
    this.#projects = projects;
  }

  /** Of the text that the document has at the time of the call. @throws FilesError */
  async of(document: TextDocument): Promise<readonly Problem[]> {
    const path = pathOf(document.uri);
    if (path === undefined) return [];
    const text = document.getText();
    const { project } = await this.#projects.of(document.uri);
    const names = await this.#namesIn(project.folder);
    const seenSlots = this.#seen.in(project.folder);
    return checkJob(this.#files, { path, text, project, names, facts: await this.facts(), seenSlots });
  }

  /** What is known of Flink, read when it is first asked for. */
  async facts(): Promise<FlinkFacts> {
    this.#facts ??= loadFlinkFacts(this.#factFiles);
    return this.#facts;
  }

  /** Forgets what was read. */
  clear(): void {
    this.#names.clear();
  }

  async #readNames(folder: string): Promise<readonly JobName[]> {
    return jobNames(this.#files, folder, await readJobFiles(this.#files, folder));
  }

  async #namesIn(folder: string): Promise<readonly JobName[]> {
    const known = this.#names.get(folder);
    if (known !== undefined) return known;
    const reading = this.#readNames(folder);
    this.#names.set(folder, reading);
    reading.catch(() => this.#names.delete(folder));
    return reading;
  }
}
