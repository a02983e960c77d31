/** Results as JSON: messages become sentences in the chosen language, everything else stays plain data. */
import { localize, type Language, type Message } from '../../l10n/localize.ts';

/** Pretty-printed, with a line end. */
export function toJson(value: unknown, language: Language): string {
  return `${JSON.stringify(value, (_key, part: unknown) => (isMessage(part) ? localize(part, language) : (part ?? null)), 2)}\n`;
}

/** What is printed in place of a result, so that a reader of JSON gets JSON. `reason` is a stable word, `code` the exit code. */
export function failureJson(
  failure: { readonly code: number; readonly reason: string; readonly message: Message },
  language: Language,
): string {
  return toJson({ error: failure }, language);
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 2 && keys.includes('key') && keys.includes('args');
}
