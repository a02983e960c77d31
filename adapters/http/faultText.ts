/** The sentence for a person that an HTTP fault deserves. */
import { describeInnermostCause } from '../../core/flink/javaCauses.ts';
import { message, type Message } from '../../l10n/localize.ts';
import type { HttpFault, WaitPhase } from './httpFault.ts';

/** `service` names the server, e.g. by `flink.jobManager`. */
export function faultText(service: Message, fault: HttpFault): Message {
  return message(`flink.${fault.reason}`, { service, detail: faultDetail(fault) });
}

const WAITED = {
  connection: 'flink.noConnection',
  answer: 'flink.noAnswer',
  more: 'flink.noMore',
  end: 'flink.noEnd',
} as const satisfies Record<WaitPhase, string>;

/** What Flink itself says of the fault, in its innermost cause; else what was tried in vain; else the technical detail. */
function faultDetail(fault: HttpFault): string | Message {
  // The stack trace is the last one, after "Internal server error.".
  const trace = fault.errors.at(-1);
  if (trace !== undefined) return describeInnermostCause(trace).replace(/[.\s]+$/, '');
  if (fault.wait === undefined) return plainWords(fault.detail);
  const { phase, request, milliseconds } = fault.wait;
  return message(WAITED[phase], { request, seconds: Math.round(milliseconds / 1000) });
}

/** The system's codes that everyone meets, in words. */
function plainWords(code: string): string | Message {
  switch (code) {
    case 'ECONNREFUSED':
      return message('flink.nobodyListens', { code });
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return message('flink.unknownHost', { code });
    default:
      return code;
  }
}
