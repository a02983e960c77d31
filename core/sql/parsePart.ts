/** Parses one part of a script. */
import { message } from '../../l10n/localize.ts';
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

export function parsePart(part: StatementPart, version: FlinkVersion): ParsedPart {
  return { facts: classify(part, version), problems: problemsOf(part, version) };
}

/** What is known of a part without parsing it. */
export function unparsed(part: StatementPart, version: FlinkVersion): ParsedPart {
  const span = { start: 0, end: 1 };
  return {
    facts: classify(part, version),
    problems: [{ code: 'FSQL010', severity: 'hint', message: message('sql.longStatement'), span }],
  };
}

function problemsOf(part: StatementPart, version: FlinkVersion): readonly Problem[] {
  if (sessionCommand(part.text, version) !== undefined) return [];
  const problem = syntaxProblem(parseTokens(part.tokens, version), part, version);
  return problem === undefined ? [] : [problem];
}
