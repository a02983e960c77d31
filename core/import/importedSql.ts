/** A script of another tool as Sluice runs it: without what a deployment decides itself, and with one job where there was one. */
import { OWNED_OPTIONS } from '../project/ownedOptions.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import { parseScript } from '../sql/parseScript.ts';
import type { SetStatement, Statement } from '../sql/statements.ts';
import { isCleartextSecret } from './cleartextSecrets.ts';

export interface ImportedSql {
  readonly sql: string;
  /** What SET said of Sluice's own options. */
  readonly owned: ReadonlyMap<string, string>;
  /** Options whose values are secrets: the running job would show them to everybody. */
  readonly secretOptions: readonly string[];
  /** Its INSERTs were one job, and are several now, since something stands between them that a statement set does not take. */
  readonly isTornApart: boolean;
}

type KeyedSet = SetStatement & { readonly key: string; readonly value: string };

export function importedSql(text: string, version: FlinkVersion, areOneJob: boolean): ImportedSql {
  const statements = parseScript(text, { version }).statements;
  const sets = statements.filter(isKeyedSet);
  const owned = sets.filter(({ key }) => OWNED_OPTIONS.includes(key));
  const secret = sets.filter(({ key, value }) => isCleartextSecret(key, value));
  const gone = new Set<Statement>([...owned, ...secret]);
  const changes = statements.flatMap((statement): readonly Change[] => (gone.has(statement) ? [removal(text, statement)] : []));
  const kept = statements.filter((statement) => !gone.has(statement));
  const together = areOneJob ? asOneJob(text, kept) : [];
  return {
    sql: changed(text, [...changes, ...together]),
    owned: new Map(owned.map(({ key, value }) => [key, value])),
    secretOptions: secret.map(({ key }) => key),
    isTornApart: areOneJob && together.length === 0 && kept.filter(({ kind }) => kind === 'insert').length > 1,
  };
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function isKeyedSet(statement: Statement): statement is KeyedSet {
  return statement.kind === 'set' && statement.key !== undefined && statement.value !== undefined;
}

/** With its semicolon, and its line where nothing else stands there. */
function removal(text: string, { span }: Statement): Change {
  const after = /^\s*;?[ \t]*\r?\n?/.exec(text.slice(span.end))?.[0].length ?? 0;
  return { start: span.start, end: span.end + after, text: '' };
}

/** Nothing where one INSERT is alone, or something stands between them that a statement set does not take. */
function asOneJob(text: string, statements: readonly Statement[]): readonly Change[] {
  const first = statements.findIndex(({ kind }) => kind === 'insert');
  const last = statements.findLastIndex(({ kind }) => kind === 'insert');
  const [opening, closing] = [statements[first], statements[last]];
  if (opening === undefined || closing === undefined || first === last) return [];
  if (statements.slice(first, last).some(({ kind }) => kind !== 'insert')) return [];
  const end = closing.span.end;
  const semicolon = /^\s*;/.exec(text.slice(end))?.[0].length;
  return [
    { start: opening.span.start, end: opening.span.start, text: 'EXECUTE STATEMENT SET\nBEGIN\n' },
    { start: end, end: end + (semicolon ?? 0), text: ';\nEND;' },
  ];
}

function changed(text: string, changes: readonly Change[]): string {
  let result = '';
  let taken = 0;
  for (const { start, end, text: written } of [...changes].sort((left, right) => left.start - right.start)) {
    result += text.slice(taken, start) + written;
    taken = end;
  }
  return result + text.slice(taken);
}
