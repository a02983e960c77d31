/** Starts `ledgerProcess.ts` and speaks to it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Ledger } from '../../core/ledger.ts';
import { LEDGER_WORKER } from './ledger.ts';

const SCRIPT = fileURLToPath(new URL('./ledgerProcess.ts', import.meta.url));

export interface LedgerReply {
  readonly id: number;
  readonly value?: unknown;
  /** Reason of its `LedgerError`, or the text of any other error. */
  readonly reason?: string;
}

export interface LedgerProcess {
  /** Sends a call without waiting; gives the reply once it has come. A call that the process did not live to answer is never settled. */
  call<Method extends keyof Ledger>(method: Method, ...args: Parameters<Ledger[Method]>): Promise<LedgerReply>;
  /** Ends it at once, as a crash does; gives how many calls it had answered by then. */
  kill(): Promise<number>;
}

/** `wrapper` is a program that runs what follows it. */
export function startLedgerProcess(file: string, wrapper: readonly string[] = []): LedgerProcess {
  const child = spawn('/usr/bin/env', [...wrapper, process.execPath, SCRIPT, file, LEDGER_WORKER.href], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const waiting = new Map<number, (reply: LedgerReply) => void>();
  let answered = 0;
  let sent = 0;
  createInterface(child.stdout).on('line', (line) => {
    const reply = JSON.parse(line) as LedgerReply;
    answered += 1;
    waiting.get(reply.id)?.(reply);
  });
  return {
    call: (method, ...values) =>
      new Promise((resolve) => {
        sent += 1;
        waiting.set(sent, resolve);
        child.stdin.write(`${JSON.stringify({ id: sent, method, args: values })}\n`);
      }),
    kill: async () => {
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
      return answered;
    },
  };
}
