/** Why the ledger could not be read or written. */
import { WorldError } from '../../core/errors.ts';
import type { Message } from '../../l10n/localize.ts';

/**
 * `newer` its format is of a later Sluice; `full` no space left; `corrupt` no readable ledger; `busy` locked by another process;
 * `notWritable` no permission; `io` the disk failed; `notFound` no such record; `worker` the thread died.
 */
export type LedgerErrorReason = 'newer' | 'full' | 'corrupt' | 'busy' | 'notWritable' | 'io' | 'notFound' | 'worker';

export class LedgerError extends WorldError<LedgerErrorReason> {
  constructor(reason: LedgerErrorReason, text: Message, options?: { readonly cause?: unknown }) {
    super('LedgerError', reason, text, options);
  }
}
