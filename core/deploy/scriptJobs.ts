/** Which jobs scripts make, what each needs before it, and what else the scripts do. */
import { message, type Message, type MessageKey } from '../../l10n/localize.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import {
  sinksOf,
  statementSetText,
  type CreateTableAsStatement,
  type InsertStatement,
  type ObjectName,
  type OtherStatement,
  type Statement,
  type StatementSetStatement,
} from '../sql/statements.ts';
import { CatalogTracker } from './catalogTracker.ts';
import { applyChanges, setStatement, type OptionChange, type SessionOptions } from './sessionOptions.ts';

/** One job of a script. */
export interface JobUnit {
  /** The statement that makes it, as submitted. */
  readonly statement: string;
  readonly sinks: readonly string[];
  /** The statements before it that shape its session. */
  readonly preamble: readonly string[];
  /** The options in force at its place: those that were given before, and what the scripts set and reset. */
  readonly options: SessionOptions;
  readonly mode: 'streaming' | 'batch';
}

/** A script of those that are run one after another in the same session. */
export interface ScriptPart {
  readonly statements: readonly Statement[];
  /** The problem of a statement at its place in the user's file. */
  readonly locate: (problem: Problem) => Problem;
}

export interface ScriptJobs {
  readonly units: readonly JobUnit[];
  /** DDL against catalogs that outlive the session, in words. */
  readonly sideEffects: readonly Message[];
  /** Statements that have no effect here and are left out, in words. */
  readonly leftOut: readonly Message[];
  /** Statements that are refused, with the reason. */
  readonly problems: readonly Problem[];
}

/** Codes of the problems that are found when a script is to be deployed. */
const CODES = {
  refused: 'JOB101',
  noJob: 'JOB102',
  empty: 'JOB103',
  incompleteSet: 'JOB104',
} as const satisfies Record<string, ProblemCode>;

type JobStatement = InsertStatement | StatementSetStatement | CreateTableAsStatement;

/** Statements that run a job or change data in a way that cannot be tracked or restored, and why. */
const REFUSED: Partial<Record<OtherStatement['kind'] | 'executePlan', MessageKey>> = {
  select: 'deploy.refuseSelect',
  update: 'deploy.refuseDataChange',
  delete: 'deploy.refuseDataChange',
  merge: 'deploy.refuseDataChange',
  truncate: 'deploy.refuseDataChange',
  call: 'deploy.refuseCall',
  analyze: 'deploy.refuseAnalyze',
  executePlan: 'deploy.refusePlan',
  compilePlan: 'deploy.refusePlan',
  stopJob: 'deploy.refuseStopJob',
  end: 'deploy.refuseEnd',
  unknown: 'deploy.refuseUnknown',
};

/** Statements that only print, or that only the SQL client understands. */
const LEFT_OUT: ReadonlySet<Statement['kind']> = new Set<Statement['kind']>(['show', 'describe', 'explain', 'client']);

/** @param preset options that are set before the first statement */
export function scriptJobs(parts: readonly ScriptPart[], preset: SessionOptions = {}): ScriptJobs {
  const reader = new ScriptReader(preset);
  for (const part of parts) reader.read(part);
  return reader.result(parts.every(({ statements }) => statements.length === 0));
}

class ScriptReader {
  readonly #units: JobUnit[] = [];
  readonly #sideEffects: Message[] = [];
  readonly #leftOut: Message[] = [];
  readonly #problems: Problem[] = [];
  readonly #preamble: string[] = [];
  readonly #changes: OptionChange[] = [];
  readonly #catalogs = new CatalogTracker();
  #locate: ScriptPart['locate'] = (problem) => problem;

  constructor(preset: SessionOptions) {
    for (const [key, value] of Object.entries(preset)) {
      this.#preamble.push(setStatement(key, value));
      this.#changes.push({ kind: 'set', key, value });
    }
  }

  read({ statements, locate }: ScriptPart): void {
    this.#locate = locate;
    for (const statement of statements) this.#readStatement(statement);
  }

