/** The language server's process and what is asked of it beyond LSP. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type WorkspaceEdit } from 'vscode-languageclient/node';
import {
  CLUSTERS_SEEN,
  ENVIRONMENT_SELECTED,
  PROJECT_CHANGED,
  PROJECT_OF,
  VARIABLE_EDIT,
  type ClustersSeen,
  type EnvironmentSelected,
  type ProjectFacts,
  type ServerOptions,
  type VariableEdit,
} from '../server/protocol.ts';
import { COMMAND, LANGUAGE_ID } from './contributions.ts';
import { isWorldAllowed } from './trust.ts';
import { JOB_FILES, PROJECT_FILES } from './vscodeProjects.ts';

export interface LanguageServerOptions {
  /** The server's bundle. */
  readonly module: string;
  readonly environments: Readonly<Record<string, string>>;
  readonly log: vscode.LogOutputChannel;
}

export class LanguageServer implements vscode.Disposable {
  readonly #client: LanguageClient;

  constructor(options: LanguageServerOptions) {
    const run = { module: options.module, transport: TransportKind.ipc };
    const settings: ServerOptions = {
      locale: vscode.env.language,
      environments: options.environments,
      deployCommand: isWorldAllowed() ? COMMAND.deploy : undefined,
      defineCommand: isWorldAllowed() ? COMMAND.defineVariable : undefined,
    };
    this.#client = new LanguageClient(
      'sluice',
      'Sluice',
      { run, debug: run },
      {
        documentSelector: [
          { language: LANGUAGE_ID, scheme: 'file' },
          { language: LANGUAGE_ID, scheme: 'untitled' },
          { scheme: 'file', pattern: PROJECT_FILES },
          { scheme: 'file', pattern: JOB_FILES },
        ],
        initializationOptions: settings,
        outputChannel: options.log,
        synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher(PROJECT_FILES) },
      },
    );
  }

  async start(): Promise<void> {
    await this.#client.start();
  }

  async dispose(): Promise<void> {
    await this.#client.dispose();
  }

  /** `undefined` for what is no file, and while the server does not run. */
  async projectOf(uri: vscode.Uri): Promise<ProjectFacts | undefined> {
    if (!this.#client.isRunning()) return undefined;
    const facts: ProjectFacts | null = await this.#client.sendRequest(PROJECT_OF, { uri: uri.toString() });
    return facts ?? undefined;
  }

  async environmentSelected(selected: EnvironmentSelected): Promise<void> {
    await this.#client.sendNotification(ENVIRONMENT_SELECTED, selected);
  }

  /** After a look at the clusters of the window's projects; nothing while the server does not run. */
  async clustersSeen(all: readonly ClustersSeen[]): Promise<void> {
    if (!this.#client.isRunning()) return;
    await Promise.all(all.map((seen) => this.#client.sendNotification(CLUSTERS_SEEN, seen)));
  }

  /** `undefined` where a person has to make the change, and while the server does not run. */
  async variableEdit(edit: VariableEdit): Promise<vscode.WorkspaceEdit | undefined> {
    if (!this.#client.isRunning()) return undefined;
    const answer: WorkspaceEdit | null = await this.#client.sendRequest(VARIABLE_EDIT, edit);
    return answer === null ? undefined : this.#client.protocol2CodeConverter.asWorkspaceEdit(answer);
  }

  onProjectChanged(listener: () => void): vscode.Disposable {
    return this.#client.onNotification(PROJECT_CHANGED, listener);
  }
}
