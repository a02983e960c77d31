/** Asking a cluster again when it does not answer: a hiccup of the network ends no deployment. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import { isWorldError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { OnEvent } from './events.ts';
import { OperationError } from './operationError.ts';

export interface PatienceContext {
  readonly ports: Pick<Ports, 'clock'>;
  readonly connection: { readonly cluster: string };
  readonly onEvent: OnEvent;
  readonly cancellation: Cancellation;
}

const PATIENCE_MS = 60_000;
const PAUSE_MS = 1_000;

/** Repeats `ask` while the cluster does not answer, for a minute; then throws its last error. Our own refusals are thrown at once. */
export async function withPatience<Answer>(context: PatienceContext, ask: () => Promise<Answer>): Promise<Answer> {
  const { clock } = context.ports;
  const until = clock.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isWorldError(error) || error instanceof OperationError || clock.now() >= until) throw error;
      context.onEvent({ text: message('deploy.unreachableRetrying', { cluster: context.connection.cluster, reason: error.text }) });
      await clock.sleep(PAUSE_MS, context.cancellation);
    }
  }
}
