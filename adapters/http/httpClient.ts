/** The one HTTP client: bounded in time, size and connections; follows no redirect, decompresses nothing. */
import type { Readable } from 'node:stream';
import { lookup as dnsLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { env } from 'node:process';
import type { Dispatcher } from 'undici';
import type { Cancellation } from '../../core/cancellation.ts';
import type { Credentials } from '../../core/ports.ts';
import { createAddressGuard } from './addressGuard.ts';
import { authorizationOf } from './authorization.ts';
import { readBody, readSlice } from './body.ts';
import { withCallSignal } from './callSignal.ts';
import { createDispatchers, isLoopback, type Dispatchers } from './dispatchers.ts';
import { HttpFault, httpFaultOf } from './httpFault.ts';
import { redactBytes, redactor } from './redact.ts';
import { readTlsFiles, type TlsFiles, type TlsOptions } from './tlsFiles.ts';
import { withWait } from './wait.ts';

/** Times in milliseconds. */
export interface HttpLimits {
  readonly connectMs: number;
  /** Until the reply's headers are there. A request may ask for less: {@link HttpRequest.answerMs}. */
  readonly headersMs: number;
  /** Between two pieces of a body. */
  readonly bodyMs: number;
  /** For a call as a whole: a server that drips bytes never reaches {@link bodyMs}. */
  readonly callMs: number;
  readonly maxBodyBytes: number;
  /** Per origin. */
  readonly connections: number;
}

export const DEFAULT_HTTP_LIMITS: HttpLimits = {
  connectMs: 5_000,
  headersMs: 20_000,
  bodyMs: 20_000,
  callMs: 60_000,
  maxBodyBytes: 16 * 1024 * 1024,
  connections: 4,
};

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Base address, maybe with a path prefix; credentials in it are neither sent nor shown. */
  readonly base: string;
  /** Path and query below the base, with a leading slash, already encoded. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Milliseconds until the reply's headers are there, where the server needs less time than {@link HttpLimits.headersMs}. */
  readonly answerMs?: number;
  /** Milliseconds for this call as a whole, in place of {@link HttpLimits.callMs}. */
  readonly callMs?: number;
  /** Address of a proxy, in place of the client's. */
  readonly proxy?: string | undefined;
}

export interface HttpReply {
  readonly status: number;
  /** Lower-case names; `undefined` for a header that is not there. */
  header(name: string): string | undefined;
  readonly bytes: Uint8Array;
}

/** All calls throw `HttpFault`, or `CancelledError` when the caller cancelled. */
export interface HttpClient {
  call(request: HttpRequest, cancellation: Cancellation): Promise<HttpReply>;
  /** Like `call`, but the bytes of a successful reply are only those from `from` to `to`, and reading stops there. */
  callForSlice(request: HttpRequest, slice: { readonly from: number; readonly to: number }, cancellation: Cancellation): Promise<HttpReply>;
  /** Breaks off what is under way and closes every connection. */
  close(): Promise<void>;
}

export interface HttpClientOptions {
  readonly limits?: Partial<HttpLimits>;
  /** Address of the proxy for all but loopback, e.g. VS Code's `http.proxy`; `undefined` or empty for what {@link environment} says. */
  readonly proxy?: string | undefined;
  /** Hosts that are reached without a proxy, as in NO_PROXY; `undefined` or empty for what {@link environment} says. */
  readonly noProxy?: readonly string[] | undefined;
  /** Holds HTTP_PROXY, HTTPS_PROXY and NO_PROXY; this process's by default. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Sent only where nobody on the way can read them: over TLS, and on this machine. Its errors are those of the call. */
  readonly credentials?: (origin: string) => Promise<Credentials | undefined>;
  /** For addresses with `https`; read at the first call to one. */
  readonly tls?: TlsFiles;
  /** How names become addresses; `dns.lookup` by default. */
  readonly resolve?: LookupFunction;
}

