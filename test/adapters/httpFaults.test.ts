/** Both Flink adapters against a server that goes wrong: the right reason, within bounds, and no connection left. */
import { describe, expect, test, vi } from 'vitest';
import { createFlinkApi } from '../../adapters/flinkRest/flinkApi.ts';
import { FlinkRestError } from '../../adapters/flinkRest/flinkRestError.ts';
import { createHttpClient, DEFAULT_HTTP_LIMITS, type HttpClient, type HttpLimits } from '../../adapters/http/httpClient.ts';
import type { HttpFaultReason } from '../../adapters/http/httpFault.ts';
import { createSqlGateway } from '../../adapters/sqlGateway/sqlGateway.ts';
import { SqlGatewayError } from '../../adapters/sqlGateway/sqlGatewayError.ts';
import { createClock } from '../../adapters/system/createClock.ts';
import { NEVER_CANCELLED, type Cancellation } from '../../core/cancellation.ts';
import { CancelledError, type WorldError } from '../../core/errors.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import { gatewaySession, parseJobId } from '../../core/flink/ids.ts';
import { LANGUAGES, localize } from '../../l10n/localize.ts';
import { FAULT_MODES, startFaultServer, type FaultMode } from '../support/faultServer.ts';
import { startLocalServer, type LocalServer } from '../support/localServer.ts';
import { recordingLog } from '../support/recordingLog.ts';
import { PATIENT } from '../support/patient.ts';

const EXPECTED: Readonly<Record<FaultMode, HttpFaultReason>> = {
  hangBeforeHeaders: 'timeout',
  hangInBody: 'timeout',
  errorJson: 'serverError',
  errorHtml: 'notFlink',
  okHtml: 'notFlink',
  plainText: 'notFlink',
  halfJson: 'cutOff',
  halfJsonWithoutType: 'cutOff',
  brokenJson: 'badReply',
  wrongShape: 'badReply',
  unauthorized: 'unauthorized',
  reset: 'brokenOff',
  endsInBody: 'brokenOff',
  endlessBody: 'tooLarge',
  gzipBomb: 'badReply',
  redirect: 'redirect',
  slowDrip: 'timeout',
};

/** After these the connection cannot be used again. */
const BREAKS_OFF: ReadonlySet<HttpFaultReason> = new Set<HttpFaultReason>(['timeout', 'brokenOff', 'tooLarge']);

type Call = (http: HttpClient, connection: ClusterConnection, cancellation: Cancellation) => Promise<unknown>;

const CALLS: Readonly<Record<string, { readonly call: Call; readonly error: new (...args: never[]) => WorldError }>> = {
  'FlinkApi.jobs': {
    call: (http, connection, cancellation) => createFlinkApi({ http }).jobs(connection, cancellation),
    error: FlinkRestError,
  },
  'SqlGateway.version': {
    call: (http, connection, cancellation) => gatewayOn(http).version(connection, cancellation),
    error: SqlGatewayError,
  },
  'SqlGateway.openSession': {
    call: (http, connection, cancellation) => gatewayOn(http).openSession(connection, { name: 'test', properties: {} }, cancellation),
    error: SqlGatewayError,
  },
};

describe.each(Object.entries(CALLS))('%s', (_name, { call, error }) => {
  test.each(FAULT_MODES)('fails with a reason when the server does %s', async (mode) => {
    await using server = await startFaultServer(mode);
    const http = createHttpClient({ limits: limitsFor(mode) });
    const failure = await failureOf(call(http, connectionTo(server.url), NEVER_CANCELLED));
    expect(failure).toBeInstanceOf(error);
    expect(failure).toMatchObject({ reason: EXPECTED[mode] });
    await http.close();
    await untilNoConnection(server);
  });

  test.each(FAULT_MODES.filter((mode) => BREAKS_OFF.has(EXPECTED[mode])))('leaves no connection to a server that does %s', async (mode) => {
    await using server = await startFaultServer(mode);
    const http = createHttpClient({ limits: limitsFor(mode) });
    await failureOf(call(http, connectionTo(server.url), NEVER_CANCELLED));
    await untilNoConnection(server);
    await http.close();
  });

  test('says unreachable when nobody listens', async () => {
    const server = await startFaultServer('okHtml');
    await server.close();
    const http = createHttpClient();
    await expect(call(http, connectionTo(server.url), NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'unreachable' });
  });

  test.each(['hangBeforeHeaders', 'hangInBody', 'slowDrip', 'endlessBody'] as const)('a cancellation ends a call in %s', async (mode) => {
    const patient = createHttpClient({ limits: { maxBodyBytes: Number.MAX_SAFE_INTEGER } });
    await using server = await startFaultServer(mode);
    const controller = new AbortController();
    const failure = failureOf(call(patient, connectionTo(server.url), controller.signal));
    await vi.waitFor(() => {
      expect(server.requests).toHaveLength(1);
    }, PATIENT);
    controller.abort();
    expect(await failure).toBeInstanceOf(CancelledError);
    await untilNoConnection(server);
    await patient.close();
  });

  test('a call that is cancelled before it starts sends nothing', async () => {
    await using server = await startFaultServer('okHtml');
    const http = createHttpClient();
    await expect(call(http, connectionTo(server.url), AbortSignal.abort())).rejects.toBeInstanceOf(CancelledError);
    expect(server.requests).toEqual([]);
  });
});

