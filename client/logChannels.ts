/** One output channel per followed log. */
import * as vscode from 'vscode';
import type { Operations } from '../core/operations/operations.ts';
import type { LogOrder } from './commands/context.ts';
import { MAX_FOLLOWED_BYTES, nameOfProcess } from './commands/logs.ts';
import type { Localizer } from './localizer.ts';
import { LogTail } from './logTail.ts';
import type { After } from './watch/watch.ts';

export interface LogChannelsOptions {
  readonly operations: () => Operations;
  readonly localizer: Localizer;
  readonly after: After;
}

interface FollowedLog {
  readonly name: string;
  readonly channel: vscode.OutputChannel;
  readonly tail: LogTail;
}

export class LogChannels implements vscode.Disposable {
  readonly #options: LogChannelsOptions;
  readonly #followed = new Map<string, FollowedLog>();
  readonly #subscription: vscode.Disposable;

  constructor(options: LogChannelsOptions) {
    this.#options = options;
    this.#subscription = vscode.window.onDidChangeVisibleTextEditors(() => this.#wakeVisible());
  }

  /** Shows the log and follows it as long as its channel is in sight. */
  follow(order: LogOrder): void {
    const name = `${this.#options.localizer.text(nameOfProcess(order.process))} · ${order.cluster} · ${order.file.name}`;
    const followed = this.#followed.get(name) ?? this.#open(name, order);
    this.#followed.set(name, followed);
    followed.channel.show(true);
    followed.tail.wake();
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const { channel, tail } of this.#followed.values()) {
      tail.dispose();
      channel.dispose();
    }
  }

  #open(name: string, order: LogOrder): FollowedLog {
    const channel = vscode.window.createOutputChannel(name, 'log');
    const { process, file } = order;
    const tail = new LogTail({
      read: async (from, cancellation) => {
        const operations = this.#options.operations();
        return operations.readLog(order.scope, order.cluster, { process, name: file.name, from }, cancellation);
      },
      append: (text) => channel.append(text),
      trouble: (reason) => channel.appendLine(`\n[Sluice] ${this.#options.localizer.text(reason)}`),
      isLookedAt: () => isVisible(name),
      maxBytes: MAX_FOLLOWED_BYTES,
      after: this.#options.after,
    });
    return { name, channel, tail };
  }

  #wakeVisible(): void {
    for (const { name, tail } of this.#followed.values()) if (isVisible(name)) tail.wake();
  }
}

/** A channel in sight is one of the visible editors, with the channel's name at the end of its URI. */
function isVisible(name: string): boolean {
  return vscode.window.visibleTextEditors.some(
    ({ document }) => document.uri.scheme === 'output' && document.uri.path.endsWith(`-${name}`),
  );
}
