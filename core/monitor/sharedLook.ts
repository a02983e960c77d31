/** One watcher per machine: of all who want to look at a JobManager one does, under a lease in the ledger, and the others read what it saw. */
import type { Cancellation } from '../cancellation.ts';
import { isWorldError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { isFreshEnough, type Freshness, type JobManagerLook } from './jobManagerLook.ts';

/** Longer than any single request may take: between two requests the lease is extended. */
const LEASE_MS = 90_000;
/** How often who waits for another process's look asks the ledger for it. */
const WAIT_MS = 200;

type LookPorts = Pick<Ports, 'ledger' | 'clock' | 'ids' | 'log' | 'user'>;

/** The right to look, while it lasts. */
export interface Watching {
  readonly lease: string;
  readonly owner: string;
  /** Whether it is still ours; extends it. Asked between two requests. */
  goesOn(): Promise<boolean>;
}

export interface LookOrder {
  /** See `JobManagerLook.key`. */
  readonly key: string;
  readonly freshness: Freshness;
  /** Looks, and keeps what it saw with `Ledger.putLook`. `watching` is `undefined` when the ledger gives no lease: nothing is shared then. */
  readonly look: (before: JobManagerLook | undefined, watching: Watching | undefined) => Promise<JobManagerLook>;
}

export interface SharedLook {
  readonly look: JobManagerLook;
  /** Whether it is as new as was asked for; else another process is at it, and this is the one before. */
  readonly isFresh: boolean;
}

/** The newest look, by whoever made it. The holder of the lease dies with its process, and then the next one to ask looks. */
export async function sharedLook(ports: LookPorts, order: LookOrder, cancellation: Cancellation): Promise<SharedLook> {
  const { freshness } = order;
  for (;;) {
    const before = await ports.ledger.look(order.key);
    if (before !== undefined && isFreshEnough(before, freshness, ports.clock.now())) return { look: before, isFresh: true };
    const right = await rightToLook(ports, order.key);
    if (right === 'unknown') return { look: await order.look(before, undefined), isFresh: true };
    if (right !== 'taken') return await lookOnce(ports, order, right);
    if (before !== undefined && freshness.maxAge > 0) return { look: before, isFresh: false };
    await ports.clock.sleep(WAIT_MS, cancellation);
  }
}

/** Another look may have ended between the question and the lease. */
async function lookOnce(ports: LookPorts, order: LookOrder, right: Watching): Promise<SharedLook> {
  try {
    const before = await ports.ledger.look(order.key);
    if (before !== undefined && isFreshEnough(before, order.freshness, ports.clock.now())) return { look: before, isFresh: true };
    return { look: await order.look(before, right), isFresh: true };
  } finally {
    await ports.ledger.releaseLease(right.lease, right.owner);
  }
}

/** A ledger that cannot be written (a full disk, a newer format) is no reason to see nothing. */
async function rightToLook(ports: LookPorts, key: string): Promise<Watching | 'taken' | 'unknown'> {
  const lease = `look\u0000${key}`;
  const owner = `${ports.user.leaseOwner}.${ports.ids.hex32()}`;
  const isOurs = async (): Promise<boolean> => (await ports.ledger.acquireLease(lease, owner, ports.clock.now(), LEASE_MS)).kind === 'held';
  try {
    return (await isOurs()) ? { lease, owner, goesOn: isOurs } : 'taken';
  } catch (error) {
    if (!isWorldError(error)) throw error;
    ports.log.warn('the ledger gives no lease; this look is not shared', error);
    return 'unknown';
  }
}
