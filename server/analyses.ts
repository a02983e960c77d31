/** What open scripts mean, computed once per version of the text and generation of the projects. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ScriptView } from '../core/language/scriptView.ts';
import type { Problem } from '../core/problem.ts';
import { checkScript } from '../core/project/checkScript.ts';
import { StatementCache } from '../core/sql/statementCache.ts';
import { LineIndex } from '../core/text.ts';
import type { ActiveProject, ProjectCache } from './projectCache.ts';

export interface Analysis extends ScriptView {
  readonly problems: readonly Problem[];
  readonly loaded: ActiveProject;
}

interface Entry {
  readonly version: number;
  readonly generation: number;
  readonly analysis: Promise<Analysis>;
  /** Of the document, through all its versions. */
  readonly cache: StatementCache;
}

export class Analyses {
  readonly #projects: ProjectCache;
  readonly #entries = new Map<string, Entry>();

  constructor(projects: ProjectCache) {
    this.#projects = projects;
  }

  /** Of the text that the document has at the time of the call. */
  async of(document: TextDocument): Promise<Analysis> {
    const { uri, version } = document;
    const { generation } = this.#projects;
    const known = this.#entries.get(uri);
    if (known?.version === version && known.generation === generation) return known.analysis;
    const cache = known?.cache ?? new StatementCache();
    const analysis = this.#analyse(uri, document.getText(), cache);
    this.#entries.set(uri, { version, generation, analysis, cache });
    return analysis;
  }

  forget(uri: string): void {
    this.#entries.delete(uri);
  }

  async #analyse(uri: string, text: string, cache: StatementCache): Promise<Analysis> {
    const loaded = await this.#projects.of(uri);
    const { active, problems } = checkScript(text, loaded.project, loaded.environment, cache);
    return { text, lines: new LineIndex(text), project: loaded.project, active, problems, loaded };
  }
}
