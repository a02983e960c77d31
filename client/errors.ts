/** What an error caught at the edge says to a person. */
import { message, type Message } from '../l10n/localize.ts';

/**
 * The sentence of an error from the outside, else one that points to the log. Errors are told by shape and name, not by class:
 * they come from the bundle of the operations, which has its own copy of the classes.
 */
export function textOfError(error: unknown): Message {
  if (error instanceof Error && 'text' in error && isMessage(error.text)) return error.text;
  return message('client.unexpectedError', { detail: error instanceof Error ? error.message : String(error) });
}

/** Whether the user called it off: nothing to show. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === 'CancelledError';
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' && 'args' in value;
}

/** The word to branch on of an error from the outside. */
export function reasonOfError(error: unknown): string | undefined {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string' ? error.reason : undefined;
}
