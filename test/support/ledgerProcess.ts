/** A process of its own that keeps a ledger open: reads calls as lines of JSON and prints each answer as a line of JSON. */
import { createInterface } from 'node:readline';
import { createLedger } from '../../adapters/store/createLedger.ts';
import { LedgerError } from '../../adapters/store/ledgerError.ts';
import type { Ledger } from '../../core/ledger.ts';

interface Call {
  readonly id: number;
  readonly method: keyof Ledger;
  readonly args: readonly unknown[];
}

const [file = '', worker = ''] = process.argv.slice(2);
const ledger = createLedger({ file, worker: new URL(worker) });

async function answer({ id, method, args }: Call): Promise<object> {
  try {
    const call = ledger[method].bind(ledger) as (...values: readonly unknown[]) => Promise<unknown>;
    return { id, value: await call(...args) };
  } catch (error) {
    return { id, reason: error instanceof LedgerError ? error.reason : String(error) };
  }
}

createInterface(process.stdin).on('line', (line) => {
  void answer(JSON.parse(line) as Call).then((reply) => process.stdout.write(`${JSON.stringify(reply)}\n`));
});
