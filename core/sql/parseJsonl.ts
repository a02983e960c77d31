/** What `sluice parse --jsonl` prints for a statement: Flink's verdict and place, in Flink's way of counting. */
import { localize, message, type Language } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { LineIndex } from '../text.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import { parsePart } from './parsePart.ts';
import { sessionCommand } from './sessionCommand.ts';
import { splitParts } from './splitScript.ts';
import { wholePart } from './statementPart.ts';
import { PLACELESS_CODE } from './syntaxProblem.ts';
import { Tokenizer } from './tokenize.ts';

export interface ParseVerdict {
  readonly ok: boolean;
  readonly errors: readonly ParseVerdictError[];
}

/** 1-based, the end inclusive, as Calcite's SqlParserPos; 0 for a text without a token, and where Flink tells no place. */
export interface ParseVerdictError {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

/** Whether Flink's parser takes `text` as one statement, and the first error if not. Never throws. */
export function parseVerdict(text: string, version: FlinkVersion, language: Language): ParseVerdict {
  if (sessionCommand(text, version) !== undefined) return { ok: true, errors: [] };
  const part = wholePart(text, new Tokenizer(text, version));
  const [first] = parsePart(part, version).problems;
  if (first !== undefined) return { ok: false, errors: [verdictError(text, first, language)] };
  const second = splitParts(text, version)[1];
  if (second === undefined) return { ok: true, errors: [] };
  const span = { start: second.start, end: second.start + second.part.text.length };
  const problem: Problem = { code: 'FSQL006', severity: 'error', message: message('sql.oneStatement'), span };
  return { ok: false, errors: [verdictError(text, problem, language)] };
}

function verdictError(text: string, problem: Problem, language: Language): ParseVerdictError {
  const said = localize(problem.message, language);
  if (text === '' || problem.code === PLACELESS_CODE) return { line: 0, column: 0, endLine: 0, endColumn: 0, message: said };
  const lines = new LineIndex(text);
  const start = lines.positionAt(problem.span.start);
  const end = lines.positionAt(problem.span.end - 1);
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    message: said,
  };
}
