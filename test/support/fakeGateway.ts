/** A SQL Gateway's REST API without Flink, that keeps what it was sent and submits jobs to a fake JobManager. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FakeJobManager } from './fakeJobManager.ts';
import { bodyOf, sendJson, startLocalServer, type LocalServer } from './localServer.ts';

export interface FakeGateway extends LocalServer {
  /** In the order in which they came. */
  readonly statements: readonly string[];
}

export interface FakeGatewayOptions {
  readonly manager: FakeJobManager;
  /** The stack trace with which a statement fails; `undefined` for one that does not. */
  readonly failure?: (statement: string) => string | undefined;
}

const JOB_ID = /^SET '\$internal\.pipeline\.job-id' = '([0-9a-f]{32})'$/;

export async function startFakeGateway(options: FakeGatewayOptions): Promise<FakeGateway> {
  const statements: string[] = [];
  const operations = new Map<string, string>();
  const server = await startLocalServer((request, response) => {
    void answer({ options, statements, operations }, request, response);
  });
  return { ...server, statements };
}

interface State {
  readonly options: FakeGatewayOptions;
  readonly statements: string[];
  /** Statements by handle. */
  readonly operations: Map<string, string>;
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  const [, , kind = '', , part = '', handle = '', detail = ''] = (request.url ?? '').split('/');
  if (kind === 'info') sendJson(response, 200, { productName: 'Apache Flink', version: '2.3.0' });
  else if (part === '') sendJson(response, 200, request.method === 'POST' ? { sessionHandle: randomUUID() } : { status: 'CLOSED' });
  else if (part === 'statements') sendJson(response, 200, { operationHandle: execute(state, body) });
  else if (detail === 'status') sendJson(response, 200, { status: failureOf(state, handle) === undefined ? 'FINISHED' : 'ERROR' });
  else if (detail === 'result') sendResult(state, handle, response);
  else sendJson(response, 200, { status: 'CLOSED' });
}

function execute(state: State, body: string): string {
  const { statement } = JSON.parse(body) as { readonly statement: string };
  const handle = randomUUID();
  state.statements.push(statement);
  state.operations.set(handle, statement);
  const jobId = state.statements.flatMap((each) => JOB_ID.exec(each)?.[1] ?? []).at(-1);
  if (/^INSERT\b/.test(statement) && jobId !== undefined && failureOf(state, handle) === undefined)
    state.options.manager.putJob({ id: jobId });
  return handle;
}

function failureOf({ options, operations }: State, handle: string): string | undefined {
  return options.failure?.(operations.get(handle) ?? '');
}

function sendResult(state: State, handle: string, response: ServerResponse): void {
  const failure = failureOf(state, handle);
  if (failure !== undefined) sendJson(response, 500, { errors: ['Internal server error.', failure] });
  else
    sendJson(response, 200, {
      resultType: 'EOS',
      isQueryResult: false,
      resultKind: 'SUCCESS',
      results: { columns: [{ name: 'result' }], data: [{ fields: ['OK'] }] },
    });
}
