/** What becomes of a run whose output nobody takes any more: a deployment goes on to its end all the same. */
import type { Writable } from 'node:stream';

export interface OutputWatch {
  /** Fires when standard output takes no more: its reader is gone, as `head` is after its lines, or its disk is full. */
  readonly gone: AbortSignal;
  /** Once all is written: why a part of the result was lost; `undefined` when nothing was, or the reader did not want it. */
  lost(): Promise<Error | undefined>;
}

export function watchOutput(output: Writable, errors: Writable): OutputWatch {
  const gone = new AbortController();
  const found: { lost?: Error } = {};
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (!gone.signal.aborted && error.code !== 'EPIPE') found.lost = error;
    gone.abort();
  });
  // Progress and complaints that cannot be written are no reason to end what is under way.
  errors.on('error', () => undefined);
  return {
    gone: gone.signal,
    lost: async () => {
      // Errors of writing come after the write: the one of an empty text comes last.
      await new Promise<void>((resolve) => {
        output.write('', () => {
          setImmediate(resolve);
        });
      });
      return found.lost;
    },
  };
}
