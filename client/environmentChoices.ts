/** The environment that the user chose in each project, remembered with the workspace. */
import * as vscode from 'vscode';

const STATE_KEY = 'environments';

export interface EnvironmentChoice {
  /** Absolute path of the project's folder. */
  readonly folder: string;
  readonly environment: string;
}

export class EnvironmentChoices implements vscode.Disposable {
  readonly #state: vscode.Memento;
  readonly #chosen = new vscode.EventEmitter<EnvironmentChoice>();

  readonly onDidChoose = this.#chosen.event;

  constructor(state: vscode.Memento) {
    this.#state = state;
  }

  /** By project folder. */
  all(): Readonly<Record<string, string>> {
    return this.#state.get<Readonly<Record<string, string>>>(STATE_KEY, {});
  }

  async choose(choice: EnvironmentChoice): Promise<void> {
    await this.#state.update(STATE_KEY, { ...this.all(), [choice.folder]: choice.environment });
    this.#chosen.fire(choice);
  }

  dispose(): void {
    this.#chosen.dispose();
  }
}
