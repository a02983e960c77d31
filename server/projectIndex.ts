/** What the files of each project say about each other: read in the background, each file once until it changes. */
import { setImmediate } from 'node:timers/promises';
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isWorldError } from '../core/errors.ts';
import type { Files, Log } from '../core/ports.ts';
import { fileFacts, factsOnDisk, type FactsOf, type FileFacts } from '../core/project/fileFacts.ts';
import { isJobFile } from '../core/project/jobDefinition.ts';
import { findProjectFolder } from '../core/project/loadProject.ts';
import { nothingKnown, readProjectFacts, type ProjectFacts } from '../core/project/projectFacts.ts';
import { listProjectFiles } from '../core/project/projectFiles.ts';
import { isScript } from '../core/project/variableSites.ts';
import { pathOf } from './documentPaths.ts';
import type { StartProgress } from './indexProgress.ts';

export interface IndexParts {
  readonly files: Files;
  readonly documents: TextDocuments<TextDocument>;
  readonly progress: StartProgress;
  readonly log: Log;
}

/** What is known of a project now, and what was known before; `undefined` where nothing was. */
export interface IndexChange {
  readonly folder: string;
  readonly before: ProjectFacts | undefined;
  readonly now: ProjectFacts;
}

export class ProjectIndex {
  readonly #parts: IndexParts;
  readonly #onDisk: FactsOf;
  readonly #lists = new Map<string, Promise<readonly string[]>>();
  readonly #files = new Map<string, Promise<FileFacts | undefined>>();
  readonly #known = new Map<string, ProjectFacts>();
  readonly #reading = new Map<string, Promise<void>>();
  /** Projects of which something has changed since it was last read. */
  readonly #outdated = new Set<string>();
  #listener: (change: IndexChange) => void = () => undefined;
  #isStopped = false;

  constructor(parts: IndexParts) {
    this.#parts = parts;
    this.#onDisk = factsOnDisk(parts.files);
  }

  /** Told of every change, once it is known. */
  onChange(listener: (change: IndexChange) => void): void {
    this.#listener = listener;
  }

  /** What is known now of the project in this folder, perhaps of older texts; `undefined` before all its files were read once. */
  of(folder: string): ProjectFacts | undefined {
    return this.#known.get(folder);
  }

  /** Brings what is known up to date, in the background. */
  refresh(folder: string): void {
    if (this.#reading.has(folder)) return;
    if (this.#known.has(folder) && !this.#outdated.has(folder)) return;
    const reading = this.#read(folder).catch((error: unknown) => this.#parts.log.error(`reading the project in ${folder} failed`, error));
    this.#reading.set(
      folder,
      reading.finally(() => {
        this.#reading.delete(folder);
        if (this.#outdated.has(folder)) this.refresh(folder);
      }),
    );
  }

  /** The text of an open file is another one, or it is open no longer. */
  edited(uri: string): void {
    const path = pathOf(uri);
    if (path === undefined) return;
    this.#files.delete(path);
    for (const folder of [...this.#known.keys(), ...this.#reading.keys()]) this.#outdated.add(folder);
  }

  /** Files were written, made or deleted. What is known of projects is brought up to date. */
  stored(uris: readonly string[]): void {
    for (const uri of uris) this.edited(uri);
    this.#lists.clear();
    for (const folder of this.#known.keys()) this.refresh(folder);
  }

  /** Tells nobody anything from now on; resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#reading.values());
  }

  async #read(folder: string): Promise<void> {
    this.#outdated.delete(folder);
    const now = await this.#factsIn(folder);
    if (this.#isStopped) return;
    const before = this.#known.get(folder);
    this.#known.set(folder, now);
    this.#listener({ folder, before, now });
  }

  /** A folder that holds too much is as one that holds nothing. */
  async #factsIn(folder: string): Promise<ProjectFacts> {
    try {
      const paths = await this.#pathsIn(folder);
      const progress = this.#parts.progress(paths.filter((path) => !this.#files.has(path)).length);
      const onRead = async (done: number, total: number): Promise<void> => {
        progress.report(done, total);
        await setImmediate();
      };
      return await readProjectFacts(paths, (path) => this.#factsOf(path), onRead).finally(() => progress.end());
    } catch (error) {
      if (isWorldError(error)) return nothingKnown();
      throw error;
    }
  }

  /** With the files that are open and not on disk yet. */
  async #pathsIn(folder: string): Promise<readonly string[]> {
    const { documents, files } = this.#parts;
    const stored = await this.#list(folder);
    const open = documents.all().flatMap(({ uri }) => pathOf(uri) ?? []);
    const added = open.filter((path) => (isScript(path) || isJobFile(path)) && !stored.includes(path));
    const owners = await Promise.all(added.map((path) => findProjectFolder(files, files.paths.dirname(path))));
    return [...stored, ...added.filter((_, index) => owners[index] === folder)];
  }

  async #list(folder: string): Promise<readonly string[]> {
    return remembered(this.#lists, folder, () => listProjectFiles(this.#parts.files, folder));
  }

  async #factsOf(path: string): Promise<FileFacts | undefined> {
    const { documents, files } = this.#parts;
    return remembered(this.#files, path, async () => {
      const open = documents.all().find(({ uri }) => pathOf(uri) === path);
      return open === undefined ? this.#onDisk(path) : fileFacts(files.paths, path, open.getText());
    });
  }
}

/** What failed is made anew the next time. */
async function remembered<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
