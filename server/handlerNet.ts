/** The net under the handlers: a bug in one is logged and answered with nothing, the others go on. */
import { CancelledError } from '../core/errors.ts';
import type { Log } from '../core/ports.ts';

/** `handler`, answering `fallback` when it throws; that it was given up is no bug. */
export function netted<Params extends readonly unknown[], Result>(
  log: Log,
  name: string,
  fallback: Result,
  handler: (...params: Params) => Promise<Result> | Result,
): (...params: Params) => Promise<Result> {
  return async (...params) => {
    try {
      return await handler(...params);
    } catch (error) {
      if (!(error instanceof CancelledError)) log.error(`${name} failed`, error);
      return fallback;
    }
  };
}
