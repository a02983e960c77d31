/** A client that speaks LSP to the language server over streams. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { createClock } from '../../adapters/system/createClock.ts';
import { checkPartText } from '../../core/sql/checkPart.ts';
import { connectionLog } from '../../server/connectionLog.ts';
import { startLanguageServer } from '../../server/languageServer.ts';
import type { ServerOptions } from '../../server/protocol.ts';
import type { ServerPorts } from '../../server/serverParts.ts';
import { FACTS } from './facts.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export interface ClientOptions {
  /** Files of the workspace by relative path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly initializationOptions?: Partial<ServerOptions>;
  readonly capabilities?: InitializeParams['capabilities'];
  /** Instead of the real ones of this machine; in memory only. */
  readonly ports?: Partial<ServerPorts>;
}

type Predicate = (published: PublishDiagnosticsParams) => boolean;

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

export class LanguageClient {
  readonly folder: string;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Every publication, oldest first. */
  readonly published: PublishDiagnosticsParams[] = [];
  /** Lines that the server logged. */
  readonly logged: string[] = [];
  readonly #versions = new Map<string, number>();
  readonly #waiting = new Set<() => void>();

  constructor(folder: string, connection: ProtocolConnection, initialized: InitializeResult) {
    this.folder = folder;
    this.connection = connection;
    this.initialized = initialized;
  }

  /** Told by the connection. */
  received(publication: PublishDiagnosticsParams): void {
    this.published.push(publication);
    for (const look of this.#waiting) look();
  }

  uri(file: string): string {
    return pathToFileURL(join(this.folder, file)).href;
  }

  /** Writes a file of the workspace as another program would. */
  write(file: string, content: string | Uint8Array): void {
    writeFile(this.folder, file, content);
  }

  async open(file: string, text: string): Promise<void> {
    this.#versions.set(file, 1);
    const languageId = file.endsWith('.yaml') ? 'yaml' : 'flink-sql';
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: this.uri(file), languageId, version: 1, text } });
  }

  async change(file: string, text: string): Promise<void> {
    const version = (this.#versions.get(file) ?? 0) + 1;
    this.#versions.set(file, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(file), version },
      contentChanges: [{ text }],
    });
  }

  async save(file: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri: this.uri(file) } });
  }

  async close(file: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(file) } });
  }

  /** What is published for the version that the file has now. */
  async diagnostics(file: string): Promise<readonly Diagnostic[]> {
    const { diagnostics } = await this.publication(file, ({ version }) => version === this.#versions.get(file));
    return diagnostics;
  }

  /** What is published once it has something with this code. */
  async diagnosticsWith(file: string, wanted: string): Promise<readonly Diagnostic[]> {
    const { diagnostics } = await this.publication(file, (published) => published.diagnostics.some(({ code }) => code === wanted));
    return diagnostics;
  }

  /** The latest publication for the file, as soon as `isWanted` holds for it. */
  async publication(file: string, isWanted: Predicate): Promise<PublishDiagnosticsParams> {
    const uri = this.uri(file);
    return new Promise((resolve) => {
      const look = (): void => {
        const latest = this.published.findLast((publication) => publication.uri === uri);
        if (latest === undefined || !isWanted(latest)) return;
        this.#waiting.delete(look);
        resolve(latest);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Answer of a request about a document. */
  async request<Answer>(method: string, file: string, params: object = {}): Promise<Answer> {
    return this.connection.sendRequest<Answer>(method, { textDocument: { uri: this.uri(file) }, ...params });
  }
}

/** Speaks to a server in this process, over streams in memory; on a new workspace. */
export async function startLanguageClient(options: ClientOptions = {}): Promise<LanguageClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startLanguageServer(server, {
    files: createFiles(),
    facts: FACTS,
    clock: createClock(),
    log: connectionLog(server),
    parseElsewhere: async (text, version) => Promise.resolve(checkPartText(text, version)),
    ...options.ports,
  });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  onTestFinished(async () => {
    await connection.sendRequest('shutdown');
    connection.dispose();
    server.dispose();
  });
  return shakeHands(connection, options);
}

/** Speaks to the server's own process, over its standard streams. */
export async function spawnLanguageClient(options: ClientOptions = {}): Promise<LanguageClient> {
  const child = spawn(process.execPath, [MAIN, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  onTestFinished(async () => {
    const exited = once(child, 'exit');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await exited;
    connection.dispose();
  });
  return shakeHands(connection, options);
}

async function shakeHands(connection: ProtocolConnection, options: ClientOptions): Promise<LanguageClient> {
  const folder = temporaryFolder();
  for (const [file, content] of Object.entries(options.files ?? {})) writeFile(folder, file, content);
  connection.listen();
  const params = {
    processId: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'test' }],
    capabilities: options.capabilities ?? {},
    ...(options.initializationOptions === undefined ? {} : { initializationOptions: options.initializationOptions }),
  };
  const client = new LanguageClient(folder, connection, await connection.sendRequest<InitializeResult>('initialize', params));
  connection.onNotification('textDocument/publishDiagnostics', (publication: PublishDiagnosticsParams) => client.received(publication));
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => void client.logged.push(message));
  await connection.sendNotification('initialized', {});
  return client;
}

function writeFile(folder: string, file: string, content: string | Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
