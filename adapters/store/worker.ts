/** Entry of the worker thread that keeps the ledger: opens the file at the first call and answers one call after the other. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Ledger } from '../../core/ledger.ts';
import { LedgerError } from './ledgerError.ts';
import { toWire, type LedgerCall, type LedgerReply, type LedgerWorkerData } from './ledgerWire.ts';
import { openSqliteLedger } from './openSqliteLedger.ts';
import { ledgerErrorFor } from './sqliteErrors.ts';

class LedgerServer {
  readonly #file: string;
  #ledger: Ledger | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  async answer({ id, method, args }: LedgerCall): Promise<LedgerReply> {
    try {
      return { id, kind: 'value', value: await this.#run(method, args) };
    } catch (cause) {
      const error = ledgerErrorFor(cause, this.#file);
      if (error instanceof LedgerError && isOfFile(error)) await this.#forget();
      return { id, kind: 'error', error: toWire(error) };
    }
  }

  async #run(method: keyof Ledger, args: readonly unknown[]): Promise<unknown> {
    if (method === 'close') return this.#forget();
    this.#ledger ??= openSqliteLedger(this.#file);
    const call = this.#ledger[method].bind(this.#ledger) as (...values: readonly unknown[]) => Promise<unknown>;
    return call(...args);
  }

  async #forget(): Promise<void> {
    const ledger = this.#ledger;
    this.#ledger = undefined;
    await ledger?.close();
  }
}

/** Whether the next call should open the file anew, since the user is asked to mend or replace it. */
function isOfFile(error: LedgerError): boolean {
  return error.reason === 'corrupt' || error.reason === 'io' || error.reason === 'notWritable';
}

function serve(port: MessagePort, { file }: LedgerWorkerData): void {
  const server = new LedgerServer(file);
  let last: Promise<void> = Promise.resolve();
  port.on('message', (call: LedgerCall) => {
    last = last.then(async () => {
      port.postMessage(await server.answer(call));
    });
  });
}

if (parentPort !== null) serve(parentPort, workerData as LedgerWorkerData);
