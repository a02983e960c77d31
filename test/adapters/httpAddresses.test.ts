/** Where the HTTP client goes: through a proxy or not, and never to link-local addresses. */
import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHttpClient, type HttpClientOptions } from '../../adapters/http/httpClient.ts';
import { NEVER_CANCELLED, type Cancellation } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import { startLocalServer, type LocalServer } from '../support/localServer.ts';

const ELSEWHERE = 'http://flink.test:8081/prefix';

describe('a proxy', () => {
  test('named by the environment is used', async () => {
    const proxy = await startTarget();
    await call({ environment: { HTTP_PROXY: proxy.url } }, ELSEWHERE);
    expect(proxy.requests).toEqual(['GET http://flink.test:8081/prefix/overview']);
  });

  test('named by a setting goes before one of the environment, and one of the call before both', async () => {
    const [environment, setting, ofCall] = [await startTarget(), await startTarget(), await startTarget()];
    const options = { environment: { http_proxy: environment.url }, proxy: setting.url };
    await call(options, ELSEWHERE);
    await call(options, ELSEWHERE, ofCall.url);
    expect([environment, setting, ofCall].map(({ requests }) => requests.length)).toEqual([0, 1, 1]);
  });

  test.each(['http://localhost', 'http://127.0.0.1'])('is not used for loopback: %s', async (host) => {
    const [target, proxy] = [await startTarget(), await startTarget()];
    const resolve = resolvingTo('127.0.0.1');
    const address = `${host}:${new URL(target.url).port}`;
    await call({ environment: { HTTP_PROXY: proxy.url }, proxy: proxy.url, resolve }, address, proxy.url);
    expect([target.requests.length, proxy.requests.length]).toEqual([1, 0]);
  });

  test('is not used for a host of NO_PROXY', async () => {
    const [target, proxy] = [await startTarget(), await startTarget()];
    const address = `http://flink.corp.test:${new URL(target.url).port}`;
    await call({ environment: { HTTP_PROXY: proxy.url, NO_PROXY: 'corp.test' }, resolve: resolvingTo('127.0.0.1') }, address);
    expect([target.requests.length, proxy.requests.length]).toEqual([1, 0]);
  });

  test('of a setting is not used for its own list of hosts, which goes before NO_PROXY', async () => {
    const [target, proxy] = [await startTarget(), await startTarget()];
    const address = `http://flink.corp.test:${new URL(target.url).port}`;
    const options = { proxy: proxy.url, resolve: resolvingTo('127.0.0.1') };
    await call({ ...options, noProxy: ['corp.test'], environment: { NO_PROXY: 'other.test' } }, address);
    expect([target.requests.length, proxy.requests.length]).toEqual([1, 0]);
    await call({ ...options, noProxy: ['other.test'], environment: { NO_PROXY: 'corp.test' } }, address);
    expect([target.requests.length, proxy.requests.length]).toEqual([1, 1]);
    await call({ ...options, environment: { NO_PROXY: 'corp.test' } }, address);
    expect([target.requests.length, proxy.requests.length]).toEqual([2, 1]);
  });

  test('that opens no tunnel leaves the cluster unreachable', async () => {
    const proxy = createServer().on('connect', (_request, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    onTestFinished(() => void proxy.close());
    const refused = call(
      { environment: {}, proxy: `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}` },
      'https://flink.test',
    );
    await expect(refused).rejects.toMatchObject({ reason: 'unreachable' });
  });

  test.each(['socks9://canary-secret@x', 'canary-secret'])('with an unusable address is said so, without showing it: %s', async (proxy) => {
    for (const options of [{ proxy, environment: {} }, { environment: { HTTPS_PROXY: proxy } }]) {
      const failure: unknown = await call(options, ELSEWHERE).catch((error: unknown) => error);
      expect(failure).toMatchObject({ reason: 'badProxy' });
      expect(String(failure)).not.toContain('canary-secret');
    }
  });
});

describe('a link-local address', () => {
  test.each([
    'http://169.254.169.254',
    'http://2852039166',
    'http://0xA9FEA9FE',
    'http://169.254.0.1:8081/flink',
    'http://[fe80::1]',
    'http://[::ffff:169.254.169.254]',
    'http://[fd00:ec2::254]',
    'http://[64:ff9b::a9fe:a9fe]',
    'http://100.100.100.200',
    'http://metadata.google.internal',
    'http://METADATA.google.internal.',
  ])('is denied: %s', async (base) => {
    const proxy = await startTarget();
    await expect(call({ proxy: proxy.url }, base)).rejects.toMatchObject({ name: 'HttpFault', reason: 'denied' });
    expect(proxy.requests).toEqual([]);
  });

  test.each(['169.254.169.254', 'fe80::1', '::ffff:169.254.169.254'])('that a name turns out to be is denied: %s', async (address) => {
    const denied = call({ environment: {}, resolve: resolvingTo(address) }, ELSEWHERE);
    await expect(denied).rejects.toMatchObject({ name: 'HttpFault', reason: 'denied' });
  });

  test('among several of a name is denied', async () => {
    const denied = call({ environment: {}, resolve: resolvingTo('127.0.0.1', '169.254.169.254') }, ELSEWHERE);
    await expect(denied).rejects.toMatchObject({ reason: 'denied' });
  });
});

describe('TLS', () => {
  test('with a server that speaks plain HTTP fails as such', async () => {
    const target = await startTarget();
    await expect(call({ environment: {} }, target.url.replace('http:', 'https:'))).rejects.toMatchObject({ reason: 'tls' });
  });

  test('with a server that shows no certificate fails as such, and plain HTTP to it breaks off', async () => {
    const server = createTlsServer().on('tlsClientError', () => undefined);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    await expect(call({ environment: {} }, `https://${host}`)).rejects.toMatchObject({ reason: 'tls' });
    await expect(call({ environment: {} }, `http://${host}`)).rejects.toMatchObject({ reason: 'brokenOff' });
  });
});

describe('credentials', () => {
  const credentials = (origin: string) => Promise.resolve({ kind: 'password', user: 'ann', password: `pw of ${origin}` } as const);

  test('are sent to the origin that they are for, and are taken out of its refusal', async () => {
    const seen: (string | undefined)[] = [];
    const server = await startLocalServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(401).end(`no ${request.headers.authorization ?? ''}, pw of ${server.url}`);
    });
    onTestFinished(() => server.close());
    const http = createHttpClient({ credentials, environment: {} });
    onTestFinished(() => http.close());
    const reply = await http.call({ method: 'GET', base: `${server.url}/prefix`, path: '/overview' }, NEVER_CANCELLED);
    const basic = Buffer.from(`ann:pw of ${server.url}`).toString('base64');
    expect(seen).toEqual([`Basic ${basic}`]);
    expect(new TextDecoder().decode(reply.bytes)).toBe('no ******, ******');
  });

  test('are not sent where others can read them', async () => {
    const seen: (string | undefined)[] = [];
    const server = await startLocalServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end('{}');
    });
    onTestFinished(() => server.close());
    const base = `http://flink.test:${new URL(server.url).port}`;
    await call({ credentials, environment: {}, resolve: resolvingTo('127.0.0.1') }, base);
    expect(seen).toEqual([undefined]);
  });
});

