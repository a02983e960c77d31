/** What goes wrong with a program as such, whatever it says itself. */
import { message } from '../../l10n/localize.ts';
import { WorldError } from '../../core/errors.ts';

/** `notStarted`: the system refuses to run it. `timeout`: ended by us because it took too long. */
export type ProcessErrorReason = 'notStarted' | 'timeout';

export class ProcessError extends WorldError<ProcessErrorReason> {
  private constructor(
    reason: ProcessErrorReason,
    text: ConstructorParameters<typeof WorldError>[2],
    options?: { readonly cause?: unknown },
  ) {
    super('ProcessError', reason, text, options);
  }

  static notStarted(executable: string, cause: unknown): ProcessError {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return new ProcessError('notStarted', message('processes.notStarted', { executable, detail }), { cause });
  }

  static timeout(executable: string, milliseconds: number): ProcessError {
    return new ProcessError('timeout', message('processes.timeout', { executable, seconds: Math.round(milliseconds / 1000) }));
  }
}
