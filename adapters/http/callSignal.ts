/** One signal for a call: fires when the caller cancels or the call has taken too long. */
import type { Cancellation } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import { HttpFault } from './httpFault.ts';

/** Detail of the fault of a call that took too long as a whole. */
export const CALL_TIMEOUT = 'CALL_TIMEOUT';

/**
 * Runs `call` with a signal that fires on `cancellation` or after `deadlineMs`, and then waits for it no longer: undici heeds a signal
 * only once it has a connection.
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
  let end: (error: Error) => void = () => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    end = (error) => {
      reject(error);
      controller.abort(error);
    };
  });
  const cancel = (): void => {
    end(new CancelledError());
  };
  const expire = (): void => {
    end(new HttpFault('timeout', CALL_TIMEOUT));
  };
  cancellation.addEventListener('abort', cancel);
  const timer = setTimeout(expire, deadlineMs);
  try {
    return await Promise.race([call(controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    cancellation.removeEventListener('abort', cancel);
  }
}
