/** Talks with the user through VS Code's own dialogs. */
import * as vscode from 'vscode';
import type { Cancellation } from '../core/cancellation.ts';
import type { Progress } from '../core/ports.ts';
import type { Message } from '../l10n/localize.ts';
import { abortSignalOf } from './cancellation.ts';
import type { Localizer } from './localizer.ts';
import type { Choice, NamedDocument, PickItem, Place, Severity, Ui } from './ui.ts';
import type { Text } from './views/treeNode.ts';
import type { VirtualDocuments } from './virtualDocuments.ts';

interface Button<Value> extends vscode.MessageItem {
  readonly value: Value;
}

interface QuickItem<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

export class VscodeUi implements Ui {
  readonly #localizer: Localizer;
  readonly #documents: VirtualDocuments;

  constructor(localizer: Localizer, documents: VirtualDocuments) {
    this.#localizer = localizer;
    this.#documents = documents;
  }

  async notify<Value>(severity: Severity, text: Message, choices: readonly Choice<Value>[]): Promise<Value | undefined> {
    const sentence = this.#localizer.text(text);
    const buttons = this.#buttons(choices);
    return (await this.#show(severity, sentence, buttons))?.value;
  }

  async confirm<Value>(text: Message, detail: readonly Text[], choices: readonly Choice<Value>[]): Promise<Value | undefined> {
    const lines = detail.map((line) => this.#localizer.text(line)).join('\n');
    const options = { modal: true, detail: lines };
    return (await vscode.window.showInformationMessage(this.#localizer.text(text), options, ...this.#buttons(choices)))?.value;
  }

  async ask(title: Message, prompt: Message, check: (text: string) => Message | undefined, initial?: string): Promise<string | undefined> {
    const options = this.#inputOptions(title, prompt, check);
    return vscode.window.showInputBox(initial === undefined ? options : { ...options, value: initial });
  }

  async askSecretly(title: Message, prompt: Message, check: (text: string) => Message | undefined): Promise<string | undefined> {
    return vscode.window.showInputBox({ ...this.#inputOptions(title, prompt, check), password: true });
  }

  async pick<Value>(title: Message, items: readonly PickItem<Value>[]): Promise<Value | undefined> {
    const quickItems = items.map((item) => this.#quickItem(item));
    const options = { title: this.#localizer.text(title), ignoreFocusOut: true, matchOnDescription: true, matchOnDetail: true };
    return (await vscode.window.showQuickPick(quickItems, options))?.value;
  }

  async run<Value>(title: Message, task: (progress: Progress, cancellation: Cancellation) => Promise<Value>): Promise<Value> {
    const options = { location: vscode.ProgressLocation.Notification, title: this.#localizer.text(title), cancellable: true };
    return vscode.window.withProgress(options, (progress, token) => {
      let shown = 0;
      const report: Progress = (text, fraction) => {
        const percent = fraction === undefined ? shown : Math.round(fraction * 100);
        progress.report({ message: this.#localizer.text(text), increment: Math.max(0, percent - shown) });
        shown = Math.max(shown, percent);
      };
      return task(report, abortSignalOf(token));
    });
  }

  async showDocument(name: string, content: string): Promise<void> {
    await vscode.window.showTextDocument(await this.#documents.open(name, content), { preview: true });
  }

  async compareDocuments(title: Message, left: NamedDocument, right: NamedDocument): Promise<void> {
    const opened = await Promise.all([left, right].map(({ name, content }) => this.#documents.open(name, content)));
    await vscode.commands.executeCommand('vscode.diff', ...opened.map(({ uri }) => uri), this.#localizer.text(title), { preview: true });
  }

  async goTo(places: readonly Place[]): Promise<void> {
    const locations = places.map(locationOf);
    const [first] = locations;
    if (first === undefined) return;
    if (locations.length === 1) await vscode.window.showTextDocument(first.uri, { selection: first.range });
    else await vscode.commands.executeCommand('editor.action.peekLocations', first.uri, first.range.start, locations, 'peek');
  }

  /** Resolves the address for the user's own machine first (`env.asExternalUri` is part of it), for Remote-SSH, WSL and containers. */
  async openUrl(url: string): Promise<void> {
    await vscode.env.openExternal(vscode.Uri.parse(url, true));
  }

  async copy(text: string): Promise<void> {
    await vscode.env.clipboard.writeText(text);
  }

  #inputOptions(title: Message, prompt: Message, check: (text: string) => Message | undefined): vscode.InputBoxOptions {
    return {
      title: this.#localizer.text(title),
      prompt: this.#localizer.text(prompt),
      ignoreFocusOut: true,
      validateInput: (text) => {
        const wrong = check(text);
        return wrong === undefined ? undefined : this.#localizer.text(wrong);
      },
    };
  }

  #buttons<Value>(choices: readonly Choice<Value>[]): Button<Value>[] {
    return choices.map(({ label, value }) => ({ title: this.#localizer.text(label), value }));
  }

  async #show<Value>(severity: Severity, text: string, buttons: readonly Button<Value>[]): Promise<Button<Value> | undefined> {
    switch (severity) {
      case 'info':
        return vscode.window.showInformationMessage(text, ...buttons);
      case 'warning':
        return vscode.window.showWarningMessage(text, ...buttons);
      case 'error':
        return vscode.window.showErrorMessage(text, ...buttons);
    }
  }

  #quickItem<Value>({ label, description, detail, value }: PickItem<Value>): QuickItem<Value> {
    return {
      label: this.#localizer.text(label),
      ...(description === undefined ? {} : { description: this.#localizer.text(description) }),
      ...(detail === undefined ? {} : { detail: this.#localizer.text(detail) }),
      value,
    };
  }
}

function locationOf({ path, position: { line, character }, length }: Place): vscode.Location {
  return new vscode.Location(vscode.Uri.file(path), new vscode.Range(line, character, line, character + length));
}
