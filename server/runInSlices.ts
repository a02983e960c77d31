/** Long work beside others' requests: a slice of it, then whatever waits, then the next. */
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../core/steps.ts';

/** Shorter than what a person notices, longer than most steps. */
const SLICE_MS = 20;

/** `undefined` when `isStale` says between two slices that nobody wants the result any more. */
export async function runInSlices<Result>(steps: Steps<Result>, isStale: () => boolean): Promise<{ readonly result: Result } | undefined> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return { result: step.value };
    } while (performance.now() < end);
    await setImmediate();
    if (isStale()) return undefined;
  }
}
