/** The clock of this machine. */
import type { Cancellation } from '../../core/cancellation.ts';
import { throwIfCancelled } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import type { Clock } from '../../core/ports.ts';

export function createClock(): Clock {
  return { now: () => Date.now(), sleep };
}

async function sleep(milliseconds: number, cancellation: Cancellation): Promise<void> {
  throwIfCancelled(cancellation);
  await new Promise<void>((resolve, reject) => {
    const cancel = (): void => {
      settle();
      reject(new CancelledError());
    };
    const timer = setTimeout(() => {
      settle();
      resolve();
    }, milliseconds);
    const settle = (): void => {
      clearTimeout(timer);
      cancellation.removeEventListener('abort', cancel);
    };
    cancellation.addEventListener('abort', cancel);
  });
}
