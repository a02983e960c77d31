/** Parses a script statement by statement. */
import type { Problem } from '../problem.ts';
import type { TextSpan } from '../text.ts';
import { classify } from './classify.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import { parseTokens, type StatementTree } from './parseStatement.ts';
import { sessionCommand } from './sessionCommand.ts';
import { splitScript, type StatementPart, type StatementSlice } from './splitScript.ts';
import type { Script, Statement } from './statements.ts';
import { syntaxProblem } from './syntaxProblem.ts';

export interface ParseOptions {
  readonly version: FlinkVersion;
  /** Places that may hold anything, such as a variable without a value: a statement that one touches has no syntax problems. */
  readonly holes?: readonly TextSpan[];
  /** Parses a part, or remembers it; {@link parsePart} when it is not given. */
  readonly parse?: (part: StatementPart, version: FlinkVersion) => ParsedPart;
}

/** Never fails; a broken statement has problems and does not touch its neighbours. */
export function parseScript(text: string, options: ParseOptions): Script {
  const statements = splitScript(text, options.version).map((slice) => parseSlice(slice, options));
  return { statements, problems: statements.flatMap((statement) => statement.problems) };
}

function parseSlice(slice: StatementSlice, options: ParseOptions): Statement {
  const parsed = slice.parts.map((part) => (options.parse ?? parsePart)(part, options.version));
  const problems = touchesHole(slice.span, options.holes ?? []) ? [] : parsed.flatMap((part) => part.problems);
  const trees = parsed.flatMap((part) => part.tree ?? []);
  return { ...classify(slice), span: slice.span, text: slice.text, problems, trees };
}

/** What the parser makes of one part. */
export interface ParsedPart {
  readonly tree: StatementTree | undefined;
  readonly problems: readonly Problem[];
}

/** Parses one part of a statement; the places of its problems are those of the script. */
export function parsePart(part: StatementPart, version: FlinkVersion): ParsedPart {
  if (sessionCommand(part.text) !== undefined) return { tree: undefined, problems: [] };
  const parsed = parseTokens(part.tokens, version);
  const problem = syntaxProblem(parsed, part, version);
  return { tree: parsed.tree, problems: problem === undefined ? [] : [problem] };
}

function touchesHole(span: TextSpan, holes: readonly TextSpan[]): boolean {
  return holes.some((hole) => hole.start <= span.end && hole.end >= span.start);
}
