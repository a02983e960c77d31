/** For how long the server lets others wait: the longest turn of its event loop, as work of its thread, while it does one thing in a large file. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ProtocolConnection } from 'vscode-languageserver/node';

const STATEMENTS = 100_000;

const PROJECT = `project: bench
environments:
  dev: {variables: {limit: 10, table: orders}}
  prod: {variables: {limit: 20, table: orders}}
`;

/** Of each, a script with as many statements. */
const SCRIPTS: Readonly<Record<string, string>> = {
  statements: 'SELECT a FROM t WHERE b = 1;\n',
  errors: 'SELECT a FROM t GROUP a;\n',
  variables: 'SELECT ${limit} FROM `${table}`;\n',
  comments: '-- one\nSELECT (\n1\n);\n',
};

interface Server {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly uri: string;
  /** Resolves when diagnostics of this version are there. */
  readonly published: (version: number) => Promise<void>;
}

/** The longest delays in milliseconds, by script and by what was done. */
export async function loopDelays(): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  try {
    writeFileSync(join(folder, 'sluice.yaml'), PROJECT);
    const delays = new Map<string, ReadonlyMap<string, number>>();
    for (const [name, statement] of Object.entries(SCRIPTS)) delays.set(name, await delaysWith(folder, statement));
    return delays;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function delayTable(delays: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const [first] = delays.values();
  const row = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(12))).join('');
  const rows = [...(first?.keys() ?? [])].map((deed) => [deed, ...[...delays.values()].map((each) => (each.get(deed) ?? NaN).toFixed(0))]);
  return [['longest turn, ms', ...delays.keys()], ...rows].map(row).join('\n');
}

async function delaysWith(folder: string, statement: string): Promise<ReadonlyMap<string, number>> {
  const server = await started(folder);
  const { connection, uri, process } = server;
  const delays = new Map<string, number>();
  try {
    await warm(server, statement);
    for (const [name, deed] of Object.entries(deedsOn(server, statement))) {
      await longestDelay(process);
      await deed();
      delays.set(name, await longestDelay(process));
    }
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    return delays;
  } finally {
    process.kill();
    connection.dispose();
  }
}

/** In the order in which they are done. */
function deedsOn({ connection, uri, published }: Server, statement: string): Readonly<Record<string, () => Promise<unknown>>> {
  const textDocument = { uri };
  const line = Math.floor(STATEMENTS / 2) * (statement.split('\n').length - 1);
  const position = { line, character: Math.max(0, statement.indexOf('{')) + 2 };
  const ask =
    (method: string, params: object = {}) =>
    (): Promise<unknown> =>
      connection.sendRequest(`textDocument/${method}`, { textDocument, ...params });
  let version = 2;
  const edit = (at: number) => async (): Promise<void> => {
    const start = { line: at, character: 0 };
    const done = published(++version);
    const contentChanges = [{ range: { start, end: start }, text: 'SELECT 1;\n' }];
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    await done;
  };
  return {
    open: async () => {
      const done = published(version);
      const text = statement.repeat(STATEMENTS);
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'flink-sql', version, text } });
      await done;
    },
    'edit at the start': edit(0),
    'edit in the middle': edit(line),
    'edit at the end': edit(line * 2),
    folding: ask('foldingRange'),
    symbols: ask('documentSymbol'),
    lens: ask('codeLens'),
    actions: ask('codeAction', { range: { start: position, end: position }, context: { diagnostics: [] } }),
    'actions for all': ask('codeAction', {
      range: { start: { line: 0, character: 0 }, end: { line: line * 2, character: 0 } },
      context: { diagnostics: [] },
    }),
    completion: ask('completion', { position }),
    hover: ask('hover', { position }),
    definition: ask('definition', { position }),
    references: ask('references', { position, context: { includeDeclaration: true } }),
    prepareRename: ask('prepareRename', { position }),
    rename: ask('rename', { position, newName: 'other' }),
  };
}

/** Small scripts until the engine has compiled what the large one will need. */
async function warm({ connection, uri, published }: Server, statement: string): Promise<void> {
  const done = published(1);
  const text = statement.repeat(2000);
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'flink-sql', version: 1, text } });
  await done;
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
}

async function longestDelay(server: ChildProcess): Promise<number> {
  const told = once(server, 'message');
  server.send('longest delay');
  const [milliseconds] = (await told) as [number];
  return milliseconds;
}

async function started(folder: string): Promise<Server> {
  const main = join(import.meta.dirname, 'measuredServer.ts');
  const child = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error('the server has no streams');
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  const waiting = new Map<number, () => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ version }: { readonly version?: number }) => {
    waiting.get(version ?? -1)?.();
  });
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const published = async (version: number): Promise<void> => new Promise((resolve) => waiting.set(version, resolve));
  return { process: child, connection, uri: pathToFileURL(join(folder, 'large.sql')).href, published };
}
