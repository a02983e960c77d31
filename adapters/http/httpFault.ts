/** What goes wrong between us and an HTTP server, before anyone knows what the server is for. */

/**
 * `unreachable` no connection, so nothing was sent; `tls` its certificate is not trusted or it speaks no TLS; `denied` an address that Sluice never talks to;
 * `timeout`, `brokenOff` and `cutOff` (an answer without its end) the request may have been carried out; `redirect`, `notFlink` somebody else answers; `refused` 400 and other
 * 4xx; `serverError` 5xx.
 */
export type HttpFaultReason =
  | 'badAddress'
  | 'badProxy'
  | 'denied'
  | 'unreachable'
  | 'tls'
  | 'timeout'
  | 'brokenOff'
  | 'cutOff'
  | 'tooLarge'
  | 'redirect'
  | 'notFlink'
  | 'badReply'
  | 'unauthorized'
  | 'notFound'
  | 'conflict'
  | 'refused'
  | 'serverError';

/** What was waited for in vain: a connection, the first byte of the answer, more of it, or its end. */
export type WaitPhase = 'connection' | 'answer' | 'more' | 'end';

/** What was tried when a call ran out of time. */
export interface Wait {
  readonly phase: WaitPhase;
  /** Method and path, without query. */
  readonly request: string;
  /** How long it was waited. */
  readonly milliseconds: number;
}

/** Thrown by `adapters/http`; each adapter turns it into its own error. */
export class HttpFault extends Error {
  readonly reason: HttpFaultReason;
  /** Technical detail in the server's or the system's words, without credentials. */
  readonly detail: string;
  /** HTTP status, `undefined` when none came. */
  readonly status: number | undefined;
  /** Flink's `errors` of an error reply. */
  readonly errors: readonly string[];
  /** `undefined` where no time ran out. */
  readonly wait: Wait | undefined;

  constructor(
    reason: HttpFaultReason,
    detail: string,
    more: { readonly status?: number; readonly errors?: readonly string[]; readonly wait?: Wait; readonly cause?: unknown } = {},
  ) {
    super(`${reason}: ${detail}`, 'cause' in more ? { cause: more.cause } : undefined);
    this.name = 'HttpFault';
    this.reason = reason;
    this.detail = detail;
    this.status = more.status;
    this.errors = more.errors ?? [];
    this.wait = more.wait;
  }
}

const REASON_BY_CODE: ReadonlyMap<string, HttpFaultReason> = new Map([
  ['ECONNREFUSED', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['EAI_AGAIN', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['EHOSTDOWN', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['ENETDOWN', 'unreachable'],
  ['EADDRNOTAVAIL', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  ['UND_ERR_CONNECT_TIMEOUT', 'unreachable'],
  ['UND_ERR_PRX_CONN', 'unreachable'],
  // A proxy that does not open a tunnel; our own aborts carry an error of ours.
  ['UND_ERR_ABORTED', 'unreachable'],
  ['UND_ERR_PRX_TLS', 'tls'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['UND_ERR_HEADERS_OVERFLOW', 'tooLarge'],
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'tooLarge'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'brokenOff'],
  ['UND_ERR_SOCKET', 'brokenOff'],
  ['ECONNRESET', 'brokenOff'],
  ['EPIPE', 'brokenOff'],
]);

/** The fault that an error of undici, `node:net` or `node:tls` stands for; `undefined` for any other error, which is a bug of ours. */
export function httpFaultOf(error: unknown): HttpFault | undefined {
  if (error instanceof HttpFault) return error;
  if (!(error instanceof Error)) return undefined;
  // A custom lookup's error arrives wrapped by the happy-eyeballs connector.
  if (error.cause instanceof HttpFault) return error.cause;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reason = REASON_BY_CODE.get(code) ?? reasonByPrefix(code);
  return reason === undefined ? undefined : new HttpFault(reason, code, { cause: error });
}

function reasonByPrefix(code: string): HttpFaultReason | undefined {
  if (code.startsWith('HPE_')) return 'notFlink';
  if (/^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO)/.test(code)) return 'tls';
  return undefined;
}
