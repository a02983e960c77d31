/** `${secret:NAME}` in a statement, which becomes its value only on the way to the cluster: everything that is kept or shown has the reference. */
import { findReferences, type Reference } from './references.ts';
import { escapedFor } from './substitute.ts';

/** Names of the secrets that a statement refers to, sorted, each once. */
export function secretNames(statement: string): readonly string[] {
  const names = findReferences(statement).flatMap((reference) => (reference.kind === 'secret' ? [reference.name] : []));
  return [...new Set(names)].sort();
}

/** The statement with the values put in, escaped for their places, and with `$${secret:NAME}` as the `${secret:NAME}` that it stands for. */
export function withSecretValues(statement: string, values: ReadonlyMap<string, string>): string {
  let text = '';
  let taken = 0;
  for (const reference of findReferences(statement)) {
    const value = valueOf(reference, values);
    if (value === undefined) continue;
    text += statement.slice(taken, reference.span.start) + value;
    taken = reference.span.end;
  }
  return text + statement.slice(taken);
}

function valueOf(reference: Reference, values: ReadonlyMap<string, string>): string | undefined {
  if (reference.kind === 'escaped') return reference.literal.startsWith('${secret:') ? reference.literal : undefined;
  const value = reference.kind === 'secret' ? values.get(reference.name) : undefined;
  return value === undefined ? undefined : escapedFor(reference.place, value);
}
