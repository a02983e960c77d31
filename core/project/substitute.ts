/** Puts the values of an environment's variables into a script: one pass, no expressions, no recursion. */
import { forEachOf, runToEnd, type Steps } from '../steps.ts';
import type { TextSpan } from '../text.ts';
import {
  findReferences,
  referencesIn,
  type MalformedReference,
  type Reference,
  type ReferencePlace,
  type SecretReference,
  type VariableReference,
} from './references.ts';
import { SourceMap, type Replacement } from './sourceMap.ts';

/** A reference without a value: an undefined variable, a secret, or what is not a name. It stays in the text as written. */
export interface UnresolvedReference {
  readonly reference: VariableReference | SecretReference | MalformedReference;
  /** Where it stands in the substituted text: a hole that fits anything. */
  readonly hole: TextSpan;
}

export interface Substitution {
  readonly text: string;
  readonly map: SourceMap;
  /** In the order of the text. */
  readonly unresolved: readonly UnresolvedReference[];
  /** Names of the variables that were put in, sorted, each once. */
  readonly used: readonly string[];
}

/**
 * Substitutes `${name}` by its value, escaped for its place: quotes doubled in a string literal, backticks in a quoted identifier, as it is
 * elsewhere. `$${name}` becomes `${name}`, but `$${secret:name}` stays, since secrets are put in later. Comments stay as they are, so that no value can end one.
 */
export function substitute(text: string, variables: Readonly<Record<string, string>>, references = findReferences(text)): Substitution {
  return runToEnd(substituted(text, variables, references));
}

/** As {@link substitute}, in steps. */
export function* substituted(
  text: string,
  variables: Readonly<Record<string, string>>,
  references: readonly Reference[],
): Steps<Substitution> {
  const parts: string[] = [];
  const replacements: Replacement[] = [];
  const unresolved: UnresolvedReference[] = [];
  const used = new Set<string>();
  let taken = 0;
  let length = 0;
  yield* forEachOf(references, (reference) => {
    const { span } = reference;
    const resolved = resolve(reference, variables);
    const written = resolved.kind === 'value' ? resolved.text : text.slice(span.start, span.end);
    length += span.start - taken;
    const result = { start: length, end: length + written.length };
    if (resolved.kind === 'unresolved') unresolved.push({ reference: resolved.reference, hole: result });
    if (resolved.kind === 'value' && reference.kind === 'variable') used.add(reference.name);
    parts.push(text.slice(taken, span.start), written);
    replacements.push({ source: span, result });
    taken = span.end;
    length = result.end;
  });
  parts.push(text.slice(taken));
  return { text: parts.join(''), map: new SourceMap(replacements), unresolved, used: [...used].sort() };
}

/** The variable's value; `undefined` when the environment does not define it. */
export function variableValue(variables: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

type Resolved =
  { readonly kind: 'value'; readonly text: string } | { readonly kind: 'unresolved'; readonly reference: UnresolvedReference['reference'] };

function resolve(reference: Reference, variables: Readonly<Record<string, string>>): Resolved {
  if (reference.kind === 'escaped') return { kind: 'value', text: notYetSecret(reference.literal) };
  if (reference.kind !== 'variable') return { kind: 'unresolved', reference };
  const value = variableValue(variables, reference.name);
  if (value === undefined) return { kind: 'unresolved', reference };
  const secret = referencesIn(value).find((inner) => inner.kind === 'secret');
  if (secret !== undefined)
    return { kind: 'unresolved', reference: { ...reference, kind: 'secret', name: secret.name, behind: reference.name } };
  return { kind: 'value', text: escapedFor(reference.place, notYetSecret(value)) };
}

/** Secrets are put in later: what only looks like one until then keeps, or gets, the dollar that says so. */
function notYetSecret(literal: string): string {
  return literal.replaceAll(/\$?\$\{secret:[^{}'`\r\n]*\}/g, (found) => `$${found}`);
}

/** The value as it is written in that place: quotes doubled in a string literal, backticks in a quoted identifier. */
export function escapedFor(place: ReferencePlace, value: string): string {
  switch (place) {
    case 'string':
      return value.replaceAll("'", "''");
    case 'escapedString':
      return value.replaceAll('\\', '\\\\').replaceAll("'", "''");
    case 'escapedIdentifier':
      return value.replaceAll('\\', '\\\\').replaceAll('"', '""');
    case 'identifier':
      return value.replaceAll('`', '``');
    case 'code':
      return value;
  }
}