test('a name that does not resolve is unreachable', async () => {
  const resolve: LookupFunction = (_hostname, _options, callback) => {
    callback(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), '');
  };
  await expect(call({ environment: {}, resolve }, ELSEWHERE)).rejects.toMatchObject({ reason: 'unreachable', detail: 'ENOTFOUND' });
});

test('a name service that does not answer is waited for no longer than a connection', async () => {
  const lookups = lookupsWithoutAnswer();
  const late = call({ environment: {}, resolve: lookups.resolve, limits: { connectMs: 100 } }, ELSEWHERE);
  await expect(late).rejects.toMatchObject({ reason: 'unreachable', wait: { phase: 'connection' } });
});

test('a cancellation ends a call that still waits for its connection', async () => {
  const controller = new AbortController();
  const { resolve, first } = lookupsWithoutAnswer();
  const outcome = call({ environment: {}, resolve }, ELSEWHERE, undefined, controller.signal).catch((error: unknown) => error);
  await first;
  controller.abort();
  expect(await outcome).toBeInstanceOf(CancelledError);
});

async function call(options: HttpClientOptions, base: string, proxy?: string, cancellation: Cancellation = NEVER_CANCELLED): Promise<void> {
  const http = createHttpClient(options);
  try {
    await http.call({ method: 'GET', base, path: '/overview', proxy }, cancellation);
  } finally {
    await http.close();
  }
}

async function startTarget(): Promise<LocalServer> {
  const server = await startLocalServer((_request, response) => void response.end('{}'));
  onTestFinished(() => server.close());
  return server;
}

function resolvingTo(...addresses: readonly string[]): LookupFunction {
  return (_hostname, options, callback) => {
    const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all === true) callback(null, all);
    else callback(null, all[0]?.address ?? '', all[0]?.family);
  };
}

/** `first` resolves when a name is asked for. */
function lookupsWithoutAnswer(): { readonly resolve: LookupFunction; readonly first: Promise<unknown> } {
  const asked = new EventEmitter();
  return { resolve: () => void asked.emit('lookup'), first: once(asked, 'lookup') };
}
