/** An HTTP client whose error replies hold no confidential text. */
import type { HttpClient, HttpReply } from './httpClient.ts';
import { redactBytes, type Redact } from './redact.ts';

/** The client with its error replies redacted; a reply that is none is for its reader to redact, since a mask could break it. */
export function redactingHttp(http: HttpClient, redact: Redact): HttpClient {
  const redacted = (reply: HttpReply): HttpReply =>
    reply.status < 400 ? reply : { ...reply, header: (name) => reply.header(name), bytes: redactBytes(reply.bytes, redact) };
  return {
    ...http,
    call: async (request, cancellation) => redacted(await http.call(request, cancellation)),
    callForSlice: async (request, slice, cancellation) => redacted(await http.callForSlice(request, slice, cancellation)),
  };
}
