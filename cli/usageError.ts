/** What is wrong with a command line, found before anything was done. */
import { WorldError } from '../core/errors.ts';
import type { Message } from '../l10n/localize.ts';

/** `usage` an option or an argument is wrong; `notConfirmed` it was not said that it shall be done. */
export type UsageReason = 'usage' | 'notConfirmed';

export class UsageError extends WorldError<UsageReason> {
  constructor(text: Message, reason: UsageReason = 'usage') {
    super('UsageError', reason, text);
  }
}
