/** One deployment, stop or savepoint at a time per job: a lease in the ledger with a heartbeat. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import { CancelledError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { OperationError } from './operationError.ts';

const LEASE_MS = 30_000;
const HEARTBEAT_MS = 10_000;

/**
 * Runs `work` while holding the lease, and releases it in the end. A holder that dies loses it after 30 s at the latest.
 * @throws OperationError `busy` when somebody else holds it
 */
export async function withLease<Result>(
  ports: Pick<Ports, 'ledger' | 'clock' | 'log'>,
  lease: { readonly name: string; readonly owner: string; readonly job: string },
  work: () => Promise<Result>,
): Promise<Result> {
  const answer = await ports.ledger.acquireLease(lease.name, lease.owner, ports.clock.now(), LEASE_MS);
  if (answer.kind === 'taken') {
    throw new OperationError('busy', message('deploy.busy', { job: lease.job, owner: answer.by.owner }));
  }
  const heart = startHeartbeat(ports, lease);
  try {
    return await work();
  } finally {
    heart.stop();
    await ports.ledger.releaseLease(lease.name, lease.owner);
  }
}

function startHeartbeat(
  ports: Pick<Ports, 'ledger' | 'clock' | 'log'>,
  lease: { readonly name: string; readonly owner: string },
): { readonly stop: () => void } {
  const stopper = new Stopper();
  const beat = async (): Promise<void> => {
    while (!stopper.aborted) {
      await ports.clock.sleep(HEARTBEAT_MS, stopper);
      await ports.ledger.acquireLease(lease.name, lease.owner, ports.clock.now(), LEASE_MS);
    }
  };
  beat().catch((error: unknown) => {
    if (!(error instanceof CancelledError)) ports.log.error('the heartbeat of a lease stopped', error);
  });
  return {
    stop: () => {
      stopper.abort();
    },
  };
}

/** The smallest source of a {@link Cancellation}, since `core/` has no `AbortController`. */
class Stopper implements Cancellation {
  #aborted = false;
  readonly #listeners = new Set<() => void>();

  get aborted(): boolean {
    return this.#aborted;
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.delete(listener);
  }

  abort(): void {
    this.#aborted = true;
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }
}
