/** What a reply of a Flink REST service says: a JSON value, or a fault. */
import type { HttpReply } from './httpClient.ts';
import { HttpFault, type HttpFaultReason } from './httpFault.ts';

/** The JSON value of a successful reply. @throws HttpFault for every other reply */
export function jsonOf(reply: HttpReply): unknown {
  throwIfFault(reply);
  const body = parse(reply);
  if (body.kind === 'json') return body.value;
  throw new HttpFault(body.reason, body.problem, { status: reply.status });
}

/** @throws HttpFault when the reply is not a success */
export function throwIfFault(reply: HttpReply): void {
  if (reply.status >= 200 && reply.status < 300) return;
  if (reply.status >= 300 && reply.status < 400) {
    throw new HttpFault('redirect', originOf(reply.header('location')), { status: reply.status });
  }
  const body = parse(reply);
  const errors = body.kind === 'json' ? errorsOf(body.value) : undefined;
  const reason = reasonOf(reply.status, errors !== undefined);
  throw new HttpFault(reason, `HTTP ${String(reply.status)}`, { status: reply.status, errors: errors ?? [] });
}

/** Flink's own error replies are `{"errors": […]}` (`org.apache.flink.runtime.rest.messages.ErrorResponseBody`); a page has none. */
function reasonOf(status: number, isFlinkError: boolean): HttpFaultReason {
  if (status === 401 || status === 403 || status === 407) return 'unauthorized';
  if (!isFlinkError) return 'notFlink';
  if (status === 404) return 'notFound';
  if (status === 409) return 'conflict';
  return status < 500 ? 'refused' : 'serverError';
}

function errorsOf(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null || !('errors' in value) || !Array.isArray(value.errors)) return undefined;
  return value.errors.filter((error) => typeof error === 'string');
}

type Parsed =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'other'; readonly reason: 'badReply' | 'cutOff' | 'notFlink'; readonly problem: string };

function parse(reply: HttpReply): Parsed {
  const encoding = reply.header('content-encoding');
  if (encoding !== undefined && encoding !== 'identity')
    return { kind: 'other', reason: isJsonType(reply) ? 'badReply' : 'notFlink', problem: `content-encoding ${encoding}` };
  const text = new TextDecoder().decode(reply.bytes);
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'json', value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'other', ...troubleOf(text, reply) };
  }
}

/** What a text is that is no JSON value. A service that serves JSON without saying so is Flink all the same. */
function troubleOf(text: string, reply: HttpReply): Omit<Extract<Parsed, { kind: 'other' }>, 'kind'> {
  if (/^\s*[{[]/.test(text)) {
    return /[}\]]\s*$/.test(text)
      ? { reason: 'badReply', problem: 'broken JSON' }
      : { reason: 'cutOff', problem: `${String(reply.bytes.byteLength)} bytes of JSON without an end` };
  }
  if (isJsonType(reply)) return { reason: 'badReply', problem: 'no JSON' };
  return { reason: 'notFlink', problem: `content-type ${reply.header('content-type') ?? 'unknown'}` };
}

function isJsonType(reply: HttpReply): boolean {
  return reply.header('content-type')?.includes('json') === true;
}

function originOf(location: string | undefined): string {
  return (location === undefined ? null : URL.parse(location))?.origin ?? 'another page of the same server';
}
