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
