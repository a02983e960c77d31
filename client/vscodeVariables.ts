/** The variables of the window's projects: read again when a file or the chosen environment changes, as long as somebody looks. */
import * as vscode from 'vscode';
import type { Cancellation } from '../core/cancellation.ts';
import type { Variables } from './commands/context.ts';
import { isCancelled } from './errors.ts';
import type { LanguageServer } from './languageServer.ts';
import { JOB_FILES, placeIn, PROJECT_FILES, SCRIPT_FILES } from './vscodeProjects.ts';
import type { ProjectVariables } from './watch/readVariables.ts';

export interface VscodeVariablesOptions {
  readonly read: (cancellation: Cancellation) => Promise<readonly ProjectVariables[]>;
  readonly onRead: (projects: readonly ProjectVariables[]) => void;
  readonly server: Pick<LanguageServer, 'variableEdit'>;
  readonly onError: (error: unknown) => void;
}

export class VscodeVariables implements Variables, vscode.Disposable {
  readonly #options: VscodeVariablesOptions;
  readonly #abort = new AbortController();
  readonly #subscriptions: readonly vscode.Disposable[];
  #isVisible = false;
  #isStale = true;
  #reading: Promise<unknown> | undefined;

  constructor(options: VscodeVariablesOptions) {
    this.#options = options;
    this.#subscriptions = [PROJECT_FILES, JOB_FILES, SCRIPT_FILES].flatMap((files) => {
      const watcher = vscode.workspace.createFileSystemWatcher(files);
      const changed = (): void => this.changed();
      return [watcher, watcher.onDidCreate(changed), watcher.onDidChange(changed), watcher.onDidDelete(changed)];
    });
  }

  setVisible(isVisible: boolean): void {
    this.#isVisible = isVisible;
    this.#readSoon();
  }

  /** What was read may be old now. */
  changed(): void {
    this.#isStale = true;
    this.#readSoon();
  }

  async read(): Promise<readonly ProjectVariables[]> {
    this.#isStale = false;
    const projects = await this.#options.read(this.#abort.signal);
    if (!this.#abort.signal.aborted) this.#options.onRead(projects);
    return projects;
  }

  isUnsaved(folder: string): boolean {
    const file = placeIn(vscode.Uri.file(folder)).toString();
    return vscode.workspace.textDocuments.some((document) => document.uri.toString() === file && document.isDirty);
  }

  async openFile(folder: string): Promise<void> {
    await vscode.window.showTextDocument(placeIn(vscode.Uri.file(folder)));
  }

  async define({ folder, ...value }: Parameters<Variables['define']>[0]): Promise<boolean> {
    const file = placeIn(vscode.Uri.file(folder));
    const edit = await this.#options.server.variableEdit({ uri: file.toString(), ...value });
    if (edit === undefined || !(await vscode.workspace.applyEdit(edit))) return false;
    const isSaved = await (await vscode.workspace.openTextDocument(file)).save();
    this.changed();
    return isSaved;
  }

  dispose(): void {
    this.#abort.abort();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Changes that come while files are read are followed by one reading more. */
  #readSoon(): void {
    if (!this.#isVisible || !this.#isStale || this.#reading !== undefined || this.#abort.signal.aborted) return;
    this.#reading = this.read()
      .catch((error: unknown) => {
        if (!isCancelled(error)) this.#options.onError(error);
      })
      .finally(() => {
        this.#reading = undefined;
        this.#readSoon();
      });
  }
}
