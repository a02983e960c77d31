/** The *Variables* view with what feeds it. */
import * as vscode from 'vscode';
import type { Operations } from '../core/operations/operations.ts';
import { VIEW } from './contributions.ts';
import type { EnvironmentChoices } from './environmentChoices.ts';
import type { LanguageServer } from './languageServer.ts';
import type { Localizer } from './localizer.ts';
import { showView } from './views/showView.ts';
import { TreeProvider } from './views/treeProvider.ts';
import { variablesTree } from './views/variablesTree.ts';
import type { VscodeProjects } from './vscodeProjects.ts';
import { VscodeVariables } from './vscodeVariables.ts';
import { readVariables } from './watch/readVariables.ts';

export interface VariablesViewOptions {
  readonly operations: () => Operations;
  readonly localizer: Localizer;
  readonly projects: VscodeProjects;
  readonly choices: EnvironmentChoices;
  readonly server: LanguageServer;
  readonly onError: (error: unknown) => void;
}

export class VariablesView implements vscode.Disposable {
  readonly tree: TreeProvider;
  readonly variables: VscodeVariables;
  readonly #subscriptions: vscode.Disposable;

  constructor({ operations, localizer, projects, choices, server, onError }: VariablesViewOptions) {
    this.tree = new TreeProvider(localizer);
    const chosenEnvironment = (folder: string) => projects.chosenEnvironment(folder);
    this.variables = new VscodeVariables({
      read: async (cancellation) =>
        readVariables({ operations: operations(), folders: projects.folders(), chosenEnvironment, onError }, cancellation),
      onRead: (read) => this.tree.show(variablesTree(read)),
      server,
      onError,
    });
    const changed = (): void => this.variables.changed();
    this.#subscriptions = vscode.Disposable.from(this.variables, projects.onDidChange(changed), choices.onDidChoose(changed));
  }

  /** `onUse` is told when it comes into sight. */
  show(onUse: () => void): vscode.Disposable {
    return showView(VIEW.variables, this.tree, (_id, visible) => {
      this.variables.setVisible(visible);
      if (visible) onUse();
    });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
