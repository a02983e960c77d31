/** One deployment, stop or savepoint at a time per job: a lease in the ledger with a heartbeat. */
import { message } from '../../l10n/localize.ts';
import { Canceller, type Cancellation } from '../cancellation.ts';
import { CancelledError } from '../errors.ts';
import type { JobIdentity } from '../ledger.ts';
import type { Ports } from '../ports.ts';
import { jobLease } from './identity.ts';
import { OperationError } from './operationError.ts';

const LEASE_MS = 30_000;
const HEARTBEAT_MS = 10_000;

type LeasePorts = Pick<Ports, 'ledger' | 'clock' | 'log' | 'ids' | 'user'>;

interface LeaseRequest {
  readonly name: string;
  readonly owner: string;
}

/**
 * Runs `work` while holding the job's lease, and releases it in the end. A holder that dies loses it after 30 s at the latest; one that
 * lost it, after its machine slept for example, has its work cancelled.
 * @throws OperationError `busy` when somebody else holds it
 */
export async function withLease<Result>(
  ports: LeasePorts,
  job: { readonly identity: JobIdentity; readonly name: string },
  cancellation: Cancellation,
  work: (cancellation: Cancellation) => Promise<Result>,
): Promise<Result> {
  const lease = { name: jobLease(job.identity), owner: `${ports.user.leaseOwner}.${ports.ids.hex32()}` };
  const answer = await ports.ledger.acquireLease(lease.name, lease.owner, ports.clock.now(), LEASE_MS);
  if (answer.kind === 'taken') {
    const [owner = ''] = answer.by.owner.split(' ');
    throw new OperationError('busy', message('deploy.busy', { job: job.name, owner }));
  }
  const end = new Canceller();
  const stopWork = new Canceller();
  const forward = (): void => {
    stopWork.abort();
  };
  cancellation.addEventListener('abort', forward);
  if (cancellation.aborted) forward();
  void beat(ports, lease, end, stopWork);
  try {
    return await work(stopWork);
  } finally {
    end.abort();
    cancellation.removeEventListener('abort', forward);
    await ports.ledger.releaseLease(lease.name, lease.owner);
  }
}

/** Extends the lease until `end`; a ledger that cannot be asked is asked again at the next beat. Never rejects. */
async function beat(ports: LeasePorts, lease: LeaseRequest, end: Cancellation, stopWork: Canceller): Promise<void> {
  while (!end.aborted) {
    try {
      await ports.clock.sleep(HEARTBEAT_MS, end);
      const answer = await ports.ledger.acquireLease(lease.name, lease.owner, ports.clock.now(), LEASE_MS);
      if (answer.kind === 'held') continue;
      ports.log.error('the lease was lost; its work is cancelled', answer.by);
      stopWork.abort();
      return;
    } catch (error) {
      if (error instanceof CancelledError) return;
      ports.log.warn('the heartbeat of a lease failed', error);
    }
  }
}
