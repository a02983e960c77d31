/** What a script consists of, as deployment and the editor see it. */
import type { Problem } from '../problem.ts';
import type { TextSpan } from '../text.ts';

/** A script after parsing; parsing never fails, so it always has its statements. */
export interface Script {
  /** In the order of the text; empty ones are left out. */
  readonly statements: readonly Statement[];
  /** The syntax problems of all statements, in the order of the text. */
  readonly problems: readonly Problem[];
}

/** Name of a table, view, function … as written: its parts without quotes. */
export interface ObjectName {
  /** One to three parts: catalog, database and object. */
  readonly parts: readonly string[];
  readonly span: TextSpan;
}

/** What every statement has. */
export interface StatementBase {
  /** From the first token to the last, without the semicolon; offsets in the script. */
  readonly span: TextSpan;
  /** The script's text of {@link span}; for a statement set the whole of it. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** One INSERT of a script or of a statement set. */
export interface Insert {
  readonly span: TextSpan;
  /** The table written to; `undefined` in a text too broken to tell. */
  readonly sink: ObjectName | undefined;
}

export interface InsertStatement extends StatementBase {
  readonly kind: 'insert';
  /** Also spelled `EXECUTE INSERT …`. */
  readonly insert: Insert;
}

export interface StatementSetStatement extends StatementBase {
  readonly kind: 'statementSet';
  /** `EXECUTE STATEMENT SET BEGIN … END` is one statement to Flink; `BEGIN STATEMENT SET; …; END` is several that belong together. */
  readonly spelling: 'execute' | 'begin';
  readonly inserts: readonly Insert[];
  /** Whether its END was found. */
  readonly isComplete: boolean;
}

export interface SetStatement extends StatementBase {
  readonly kind: 'set';
  /** Both without quotes; `undefined` for a bare `SET`, which lists the options. */
  readonly key: string | undefined;
  readonly value: string | undefined;
}

export interface ResetStatement extends StatementBase {
  readonly kind: 'reset';
  /** `undefined` resets all options. */
  readonly key: string | undefined;
}

/** What a CREATE makes, or a DROP or ALTER is about. */
export type ObjectKind = 'catalog' | 'database' | 'table' | 'materializedTable' | 'view' | 'function' | 'model' | 'connection';

export interface CreateStatement extends StatementBase {
  readonly kind: 'create';
  readonly object: ObjectKind;
  readonly name: ObjectName | undefined;
  /** A temporary object lives in the session only; any other in its catalog. */
  readonly isTemporary: boolean;
}

/** `CREATE TABLE … AS`, `CREATE OR REPLACE TABLE … AS` and `REPLACE TABLE … AS`: makes the table and runs a job that fills it. */
export interface CreateTableAsStatement extends StatementBase {
  readonly kind: 'createTableAs';
  readonly name: ObjectName | undefined;
  readonly isTemporary: boolean;
}

export interface AlterOrDropStatement extends StatementBase {
  readonly kind: 'alter' | 'drop';
  readonly object: ObjectKind | undefined;
  readonly name: ObjectName | undefined;
  readonly isTemporary: boolean;
}

export interface UseStatement extends StatementBase {
  readonly kind: 'use';
  readonly what: 'catalog' | 'database' | 'modules';
  readonly name: ObjectName | undefined;
}

/** `EXECUTE PLAN` and `COMPILE AND EXECUTE PLAN` run a job. */
export interface ExecutePlanStatement extends StatementBase {
  readonly kind: 'executePlan';
  readonly compiles: boolean;
}

/** All that carry no facts beyond their kind. */
export interface OtherStatement extends StatementBase {
  readonly kind:
    | 'select'
    | 'update'
    | 'delete'
    | 'merge'
    | 'truncate'
    | 'call'
    | 'analyze'
    | 'compilePlan'
    | 'show'
    | 'describe'
    | 'explain'
    | 'addJar'
    | 'removeJar'
    | 'loadModule'
    | 'unloadModule'
    | 'stopJob'
    /** `CLEAR`, `HELP`, `QUIT`, `EXIT`: for the SQL client only. */
    | 'client'
    /** An `END` without its statement set. */
    | 'end'
    /** Starts with nothing that Flink knows. */
    | 'unknown';
}

export type Statement =
  | InsertStatement
  | StatementSetStatement
  | SetStatement
  | ResetStatement
  | CreateStatement
  | CreateTableAsStatement
  | AlterOrDropStatement
  | UseStatement
  | ExecutePlanStatement
  | OtherStatement;

/** The tables that a statement writes to, in order; empty for statements without a sink. */
export function sinksOf(statement: Statement): readonly ObjectName[] {
  switch (statement.kind) {
    case 'insert':
      return present([statement.insert.sink]);
    case 'statementSet':
      return present(statement.inserts.map((insert) => insert.sink));
    case 'createTableAs':
      return present([statement.name]);
    default:
      return [];
  }
}

/**
 * The text to hand to a SQL Gateway for a statement set: one `EXECUTE STATEMENT SET BEGIN … END`, whichever way it was spelled,
 * so that one call makes the job.
 */
export function statementSetText(statement: StatementSetStatement): string {
  if (statement.spelling === 'execute') return statement.text;
  const { start } = statement.span;
  const inserts = statement.inserts.map(({ span }) => `${statement.text.slice(span.start - start, span.end - start)};\n`).join('');
  return `EXECUTE STATEMENT SET\nBEGIN\n${inserts}END`;
}

function present(names: readonly (ObjectName | undefined)[]): readonly ObjectName[] {
  return names.filter((name) => name !== undefined);
}
