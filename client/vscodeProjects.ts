/** Projects of the window. */
import { dirname, sep } from 'node:path';
import * as vscode from 'vscode';
import type { ProjectScope } from '../core/operations/operations.ts';
import type { ProjectFacts } from '../server/protocol.ts';
import type { Projects } from './commands/context.ts';
import type { EnvironmentChoices } from './environmentChoices.ts';

const PROJECT_FILE = 'sluice.yaml';
export const PROJECT_FILES = `**/${PROJECT_FILE}`;

/** Glob of job definitions. */
export const JOB_FILES = '**/*.job.yaml';

/** Glob of scripts. */
export const SCRIPT_FILES = '**/*.sql';

/** A place in a folder, whether there is a file or not: the project of a URI is looked for from the folder that it lies in. */
export function placeIn(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, PROJECT_FILE);
}

export interface VscodeProjectsOptions {
  readonly choices: EnvironmentChoices;
  /** The project of a document, by the rule that diagnostics go by too; `undefined` when it has none. */
  readonly projectOf: (uri: vscode.Uri) => Promise<ProjectFacts | undefined>;
  /** The window has a `sluice.yaml`. */
  readonly onDeclared: () => void;
  readonly onError: (error: unknown) => void;
}

export class VscodeProjects implements Projects, vscode.Disposable {
  readonly #options: VscodeProjectsOptions;
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #changed = new vscode.EventEmitter<void>();
  #folders: readonly string[] = [];

  /** The list of projects is another one. */
  readonly onDidChange = this.#changed.event;

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

  /** Finds the projects that the window's folders are or belong to, and with {@link searchBelow} those inside of them. */
  async refresh(): Promise<void> {
    const roots = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
    const projects = await Promise.all(roots.map(async ({ uri }) => ({ uri, facts: await this.#options.projectOf(placeIn(uri)) })));
    this.#set(projects.map(({ uri, facts }) => facts?.folder ?? uri.fsPath));
    if (projects.some(({ facts }) => facts?.isDeclared === true)) this.#options.onDeclared();
    this.searchBelow().catch(this.#options.onError);
  }

  /** VS Code's search may take its time, or end without a result on a busy machine: what is known already stays. */
  async searchBelow(): Promise<void> {
    const files = await vscode.workspace.findFiles(PROJECT_FILES, '**/node_modules/**');
    if (files.length === 0) return;
    const declared = files.map((uri) => dirname(uri.fsPath));
    const holdsOne = (folder: string) => declared.some((other) => other.startsWith(folder + sep));
    this.#set([...this.#folders.filter((folder) => declared.includes(folder) || !holdsOne(folder)), ...declared]);
    this.#options.onDeclared();
  }

  folders(): readonly string[] {
    return this.#folders;
  }

  async scopeOf(path: string): Promise<ProjectScope> {
    const project = await this.#options.projectOf(vscode.Uri.file(path));
    const folder = project?.folder ?? dirname(path);
    this.#set([...this.#folders, folder]);
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
    this.#changed.dispose();
  }

  #set(folders: readonly string[]): void {
    const before = this.#folders;
    this.#folders = [...new Set(folders)].sort();
    if (before.join('\n') !== this.#folders.join('\n')) this.#changed.fire();
  }
}
