/** Parses a script that changes: what an edit does not touch is neither read nor parsed again. */
import { type Cancellation, NEVER_CANCELLED } from '../cancellation.ts';
import type { Problem } from '../problem.ts';
import { type Segment, SegmentedText } from '../segments.ts';
import { awaited, flatMapped, type Steps } from '../steps.ts';
import { movedSpan, type TextSpan } from '../text.ts';
import type { StatementFacts } from './classify.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import { type ParsedPart, parsePart, type PartParser } from './parsePart.ts';
import { cutPart, groupParts, partRole, type PartRole } from './statementPart.ts';
import type { Insert, ObjectName, Script, Statement } from './statements.ts';
import { Tokenizer } from './tokenize.ts';

/** What is kept of a part; `undefined` where a segment has none. */
type KnownPart = (ParsedPart & { readonly role: PartRole; readonly offset: number; readonly length: number }) | undefined;

/** A part where it stands in the script. */
interface PlacedPart extends ParsedPart {
  readonly role: PartRole;
  readonly span: TextSpan;
}

export class ScriptParser {
  readonly #version: FlinkVersion;
  readonly #parse: PartParser;
  readonly #parts = new SegmentedText<KnownPart>();

  /** @param parse parses a part, or remembers it */
  constructor(version: FlinkVersion, parse: PartParser = parsePart) {
    this.#version = version;
    this.#parse = parse;
  }

  /** Yields between the parts that are new, and between thousands of known ones. @throws CancelledError only */
  *parse(text: string, cancellation = NEVER_CANCELLED): Steps<Script> {
    const tokenizer = new Tokenizer(text, this.#version);
    const segments = yield* this.#parts.update(text, (start) => this.#cut(text, tokenizer, start, cancellation));
    const groups = yield* groupParts(yield* flatMapped(segments, placed));
    const statements = yield* flatMapped(groups, (parts) => [statementOf(text, parts)]);
    return { statements, problems: yield* flatMapped(statements, ({ problems }) => problems) };
  }

  *#cut(text: string, tokenizer: Tokenizer, start: number, cancellation: Cancellation): Steps<Segment<KnownPart>> {
    const { value, ...place } = yield* cutPart(text, tokenizer, start);
    if (value === undefined) return { ...place, value };
    const { part, offset } = value;
    const parsed = yield* awaited(this.#parse(part, this.#version, cancellation));
    return { ...place, value: { ...parsed, role: partRole(part), offset, length: part.text.length } };
  }
}

function placed({ start, value }: Segment<KnownPart>): readonly PlacedPart[] {
  if (value === undefined) return [];
  const { facts, problems, role, offset, length } = value;
  const at = start + offset;
  return [{ role, span: { start: at, end: at + length }, facts: movedFacts(facts, at), problems: movedProblems(problems, at) }];
}

function statementOf(text: string, parts: readonly PlacedPart[]): Statement {
  const [first] = parts;
  const span = { start: first?.span.start ?? 0, end: parts.at(-1)?.span.end ?? 0 };
  const facts = parts.length > 1 ? statementSet(parts) : (first?.facts ?? { kind: 'unknown' });
  const problems = parts.length > 1 ? parts.flatMap((part) => part.problems) : (first?.problems ?? []);
  return { ...facts, span, text: text.slice(span.start, span.end), problems };
}

/** `BEGIN STATEMENT SET` with what belongs to it. */
function statementSet(parts: readonly PlacedPart[]): StatementFacts {
  const inserts = parts.flatMap(({ facts }) => (facts.kind === 'insert' ? [facts.insert] : []));
  return { kind: 'statementSet', spelling: 'begin', inserts, isComplete: parts.at(-1)?.role === 'end' };
}

/** The same facts of a text that stands `by` code units further on. */
export function movedFacts(facts: StatementFacts, by: number): StatementFacts {
  switch (facts.kind) {
    case 'insert':
      return { ...facts, insert: movedInsert(facts.insert, by) };
    case 'statementSet':
      return { ...facts, inserts: facts.inserts.map((insert) => movedInsert(insert, by)) };
    default:
      return 'name' in facts && facts.name !== undefined ? { ...facts, name: movedName(facts.name, by) } : facts;
  }
}

function movedInsert({ span, sink }: Insert, by: number): Insert {
  return { span: movedSpan(span, by), sink: sink === undefined ? undefined : movedName(sink, by) };
}

function movedName({ parts, span }: ObjectName, by: number): ObjectName {
  return { parts, span: movedSpan(span, by) };
}

function movedProblems(problems: readonly Problem[], by: number): readonly Problem[] {
  return problems.length === 0 ? problems : problems.map((problem) => ({ ...problem, span: movedSpan(problem.span, by) }));
}
