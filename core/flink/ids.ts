/** Flink's identifiers: 32 lower-case hexadecimal digits. */

export type JobId = string & { readonly brand: 'JobId' };
/** ID of an asynchronous savepoint or stop, chosen by us: `triggerId` of `POST /jobs/:jobid/savepoints` and `/stop`. */
export type TriggerId = string & { readonly brand: 'TriggerId' };

const HEX_32 = /^[0-9a-f]{32}$/;

/** The job ID in `text`, `undefined` when it is not 32 hexadecimal digits. */
export function parseJobId(text: string): JobId | undefined {
  const lower = text.trim().toLowerCase();
  return HEX_32.test(lower) ? (lower as JobId) : undefined;
}

/** Makes IDs from a source of 32 hexadecimal digits. */
export function newJobId(hex32: string): JobId {
  return hex32 as JobId;
}

export function newTriggerId(hex32: string): TriggerId {
  return hex32 as TriggerId;
}

/** Handle of a session on a SQL Gateway. */
export type GatewaySession = string & { readonly brand: 'GatewaySession' };

/** A handle from the wire or from the ledger. */
export function gatewaySession(handle: string): GatewaySession {
  return handle as GatewaySession;
}
