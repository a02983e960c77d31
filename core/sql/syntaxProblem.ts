/** Says in a sentence what the parser found and what would have fitted. */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import type { ParsedStatement } from './parseStatement.ts';
import type { StatementPart } from './splitScript.ts';

/** The problem of a parsed part at its place in the script; `undefined` where there is none. */
export function syntaxProblem(parsed: ParsedStatement, part: StatementPart, _version: FlinkVersion): Problem | undefined {
  if (parsed.fault === undefined) return undefined;
  if (parsed.fault === 'tooDeep') return { code: 'FSQL002', severity: 'error', message: message('sql.tooDeep'), span: part.span };
  const token = part.tokens[parsed.fault.index];
  const last = part.tokens.at(-1);
  const at = token ?? last;
  const start = part.span.start + (token === undefined ? (last?.stop ?? 0) : token.start);
  const found = token === undefined ? message('sql.endOfStatement') : token.text;
  return {
    code: 'FSQL001',
    severity: 'error',
    message: message('sql.unexpected', { found }),
    span: { start, end: part.span.start + (at?.stop ?? 0) + 1 },
  };
}