test('a JobManager or a gateway that hangs is found out long before the limit of a long call', async () => {
  await using server = await startFaultServer('hangBeforeHeaders');
  const http = createHttpClient({ limits: { headersMs: 3_600_000, callMs: 3_600_000 } });
  const api = createFlinkApi({ http, limits: { knockMs: 100, listMs: 100 } });
  const gateway = createSqlGateway({ http, clock: createClock(), log: recordingLog(), limits: { knockMs: 100 } });
  const connection = connectionTo(server.url);
  for (const call of [
    () => api.overview(connection, NEVER_CANCELLED),
    () => api.jobs(connection, NEVER_CANCELLED),
    () => gateway.version(connection, NEVER_CANCELLED),
  ]) {
    await expect(call()).rejects.toMatchObject({ reason: 'timeout' });
  }
  await http.close();
});

test.each([
  ['hangBeforeHeaders', { headersMs: 1000 }, 'nothing came back to GET /jobs/overview within 1 s'],
  ['hangInBody', { bodyMs: 1000 }, 'the answer to GET /jobs/overview stopped halfway for 1 s'],
  ['slowDrip', { callMs: 1000 }, 'the answer to GET /jobs/overview was not complete after 1 s'],
] as const)('a time that ran out is told as what was tried: %s', async (mode, limits, words) => {
  await using server = await startFaultServer(mode);
  const http = createHttpClient({ limits });
  const failure = await failureOf(createFlinkApi({ http }).jobs(connectionTo(server.url), NEVER_CANCELLED));
  expect(failure.message).toContain(words);
  expect(failure.message).toContain(server.url);
  expect(failure.message).not.toMatch(/UND_ERR|TIMEOUT/);
  await http.close();
});

test('a handle of a gateway session is not shown', async () => {
  await using server = await startFaultServer('hangBeforeHeaders');
  const http = createHttpClient({ limits: { headersMs: 100 } });
  const session = gatewaySession('0f8fad5b-d9cb-469f-a165-70867728950e');
  const failure = await failureOf(gatewayOn(http).closeSession(connectionTo(server.url), session, NEVER_CANCELLED));
  expect(failure.message).toContain('DELETE /v1/sessions/…');
  await http.close();
});

test('no redirect is followed', async () => {
  await using elsewhere = await startLocalServer((_request, response) => void response.end('{}'));
  await using server = await startFaultServer('redirect', elsewhere.url);
  const http = createHttpClient();
  const failure = await failureOf(createFlinkApi({ http }).jobs(connectionTo(server.url), NEVER_CANCELLED));
  expect(failure.message).toContain(elsewhere.url);
  expect(elsewhere.requests).toEqual([]);
  await http.close();
});

test('JSON of the right shape is taken whatever its content type says', async () => {
  await using server = await startLocalServer(
    (_request, response) => void response.setHeader('content-type', 'text/html').end('{"jobs":[]}'),
  );
  const http = createHttpClient();
  expect(await createFlinkApi({ http }).jobs(connectionTo(server.url), NEVER_CANCELLED)).toEqual([]);
  await http.close();
});

