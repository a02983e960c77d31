/** What open scripts mean, computed once per version of the text and generation of the projects. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ScriptView } from '../core/language/scriptView.ts';
import type { Problem } from '../core/problem.ts';
import { ScriptChecker } from '../core/project/checkScript.ts';
import { LineIndex } from '../core/text.ts';
import { message } from '../l10n/localize.ts';
import type { ActiveProject, ProjectCache } from './projectCache.ts';
import { runInSlices } from './runInSlices.ts';

export interface Analysis extends ScriptView {
  readonly problems: readonly Problem[];
  readonly loaded: ActiveProject;
}

/** UTF-16 code units; a longer script is only highlighted. */
export const LONGEST_SCRIPT = 4_000_000;

/** UTF-16 code units; the server would answer nothing else while it parses a longer statement. */
const LONGEST_STATEMENT = 200_000;

function tooLong(): Problem {
  const megabytes = LONGEST_SCRIPT / 1_000_000;
  return { code: 'FSQL008', severity: 'hint', message: message('sql.tooLong', { megabytes }), span: { start: 0, end: 0 } };
}

interface Entry {
  readonly version: number;
  readonly generation: number;
  /** `undefined` when a newer version of the text came before it was done. */
  readonly analysis: Promise<Analysis | undefined>;
  /** Of the document, through all its versions. */
  readonly checker: ScriptChecker;
}

export class Analyses {
  readonly #projects: ProjectCache;
  readonly #entries = new Map<string, Entry>();

  constructor(projects: ProjectCache) {
    this.#projects = projects;
  }

  /** Of the text that the document has at the time of the call, or of the one that it got while that was analysed. */
  async of(document: TextDocument): Promise<Analysis> {
    return (await this.#entry(document).analysis) ?? this.of(document);
  }

  forget(uri: string): void {
    this.#entries.delete(uri);
  }

  #entry(document: TextDocument): Entry {
    const { uri, version } = document;
    const { generation } = this.#projects;
    const known = this.#entries.get(uri);
    if (known?.version === version && known.generation === generation) return known;
    const checker = known?.checker ?? new ScriptChecker(LONGEST_STATEMENT);
    const isStale = (): boolean => (this.#entries.get(uri) ?? entry) !== entry;
    const entry: Entry = { version, generation, analysis: this.#analyse(uri, document.getText(), checker, isStale), checker };
    this.#entries.set(uri, entry);
    return entry;
  }

  async #analyse(uri: string, text: string, checker: ScriptChecker, isStale: () => boolean): Promise<Analysis | undefined> {
    const loaded = await this.#projects.of(uri);
    const isTooLong = text.length > LONGEST_SCRIPT;
    const looked = isTooLong ? '' : text;
    const checked = await runInSlices(checker.check(looked, loaded.project, loaded.environment), isStale);
    if (checked === undefined) return undefined;
    const { active, problems } = checked.result;
    return {
      text: looked,
      lines: new LineIndex(looked),
      project: loaded.project,
      active,
      problems: isTooLong ? [tooLong()] : problems,
      loaded,
    };
  }
}
