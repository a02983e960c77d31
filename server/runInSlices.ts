/** Long work beside others' requests: a slice of it, then whatever waits, then the next. */
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { type Cancellation, throwIfCancelled } from '../core/cancellation.ts';
import type { Steps } from '../core/steps.ts';

/** Shorter than what a person notices, longer than most steps. */
const SLICE_MS = 20;

/** @throws CancelledError when nobody wants the result any more */
export async function runInSlices<Result>(steps: Steps<Result>, cancellation: Cancellation): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (step.value !== undefined) await step.value;
    } while (performance.now() < end);
    await setImmediate();
    throwIfCancelled(cancellation);
  }
}