test('an error reply shows its innermost cause, in both languages, and keeps all of them', async () => {
  await using server = await startFaultServer('errorJson');
  const http = createHttpClient();
  const failure = await failureOf(createFlinkApi({ http }).jobs(connectionTo(server.url), NEVER_CANCELLED));
  if (!(failure instanceof FlinkRestError)) throw failure;
  for (const language of LANGUAGES) expect(localize(failure.text, language)).toContain('java.io.IOException: disk on fire');
  expect(failure.causes.map(({ className }) => className)).toEqual([
    'org.apache.flink.runtime.rest.handler.RestHandlerException',
    'java.io.IOException',
  ]);
  await http.close();
});

test('a compressed reply is not unpacked, and called so', async () => {
  await using server = await startFaultServer('gzipBomb');
  const http = createHttpClient();
  const failure = await failureOf(createFlinkApi({ http }).jobs(connectionTo(server.url), NEVER_CANCELLED));
  expect(failure.message).toContain('content-encoding gzip');
  await http.close();
});

test('credentials in an address are not shown', async () => {
  const server = await startFaultServer('okHtml');
  const address = new URL(server.url);
  address.username = 'someone';
  address.password = 'canary-secret';
  const http = createHttpClient();
  const failure = await failureOf(createFlinkApi({ http }).jobs(connectionTo(address.href), NEVER_CANCELLED));
  expect(`${failure.message} ${String(failure.stack)} ${JSON.stringify(failure)} ${JSON.stringify(failure.cause)}`).not.toContain(
    'canary-secret',
  );
  await server.close();
  await http.close();
});

test.each(['ftp://127.0.0.1', 'not an address', ''])('an address such as %j is refused', async (rest) => {
  const http = createHttpClient();
  await expect(createFlinkApi({ http }).jobs(connectionTo(rest), NEVER_CANCELLED)).rejects.toMatchObject({ reason: 'badAddress' });
  await http.close();
});

test('a path prefix of the address is kept', async () => {
  await using server = await startLocalServer((_request, response) => void response.end('{"jobs":[]}'));
  const http = createHttpClient();
  await createFlinkApi({ http }).jobs(connectionTo(`${server.url}/team-a/flink/`), NEVER_CANCELLED);
  expect(server.requests).toEqual(['GET /team-a/flink/jobs/overview']);
  await http.close();
});

test('a log is read no further than wanted', async () => {
  await using server = await startFaultServer('endlessBody');
  const http = createHttpClient({ limits: { maxBodyBytes: 10 } });
  const log = { process: { kind: 'jobManager' }, name: 'flink.log', from: 100_000, to: 300_000 } as const;
  const bytes = await createFlinkApi({ http }).readLog(connectionTo(server.url), log, NEVER_CANCELLED);
  expect(bytes).toHaveLength(200_000);
  await untilNoConnection(server);
  await http.close();
});

test('a job is not called missing by a server that is no JobManager', async () => {
  await using server = await startLocalServer((_request, response) => {
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"errors":["Not found: /jobs"]}');
  });
  const http = createHttpClient();
  const jobId = parseJobId('0'.repeat(32));
  if (jobId === undefined) throw new Error('not a job ID');
  await expect(createFlinkApi({ http }).job(connectionTo(server.url), jobId, NEVER_CANCELLED)).rejects.toMatchObject({
    reason: 'notFound',
  });
  await http.close();
});

/** Short times only where the server is expected to be late: a busy machine makes no other mode late. */
function limitsFor(mode: FaultMode): HttpLimits {
  const late = EXPECTED[mode] === 'timeout' ? { headersMs: 100, bodyMs: 100, callMs: 300 } : {};
  return { ...DEFAULT_HTTP_LIMITS, ...late, maxBodyBytes: 1024 * 1024 };
}

async function untilNoConnection(server: LocalServer): Promise<void> {
  await vi.waitFor(async () => {
    expect(await server.openConnections()).toBe(0);
  }, PATIENT);
}

function connectionTo(url: LocalServer['url']): ClusterConnection {
  return { cluster: 'test', kind: 'session', rest: url, gateway: url };
}

function gatewayOn(http: HttpClient): ReturnType<typeof createSqlGateway> {
  return createSqlGateway({ http, clock: createClock(), log: recordingLog() });
}

async function failureOf(call: Promise<unknown>): Promise<Error> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(outcome instanceof Error)) throw new Error('the call did not fail');
  return outcome;
}
