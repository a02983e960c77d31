/** One signal for a call: fires when the caller cancels or the call has taken too long. */
import type { Cancellation } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import { HttpFault } from './httpFault.ts';

/**
 * Runs `call`, which must fail with the reason of its signal, with a signal that fires on `cancellation` or after `deadlineMs`.
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
  const cancel = (): void => {
    controller.abort(new CancelledError());
  };
  cancellation.addEventListener('abort', cancel);
  const timer = setTimeout(() => {
    controller.abort(new HttpFault('timeout', `no complete reply within ${String(deadlineMs)} ms`));
  }, deadlineMs);
  try {
    return await call(controller.signal);
  } finally {
    clearTimeout(timer);
    cancellation.removeEventListener('abort', cancel);
  }
}