  result(isEmpty: boolean): ScriptJobs {
    if (this.#units.length === 0 && this.#problems.length === 0) {
      const code = isEmpty ? CODES.empty : CODES.noJob;
      const text = message(isEmpty ? 'deploy.scriptEmpty' : 'deploy.scriptWithoutJob');
      this.#problems.push(this.#locate({ code, severity: 'error', message: text, span: { start: 0, end: 0 } }));
    }
    return { units: this.#units, sideEffects: this.#sideEffects, leftOut: this.#leftOut, problems: this.#problems };
  }

  #readStatement(statement: Statement): void {
    if (isJob(statement)) this.#readJob(statement);
    else if (statement.kind === 'create' && statement.object === 'materializedTable')
      this.#refuse(statement, 'deploy.refuseMaterializedTable');
    else if (LEFT_OUT.has(statement.kind)) this.#leftOut.push(message('deploy.leftOut', { statement: firstWords(statement.text) }));
    else if (isListing(statement)) this.#leftOut.push(message('deploy.leftOut', { statement: firstWords(statement.text) }));
    else this.#readPlain(statement);
  }

  #readJob(statement: JobStatement): void {
    if (statement.kind === 'statementSet' && !statement.isComplete) {
      this.#problem(statement, CODES.incompleteSet, message('deploy.incompleteSet'));
      return;
    }
    const options = applyChanges(this.#changes);
    this.#units.push({
      statement: statement.kind === 'statementSet' ? statementSetText(statement) : statement.text,
      sinks: [...new Set(sinksOf(statement).map(nameOf))],
      preamble: [...this.#preamble],
      options,
      mode: options['execution.runtime-mode']?.trim().toLowerCase() === 'batch' ? 'batch' : 'streaming',
    });
    const outlives = statement.kind === 'createTableAs' ? this.#catalogs.outliving(statement) : undefined;
    if (outlives !== undefined)
      this.#sideEffects.push(message('deploy.sideEffect', { statement: firstWords(statement.text), catalog: outlives }));
  }

  #readPlain(statement: Statement): void {
    const reason = REFUSED[statement.kind as keyof typeof REFUSED];
    if (reason !== undefined) {
      this.#refuse(statement, reason);
      return;
    }
    if (statement.kind === 'set' && statement.key !== undefined) {
      this.#changes.push({ kind: 'set', key: statement.key, value: statement.value ?? '' });
    }
    if (statement.kind === 'reset') this.#changes.push({ kind: 'reset', key: statement.key });
    this.#catalogs.read(statement);
    const catalog = this.#catalogs.outliving(statement);
    if (catalog !== undefined) this.#sideEffects.push(message('deploy.sideEffect', { statement: firstWords(statement.text), catalog }));
    if (catalog !== undefined && !isRepeatable(statement.text)) this.#refuse(statement, 'deploy.refuseNotRepeatable');
    else this.#preamble.push(statement.text);
  }

  #refuse(statement: Statement, reason: MessageKey): void {
    this.#problem(statement, CODES.refused, { key: reason, args: { statement: firstWords(statement.text) } });
  }

  #problem(statement: Statement, code: ProblemCode, text: Message): void {
    this.#problems.push(this.#locate({ code, severity: 'error', message: text, span: statement.span }));
  }
}

function isJob(statement: Statement): statement is JobStatement {
  return statement.kind === 'insert' || statement.kind === 'statementSet' || statement.kind === 'createTableAs';
}

/** A bare `SET` lists the options. */
function isListing(statement: Statement): boolean {
  return statement.kind === 'set' && statement.key === undefined;
}

/** Running it again, as each deployment does, changes nothing more. */
function isRepeatable(text: string): boolean {
  return /\bIF\s+(?:NOT\s+)?EXISTS\b/i.test(text) || /^\s*CREATE\s+OR\s+(?:REPLACE|ALTER)\b/i.test(text);
}

function nameOf(name: ObjectName): string {
  return name.parts.join('.');
}

function firstWords(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 57)}...` : words;
}
