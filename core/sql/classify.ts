/** Tells from its first tokens what a statement is; works on broken text too. */
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import type { TextSpan } from '../text.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import { sessionCommand } from './sessionCommand.ts';
import type { StatementPart } from './statementPart.ts';
import type { SqlToken } from './sqlToken.ts';
import type { Insert, ObjectKind, Statement, StatementBase } from './statements.ts';
import { TokenReader } from './tokenReader.ts';

type WithoutBase<Member> = Member extends StatementBase ? Omit<Member, keyof StatementBase> : never;

/** A statement without what all statements have. */
export type StatementFacts = WithoutBase<Statement>;

/** What a part of a script is; offsets count from its start. */
export function classify(part: StatementPart, version: FlinkVersion): StatementFacts {
  return sessionCommand(part.text, version) ?? leading(part, new TokenReader(part.tokens)) ?? { kind: 'unknown' };
}

function leading(part: StatementPart, reader: TokenReader): StatementFacts | undefined {
  const word = reader.peek();
  if (part.tokens[0]?.type === FlinkSqlLexer.LPAREN) return { kind: 'select' };
  if (word === undefined) return undefined;
  if (word === 'INSERT' || word === 'UPSERT') return { kind: 'insert', insert: readInsert(part.span, reader) };
  reader.index++;
  return STATEMENTS.get(word)?.(reader, part);
}

type Read = (reader: TokenReader, part: StatementPart) => StatementFacts;

const STATEMENTS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['SELECT', () => ({ kind: 'select' })],
  ['WITH', () => ({ kind: 'select' })],
  ['VALUES', () => ({ kind: 'select' })],
  ['TABLE', () => ({ kind: 'select' })],
  ['UPDATE', () => ({ kind: 'update' })],
  ['DELETE', () => ({ kind: 'delete' })],
  ['MERGE', () => ({ kind: 'merge' })],
  ['TRUNCATE', () => ({ kind: 'truncate' })],
  ['CALL', () => ({ kind: 'call' })],
  ['ANALYZE', () => ({ kind: 'analyze' })],
  ['SHOW', () => ({ kind: 'show' })],
  ['DESCRIBE', () => ({ kind: 'describe' })],
  ['DESC', () => ({ kind: 'describe' })],
  ['EXPLAIN', () => ({ kind: 'explain' })],
  ['LOAD', () => ({ kind: 'loadModule' })],
  ['UNLOAD', () => ({ kind: 'unloadModule' })],
  ['ADD', () => ({ kind: 'addJar' })],
  ['REMOVE', () => ({ kind: 'removeJar' })],
  ['STOP', () => ({ kind: 'stopJob' })],
  ['END', () => ({ kind: 'end' })],
  ['SET', readSet],
  ['RESET', (reader) => ({ kind: 'reset', key: reader.string() })],
  ['USE', readUse],
  ['CREATE', readCreate],
  ['REPLACE', readReplace],
  ['ALTER', (reader) => readAlterOrDrop('alter', reader)],
  ['DROP', (reader) => readAlterOrDrop('drop', reader)],
  ['EXECUTE', readExecute],
  ['COMPILE', (reader) => (reader.accept('AND', 'EXECUTE') ? { kind: 'executePlan', compiles: true } : { kind: 'compilePlan' })],
  [
    'BEGIN',
    (reader) =>
      reader.accept('STATEMENT', 'SET') ? { kind: 'statementSet', spelling: 'begin', inserts: [], isComplete: false } : { kind: 'unknown' },
  ],
]);

function readSet(reader: TokenReader): StatementFacts {
  const key = reader.string();
  const value = reader.acceptType(FlinkSqlLexer.EQ) ? reader.string() : undefined;
  return { kind: 'set', key, value };
}

function readUse(reader: TokenReader): StatementFacts {
  if (reader.accept('MODULES')) return { kind: 'use', what: 'modules', name: reader.name() };
  const what = reader.accept('CATALOG') ? 'catalog' : 'database';
  return { kind: 'use', what, name: reader.name() };
}

