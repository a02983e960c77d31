/** Takes confidential texts out of what others tell. */
export type Redact = (text: string) => string;

/** What stands for a confidential text: Flink's own mask (`GlobalConfiguration.HIDDEN_CONTENT`). */
const MASK = '******';
/** Of a text of several lines, lines of this length or longer are told from others by themselves. */
const LONG_LINE = 6;

/** Knows the texts as they are, as they stand in SQL literals and in JSON, and their long lines. */
export function redactor(confidential: readonly string[]): Redact {
  const forms = new Set(confidential.flatMap(withLines).flatMap(inSql).flatMap(inJson));
  forms.delete('');
  const longestFirst = [...forms].sort((left, right) => right.length - left.length);
  return (text) => longestFirst.reduce((result, form) => result.replaceAll(form, MASK), text);
}

function withLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return [text, text.trim(), ...(lines.length > 1 ? lines.filter((line) => line.length >= LONG_LINE) : [])];
}

function inSql(text: string): readonly string[] {
  return [text, text.replaceAll("'", "''"), text.replaceAll('\\', '\\\\').replaceAll("'", "''")];
}

function inJson(text: string): readonly string[] {
  return [text, JSON.stringify(text).slice(1, -1)];
}

export function redactBytes(bytes: Uint8Array, redact: Redact): Uint8Array {
  return new TextEncoder().encode(redact(new TextDecoder().decode(bytes)));
}
