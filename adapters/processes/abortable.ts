/** Lets Node's own functions, which take an `AbortSignal`, be cancelled by a {@link Cancellation}. */
import { throwIfCancelled, type Cancellation } from '../../core/cancellation.ts';

/** Runs `work` with a signal that fires with `cancellation`. @throws CancelledError in place of what an aborted `work` throws */
export async function abortable<T>(cancellation: Cancellation, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  throwIfCancelled(cancellation);
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  cancellation.addEventListener('abort', abort);
  try {
    return await work(controller.signal);
  } catch (error) {
    throwIfCancelled(cancellation);
    throw error;
  } finally {
    cancellation.removeEventListener('abort', abort);
  }
}
