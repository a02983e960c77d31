/** One worker thread that keeps the ledger, and the calls that wait for its answers. */
import { Worker } from 'node:worker_threads';
import type { Ledger } from '../../core/ledger.ts';
import { message } from '../../l10n/localize.ts';
import { LedgerError } from './ledgerError.ts';
import { fromWire, type LedgerCall, type LedgerReply, type LedgerWorkerData } from './ledgerWire.ts';

export interface LedgerThreadOptions {
  /** Absolute path of the SQLite file; it and its folder are made when they are not there. */
  readonly file: string;
  /** The worker's script: `worker.ts`, or the bundle made of it. */
  readonly worker: URL;
}

export class LedgerThread {
  readonly #file: string;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #ended = false;

  constructor({ file, worker }: LedgerThreadOptions) {
    this.#file = file;
    // Options of the parent process (a test runner's loaders, an inspector) are not for this thread.
    const execArgv = ['--disable-warning=ExperimentalWarning'];
    this.#worker = new Worker(worker, { name: 'sluice-ledger', workerData: { file } satisfies LedgerWorkerData, execArgv });
    this.#worker.unref();
    this.#worker.on('message', (reply: LedgerReply) => {
      this.#settle(reply);
    });
    this.#worker.on('error', (error: Error) => {
      this.#fail(error);
    });
    this.#worker.on('exit', (code) => {
      this.#fail(new Error(`exit code ${String(code)}`));
    });
  }

  /** Whether the thread is over and takes no more calls. */
  get ended(): boolean {
    return this.#ended;
  }

  call<Method extends keyof Ledger>(method: Method, args: Parameters<Ledger[Method]>): ReturnType<Ledger[Method]> {
    const id = ++this.#calls;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#worker.postMessage({ id, method, args } satisfies LedgerCall);
      this.#waiting.set(id, { resolve, reject });
      this.#worker.ref();
    });
    return answer as ReturnType<Ledger[Method]>;
  }

  /** After the calls before it. */
  async close(): Promise<void> {
    if (this.#ended) return;
    try {
      await this.call('close', []);
    } finally {
      this.#ended = true;
      await this.#worker.terminate();
    }
  }

  #settle(reply: LedgerReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (reply.kind === 'value') waiting?.resolve(reply.value);
    else waiting?.reject(fromWire(reply.error));
  }

  /** A dead thread answers nobody: whoever waits is told, with the first cause. */
  #fail(cause: Error): void {
    this.#ended = true;
    const error = new LedgerError('worker', message('ledger.worker', { file: this.#file, detail: cause.message }), { cause });
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}
