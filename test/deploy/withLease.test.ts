/** One holder at a time, and one that lost its lease stops. */
import { expect, test } from 'vitest';
import { createIds } from '../../adapters/system/createIds.ts';
import { Canceller, NEVER_CANCELLED, type Cancellation } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import type { LeaseAnswer } from '../../core/ledger.ts';
import type { Clock } from '../../core/ports.ts';
import { withLease } from '../../core/deploy/withLease.ts';
import { openLedger } from '../support/ledger.ts';
import { ordersInDev } from '../support/ledgerRecords.ts';
import { recordingLog } from '../support/recordingLog.ts';

/** A clock whose sleeps end when the test turns it. */
function turnedClock(): Clock & { turn(milliseconds: number): void } {
  const state = { now: 1_000 };
  const sleepers = new Set<{ until: number; wake: () => void }>();
  return {
    now: () => state.now,
    sleep: (milliseconds, cancellation) =>
      new Promise((resolve, reject) => {
        sleepers.add({ until: state.now + milliseconds, wake: resolve });
        cancellation.addEventListener('abort', () => {
          reject(new CancelledError());
        });
      }),
    turn: (milliseconds) => {
      state.now += milliseconds;
      for (const sleeper of sleepers) if (sleeper.until <= state.now) sleeper.wake();
    },
  };
}

function scene() {
  const clock = turnedClock();
  const user = { name: 'ann@desk', timeZone: 'UTC', leaseOwner: 'ann@desk process' };
  return { clock, ports: { ledger: openLedger(), clock, log: recordingLog(), ids: createIds(), user } };
}

const JOB = { identity: ordersInDev, name: 'orders' };

/** Work that goes on until it is cancelled. */
function endlessWork(cancellation: Cancellation): Promise<never> {
  return new Promise((_resolve, reject) => {
    cancellation.addEventListener('abort', () => {
      reject(new CancelledError());
    });
  });
}

test('a second one is told who holds it, by name only', async () => {
  const { ports } = scene();
  const stop = new Canceller();
  const untilStopped = new Promise<string>((resolve) => {
    stop.addEventListener('abort', () => {
      resolve('first');
    });
  });
  const first = withLease(ports, JOB, NEVER_CANCELLED, () => untilStopped);
  const second = withLease(ports, JOB, NEVER_CANCELLED, () => Promise.resolve('second'));
  await expect(second).rejects.toMatchObject({ reason: 'busy', text: { args: { job: 'orders', owner: 'ann@desk' } } });
  stop.abort();
  await expect(first).resolves.toBe('first');
  await expect(withLease(ports, JOB, NEVER_CANCELLED, () => Promise.resolve('third'))).resolves.toBe('third');
});

test('work whose lease was lost is cancelled', async () => {
  const { ports, clock } = scene();
  const taken: LeaseAnswer = { kind: 'taken', by: { name: 'x', owner: 'bob@desk process', expiresAt: 9_999 } };
  const answers: { next: LeaseAnswer | undefined } = { next: undefined };
  const ledger = {
    ...ports.ledger,
    releaseLease: () => Promise.resolve(),
    acquireLease: (name: string, owner: string) =>
      Promise.resolve(answers.next ?? ({ kind: 'held', lease: { name, owner, expiresAt: 0 } } as const)),
  };
  const running = withLease({ ...ports, ledger }, JOB, NEVER_CANCELLED, endlessWork);
  answers.next = taken;
  const ended = expect(running).rejects.toThrow(CancelledError);
  await expect
    .poll(() => {
      clock.turn(10_000);
      return ports.log.lines.length;
    })
    .toBe(1);
  await ended;
});

test("the caller's cancellation reaches the work", async () => {
  const { ports } = scene();
  const stop = new Canceller();
  const running = withLease(ports, JOB, stop, (cancellation) => {
    stop.abort();
    return cancellation.aborted ? Promise.resolve('told') : Promise.reject(new Error('not told'));
  });
  await expect(running).resolves.toBe('told');
});
