/**
 * Looks at the world again and again: soon while somebody watches or something changes, seldom otherwise, one look at a time. Windows
 * share what they see: a look that is due may be another window's, one that is asked for is made now.
 */
import type { Cancellation } from '../../core/cancellation.ts';
import { isChanging, oldestAnswer, type Snapshot } from './snapshot.ts';

/** Runs `task` once after `milliseconds`; the result takes that back. */
export type After = (milliseconds: number, task: () => void) => () => void;

export interface WatchOptions {
  /**
   * One look; rejects only for a bug of ours, since an unreachable cluster is a result. What another window saw serves where it is at most
   * `maxAge` milliseconds old.
   */
  readonly look: (before: Snapshot | undefined, maxAge: number, cancellation: Cancellation) => Promise<Snapshot>;
  readonly after: After;
  /** Milliseconds between looks while a view is visible or something changes. */
  readonly fastInterval: () => number;
  /** UTC milliseconds. */
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

const SLOW_INTERVAL = 30_000;
/** Between a look that is already old when it is read, since its maker is late, and the next one. */
const SHORTEST_WAIT = 500;

export class Watch {
  readonly #options: WatchOptions;
  readonly #listeners = new Set<(snapshot: Snapshot) => void>();
  readonly #abort = new AbortController();
  #snapshot: Snapshot | undefined;
  #started = false;
  readonly #visible = new Set<string>();
  #inFlight: Promise<void> | undefined;
  #cancelTimer: (() => void) | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  /** `undefined` before the first look is done. */
  get snapshot(): Snapshot | undefined {
    return this.#snapshot;
  }

  /** The result ends the subscription. */
  onDidLook(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to look: at once when a view is in sight, else after the slow interval. Before, nothing is looked at. */
  start(): void {
    this.#started = true;
    if (this.#visible.size > 0) this.#lookSoon();
    else this.#schedule();
  }

  /** Tells whether a view is in sight; one that comes into sight is shown what is true now. */
  setVisible(view: string, visible: boolean): void {
    if (visible === this.#visible.has(view)) return;
    if (visible) this.#visible.add(view);
    else this.#visible.delete(view);
    if (!this.#started) return;
    if (visible && this.#visible.size === 1) this.#lookSoon();
    else this.#schedule();
  }

  /** Looks at once and resolves when that look, begun after this call, is done. */
  async look(): Promise<void> {
    const running = this.#inFlight;
    if (running !== undefined) await running;
    await (this.#inFlight ?? this.#begin(0));
  }

  dispose(): void {
    this.#abort.abort();
    this.#cancelTimer?.();
    this.#listeners.clear();
  }

  /** The look under way serves, and what another window sees. */
  #lookSoon(): void {
    if (this.#inFlight === undefined) void this.#begin(this.#interval());
  }

  #begin(maxAge: number): Promise<void> {
    this.#cancelTimer?.();
    this.#inFlight = this.#lookOnce(maxAge).finally(() => {
      this.#inFlight = undefined;
      this.#schedule();
    });
    return this.#inFlight;
  }

  async #lookOnce(maxAge: number): Promise<void> {
    try {
      const snapshot = await this.#options.look(this.#snapshot, maxAge, this.#abort.signal);
      if (this.#abort.signal.aborted) return;
      this.#snapshot = snapshot;
      for (const listener of this.#listeners) listener(snapshot);
    } catch (error) {
      if (!this.#abort.signal.aborted) this.#options.onError(error);
    }
  }

  #schedule(): void {
    this.#cancelTimer?.();
    if (!this.#started || this.#abort.signal.aborted || this.#inFlight !== undefined) return;
    this.#cancelTimer = this.#options.after(this.#wait(), () => void this.#begin(this.#interval()));
  }

  /** Until the oldest answer is an interval old: another window may have asked for it a while ago. */
  #wait(): number {
    const interval = this.#interval();
    const asked = this.#snapshot === undefined ? undefined : oldestAnswer(this.#snapshot);
    const age = asked === undefined ? 0 : Math.max(0, this.#options.now() - asked);
    return Math.max(Math.min(SHORTEST_WAIT, interval), interval - age);
  }

  #interval(): number {
    const soon = this.#visible.size > 0 || (this.#snapshot !== undefined && isChanging(this.#snapshot));
    return soon ? this.#options.fastInterval() : SLOW_INTERVAL;
  }
}
