/** A real ledger in a real worker thread, for tests. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createLedger } from '../../adapters/store/createLedger.ts';
import type { Ledger } from '../../core/ledger.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export const LEDGER_WORKER = new URL('../../adapters/store/worker.ts', import.meta.url);

/** The ledger in `file`; closed when the test is over. */
export function openLedger(file: string = join(temporaryFolder(), 'ledger.sqlite')): Ledger {
  const ledger = createLedger({ file, worker: LEDGER_WORKER });
  onTestFinished(() => ledger.close());
  return ledger;
}
