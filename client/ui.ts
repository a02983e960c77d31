/** Talking with the user, as the commands need it; `vscodeUi.ts` does it in VS Code, tests do it with scripted answers. */
import type { Cancellation } from '../core/cancellation.ts';
import type { Progress } from '../core/ports.ts';
import type { LinePosition } from '../core/text.ts';
import type { Message } from '../l10n/localize.ts';
import type { Text } from './views/treeNode.ts';

export interface Choice<Value> {
  readonly label: Message;
  readonly value: Value;
}

export interface PickItem<Value> {
  readonly label: Text;
  readonly description?: Text;
  readonly detail?: Text;
  readonly value: Value;
}

export interface NamedDocument {
  readonly name: string;
  readonly content: string;
}

/** A place in a file. */
export interface Place {
  /** Absolute. */
  readonly path: string;
  readonly position: LinePosition;
  /** In UTF-16 code units, on one line. */
  readonly length: number;
}

export type Severity = 'info' | 'warning' | 'error';

/** Every question gives `undefined` when the user turns it down. */
export interface Ui {
  /** A notification; resolves when a choice is taken or it is closed, so do not wait for it before going on with work. */
  notify<Value>(severity: Severity, text: Message, choices: readonly Choice<Value>[]): Promise<Value | undefined>;
  /** A modal question; `detail` is shown line by line below the text. */
  confirm<Value>(text: Message, detail: readonly Text[], choices: readonly Choice<Value>[]): Promise<Value | undefined>;
  /** One line of text, `initial` to begin with; `check` gives what is wrong with it. */
  ask(title: Message, prompt: Message, check: (text: string) => Message | undefined, initial?: string): Promise<string | undefined>;
  /** The same for what must not be seen while it is typed. */
  askSecretly(title: Message, prompt: Message, check: (text: string) => Message | undefined): Promise<string | undefined>;
  /** Stays open when the user clicks elsewhere, so that a document can be read meanwhile. */
  pick<Value>(title: Message, items: readonly PickItem<Value>[]): Promise<Value | undefined>;
  /** Shows progress that can be cancelled while `task` runs. */
  run<Value>(title: Message, task: (progress: Progress, cancellation: Cancellation) => Promise<Value>): Promise<Value>;
  /** A read-only document beside the editors. */
  showDocument(name: string, content: string): Promise<void>;
  /** Two read-only documents side by side, with what differs marked. */
  compareDocuments(title: Message, left: NamedDocument, right: NamedDocument): Promise<void>;
  /** Opens a file at a place; several places are listed over the first of them. */
  goTo(places: readonly Place[]): Promise<void>;
  openUrl(url: string): Promise<void>;
  copy(text: string): Promise<void>;
}
