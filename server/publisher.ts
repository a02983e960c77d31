/** Publishes diagnostics of open documents: a moment after the last edit, and never for a text that is no longer there. */
import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CancelledError } from '../core/errors.ts';
import type { Clock, Files, Log } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { decodeScript } from '../core/project/decodeScript.ts';
import { readProject } from '../core/project/projectFile.ts';
import { unusedVariables } from '../core/project/usedVariables.ts';
import type { Language } from '../l10n/localize.ts';
import { LONGEST_SCRIPT, type Analyses } from './analyses.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { folderOf, isJobDocument, isProjectFile, isYamlDocument, pathOf, uriOf } from './documentPaths.ts';
import type { LoadedProject } from '../core/project/loadProject.ts';
import type { JobChecks } from './jobChecks.ts';
import type { ProjectCache } from './projectCache.ts';
import type { Names, UsedVariables } from './usedVariables.ts';

/** How long a text must stand still. */
const DEBOUNCE_MS = 150;

export interface PublisherParts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly projects: ProjectCache;
  readonly analyses: Analyses;
  readonly jobs: JobChecks;
  readonly used: UsedVariables;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  readonly language: Language;
}

export class Publisher {
  readonly #parts: PublisherParts;
  readonly #waiting = new Map<string, AbortController>();
  /** Version of the text that was last published, by URI. */
  readonly #published = new Map<string, number>();
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
      if (this.#published.get(uri) !== this.#parts.documents.get(uri)?.version) await this.#publish(uri);
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

  /** After a project changed. */
  all(): void {
    for (const { uri } of this.#parts.documents.all()) this.#run(uri, () => this.#publish(uri));
  }

  /** After a file changed that job definitions may name, or that may use a variable. */
  definitions(): void {
    for (const { uri } of this.#parts.documents.all()) if (isYamlDocument(uri)) this.#run(uri, () => this.#publish(uri));
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

  async #publish(uri: string): Promise<void> {
    const { documents, projects, language } = this.#parts;
    const document = documents.get(uri);
    if (document === undefined) return;
    const { version } = document;
    const { generation } = projects;
    const isStale = (): boolean => this.#isStopped || documents.get(uri)?.version !== version || projects.generation !== generation;
    const problems = await this.#problemsOf(document);
    const project = await projects.of(uri);
    if (isStale()) return;
    this.#published.set(uri, version);
    const text = document.getText();
    await this.#withUnused(document, project, isStale, (unused) =>
      this.#send(uri, version, diagnosticsOf([...(this.#onDisk.get(uri) ?? []), ...problems, ...unused], text, language)),
    );
  }

  /** Sends at once with what is known, and again when all files of the project have been read for the variables that they use. */
  async #withUnused(
    document: TextDocument,
    { project, file }: LoadedProject,
    isStale: () => boolean,
    send: (unused: readonly Problem[]) => void,
  ): Promise<void> {
    const { used } = this.#parts;
    const path = pathOf(document.uri);
    if (path === undefined || file === undefined || !isYamlDocument(document.uri)) {
      send([]);
      return;
    }
    const text = document.getText();
    const unused = (names: Names): readonly Problem[] => (names === undefined ? [] : unusedVariables(path, text, names));
    const last = used.last(project.folder);
    send(unused(last));
    const now = await used.of(project.folder);
    if (now !== last && !isStale()) send(unused(now));
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