export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const limits = { ...DEFAULT_HTTP_LIMITS, ...options.limits };
  const guard = createAddressGuard(options.resolve ?? dnsLookup);
  const connection = {
    connections: limits.connections,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.bodyMs,
    connect: { timeout: limits.connectMs, lookup: guard.lookup },
    allowH2: false,
  };
  const dispatchersWith = (tls: TlsOptions): Dispatchers =>
    createDispatchers({ ...connection, connect: { ...connection.connect, ...tls } }, options.environment ?? env, options.noProxy);
  const plain = dispatchersWith({});
  let secure: Dispatchers | undefined;
  return {
    call: (request, cancellation) => send(request, cancellation, (body) => readBody(body, limits.maxBodyBytes)),
    callForSlice: (request, { from, to }, cancellation) =>
      send(request, cancellation, (body, status) => (status === 200 ? readSlice(body, from, to) : readBody(body, limits.maxBodyBytes))),
    close: async () => {
      await Promise.all([plain.destroy(), secure?.destroy()]);
    },
  };

  async function send(
    request: HttpRequest,
    cancellation: Cancellation,
    read: (body: Readable, status: number) => Promise<Uint8Array>,
  ): Promise<HttpReply> {
    const url = urlOf(request);
    const waits = waitsOf(request);
    try {
      guard.check(url.hostname);
      const dispatcher = (await dispatchersFor(url)).for(url, request.proxy ?? options.proxy);
      const target = { origin: url.origin, path: url.pathname.replace(/\/+$/, '') + request.path };
      const credentials = isPrivateWay(url) ? await options.credentials?.(url.origin) : undefined;
      return await withCallSignal(cancellation, waits.callMs, async (signal) => {
        const times = { headersTimeout: waits.headersMs, signal };
        const reply = await dispatcher.request({ ...target, ...contentOf(request, credentials), method: request.method, ...times });
        const bytes = withoutCredentials(await read(reply.body, reply.statusCode), reply.statusCode, credentials);
        return { status: reply.statusCode, header: (name) => headerOf(reply.headers, name), bytes };
      });
    } catch (error) {
      const fault = httpFaultOf(error);
      throw fault === undefined ? error : withWait(fault, request, waits);
    }
  }

  /** What cannot be read is tried again with the next call. */
  async function dispatchersFor(url: URL): Promise<Dispatchers> {
    if (options.tls === undefined || url.protocol !== 'https:') return plain;
    const tls = secure === undefined ? await readTlsFiles(options.tls) : {};
    return (secure ??= dispatchersWith(tls));
  }

  function waitsOf({ answerMs, callMs }: HttpRequest): HttpLimits {
    return { ...limits, headersMs: Math.min(answerMs ?? Infinity, limits.headersMs), callMs: callMs ?? limits.callMs };
  }
}

function urlOf(request: HttpRequest): URL {
  const url = URL.parse(request.base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) throw new HttpFault('badAddress', 'not an http(s) address');
  return url;
}

/** Where nobody between us and the server can read what is sent. */
function isPrivateWay(url: URL): boolean {
  return url.protocol === 'https:' || isLoopback(url.hostname);
}

/** A server may quote the header that it refuses. */
function withoutCredentials(bytes: Uint8Array, status: number, credentials: Credentials | undefined): Uint8Array {
  if (credentials === undefined || status < 400) return bytes;
  const secret = credentials.kind === 'token' ? credentials.token : credentials.password;
  return redactBytes(bytes, redactor([secret, authorizationOf(credentials)]));
}

function contentOf(request: HttpRequest, credentials: Credentials | undefined): { headers: Record<string, string>; body?: string } {
  const authorization = credentials === undefined ? {} : { authorization: authorizationOf(credentials) };
  const accept = { accept: 'application/json, */*', 'accept-encoding': 'identity', ...authorization };
  if (request.body === undefined) return { headers: accept };
  return { headers: { ...accept, 'content-type': 'application/json' }, body: JSON.stringify(request.body) };
}

function headerOf(headers: Dispatcher.ResponseData['headers'], name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.[0];
}

/** An address for messages: without credentials, query and fragment. */
export function shownAddress(address: string): string {
  const url = URL.parse(address);
  return url === null ? '(invalid address)' : url.origin + url.pathname.replace(/\/+$/, '');
}
