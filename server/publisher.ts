/** Publishes diagnostics of open documents: a moment after the last edit, and never for a text that is no longer there. */
import { join, sep } from 'node:path';
import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CancelledError } from '../core/errors.ts';
import type { Clock, Files, Log } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { decodeScript } from '../core/project/decodeScript.ts';
import { readProject } from '../core/project/projectFile.ts';
import { fileFacts } from '../core/project/fileFacts.ts';
import { dependentsOf } from '../core/project/jobScripts.ts';
import { unusedVariables } from '../core/project/unusedVariables.ts';
import type { Language } from '../l10n/localize.ts';
import { LONGEST_SCRIPT, type Analyses } from './analyses.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { folderOf, isJobDocument, isProjectFile, isYamlDocument, pathOf, uriOf } from './documentPaths.ts';
import type { LoadedProject } from '../core/project/loadProject.ts';
import type { JobChecks } from './jobChecks.ts';
import type { ProjectCache } from './projectCache.ts';
import { effectOn } from './indexChanges.ts';
import type { IndexChange, ProjectIndex } from './projectIndex.ts';

/** How long a text must stand still. */
const DEBOUNCE_MS = 150;

export interface PublisherParts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly projects: ProjectCache;
  readonly analyses: Analyses;
  readonly jobs: JobChecks;
  readonly index: ProjectIndex;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  readonly language: Language;
}

/** What is wrong with one version of a document by itself. */
interface Judged {
  readonly version: number;
  readonly problems: readonly Problem[];
}

export class Publisher {
  readonly #parts: PublisherParts;
  readonly #waiting = new Map<string, AbortController>();
  /** What was last published, by URI. */
  readonly #published = new Map<string, Judged>();
  /** Problems of the bytes on disk, by URI; looked at when a document is opened or saved. */
  readonly #onDisk = new Map<string, readonly Problem[]>();
  readonly #running = new Set<Promise<void>>();
  #isStopped = false;

  constructor(parts: PublisherParts) {
    this.#parts = parts;
  }

