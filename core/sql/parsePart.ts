/** Parses one part of a script. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import type { Problem } from '../problem.ts';
import { classify, type StatementFacts } from './classify.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import { parseTokens } from './parseStatement.ts';
import { sessionCommand } from './sessionCommand.ts';
import type { StatementPart } from './statementPart.ts';
import { syntaxProblem } from './syntaxProblem.ts';

/** What the parser makes of a part; all offsets count from its start, so that it is the same wherever the part stands. */
export interface ParsedPart {
  readonly facts: StatementFacts;
  readonly problems: readonly Problem[];
}

/** Parses a part, here and now or elsewhere; the promise of one that is cancelled is rejected with a `CancelledError`. */
export type PartParser = (part: StatementPart, version: FlinkVersion, cancellation: Cancellation) => ParsedPart | Promise<ParsedPart>;

/** Parses the text of a part where this thread does not wait for it. @throws CancelledError; Error when it could not be done there */
export type ParseElsewhere = (text: string, version: FlinkVersion, cancellation: Cancellation) => Promise<ParsedPart>;

export function parsePart(part: StatementPart, version: FlinkVersion): ParsedPart {
  return { facts: classify(part, version), problems: problemsOf(part, version) };
}

/** What is known of a part that is not parsed, with a note that says so. */
export function unparsed(part: StatementPart, version: FlinkVersion): ParsedPart {
  const span = { start: 0, end: 1 };
  return {
    facts: classify(part, version),
    problems: [{ code: 'FSQL010', severity: 'hint', message: message('sql.longStatement'), span }],
  };
}

function problemsOf(part: StatementPart, version: FlinkVersion): readonly Problem[] {
  if (sessionCommand(part.text, version) !== undefined) return [];
  const problem = problemOf(part, version);
  return problem === undefined ? [] : [problem];
}

function problemOf(part: StatementPart, version: FlinkVersion): Problem | undefined {
  try {
    return syntaxProblem(parseTokens(part.tokens, version), part, version);
  } catch (error) {
    // What walks over a tree may need more of the stack than what has made it.
    if (error instanceof RangeError) return syntaxProblem({ tree: undefined, fault: 'tooDeep', usedLL: false }, part, version);
    throw error;
  }
}
