/** What long work tells while it goes on. */
import type { Message } from '../../l10n/localize.ts';

export interface OperationEvent {
  readonly text: Message;
  /** From 0 to 1; `undefined` when it is not known. */
  readonly fraction?: number;
}

export type OnEvent = (event: OperationEvent) => void;
