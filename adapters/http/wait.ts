/** Tells what was waited for, and for how long, when a call ran out of time. */
import { CALL_TIMEOUT } from './callSignal.ts';
import { HttpFault, type WaitPhase } from './httpFault.ts';

/** Codes of undici and of our own deadline. */
const PHASE_BY_CODE: ReadonlyMap<string, WaitPhase> = new Map([
  ['UND_ERR_CONNECT_TIMEOUT', 'connection'],
  ['UND_ERR_HEADERS_TIMEOUT', 'answer'],
  ['UND_ERR_BODY_TIMEOUT', 'more'],
  [CALL_TIMEOUT, 'end'],
]);

const LIMIT_OF = { connection: 'connectMs', answer: 'headersMs', more: 'bodyMs', end: 'callMs' } as const satisfies Record<
  WaitPhase,
  string
>;

/** Milliseconds, as `HttpLimits`. */
type WaitLimits = Readonly<Record<(typeof LIMIT_OF)[WaitPhase], number>>;

/** Handles of gateway sessions and operations, which tell a person nothing. */
const HANDLE = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The fault itself where no time ran out. */
export function withWait(
  fault: HttpFault,
  { method, path }: { readonly method: string; readonly path: string },
  limits: WaitLimits,
): HttpFault {
  const phase = PHASE_BY_CODE.get(fault.detail);
  if (phase === undefined) return fault;
  const request = `${method} ${path.replace(/[?].*$/s, '').replace(HANDLE, '…')}`;
  return new HttpFault(fault.reason, fault.detail, { wait: { phase, request, milliseconds: limits[LIMIT_OF[phase]] }, cause: fault.cause });
}