const OBJECTS: ReadonlyMap<string, ObjectKind> = new Map([
  ['CATALOG', 'catalog'],
  ['DATABASE', 'database'],
  ['TABLE', 'table'],
  ['MATERIALIZED', 'materializedTable'],
  ['VIEW', 'view'],
  ['FUNCTION', 'function'],
  ['MODEL', 'model'],
  ['CONNECTION', 'connection'],
]);

function readCreate(reader: TokenReader): StatementFacts {
  const replaces = reader.accept('OR', 'REPLACE');
  if (!replaces) reader.accept('OR', 'ALTER');
  const isTemporary = reader.accept('TEMPORARY');
  reader.accept('SYSTEM');
  const object = readObject(reader);
  if (object === undefined) return { kind: 'unknown' };
  reader.accept('IF', 'NOT', 'EXISTS');
  const name = reader.name();
  if (object === 'table' && reader.skipTo('AS')) return { kind: 'createTableAs', name, isTemporary };
  return { kind: 'create', object, name, isTemporary };
}

/** `REPLACE TABLE` always has a query. */
function readReplace(reader: TokenReader): StatementFacts {
  const isTemporary = reader.accept('TEMPORARY');
  if (!reader.accept('TABLE')) return { kind: 'unknown' };
  reader.accept('IF', 'NOT', 'EXISTS');
  return { kind: 'createTableAs', name: reader.name(), isTemporary };
}

function readAlterOrDrop(kind: 'alter' | 'drop', reader: TokenReader): StatementFacts {
  const isTemporary = reader.accept('TEMPORARY');
  reader.accept('SYSTEM');
  const object = readObject(reader);
  reader.accept('IF', 'EXISTS');
  return { kind, object, name: object === undefined ? undefined : reader.name(), isTemporary };
}

function readObject(reader: TokenReader): ObjectKind | undefined {
  const object = OBJECTS.get(reader.peek() ?? '');
  if (object === undefined) return undefined;
  reader.index++;
  if (object === 'materializedTable') reader.accept('TABLE');
  return object;
}

function readExecute(reader: TokenReader, part: StatementPart): StatementFacts {
  if (reader.accept('PLAN')) return { kind: 'executePlan', compiles: false };
  if (reader.accept('STATEMENT', 'SET')) return executeSet(part);
  const word = reader.peek();
  if (word === 'INSERT' || word === 'UPSERT') return { kind: 'insert', insert: readInsert(part.span, reader) };
  return { kind: 'select' };
}

/** `EXECUTE STATEMENT SET BEGIN INSERT …; INSERT …; END` in one part. */
function executeSet(part: StatementPart): StatementFacts {
  const begin = part.tokens.findIndex((token) => token.type === FlinkSqlLexer.BEGIN);
  const isComplete = part.tokens.at(-1)?.type === FlinkSqlLexer.END && part.tokens.at(-2)?.type === FlinkSqlLexer.SEMICOLON;
  const body = part.tokens.slice(begin + 1, isComplete ? -1 : undefined);
  const inserts = begin < 0 ? [] : splitTokens(body).map(insertOf);
  return { kind: 'statementSet', spelling: 'execute', inserts, isComplete };
}

function splitTokens(tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] {
  const groups: SqlToken[][] = [[]];
  for (const token of tokens) {
    if (token.type === FlinkSqlLexer.SEMICOLON) groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups.filter((group) => group.length > 0);
}

function insertOf(tokens: readonly SqlToken[]): Insert {
  const start = tokens[0]?.start ?? 0;
  const end = (tokens.at(-1)?.stop ?? start - 1) + 1;
  return readInsert({ start, end }, new TokenReader(tokens));
}

function readInsert(span: TextSpan, reader: TokenReader): Insert {
  reader.acceptOne('INSERT', 'UPSERT');
  const hasTarget = reader.acceptOne('INTO', 'OVERWRITE') !== undefined;
  return { span, sink: hasTarget ? reader.name() : undefined };
}
