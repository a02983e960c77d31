/** The status bar's item: the environment that the active script is checked for and deployed to. */
import * as vscode from 'vscode';
import { message } from '../l10n/localize.ts';
import type { ProjectFacts } from '../server/protocol.ts';
import { COMMAND } from './contributions.ts';
import type { Localizer } from './localizer.ts';
import { placeIn } from './vscodeProjects.ts';

export interface EnvironmentStatusOptions {
  readonly localizer: Localizer;
  /** The project of a document; `undefined` when it has none. */
  readonly projectOf: (uri: vscode.Uri) => Promise<ProjectFacts | undefined>;
  readonly onError: (error: unknown) => void;
}

export class EnvironmentStatus implements vscode.Disposable {
  readonly #options: EnvironmentStatusOptions;
  readonly #item = vscode.window.createStatusBarItem('environment', vscode.StatusBarAlignment.Left);
  readonly #subscription: vscode.Disposable;

  constructor(options: EnvironmentStatusOptions) {
    this.#options = options;
    this.#item.command = COMMAND.selectEnvironment;
    this.#item.name = options.localizer.text(message('client.environment.name'));
    this.#subscription = vscode.window.onDidChangeActiveTextEditor(() => this.refresh());
  }

  /** Shows the project of the active editor, else of the window's only folder. */
  refresh(): void {
    const [folder, ...others] = vscode.workspace.workspaceFolders ?? [];
    const only = folder === undefined || others.length > 0 ? undefined : placeIn(folder.uri);
    const uri = vscode.window.activeTextEditor?.document.uri ?? only;
    if (uri?.scheme !== 'file') return;
    this.#options.projectOf(uri).then(
      (project) => this.#show(project),
      (error: unknown) => this.#options.onError(error),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #show(project: ProjectFacts | undefined): void {
    if (project?.isDeclared !== true) {
      this.#item.hide();
      return;
    }
    const environment = project.environments.find(({ name }) => name === project.activeEnvironment);
    const { localizer } = this.#options;
    this.#item.text = `$(${environment?.isProtected === true ? 'lock' : 'layers'}) ${project.activeEnvironment}`;
    const args = { project: project.id, environment: project.activeEnvironment, cluster: environment?.cluster ?? '' };
    this.#item.tooltip = localizer.text(message('client.environment.tooltip', args));
    this.#item.show();
  }
}
