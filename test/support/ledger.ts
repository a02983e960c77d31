/** A real ledger in a real worker thread, for tests. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, onTestFinished } from 'vitest';
import { createLedger } from '../../adapters/store/createLedger.ts';
import type { Ledger } from '../../core/ledger.ts';
import { WORKER_BUNDLE } from '../../scripts/bundles.mjs';
import { temporaryFolder } from './temporaryFolder.ts';

/** The worker as it ships, with the facts beside it: one bundle starts many times faster than its sources and their packages. */
export const LEDGER_WORKER: URL = bundledWorker();

/** The ledger in `file`; closed when the test is over. */
export function openLedger(file: string = join(temporaryFolder(), 'ledger.sqlite')): Ledger {
  const ledger = createLedger({ file, worker: LEDGER_WORKER });
  onTestFinished(() => ledger.close());
  return ledger;
}

function bundledWorker(): URL {
  const outdir = mkdtempSync(join(tmpdir(), 'sluice-worker-'));
  afterAll(() => {
    rmSync(outdir, { recursive: true, force: true });
  });
  buildSync({ ...WORKER_BUNDLE, outdir });
  symlinkSync(join(import.meta.dirname, '..', '..', 'facts'), join(outdir, 'facts'));
  return pathToFileURL(join(outdir, 'worker', 'ledger.mjs'));
}
