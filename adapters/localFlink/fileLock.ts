/** A lock between processes that its owner's death frees, whatever ended it: SQLite's lock on an empty file, kept by the operating system. */
import { DatabaseSync } from 'node:sqlite';
import { throwIfCancelled, type Cancellation } from '../../core/cancellation.ts';
import type { Clock } from '../../core/ports.ts';

const RETRY_MILLISECONDS = 200;

export interface LockWait {
  readonly clock: Clock;
  readonly cancellation: Cancellation;
  /** Called once, when another holds the lock. */
  readonly onWait: () => void;
}

/** Runs `work` while holding the lock of the file `path`, whose folder exists; waits for it as long as it takes. @throws CancelledError while waiting */
export async function withFileLock<T>(path: string, wait: LockWait, work: () => Promise<T>): Promise<T> {
  const release = tryLock(path) ?? (await waitForLock(path, wait));
  try {
    return await work();
  } finally {
    release();
  }
}

/** Whether some process holds the lock now. */
export function isLocked(path: string): boolean {
  const release = tryLock(path);
  release?.();
  return release === undefined;
}

async function waitForLock(path: string, { clock, cancellation, onWait }: LockWait): Promise<() => void> {
  onWait();
  for (;;) {
    throwIfCancelled(cancellation);
    await clock.sleep(RETRY_MILLISECONDS, cancellation);
    const release = tryLock(path);
    if (release !== undefined) return release;
  }
}

/** The function that frees the lock; `undefined` when another has it. */
function tryLock(path: string): (() => void) | undefined {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return () => {
    database.close();
  };
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
