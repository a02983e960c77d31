/** The sentence for a person that an HTTP fault deserves. */
import { describeInnermostCause } from '../../core/flink/javaCauses.ts';
import { message, type Message } from '../../l10n/localize.ts';
import type { HttpFault } from './httpFault.ts';

/** `service` names the server, e.g. by `flink.jobManager`. */
export function faultText(service: Message, fault: HttpFault): Message {
  return message(`flink.${fault.reason}`, { service, detail: faultDetail(fault) });
}

/** What Flink itself says of the fault, in its innermost cause; else the technical detail. */
export function faultDetail(fault: HttpFault): string {
  // The stack trace is the last one, after "Internal server error.".
  const trace = fault.errors.at(-1);
  return trace === undefined ? fault.detail : describeInnermostCause(trace).replace(/[.\s]+$/, '');
}
