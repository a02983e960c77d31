/** Cancellation as a structural type, since `core/` has no `AbortSignal`. */
import { CancelledError } from './errors.ts';

/** What `AbortSignal` is to its readers. An LSP or VS Code token is turned into one at the edge by an `AbortController`. */
export interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Never fires. */
export const NEVER_CANCELLED: Cancellation = {
  aborted: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};

/** @throws CancelledError when it has fired */
export function throwIfCancelled(cancellation: Cancellation): void {
  if (cancellation.aborted) throw new CancelledError();
}

/** A {@link Cancellation} that is fired by hand, since `core/` has no `AbortController`. */
export class Canceller implements Cancellation {
  #aborted = false;
  readonly #listeners = new Set<() => void>();

  get aborted(): boolean {
    return this.#aborted;
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.delete(listener);
  }

  abort(): void {
    if (this.#aborted) return;
    this.#aborted = true;
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }
}
