/** What a JobManager says no with. */
import { parseJavaCauses, type JavaCause } from '../../core/flink/javaCauses.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import { WorldError } from '../../core/errors.ts';
import { message, type Message } from '../../l10n/localize.ts';
import { faultText } from '../http/faultText.ts';
import { shownAddress } from '../http/httpClient.ts';
import type { HttpFault, HttpFaultReason } from '../http/httpFault.ts';

/** As {@link HttpFaultReason}; `triggerIdIgnored` the cluster took a savepoint under an ID of its own. */
export type FlinkRestReason = HttpFaultReason | 'triggerIdIgnored';

export class FlinkRestError extends WorldError<FlinkRestReason> {
  /** The exceptions in Flink's error reply, outermost first; empty when it gave none. */
  readonly causes: readonly JavaCause[];

  constructor(reason: FlinkRestReason, text: Message, options: { readonly causes?: readonly JavaCause[]; readonly cause?: unknown } = {}) {
    super('FlinkRestError', reason, text, options);
    this.causes = options.causes ?? [];
  }
}

export function flinkRestErrorOf(connection: ClusterConnection, fault: HttpFault): FlinkRestError {
  const causes = parseJavaCauses(fault.errors.at(-1) ?? '');
  return new FlinkRestError(fault.reason, faultText(jobManagerName(connection), fault), { causes, cause: fault });
}

/** The JobManager's name in messages. */
export function jobManagerName(connection: ClusterConnection): Message {
  return message('flink.jobManager', { cluster: connection.cluster, address: shownAddress(connection.rest) });
}
