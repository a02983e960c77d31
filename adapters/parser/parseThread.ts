/** A worker thread that parses one statement after the other, started at the first and ended when there was none for a while. */
import { Worker } from 'node:worker_threads';
import { type Cancellation, throwIfCancelled } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import type { FlinkVersion } from '../../core/sql/flinkVersion.ts';
import type { ParsedPart, ParseElsewhere } from '../../core/sql/parsePart.ts';
import type { ParseReply, ParseRequest } from './parseWire.ts';

/** The parser's tables and caches take some 100 MB, which nobody wants to keep for a statement of yesterday. */
const IDLE_MS = 60_000;

/** 100,000 tokens take half of it; without a limit V8 lets garbage grow to gigabytes before it looks. */
const MEMORY_MB = 512;

interface Order {
  readonly request: ParseRequest;
  readonly resolve: (parsed: ParsedPart) => void;
  readonly reject: (error: Error) => void;
}

/** @param script `worker.ts`, or the bundle made of it */
export function parseInThread(script: URL): ParseElsewhere {
  const thread = new ParseThread(script);
  return thread.parse.bind(thread);
}

class ParseThread {
  readonly #script: URL;
  readonly #queue: Order[] = [];
  #worker: Worker | undefined;
  /** What the worker is at. */
  #current: Order | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(script: URL) {
    this.#script = script;
  }

  /** @throws CancelledError; Error when the thread dies over it */
  async parse(text: string, version: FlinkVersion, cancellation: Cancellation): Promise<ParsedPart> {
    throwIfCancelled(cancellation);
    return new Promise((resolve, reject) => {
      const order: Order = { request: { text, version }, resolve, reject };
      cancellation.addEventListener('abort', () => {
        this.#drop(order);
      });
      this.#queue.push(order);
      this.#next();
    });
  }

  /** What the worker is at it finishes; nobody gets that. */
  #drop(order: Order): void {
    const place = this.#queue.indexOf(order);
    if (place >= 0) this.#queue.splice(place, 1);
    order.reject(new CancelledError());
  }

  #next(): void {
    if (this.#current !== undefined) return;
    this.#current = this.#queue.shift();
    clearTimeout(this.#idle);
    if (this.#current === undefined) this.#idle = setTimeout(() => void this.#end(), IDLE_MS).unref();
    else this.#running().postMessage(this.#current.request);
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #running(): Worker {
    this.#worker ??= this.#start();
    return this.#worker;
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { name: 'sluice-parser', execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    worker.unref();
    worker.on('message', (reply: ParseReply) => {
      this.#settle((order) => {
        order.resolve(reply);
      });
    });
    let cause: unknown;
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', (code) => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#settle((order) => {
        order.reject(new Error(`the parser's thread ended with code ${String(code)}`, { cause }));
      });
    });
    return worker;
  }

  #settle(tell: (order: Order) => void): void {
    if (this.#current !== undefined) tell(this.#current);
    this.#current = undefined;
    this.#next();
  }
}
