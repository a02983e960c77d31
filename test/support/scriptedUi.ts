/** A user whose answers are written down before: each question takes the next answer meant for it and leaves a line. */
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { Localizer } from '../../client/localizer.ts';
import type { Choice, NamedDocument, PickItem, Place, Ui } from '../../client/ui.ts';
import type { Message } from '../../l10n/localize.ts';

export class ScriptedUi implements Ui {
  /** What was shown, in order: `kind: text`. */
  readonly shown: string[] = [];
  /** Buttons and entries offered by the last question. */
  offered: readonly string[] = [];
  readonly documents = new Map<string, string>();
  readonly copied: string[] = [];
  readonly urls: string[] = [];
  readonly #localizer = new Localizer('en');
  readonly #answers: string[];

  /** `answers`: labels to press or text to type; an empty one turns the question down, and so does each question after the last. */
  constructor(...answers: readonly string[]) {
    this.#answers = [...answers];
  }

  notify<Value>(severity: string, text: Message, choices: readonly Choice<Value>[]): Promise<Value | undefined> {
    this.shown.push(`${severity}: ${this.#localizer.text(text)}`);
    return Promise.resolve(choices.length === 0 ? undefined : this.#choose(choices));
  }

  confirm<Value>(text: Message, detail: readonly (string | Message)[], choices: readonly Choice<Value>[]): Promise<Value | undefined> {
    this.shown.push(`confirm: ${[text, ...detail].map((line) => this.#localizer.text(line)).join('\n')}`);
    return Promise.resolve(this.#choose(choices));
  }

  ask(title: Message, _prompt: Message, check: (text: string) => Message | undefined, initial?: string): Promise<string | undefined> {
    this.shown.push(`ask: ${this.#localizer.text(title)}${initial === undefined ? '' : ` [${initial}]`}`);
    const typed = this.#answers.shift() ?? '';
    const wrong = check(typed);
    if (wrong !== undefined) this.shown.push(`wrong: ${this.#localizer.text(wrong)}`);
    return Promise.resolve(wrong === undefined ? typed : undefined);
  }

  askSecretly(...question: Parameters<Ui['ask']>): Promise<string | undefined> {
    return this.ask(...question);
  }

  pick<Value>(title: Message, items: readonly PickItem<Value>[]): Promise<Value | undefined> {
    this.shown.push(`pick: ${this.#localizer.text(title)}`);
    return Promise.resolve(this.#choose(items));
  }

  async run<Value>(title: Message, task: Parameters<Ui['run']>[1]): Promise<Value> {
    this.shown.push(`run: ${this.#localizer.text(title)}`);
    return (await task(() => undefined, NEVER_CANCELLED)) as Value;
  }

  showDocument(name: string, content: string): Promise<void> {
    this.shown.push(`document: ${name}`);
    this.documents.set(name, content);
    return Promise.resolve();
  }

  compareDocuments(title: Message, left: NamedDocument, right: NamedDocument): Promise<void> {
    this.shown.push(`compare: ${this.#localizer.text(title)}`);
    for (const { name, content } of [left, right]) this.documents.set(name, content);
    return Promise.resolve();
  }

  goTo(places: readonly Place[]): Promise<void> {
    this.shown.push(
      `go to: ${places.map(({ path, position }) => `${path}:${String(position.line)}:${String(position.character)}`).join(', ')}`,
    );
    return Promise.resolve();
  }

  openUrl(url: string): Promise<void> {
    this.urls.push(url);
    return Promise.resolve();
  }

  copy(text: string): Promise<void> {
    this.copied.push(text);
    return Promise.resolve();
  }

  #choose<Value>(choices: readonly { readonly label: string | Message; readonly value: Value }[]): Value | undefined {
    this.offered = choices.map(({ label }) => this.#localizer.text(label));
    const answer = this.#answers.shift() ?? '';
    if (answer === '') return undefined;
    const index = this.offered.indexOf(answer);
    if (index < 0) throw new Error(`"${answer}" is not offered, but ${this.offered.join(', ')}`);
    return choices[index]?.value;
  }
}
