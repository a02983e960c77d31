/** Follows one log: reads what is new while somebody looks at it, one read in flight, none when nobody looks. */
import type { Cancellation } from '../core/cancellation.ts';
import type { LogChunk } from '../core/operations/operations.ts';
import { message, type Message } from '../l10n/localize.ts';
import { isCancelled, textOfError } from './errors.ts';
import type { After } from './watch/watch.ts';

export interface LogTailOptions {
  /** Reads from byte `from` on; negative: that many bytes before the end. */
  readonly read: (from: number, cancellation: Cancellation) => Promise<LogChunk>;
  readonly append: (text: string) => void;
  /** Tells why nothing new can be read, once per trouble. */
  readonly trouble: (reason: Message) => void;
  readonly isLookedAt: () => boolean;
  /** A log that grows beyond is followed no more. */
  readonly maxBytes: number;
  readonly after: After;
}

/** How much of the log's past is shown first. */
const FIRST_BYTES = 64 * 1024;
const INTERVAL = 2_000;

export class LogTail {
  readonly #options: LogTailOptions;
  readonly #abort = new AbortController();
  #next = -FIRST_BYTES;
  #troubled = false;
  #reading = false;
  #cancelTimer: (() => void) | undefined;

  constructor(options: LogTailOptions) {
    this.#options = options;
  }

  /** Reads at once; also to be called when the log comes into sight again. */
  wake(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    if (!this.#reading && !this.#abort.signal.aborted) void this.#readOnce();
  }

  dispose(): void {
    this.#abort.abort();
    this.#cancelTimer?.();
  }

  async #readOnce(): Promise<void> {
    this.#reading = true;
    const more = await this.#readChunk();
    this.#reading = false;
    if (this.#abort.signal.aborted || !this.#options.isLookedAt()) return;
    if (more) this.wake();
    else this.#cancelTimer = this.#options.after(INTERVAL, () => this.wake());
  }

  /** Whether there is more to read at once. */
  async #readChunk(): Promise<boolean> {
    try {
      const chunk = await this.#options.read(this.#next, this.#abort.signal);
      if (this.#abort.signal.aborted) return false;
      this.#troubled = false;
      this.#next = chunk.next;
      if (chunk.text !== '') this.#options.append(chunk.text);
      if (chunk.size > this.#options.maxBytes) {
        this.#options.trouble(message('client.logs.grewTooLarge'));
        this.dispose();
      }
      return chunk.text !== '' && chunk.next < chunk.size;
    } catch (error) {
      if (!isCancelled(error) && !this.#troubled) this.#options.trouble(textOfError(error));
      this.#troubled = true;
      return false;
    }
  }
}
