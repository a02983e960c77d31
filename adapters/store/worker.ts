/** Entry of the worker thread that keeps the ledger: opens the file at the first call and answers one call after the other. */
import { statSync } from 'node:fs';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Ledger } from '../../core/ledger.ts';
import { LedgerError } from './ledgerError.ts';
import { toWire, type LedgerCall, type LedgerReply, type LedgerWorkerData } from './ledgerWire.ts';
import { openSqliteLedger } from './openSqliteLedger.ts';
import { ledgerErrorFor } from './sqliteErrors.ts';

class LedgerServer {
  readonly #file: string;
  #opened: { readonly ledger: Ledger; readonly inode: number | undefined } | undefined;

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
    const ledger = await this.#open();
    const call = ledger[method].bind(ledger) as (...values: readonly unknown[]) => Promise<unknown>;
    return call(...args);
  }

  /** A file that was moved away or replaced under an open connection would take writes that nobody finds again. */
  async #open(): Promise<Ledger> {
    if (this.#opened !== undefined && inodeOf(this.#file) !== this.#opened.inode) await this.#forget();
    this.#opened ??= { ledger: openSqliteLedger(this.#file), inode: inodeOf(this.#file) };
    return this.#opened.ledger;
  }

  async #forget(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    await opened?.ledger.close();
  }
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
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
