/** What goes with the language server: the language mode of project files and the environment in the status bar. */
import * as vscode from 'vscode';
import type { EnvironmentChoices } from './environmentChoices.ts';
import { EnvironmentStatus } from './environmentStatus.ts';
import { LanguageMode } from './languageMode.ts';
import type { LanguageServer } from './languageServer.ts';
import type { Localizer } from './localizer.ts';

export interface LanguageFeaturesOptions {
  /** Running. */
  readonly server: LanguageServer;
  readonly localizer: Localizer;
  readonly choices: EnvironmentChoices;
  readonly state: vscode.Memento;
  readonly onError: (error: unknown) => void;
}

export function languageFeatures({ server, localizer, choices, state, onError }: LanguageFeaturesOptions): vscode.Disposable {
  const projectOf = (uri: vscode.Uri) => server.projectOf(uri);
  const status = new EnvironmentStatus({ localizer, projectOf, onError });
  const mode = new LanguageMode({ projectOf, state, onError });
  const chosen = choices.onDidChoose((choice) => {
    server.environmentSelected(choice).then(() => status.refresh(), onError);
  });
  const changed = server.onProjectChanged(() => status.refresh());
  status.refresh();
  return vscode.Disposable.from(status, mode, chosen, changed);
}
