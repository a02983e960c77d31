/** Why the list of confirmed hosts could not be read or written. */
import { message } from '../../l10n/localize.ts';
import { WorldError } from '../../core/errors.ts';

export type ConfirmedHostsErrorReason = 'unreadable' | 'notWritten';

export class ConfirmedHostsError extends WorldError<ConfirmedHostsErrorReason> {
  constructor(reason: ConfirmedHostsErrorReason, file: string, cause: unknown) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const text =
      reason === 'unreadable' ? message('system.hostsUnreadable', { file, detail }) : message('system.hostsNotWritten', { file, detail });
    super('ConfirmedHostsError', reason, text, { cause });
  }
}
