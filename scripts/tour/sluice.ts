/** Runs the built `sluice` command, with a state folder of the tour's own. */
import { spawn } from 'node:child_process';
import { message, type Message } from '../../l10n/localize.ts';
import { TourError } from './tourError.ts';

export interface TourContext {
  /** The built command line. */
  readonly cli: string;
  /** A copy of the samples. */
  readonly workspace: string;
  /** Ledger and local cluster of the tour, so that the user's own are not touched. */
  readonly state: string;
  /** Where the sample job writes its rows. */
  readonly sink: string;
  readonly print: (line: Message) => void;
  readonly signal: AbortSignal;
}

export interface Run {
  readonly expected: number;
  /** Whether its output is for the reader of the tour. */
  readonly show: boolean;
}

/** Runs one command to its end and gives its standard output. @throws TourError when it ends with another exit code */
export async function sluice(context: TourContext, args: readonly string[], run: Run = { expected: 0, show: true }): Promise<string> {
  if (run.show) context.print(message('tour.command', { args: args.join(' ') }));
  // With the folder in its command line it is found when the tour itself was killed.
  const child = spawn(process.execPath, [context.cli, ...args, '--project', context.workspace], {
    cwd: context.workspace,
    env: { ...process.env, SLUICE_STATE_DIR: context.state },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = (): void => void child.kill('SIGTERM');
  context.signal.addEventListener('abort', end);
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    output.push(chunk);
    if (run.show) process.stdout.write(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve(status ?? -1);
    });
  });
  context.signal.removeEventListener('abort', end);
  if (code !== run.expected) throw new TourError(message('tour.unexpected', { args: args.join(' '), code, expected: run.expected }));
  return Buffer.concat(output).toString('utf8');
}
