/** The EXPLAIN by which the real planner checks a statement before anything is stopped for it. */

/** `undefined` for statements that EXPLAIN does not take. */
export function explainStatement(statement: string): string | undefined {
  const set = /^\s*EXECUTE\s+STATEMENT\s+SET\s+(BEGIN[\s\S]*)$/i.exec(statement);
  if (set !== null) return `EXPLAIN STATEMENT SET ${set[1] ?? ''}`;
  if (/^\s*(?:INSERT|EXECUTE\s+INSERT)\b/i.test(statement)) return `EXPLAIN PLAN FOR ${statement.replace(/^\s*EXECUTE\s+/i, '')}`;
  return undefined;
}
