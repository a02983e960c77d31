/** Parses a part of a script, and says of one that is newer than its version since when Flink takes it. */
import type { FlinkVersion } from './flinkVersion.ts';
import { withNewerSyntax } from './newerSyntax.ts';
import { type ParsedPart, parsePart } from './parsePart.ts';
import { type StatementPart, wholePart } from './statementPart.ts';
import { Tokenizer } from './tokenize.ts';

export function checkPart(part: StatementPart, version: FlinkVersion): ParsedPart {
  const parsed = parsePart(part, version);
  return { ...parsed, problems: withNewerSyntax(part.text, version, parsed.problems) };
}

/** As {@link checkPart}, from no more than the text of the part, which another thread can be sent. */
export function checkPartText(text: string, version: FlinkVersion): ParsedPart {
  return checkPart(wholePart(text, new Tokenizer(text, version)), version);
}
