/** Work beside the looks that must not delay them: one run at a time, more wishes meanwhile are dropped. */
import type { Cancellation } from '../../core/cancellation.ts';

export class Background {
  readonly #work: (cancellation: Cancellation) => Promise<void>;
  readonly #onError: (error: unknown) => void;
  readonly #abort = new AbortController();
  #runs = false;

  constructor(work: (cancellation: Cancellation) => Promise<void>, onError: (error: unknown) => void) {
    this.#work = work;
    this.#onError = onError;
  }

  /** Never rejects. */
  async run(): Promise<void> {
    if (this.#runs || this.#isOver()) return;
    this.#runs = true;
    try {
      await this.#work(this.#abort.signal);
    } catch (error) {
      if (!this.#isOver()) this.#onError(error);
    } finally {
      this.#runs = false;
    }
  }

  dispose(): void {
    this.#abort.abort();
  }

  #isOver(): boolean {
    return this.#abort.signal.aborted;
  }
}
