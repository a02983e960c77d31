/** What the outside world says no with: one class per adapter, a reason to branch on, a message for a person. */
import { localize, type Message } from '../l10n/localize.ts';

/** Base of every adapter's error. `Reason` is a union of stable words; the text says what was wrong and what to do. */
export class WorldError<Reason extends string = string> extends Error {
  readonly reason: Reason;
  readonly text: Message;

  constructor(name: string, reason: Reason, text: Message, options?: { readonly cause?: unknown }) {
    super(localize(text, 'en'), options);
    this.name = name;
    this.reason = reason;
    this.text = text;
  }
}

/** Whether an adapter or the engine said no, in words for a person. */
export function isWorldError(error: unknown): error is WorldError {
  return error instanceof WorldError;
}

/** Thrown when the caller's {@link Cancellation} fired; not an error to show. */
export class CancelledError extends Error {
  constructor() {
    super('cancelled');
    this.name = 'CancelledError';
  }
}
