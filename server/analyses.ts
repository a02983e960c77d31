/** What open scripts mean, computed once per version of the text and generation of the projects. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Cancellation, throwIfCancelled } from '../core/cancellation.ts';
import { CancelledError } from '../core/errors.ts';
import type { ScriptView } from '../core/language/scriptView.ts';
import type { Problem } from '../core/problem.ts';
import { ScriptChecker, type GivenNames } from '../core/project/checkScript.ts';
import type { PartParser } from '../core/sql/parsePart.ts';
import { LineIndex } from '../core/text.ts';
import { message } from '../l10n/localize.ts';
import { pathOf } from './documentPaths.ts';
import type { ActiveProject, ProjectCache } from './projectCache.ts';
import type { ProjectIndex } from './projectIndex.ts';
import { runInSlices } from './runInSlices.ts';

export interface Analysis extends ScriptView {
  readonly problems: readonly Problem[];
  readonly loaded: ActiveProject;
}

/** UTF-16 code units; a longer script is only highlighted. */
export const LONGEST_SCRIPT = 4_000_000;

function tooLong(): Problem {
  const megabytes = LONGEST_SCRIPT / 1_000_000;
  return { code: 'FSQL008', severity: 'hint', message: message('sql.tooLong', { megabytes }), span: { start: 0, end: 0 } };
}

/** No generation is that. */
const OUTDATED = -1;

interface Entry {
  readonly version: number;
  readonly generation: number;
  /** Rejected with a `CancelledError` when a newer version of the text came before it was done. */
  readonly analysis: Promise<Analysis>;
  readonly stop: AbortController;
  /** Of the document, through all its versions. */
  readonly checker: ScriptChecker;
}

export class Analyses {
  readonly #projects: ProjectCache;
  readonly #index: ProjectIndex;
  readonly #parse: PartParser;
  readonly #entries = new Map<string, Entry>();
  #isStopped = false;

  constructor(projects: ProjectCache, index: ProjectIndex, parse: PartParser) {
    this.#projects = projects;
    this.#index = index;
    this.#parse = parse;
  }

  /** Of the text that the document has at the time of the call, or of the one that it got while that was analysed. @throws CancelledError once stopped */
  async of(document: TextDocument): Promise<Analysis> {
    const entry = this.#entry(document);
    try {
      return await entry.analysis;
    } catch (error) {
      if (error instanceof CancelledError && entry.stop.signal.aborted && !this.#isStopped) return this.of(document);
      throw error;
    }
  }

  /** Gives up what is under way: who waits for it gets a `CancelledError`. Nothing is analysed from now on. */
  stop(): void {
    this.#isStopped = true;
    for (const { stop } of this.#entries.values()) stop.abort();
  }

  forget(uri: string): void {
    this.#entries.delete(uri);
  }

  /** What it was judged by is something else now. */
  outdated(uri: string): void {
    const known = this.#entries.get(uri);
    if (known !== undefined) this.#entries.set(uri, { ...known, generation: OUTDATED });
  }

  /** A folder without a `sluice.yaml` may be anything, and is not searched for definitions. */
  #givenTo(uri: string, { file, project }: ActiveProject): GivenNames | undefined {
    const path = pathOf(uri);
    if (path === undefined || file === undefined) return undefined;
    const known = this.#index.of(project.folder);
    return known === undefined ? { has: () => true } : known.variables.get(path);
  }

  #entry(document: TextDocument): Entry {
    const { uri, version } = document;
    const { generation } = this.#projects;
    const known = this.#entries.get(uri);
    if (known?.version === version && known.generation === generation) return known;
    known?.stop.abort();
    const checker = known?.checker ?? new ScriptChecker(this.#parse);
    const stop = new AbortController();
    if (this.#isStopped) stop.abort();
    const entry: Entry = { version, generation, analysis: this.#analyse(uri, document.getText(), checker, stop.signal), stop, checker };
    this.#entries.set(uri, entry);
    return entry;
  }

  async #analyse(uri: string, text: string, checker: ScriptChecker, cancellation: Cancellation): Promise<Analysis> {
    throwIfCancelled(cancellation);
    const loaded = await this.#projects.of(uri);
    const isTooLong = text.length > LONGEST_SCRIPT;
    const looked = isTooLong ? '' : text;
    const byJobs = looked.includes('${') ? this.#givenTo(uri, loaded) : undefined;
    const steps = checker.check(looked, loaded.project, loaded.environment, { byJobs, cancellation });
    const { active, parts, problems } = await runInSlices(steps, cancellation);
    return {
      text: looked,
      lines: await runInSlices(LineIndex.of(looked), cancellation),
      project: loaded.project,
      active,
      parts,
      problems: isTooLong ? [tooLong()] : problems,
      loaded,
    };
  }
}
