/** A statement in a few words, as SQL: for outlines and lists. */
import type { ObjectName, Statement } from '../sql/statements.ts';

const LONGEST = 60;

/** `INSERT INTO orders`, `CREATE TABLE shop.orders`, `SET 'parallelism.default'`; never empty. */
export function statementTitle(statement: Statement): string {
  switch (statement.kind) {
    case 'insert':
      return `INSERT INTO ${written(statement.insert.sink)}`;
    case 'statementSet':
      return 'STATEMENT SET';
    case 'set':
      return statement.key === undefined ? 'SET' : `SET '${statement.key}'`;
    case 'reset':
      return statement.key === undefined ? 'RESET' : `RESET '${statement.key}'`;
    case 'create':
      return `CREATE ${objectWords(statement.object)} ${written(statement.name)}`;
    case 'createTableAs':
      return `CREATE TABLE ${written(statement.name)} AS`;
    default:
      return beginning(statement.text);
  }
}

function written(name: ObjectName | undefined): string {
  return name === undefined ? '…' : name.parts.join('.');
}

/** `materializedTable` as MATERIALIZED TABLE. */
function objectWords(object: string): string {
  return object.replaceAll(/[A-Z]/g, (letter) => ` ${letter}`).toUpperCase();
}

function beginning(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
