/** What is wrong with open job definitions, as far as their project is known yet. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { loadFlinkFacts, type FlinkFacts } from '../core/flink/flinkFacts.ts';
import type { FactFiles, Files } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { checkJob } from '../core/project/checkJob.ts';
import { pathOf } from './documentPaths.ts';
import type { ProjectCache } from './projectCache.ts';
import type { ProjectIndex } from './projectIndex.ts';
import type { SeenClusters } from './seenClusters.ts';

export interface JobCheckParts {
  readonly files: Files;
  readonly facts: FactFiles;
  readonly seen: SeenClusters;
  readonly index: ProjectIndex;
}

export class JobChecks {
  readonly #files: Files;
  readonly #factFiles: FactFiles;
  #facts: Promise<FlinkFacts> | undefined;
  readonly #projects: ProjectCache;
  readonly #seen: SeenClusters;
  readonly #index: ProjectIndex;

  constructor({ files, facts, seen, index }: JobCheckParts, projects: ProjectCache) {
    this.#seen = seen;
    this.#index = index;
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
    const names = this.#index.of(project.folder)?.names ?? [];
    const seenSlots = this.#seen.in(project.folder);
    return checkJob(this.#files, { path, text, project, names, facts: await this.facts(), seenSlots });
  }

  /** What is known of Flink, read when it is first asked for. */
  async facts(): Promise<FlinkFacts> {
    this.#facts ??= loadFlinkFacts(this.#factFiles);
    return this.#facts;
  }
}
