/** The engine's own refusals: what cannot be done as things stand, with what to do. */
import type { Message } from '../../l10n/localize.ts';
import { WorldError } from '../errors.ts';

/** `badProject` the project's own file says what cannot be; `notFound` somebody named what does not exist. */
export type OperationReason =
  | 'notFound'
  | 'badProject'
  | 'clusterUnknown'
  | 'clusterStopped'
  | 'hostUnconfirmed'
  | 'noGateway'
  | 'gatewayVersion'
  | 'notDeployable'
  | 'busy'
  | 'planStale'
  | 'notRunning'
  | 'savepointFailed'
  | 'savepointTimeout'
  | 'ambiguous'
  | 'noPrevious';

export class OperationError extends WorldError<OperationReason> {
  /** What a button or a hint may name: the host to confirm, the version to start. */
  readonly subject: string | undefined;

  constructor(reason: OperationReason, text: Message, options: { readonly cause?: unknown; readonly subject?: string } = {}) {
    super('OperationError', reason, text, options);
    this.subject = options.subject;
  }
}
