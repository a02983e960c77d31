/** Recorded replies of SQL Gateways, through the adapter, and statements that take their time. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createHttpClient } from '../../adapters/http/httpClient.ts';
import { createSqlGateway } from '../../adapters/sqlGateway/sqlGateway.ts';
import type { StatementLimits } from '../../adapters/sqlGateway/statementRun.ts';
import { createClock } from '../../adapters/system/createClock.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import type { GatewaySession, SqlGateway } from '../../core/ports.ts';
import { sendJson, startLocalServer, type LocalServer } from '../support/localServer.ts';
import { recordingLog } from '../support/recordingLog.ts';
import { REPLAYED_VERSIONS, startReplayServer } from '../support/replayServer.ts';
import { PATIENT } from '../support/patient.ts';

const SESSION = '11111111-2222-3333-4444-555555555555' as GatewaySession;
const SUBMIT = 'POST /v1/sessions/*/statements';
const STATUS = 'GET /v1/sessions/*/operations/*/status';
const RESULT = 'GET /v1/sessions/*/operations/*/result/0';

describe.each(REPLAYED_VERSIONS)('SQL Gateway %s', (version) => {
  const finished = { [SUBMIT]: 'gateway-statement', [STATUS]: 'gateway-status-finished' };
  const failed = { [SUBMIT]: 'gateway-statement', [STATUS]: 'gateway-status-error' };

  test('its version, and a session', async () => {
    const { gateway, connection } = await replay({ 'GET /v1/info': 'gateway-info', 'POST /v1/sessions': 'gateway-session' });
    expect(await gateway.version(connection, NEVER_CANCELLED)).toBe(version);
    expect(await gateway.openSession(connection, { name: 'x', properties: {} }, NEVER_CANCELLED)).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('an INSERT gives its job', async () => {
    const result = await execute({ ...finished, [RESULT]: 'gateway-insert-result' });
    expect(result).toMatchObject({ kind: 'job', jobId: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
  });

  test('EXPLAIN gives the plan as text', async () => {
    const result = await execute({ ...finished, [RESULT]: 'gateway-explain-result', ...END });
    expect(result).toMatchObject({ kind: 'rows', columns: ['result'] });
    expect(result.kind === 'rows' ? result.rows[0]?.[0] : '').toContain('== Optimized Physical Plan ==');
  });

  test('DDL gives OK', async () => {
    expect(await execute({ ...finished, [RESULT]: 'gateway-ddl-result', ...END })).toEqual({
      kind: 'rows',
      columns: ['result'],
      rows: [['OK']],
    });
  });

  test('a second job of the same ID is refused as such', async () => {
    const refusal = execute({ ...failed, [RESULT]: 'gateway-duplicate-result' });
    await expect(refusal).rejects.toMatchObject({ name: 'SqlGatewayError', reason: 'duplicateJob' });
  });

  test('an invalid statement tells Flink’s innermost cause and its place', async () => {
    await expect(execute({ ...failed, [RESULT]: 'gateway-validation-result' })).rejects.toMatchObject({
      reason: 'statement',
      message: expect.stringContaining("SqlValidatorException: Column 'nocol' not found in any table") as string,
      position: { line: 1, column: 22, endLine: 1, endColumn: 26 },
    });
  });

  test('a syntax error is told without the list of all that would have fitted', async () => {
    const failure = await execute({ ...failed, [RESULT]: 'gateway-parse-result' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason: 'statement', position: { line: 1, column: 14 } });
    expect(String(failure)).toContain('Encountered');
    expect(String(failure)).not.toContain('Was expecting');
  });

  test('a session that is gone', async () => {
    await expect(execute({ [SUBMIT]: 'gateway-session-gone' })).rejects.toMatchObject({ reason: 'sessionGone' });
    const gone = execute({ [SUBMIT]: 'gateway-statement', [STATUS]: 'gateway-operation-gone' });
    await expect(gone).rejects.toMatchObject({ reason: 'sessionGone' });
    const { gateway, connection } = await replay({ 'DELETE /v1/sessions/*': 'gateway-close-session-gone' });
    await gateway.closeSession(connection, SESSION, NEVER_CANCELLED);
  });

  const END = { 'GET /v1/sessions/*/operations/*/result/1': 'gateway-end-result' };

  async function execute(routes: Readonly<Record<string, string>>): ReturnType<SqlGateway['execute']> {
    const { gateway, connection } = await replay(routes);
    return await gateway.execute(connection, SESSION, 'SELECT 1', NEVER_CANCELLED);
  }

  function replay(routes: Readonly<Record<string, string>>): Promise<Served> {
    return served(startReplayServer(version, routes));
  }
});

test('the job of a gateway that names it in a row only, as 1.16 does', async () => {
  const jobId = 'ab'.repeat(16);
  const results = { columns: [{ name: 'job id' }], data: [{ kind: 'INSERT', fields: [jobId] }] };
  const { gateway, connection } = await scripted({ result: () => ({ resultType: 'PAYLOAD', results, nextResultUri: '/v1/x/result/1' }) });
  expect(await gateway.execute(connection, SESSION, 'INSERT', NEVER_CANCELLED)).toEqual({ kind: 'job', jobId });
});

test('waits while a statement is under way, in words that are new to us too, and while its result is not ready', async () => {
  const statuses = ['INITIALIZED', 'PENDING', 'RUNNING', 'HIBERNATING'];
  const pages = [{ resultType: 'NOT_READY', nextResultUri: '/v1/x/result/0' }, page([['a']], 1), page([['b']], 2), page([], undefined)];
  const { gateway, connection } = await scripted({ status: () => statuses.shift() ?? 'FINISHED', result: () => pages.shift() });
  expect(await gateway.execute(connection, SESSION, 'SHOW', NEVER_CANCELLED)).toMatchObject({ rows: [['a'], ['b']] });
});

test('cells become text', async () => {
  const cells = ['text', 1.5, true, null, { f0: 1 }, [1, 2]];
  const { gateway, connection } = await scripted({ result: () => page([cells], undefined) });
  const result = await gateway.execute(connection, SESSION, 'SHOW', NEVER_CANCELLED);
  expect(result).toMatchObject({ rows: [['text', '1.5', 'true', 'NULL', '{"f0":1}', '[1,2]']] });
});

test('endless rows end at the bound, and the operation is closed', async () => {
  const { gateway, connection, server } = await scripted(
    { result: (token) => page(Array<string[]>(10).fill(['row']), token + 1) },
    { rows: 25 },
  );
  const result = await gateway.execute(connection, SESSION, 'SELECT', NEVER_CANCELLED);
  expect(result.kind === 'rows' ? result.rows : []).toHaveLength(25);
  expect(server.requests.at(-1)).toMatch(/^DELETE .*\/close$/);
});

test('a query without rows ends after its time, and the operation is closed', async () => {
  const { gateway, connection, server } = await scripted({ result: (token) => page([], token + 1) }, { rowsMs: 50 });
  expect(await gateway.execute(connection, SESSION, 'SELECT', NEVER_CANCELLED)).toMatchObject({ rows: [] });
  expect(server.requests.at(-1)).toMatch(/^DELETE .*\/close$/);
});

test('a statement that does not end is cancelled after its time', async () => {
  const { gateway, connection, server } = await scripted({ status: () => 'RUNNING' }, { statementMs: 50 });
  await expect(gateway.execute(connection, SESSION, 'INSERT', NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'statementTimeout' });
  expect(server.requests.slice(-2)).toEqual([expect.stringMatching(/^POST .*\/cancel$/), expect.stringMatching(/^DELETE .*\/close$/)]);
});

test('a statement that the gateway ended says so', async () => {
  const { gateway, connection } = await scripted({ status: () => 'TIMEOUT' });
  await expect(gateway.execute(connection, SESSION, 'INSERT', NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'statementCanceled' });
});

test('a cancelled call cancels the operation', async () => {
  const { gateway, connection, server } = await scripted({ status: () => 'RUNNING' });
  const controller = new AbortController();
  const outcome = gateway.execute(connection, SESSION, 'INSERT', controller.signal).catch((error: unknown) => error);
  await vi.waitFor(() => {
    expect(server.requests.some((request) => request.endsWith('/status'))).toBe(true);
  }, PATIENT);
  controller.abort();
  expect(await outcome).toBeInstanceOf(CancelledError);
  expect(server.requests.slice(-2)).toEqual([expect.stringMatching(/^POST .*\/cancel$/), expect.stringMatching(/^DELETE .*\/close$/)]);
});

test('a cancelled query that has given rows is closed', async () => {
  const { gateway, connection, server } = await scripted({ result: (token) => page([], token + 1) });
  const controller = new AbortController();
  const outcome = gateway.execute(connection, SESSION, 'SELECT', controller.signal).catch((error: unknown) => error);
  await vi.waitFor(() => {
    expect(server.requests.some((request) => request.includes('/result/1'))).toBe(true);
  }, PATIENT);
  controller.abort();
  expect(await outcome).toBeInstanceOf(CancelledError);
  expect(server.requests.at(-1)).toMatch(/^DELETE .*\/close$/);
});

test('a gateway that dies in the middle of a statement', async () => {
  const { gateway, connection, server, log } = await scripted({ status: () => 'RUNNING' });
  const outcome = gateway.execute(connection, SESSION, 'INSERT', NEVER_CANCELLED).catch((error: unknown) => error);
  await vi.waitFor(() => {
    expect(server.requests.some((request) => request.endsWith('/status'))).toBe(true);
  }, PATIENT);
  await server.close();
  expect(['unreachable', 'brokenOff']).toContain(((await outcome) as { readonly reason: string }).reason);
  expect(log.lines.map(({ level }) => level)).toEqual(['warn']);
});

test('a network that fails now and then while a statement is under way ends nothing', async () => {
  let asked = 0;
  const { gateway, connection, server } = await scripted({
    status: () => (++asked > 6 ? 'FINISHED' : asked % 2 === 0 ? 'RUNNING' : BREAK_OFF),
  });
  await gateway.execute(connection, SESSION, 'INSERT', NEVER_CANCELLED);
  expect(server.requests.some((request) => request.endsWith('/cancel'))).toBe(false);
});

test('a gateway that loses the JobManager while it submits leaves it open whether there is a job', async () => {
  const trace = [
    'org.apache.flink.table.api.TableException: Failed to execute sql',
    'Caused by: org.apache.flink.runtime.client.JobSubmissionException: Failed to submit JobGraph.',
    'Caused by: org.apache.flink.util.concurrent.FutureUtils$RetryException: Could not complete the operation.',
    'Caused by: java.net.ConnectException: Connection refused',
  ].join('\n');
  const { gateway, connection } = await scripted({ status: () => 'ERROR', result: () => ({ errors: ['Internal server error.', trace] }) });
  await expect(gateway.execute(connection, SESSION, 'INSERT', NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'submissionUnclear' });
});

test('a cluster without a gateway', async () => {
  const { gateway, connection } = await scripted({});
  const without = { ...connection, gateway: undefined };
  await expect(gateway.version(without, NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'noGateway' });
});

interface Served {
  readonly gateway: SqlGateway;
  readonly connection: ClusterConnection;
  readonly server: LocalServer;
  readonly log: ReturnType<typeof recordingLog>;
}

/** The adapter on a server, both closed when the test is over. */
async function served(starting: Promise<LocalServer>, limits: Partial<StatementLimits> = {}): Promise<Served> {
  const server = await starting;
  const http = createHttpClient();
  const log = recordingLog();
  onTestFinished(async () => {
    await http.close();
    await server.close();
  });
  const gateway = createSqlGateway({ http, clock: createClock(), log, limits: { pollFirstMs: 1, pollLastMs: 5, ...limits } });
  return { gateway, connection: { cluster: 'test', kind: 'session', rest: 'http://127.0.0.1:9', gateway: server.url }, server, log };
}

interface Script {
  readonly status?: () => string;
  /** Body of the page of a token; one with `errors` is answered 500. */
  readonly result?: (token: number) => unknown;
}

/** A gateway whose statement goes through the given states. */
function scripted(
  { status = () => 'FINISHED', result = () => page([], undefined) }: Script,
  limits?: Partial<StatementLimits>,
): Promise<Served> {
  const starting = startLocalServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const token = /\/result\/(\d+)$/.exec(path)?.[1];
    if (path.endsWith('/statements')) sendJson(response, 200, { operationHandle: 'aaaa' });
    else if (path.endsWith('/status')) sendStatus(response, status());
    else if (token === undefined) sendJson(response, 200, { status: 'CLOSED' });
    else sendResult(response, result(Number(token)));
  });
  return served(starting, limits);
}

/** In place of a status: the connection ends without a reply. */
const BREAK_OFF = 'the connection breaks off';

function sendStatus(response: Parameters<typeof sendJson>[0], status: string): void {
  if (status === BREAK_OFF) response.socket?.resetAndDestroy();
  else sendJson(response, 200, { status });
}

function sendResult(response: Parameters<typeof sendJson>[0], body: unknown): void {
  sendJson(response, JSON.stringify(body).startsWith('{"errors"') ? 500 : 200, body);
}

function page(rows: readonly (readonly unknown[])[], next: number | undefined): unknown {
  const results = { columns: [{ name: 'c' }], data: rows.map((fields) => ({ kind: 'INSERT', fields })) };
  const more =
    next === undefined
      ? { resultType: 'EOS' }
      : { resultType: 'PAYLOAD', nextResultUri: `/v1/sessions/s/operations/o/result/${String(next)}` };
  return { ...more, isQueryResult: true, results };
}
