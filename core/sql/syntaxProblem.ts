/** Says in a sentence what the parser found and what would have fitted. */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { contextFault } from './contextCheck.ts';
import { flinkIndex } from './flinkPlace.ts';
import type { ParsedStatement } from './parseStatement.ts';
import type { SemanticFault } from './semanticFault.ts';
import type { StatementPart } from './splitScript.ts';
import type { SyntaxFault } from './syntaxFault.ts';

/** The first problem of a parsed part, at its place in the script; `undefined` where there is none. */
export function syntaxProblem(parsed: ParsedStatement, part: StatementPart): Problem | undefined {
  if (parsed.fault === 'tooDeep' || parsed.tree === undefined) {
    return { code: 'FSQL002', severity: 'error', message: message('sql.tooDeep'), span: part.span };
  }
  const refusal = contextFault(parsed.tree, part.tokens);
  if (refusal !== undefined && refusal.moment < (parsed.fault?.index ?? Infinity)) return refusalProblem(refusal, part);
  return parsed.fault === undefined ? undefined : unexpected(parsed.fault, part);
}

function refusalProblem(refusal: SemanticFault, part: StatementPart): Problem {
  const { start, end } = refusal.span;
  return {
    code: 'FSQL003',
    severity: 'error',
    message: refusal.message,
    span: { start: part.span.start + start, end: part.span.start + end },
  };
}

function unexpected(fault: SyntaxFault, part: StatementPart): Problem {
  const token = part.tokens[flinkIndex(fault, part.tokens)];
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
