/**
 * Where a secret may stand: as the value of an option in WITH (…) of what a script creates. Flink keeps these options to itself. Whatever
 * else a job is made of it shows to everybody: conditions, hints and constants in the plan and in the names of operators, SET in the job's
 * configuration.
 */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import type { ObjectKind, Statement } from '../sql/statements.ts';
import { tokenize } from '../sql/tokenize.ts';
import { projectCodes } from './projectCodes.ts';
import type { UnresolvedReference } from './substitute.ts';

const WITH_OPTIONS: ReadonlySet<ObjectKind> = new Set<ObjectKind>(['table', 'catalog', 'model', 'connection']);

/** Not one behind a variable: that is told where the variable is defined. */
export function isSecret({ reference }: UnresolvedReference): boolean {
  return reference.kind === 'secret' && reference.behind === undefined;
}

/** Whether the secret in this hole of a substituted text stays with Flink. */
export function isSafePlace({ reference, hole }: UnresolvedReference, statement: Statement, version: FlinkVersion): boolean {
  const isQuoted = reference.place === 'string' || reference.place === 'escapedString';
  return isQuoted && hasOptions(statement) && isOptionValue(statement.text, hole.start - statement.span.start, version);
}

export function unsafePlace({ reference }: UnresolvedReference): Problem {
  const text = message('project.secretPlace', { name: reference.name });
  return { code: projectCodes.secretReference, severity: 'error', message: text, span: reference.span };
}

function hasOptions(statement: Statement): boolean {
  return statement.kind === 'createTableAs' || (statement.kind === 'create' && WITH_OPTIONS.has(statement.object));
}

/** Whether `'key' = '…'` in the parentheses after WITH surrounds the offset. */
function isOptionValue(text: string, offset: number, version: FlinkVersion): boolean {
  let depth = 0;
  let optionsDepth: number | undefined;
  let before = '';
  for (const token of tokenize(text, version)) {
    if (/^(--|\/\/|\/\*(?!\+))/.test(token.text)) continue;
    if (token.start <= offset && offset <= token.stop) return optionsDepth === depth && before === '=';
    if (token.text === '(') {
      depth += 1;
      if (optionsDepth === undefined && before.toUpperCase() === 'WITH') optionsDepth = depth;
    } else if (token.text === ')') {
      if (optionsDepth === depth) return false;
      depth -= 1;
    }
    before = token.text;
  }
  return false;
}
