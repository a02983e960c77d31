/** Why the secrets of this machine could not be read. */
import { WorldError } from '../../core/errors.ts';
import type { Message } from '../../l10n/localize.ts';

/** `unreadable` the file cannot be read; `notPrivate` others may read it; `malformed` it is not what it should be. */
export type SecretsErrorReason = 'unreadable' | 'notPrivate' | 'malformed';

export class SecretsError extends WorldError<SecretsErrorReason> {
  constructor(reason: SecretsErrorReason, text: Message, options?: { readonly cause?: unknown }) {
    super('SecretsError', reason, text, options);
  }
}
