/** Parsed parts by their text: environments share what they have in common. */
import type { FlinkVersion } from './flinkVersion.ts';
import { withNewerSyntax } from './newerSyntax.ts';
import { type ParsedPart, parsePart } from './parsePart.ts';
import type { StatementPart } from './statementPart.ts';

/** For the versions of one text; what one version does not parse anew is gone with the next but one. */
export class StatementCache {
  #before = new Map<string, ParsedPart>();
  #now = new Map<string, ParsedPart>();

  /** Begins with another version of the text. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** As {@link parsePart}, and says of a statement that is newer than `version` since when Flink takes it. */
  parse(part: StatementPart, version: FlinkVersion): ParsedPart {
    const key = `${version} ${part.text}`;
    const kept = this.#now.get(key) ?? this.#before.get(key) ?? checked(part, version);
    this.#now.set(key, kept);
    return kept;
  }
}

function checked(part: StatementPart, version: FlinkVersion): ParsedPart {
  const parsed = parsePart(part, version);
  return { ...parsed, problems: withNewerSyntax(part.text, version, parsed.problems) };
}
