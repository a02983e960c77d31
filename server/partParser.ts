/** Where the server parses a statement: here, or in a thread of its own when others would have to wait for it. */
import { CancelledError } from '../core/errors.ts';
import type { Log } from '../core/ports.ts';
import { checkPart } from '../core/sql/checkPart.ts';
import type { FlinkVersion } from '../core/sql/flinkVersion.ts';
import { type ParsedPart, type ParseElsewhere, parsePart, type PartParser, unparsed } from '../core/sql/parsePart.ts';
import type { StatementPart } from '../core/sql/statementPart.ts';

/** Of a statement that is parsed in a few milliseconds, by a cold parser in ten times as much. */
const MOST_TOKENS_HERE = 1_500;
/** UTF-16 code units, and tokens; a longer statement is not parsed: it would take seconds, and more memory than all else. */
const LONGEST = 1_000_000;
const MOST_TOKENS = 100_000;

export function partParser(parseElsewhere: ParseElsewhere, log: Log): PartParser {
  return byLength(checkPart, parseElsewhere, log);
}

/** For what is only tried: nobody wants to know since when Flink takes it. */
export function fixParser(parseElsewhere: ParseElsewhere, log: Log): PartParser {
  return byLength(parsePart, parseElsewhere, log);
}

function byLength(
  parseHere: (part: StatementPart, version: FlinkVersion) => ParsedPart,
  parseElsewhere: ParseElsewhere,
  log: Log,
): PartParser {
  return (part, version, cancellation) => {
    if (part.tokens.length <= MOST_TOKENS_HERE) return parseHere(part, version);
    if (part.text.length > LONGEST || part.tokens.length > MOST_TOKENS) return unparsed(part, version);
    return orUnparsed(parseElsewhere(part.text, version, cancellation), { part, version, log });
  };
}

interface Fallback {
  readonly part: StatementPart;
  readonly version: FlinkVersion;
  readonly log: Log;
}

async function orUnparsed(parsed: Promise<ParsedPart>, { part, version, log }: Fallback): Promise<ParsedPart> {
  try {
    return await parsed;
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    log.error('a long statement could not be parsed', error);
    return unparsed(part, version);
  }
}
