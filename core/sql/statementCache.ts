/** Parsed statements by their text: an edit costs one statement, and two environments share what they have in common. */
import type { FlinkVersion } from './flinkVersion.ts';
import { withNewerSyntax } from './newerSyntax.ts';
import { parsePart, type ParsedPart } from './parseScript.ts';
import type { StatementPart } from './splitScript.ts';

interface Kept extends ParsedPart {
  /** Where the part began whose problems these are. */
  readonly start: number;
}

/** For the versions of one text; what one version does not use is gone with the next but one. */
export class StatementCache {
  #before = new Map<string, Kept>();
  #now = new Map<string, Kept>();

  /** Begins with another version of the text. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** As {@link parsePart}, and says of a statement that is newer than `version` since when Flink takes it. */
  parse(part: StatementPart, version: FlinkVersion): ParsedPart {
    const key = `${version} ${part.text}`;
    const kept = this.#now.get(key) ?? this.#before.get(key) ?? { ...checked(part, version), start: part.span.start };
    this.#now.set(key, kept);
    return { tree: kept.tree, problems: moved(kept, part.span.start - kept.start) };
  }
}

function checked(part: StatementPart, version: FlinkVersion): ParsedPart {
  const parsed = parsePart(part, version);
  return { ...parsed, problems: withNewerSyntax(part.text, version, parsed.problems) };
}

function moved({ problems }: ParsedPart, distance: number): ParsedPart['problems'] {
  if (distance === 0) return problems;
  return problems.map((problem) => ({ ...problem, span: { start: problem.span.start + distance, end: problem.span.end + distance } }));
}
