/** What SET and RESET of a script leave set at a place in it. */

/** Options in force, by key. */
export type SessionOptions = Readonly<Record<string, string>>;

export type OptionChange =
  { readonly kind: 'set'; readonly key: string; readonly value: string } | { readonly kind: 'reset'; readonly key: string | undefined };

/** The options after the changes, in order; a RESET without a key clears all. */
export function applyChanges(changes: readonly OptionChange[]): SessionOptions {
  const options = new Map<string, string>();
  for (const change of changes) {
    if (change.kind === 'set') options.set(change.key, change.value);
    else if (change.key === undefined) options.clear();
    else options.delete(change.key);
  }
  return Object.fromEntries(options);
}

/** `SET 'key' = 'value'` with quotes doubled. */
export function setStatement(key: string, value: string): string {
  return `SET '${quote(key)}' = '${quote(value)}'`;
}

/** `RESET 'key'`. */
export function resetStatement(key: string): string {
  return `RESET '${quote(key)}'`;
}

function quote(text: string): string {
  return text.replaceAll("'", "''");
}
