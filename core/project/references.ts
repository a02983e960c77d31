/** `${name}` and `${secret:NAME}` in a script, with the place that each stands in. */
import { type Segment, SegmentedText } from '../segments.ts';
import { flatMapped, runToEnd, type Steps } from '../steps.ts';
import { movedSpan, type TextSpan } from '../text.ts';
import { cutPieces, type PieceKind } from './scriptPieces.ts';

/** What surrounds a reference, and so how its value is escaped. A hint (slash-star-plus) is code; in comments there are no references. */
export type ReferencePlace = 'code' | 'string' | 'escapedString' | 'identifier' | 'escapedIdentifier';

interface ReferenceAt {
  /** In the user's text, from `$` to `}`. */
  readonly span: TextSpan;
  readonly place: ReferencePlace;
}

export interface VariableReference extends ReferenceAt {
  readonly kind: 'variable';
  readonly name: string;
}

export interface SecretReference extends ReferenceAt {
  readonly kind: 'secret';
  readonly name: string;
  /** The variable whose value refers to it; absent where the script itself does. */
  readonly behind?: string;
}

/** `${…}` around what is not a name. */
export interface MalformedReference extends ReferenceAt {
  readonly kind: 'malformed';
  readonly name: string;
}

/** `$${…}`, which stands for `${…}` itself. */
export interface EscapedReference extends ReferenceAt {
  readonly kind: 'escaped';
  /** The text that is meant. */
  readonly literal: string;
}

export type Reference = VariableReference | SecretReference | MalformedReference | EscapedReference;

/** A variable's name, as in `Kafka.cluster`: letters, digits, `.`, `_` and `-`, first a letter or `_`. */
export const VARIABLE_NAME = /^[\p{L}_][\p{L}\p{N}._-]*$/u;

const REFERENCE = /\$?\$\{([^{}'`\r\n]*)\}/g;
const SECRET_PREFIX = 'secret:';

const PLACES: Readonly<Partial<Record<PieceKind, ReferencePlace>>> = {
  reference: 'code',
  string: 'string',
  escapedString: 'escapedString',
  identifier: 'identifier',
  escapedIdentifier: 'escapedIdentifier',
};

/** All references of a script, in order. */
export function findReferences(text: string): readonly Reference[] {
  return runToEnd(new ReferenceFinder().find(text)).references;
}

/** What a script is made of where its grammar does not matter. */
export interface ScriptParts {
  /** In order. */
  readonly references: readonly Reference[];
  /** In order; what they hold counts from their starts. */
  readonly segments: readonly Segment<SegmentParts>[];
}

export interface SegmentParts {
  readonly references: readonly Reference[];
  readonly marks: readonly ScriptMark[];
}

/** What tells where a script can be folded. */
export interface ScriptMark {
  readonly kind: 'open' | 'close' | 'comment';
  readonly span: TextSpan;
}

/** Finds the references of a script that changes: what an edit does not touch is not looked at again. */
export class ReferenceFinder {
  readonly #segments = new SegmentedText<SegmentParts>();

  *find(text: string): Steps<ScriptParts> {
    const segments = yield* this.#segments.update(text, (start) => cutParts(text, start));
    const references = yield* flatMapped(segments, ({ start, value }) =>
      value.references.map((found) => ({ ...found, span: movedSpan(found.span, start) })),
    );
    return { references, segments };
  }
}

function cutParts(text: string, start: number): Segment<SegmentParts> {
  const { value, ...segment } = cutPieces(text, start);
  const references: Reference[] = [];
  const marks: ScriptMark[] = [];
  for (const { kind, text: own, start: from } of value) {
    if (kind === 'open' || kind === 'close' || kind === 'comment') marks.push({ kind, span: { start: from, end: from + own.length } });
    const place = PLACES[kind];
    if (place === undefined) continue;
    for (const match of own.matchAll(REFERENCE)) {
      const span = { start: from + match.index, end: from + match.index + match[0].length };
      references.push(reference(match[0], match[1] ?? '', { span, place }));
    }
  }
  return { ...segment, value: { references, marks } };
}

/** Whether a value holds a reference; values are not looked into when they are put in. */
export function referencesIn(value: string): readonly Reference[] {
  return [...value.matchAll(REFERENCE)].map((match) =>
    reference(match[0], match[1] ?? '', { span: { start: match.index, end: match.index + match[0].length }, place: 'code' }),
  );
}

function reference(whole: string, inner: string, at: ReferenceAt): Reference {
  if (whole.startsWith('$$')) return { kind: 'escaped', literal: whole.slice(1), ...at };
  if (VARIABLE_NAME.test(inner)) return { kind: 'variable', name: inner, ...at };
  const secret = inner.startsWith(SECRET_PREFIX) ? inner.slice(SECRET_PREFIX.length) : undefined;
  if (secret !== undefined && VARIABLE_NAME.test(secret)) return { kind: 'secret', name: secret, ...at };
  return { kind: 'malformed', name: inner, ...at };
}
