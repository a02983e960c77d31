/** Progress of a program that tells none: the size of what it has written so far. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CancelledError } from '../../core/errors.ts';
import type { Clock } from '../../core/ports.ts';

const INTERVAL_MILLISECONDS = 500;

/** Runs `work`; meanwhile reports the bytes of all files below `folder` now and then. */
export async function watchGrowth<T>(folder: string, clock: Clock, report: (bytes: number) => void, work: () => Promise<T>): Promise<T> {
  const over = new AbortController();
  const reporting = reportSizes(folder, clock, over.signal, report);
  try {
    return await work();
  } finally {
    over.abort();
    await reporting;
  }
}

async function reportSizes(folder: string, clock: Clock, over: AbortSignal, report: (bytes: number) => void): Promise<void> {
  try {
    for (;;) {
      await clock.sleep(INTERVAL_MILLISECONDS, over);
      report(await sizeOf(folder));
    }
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
  }
}

/** Files come and go while we look; one that is gone counts nothing. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(entries.map(async (entry) => (await stat(join(folder, entry)).catch(() => undefined))?.size ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}
