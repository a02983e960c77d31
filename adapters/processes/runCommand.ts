/** Runs a program to its end. */
import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { CancelledError } from '../../core/errors.ts';
import { throwIfCancelled, type Cancellation } from '../../core/cancellation.ts';
import type { Command, CommandResult } from './command.ts';
import { endTree } from './endTree.ts';
import { collectTail } from './outputTail.ts';
import { ProcessError } from './processError.ts';

/**
 * The exit code and the last part of what it printed; any exit code is a result. Its standard input is empty.
 * Cancel and time-out end the program and everything that it started.
 * @throws ProcessError, CancelledError
 */
export async function runCommand(command: Command, timeoutMilliseconds: number, cancellation: Cancellation): Promise<CommandResult> {
  throwIfCancelled(cancellation);
  const child = spawnOrThrow(command);
  const stdout = collectTail(child.stdout);
  const stderr = collectTail(child.stderr);
  const end = await watch(child, timeoutMilliseconds, cancellation);
  switch (end.kind) {
    case 'failed':
      throw ProcessError.notStarted(command.executable, end.cause);
    case 'cancelled':
      throw new CancelledError();
    case 'timeout':
      throw ProcessError.timeout(command.executable, timeoutMilliseconds);
    case 'exited':
      return { exitCode: end.exitCode, stdout: stdout(), stderr: stderr() };
  }
}

/** Node throws for some refusals of the system and emits `error` for others. */
function spawnOrThrow({ executable, args, env, cwd }: Command): ChildProcessByStdio<null, Readable, Readable> {
  const folder = cwd === undefined ? {} : { cwd };
  try {
    return spawn(executable, args, {
      ...folder,
      env,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
  } catch (error) {
    throw ProcessError.notStarted(executable, error);
  }
}

type End =
  | { readonly kind: 'exited'; readonly exitCode: number }
  | { readonly kind: 'failed'; readonly cause: unknown }
  | { readonly kind: 'cancelled' | 'timeout' };

/** Settles when the program is gone, whoever ended it. */
async function watch(child: ChildProcess, timeoutMilliseconds: number, cancellation: Cancellation): Promise<End> {
  return new Promise((resolve) => {
    let ended: End | undefined;
    const endAs = (kind: 'cancelled' | 'timeout') => {
      ended ??= { kind };
      endTree(child);
    };
    const cancel = () => {
      endAs('cancelled');
    };
    const timer = setTimeout(() => {
      endAs('timeout');
    }, timeoutMilliseconds);
    const settle = (end: End) => {
      clearTimeout(timer);
      cancellation.removeEventListener('abort', cancel);
      resolve(end);
    };
    cancellation.addEventListener('abort', cancel);
    child.once('error', (cause) => {
      settle({ kind: 'failed', cause });
    });
    child.once('close', (code) => {
      settle(ended ?? { kind: 'exited', exitCode: code ?? -1 });
    });
  });
}
