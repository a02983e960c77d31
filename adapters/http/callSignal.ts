/** One signal for a call: fires when the caller cancels or the call has taken too long. */
import type { Cancellation } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import { HttpFault } from './httpFault.ts';

/**
 * Runs `call` with a signal that fires on `cancellation` or after `deadlineMs`.
 * @throws CancelledError when `cancellation` fired
 * @throws HttpFault with reason `timeout` when the deadline passed
 */
export async function withCallSignal<Value>(
  cancellation: Cancellation,
  deadlineMs: number,
  call: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  if (cancellation.aborted) throw new CancelledError();
  const controller = new AbortController();
  let ended: Error | undefined;
  const endWith = (error: Error): void => {
    ended ??= error;
    controller.abort(ended);
  };
  const cancel = (): void => {
    endWith(new CancelledError());
  };
  cancellation.addEventListener('abort', cancel);
  const timer = setTimeout(() => {
    endWith(new HttpFault('timeout', `no complete reply within ${String(deadlineMs)} ms`));
  }, deadlineMs);
  try {
    return await call(controller.signal);
  } catch (error) {
    // undici puts an error of its own in the place of the signal's reason in some states of a request.
    throw ended ?? error;
  } finally {
    clearTimeout(timer);
    cancellation.removeEventListener('abort', cancel);
  }
}
