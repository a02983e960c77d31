/** Gives `.sql` files of a project the language *Flink SQL* when they are opened, unless the user chose another mode by hand. */
import { extname } from 'node:path';
import * as vscode from 'vscode';
import type { ProjectFacts } from '../server/protocol.ts';
import { LANGUAGE_ID } from './contributions.ts';

export interface LanguageModeOptions {
  readonly projectOf: (uri: vscode.Uri) => Promise<ProjectFacts | undefined>;
  /** Remembers files whose mode the user chose. */
  readonly state: vscode.Memento;
  readonly onError: (error: unknown) => void;
}

/** Modes that VS Code gives a `.sql` file by itself. */
const DEFAULT_MODES: ReadonlySet<string> = new Set(['sql', 'plaintext']);
const STATE_KEY = 'modesByHand';

export class LanguageMode implements vscode.Disposable {
  readonly #options: LanguageModeOptions;
  readonly #subscriptions: readonly vscode.Disposable[];
  /** Documents that have our mode now. */
  readonly #ours = new Set<string>();

  constructor(options: LanguageModeOptions) {
    this.#options = options;
    this.#subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
    ];
    for (const document of vscode.workspace.textDocuments) this.#opened(document);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #opened(document: vscode.TextDocument): void {
    if (document.uri.scheme !== 'file' || extname(document.uri.path).toLowerCase() !== '.sql') return;
    this.#judge(document).catch((error: unknown) => this.#options.onError(error));
  }

  /** VS Code tells a change of mode as a close, with the old mode, and an open: a document that is still there was changed by the user. */
  #closed(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (document.languageId !== LANGUAGE_ID || !this.#ours.delete(key)) return;
    if (!vscode.workspace.textDocuments.some((other) => other.uri.toString() === key)) return;
    this.#remember(key, true).catch((error: unknown) => this.#options.onError(error));
  }

  async #judge(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (document.languageId === LANGUAGE_ID) {
      this.#ours.add(key);
      await this.#remember(key, false);
    } else if (DEFAULT_MODES.has(document.languageId) && !this.#byHand().includes(key)) {
      const project = await this.#options.projectOf(document.uri);
      if (project?.isDeclared === true && !document.isClosed) await vscode.languages.setTextDocumentLanguage(document, LANGUAGE_ID);
    }
  }

  #byHand(): readonly string[] {
    return this.#options.state.get<readonly string[]>(STATE_KEY, []);
  }

  async #remember(key: string, byHand: boolean): Promise<void> {
    const others = this.#byHand().filter((known) => known !== key);
    if (byHand || others.length < this.#byHand().length) await this.#options.state.update(STATE_KEY, byHand ? [...others, key] : others);
  }
}