  /** After an edit. */
  changed(uri: string): void {
    this.#run(uri, async () => {
      await this.#stoodStill(uri);
      if (this.#published.get(uri)?.version !== this.#parts.documents.get(uri)?.version) await this.#publish(uri);
    });
  }

  /** After the document was opened or saved: its bytes are looked at too, since they are what is deployed. */
  stored(uri: string): void {
    this.#run(uri, async () => {
      const path = pathOf(uri);
      const bytes = path === undefined ? undefined : await this.#parts.files.read(path);
      if (this.#parts.documents.get(uri) === undefined) return;
      this.#onDisk.set(uri, bytes === undefined || bytes.length > LONGEST_SCRIPT ? [] : decodeScript(bytes).problems);
      await this.#publish(uri);
    });
  }

  /** After an environment was chosen, or a project changed: the documents below a folder, or all. */
  all(folder?: string): void {
    for (const { uri } of this.#parts.documents.all()) if (folder === undefined || isBelow(uri, folder)) this.#judge(uri);
  }

  /** After the slots of a cluster were seen. */
  definitions(): void {
    for (const { uri } of this.#parts.documents.all()) if (isJobDocument(uri)) this.#judge(uri);
  }

  /** After files were written, made or deleted: the definitions that extend or name one of them, and all while that is not known yet. */
  dependents(uris: readonly string[]): void {
    for (const { uri } of this.#parts.documents.all()) if (isJobDocument(uri)) this.#run(uri, () => this.#judgeDependent(uri, uris));
  }

  /** More is known of a project than before. */
  learnt(change: IndexChange): void {
    for (const { uri } of this.#parts.documents.all()) {
      const path = pathOf(uri);
      const effect = path === undefined || !isBelow(uri, change.folder) ? 'none' : effectOn(path, change);
      if (effect === 'hints') this.#run(uri, () => this.#sendAgain(uri));
      if (effect !== 'check') continue;
      this.#parts.analyses.outdated(uri);
      this.#judge(uri);
    }
  }

  closed(uri: string): void {
    this.#waiting.get(uri)?.abort();
    this.#waiting.delete(uri);
    this.#onDisk.delete(uri);
    this.#published.delete(uri);
    this.#send(uri, undefined, []);
  }

  /** Publishes nothing from now on; resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const waiting of this.#waiting.values()) waiting.abort();
    await Promise.all(this.#running);
  }

  async #stoodStill(uri: string): Promise<void> {
    this.#waiting.get(uri)?.abort();
    const waiting = new AbortController();
    this.#waiting.set(uri, waiting);
    await this.#parts.clock.sleep(DEBOUNCE_MS, waiting.signal);
    this.#waiting.delete(uri);
  }

  #judge(uri: string): void {
    this.#run(uri, () => this.#publish(uri));
  }

  async #judgeDependent(uri: string, changed: readonly string[]): Promise<void> {
    const { projects, index } = this.#parts;
    const path = pathOf(uri);
    const links = index.of((await projects.of(uri)).project.folder)?.links;
    const others = changed.flatMap((each) => pathOf(each) ?? []).filter((each) => each !== path);
    if (others.some((other) => links === undefined || dependentsOf(other, links).some((dependent) => dependent === path)))
      await this.#publish(uri);
  }

  async #publish(uri: string): Promise<void> {
    const { documents, projects, index } = this.#parts;
    const document = documents.get(uri);
    if (document === undefined) return;
    const { version } = document;
    const { generation } = projects;
    const isStale = (): boolean => this.#isStopped || documents.get(uri)?.version !== version || projects.generation !== generation;
    const problems = await this.#problemsOf(document);
    const { project, file } = await projects.of(uri);
    if (isStale()) return;
    this.#published.set(uri, { version, problems });
    await this.#sendAgain(uri);
    if (file !== undefined || isJobDocument(uri)) index.refresh(project.folder);
  }

  /** What was found in the document, with what its project says about it now. */
  async #sendAgain(uri: string): Promise<void> {
    const { documents, projects, language } = this.#parts;
    const loaded = await projects.of(uri);
    const document = documents.get(uri);
    const judged = this.#published.get(uri);
    if (document === undefined || judged?.version !== document.version || this.#isStopped) return;
    const all = [...(this.#onDisk.get(uri) ?? []), ...judged.problems, ...this.#unused(document, loaded)];
    this.#send(uri, judged.version, diagnosticsOf(all, document.getText(), language));
  }

  /** None before all files of the project were read for the variables that they use. */
  #unused(document: TextDocument, { project, file }: LoadedProject): readonly Problem[] {
    const { index, files } = this.#parts;
    const { uri } = document;
    const path = pathOf(uri);
    const known = index.of(project.folder);
    if (path === undefined || file === undefined || known?.used === undefined || !isYamlDocument(uri)) return [];
    return unusedVariables(fileFacts(files.paths, path, document.getText()), known);
  }

  async #problemsOf(document: TextDocument): Promise<readonly Problem[]> {
    const path = pathOf(document.uri);
    if (path !== undefined && isProjectFile(document.uri)) return readProject(document.getText(), folderOf(path)).problems;
    if (isJobDocument(document.uri)) return this.#parts.jobs.of(document);
    const { problems, loaded } = await this.#parts.analyses.of(document);
    this.#publishProject(loaded);
    return problems;
  }

  /** A `sluice.yaml` that nobody has open tells its problems too: scripts are judged by it. */
  #publishProject({ file, problems, text }: LoadedProject): void {
    const uri = file === undefined ? undefined : uriOf(file);
    const isOpen = this.#parts.documents.all().some((document) => pathOf(document.uri) === file);
    if (uri !== undefined && !isOpen && !this.#isStopped)
      this.#send(uri, undefined, diagnosticsOf(problems, text ?? '', this.#parts.language));
  }

  #send(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void {
    void this.#parts.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }

  #run(uri: string, work: () => Promise<void>): void {
    const running = this.#netted(uri, work).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #netted(uri: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CancelledError)) this.#parts.log.error(`diagnostics of ${uri} failed`, error);
    }
  }
}

function isBelow(uri: string, folder: string): boolean {
  return pathOf(uri)?.startsWith(join(folder, sep)) === true;
}
