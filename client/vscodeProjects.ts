/** Projects of the window. */
import { dirname, sep } from 'node:path';
import * as vscode from 'vscode';
import type { ProjectScope } from '../core/operations/operations.ts';
import type { ProjectFacts } from '../server/protocol.ts';
import type { Projects } from './commands/context.ts';
import type { EnvironmentChoices } from './environmentChoices.ts';

export const PROJECT_FILES = '**/sluice.yaml';

export interface VscodeProjectsOptions {
  readonly choices: EnvironmentChoices;
  /** The project of a document or folder, by the rule that diagnostics go by too; `undefined` when it has none. */
  readonly projectOf: (uri: vscode.Uri) => Promise<ProjectFacts | undefined>;
  readonly onError: (error: unknown) => void;
}

export class VscodeProjects implements Projects, vscode.Disposable {
  readonly #options: VscodeProjectsOptions;
  readonly #subscriptions: readonly vscode.Disposable[];
  #folders: readonly string[] = [];

  constructor(options: VscodeProjectsOptions) {
    this.#options = options;
    const watcher = vscode.workspace.createFileSystemWatcher(PROJECT_FILES, false, true, false);
    const again = (): void => {
      this.refresh().catch(options.onError);
    };
    this.#subscriptions = [
      watcher,
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
      vscode.workspace.onDidChangeWorkspaceFolders(again),
    ];
  }

  /** Finds each folder with a `sluice.yaml`, and for a folder of the window that holds none, the project that it belongs to. */
  async refresh(): Promise<void> {
    const files = await vscode.workspace.findFiles(PROJECT_FILES, '**/node_modules/**');
    const declared = files.map((uri) => dirname(uri.fsPath)).sort();
    const roots = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map(({ uri }) => uri);
    const bare = roots.filter(({ fsPath }) => !declared.some((folder) => folder === fsPath || folder.startsWith(fsPath + sep)));
    const owners = await Promise.all(bare.map(async (uri) => (await this.#options.projectOf(uri))?.folder ?? uri.fsPath));
    this.#folders = [...new Set([...declared, ...owners])];
  }

  folders(): readonly string[] {
    return this.#folders;
  }

  async scopeOf(path: string): Promise<ProjectScope> {
    const project = await this.#options.projectOf(vscode.Uri.file(path));
    const folder = project?.folder ?? dirname(path);
    if (!this.#folders.includes(folder)) this.#folders = [...this.#folders, folder];
    return { folder, environment: project?.activeEnvironment };
  }

  chosenEnvironment(folder: string): string | undefined {
    return this.#options.choices.all()[folder];
  }

  async chooseEnvironment(folder: string, environment: string): Promise<void> {
    await this.#options.choices.choose({ folder, environment });
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
