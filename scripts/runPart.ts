/** One part of a check or a test run: a program under Node, its exit code, its output and how long it took. */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** A part that hangs is ended, so that the others have their turn. */
const LIMIT_MILLISECONDS = 55 * 60_000;

/** A file for Node with its arguments. */
export interface Part {
  readonly name: string;
  readonly args: readonly string[];
}

export interface PartRun {
  readonly name: string;
  readonly code: number;
  /** Standard output and error as they came; empty when they went to the terminal. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs a part to its end. Its output is kept, or goes straight to the terminal. */
export async function runPart(part: Part, output: 'kept' | 'terminal'): Promise<PartRun> {
  const started = performance.now();
  const child = spawn(process.execPath, part.args, { stdio: ['ignore', ...outputs(output)], timeout: LIMIT_MILLISECONDS });
  const pieces: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  return { name: part.name, code, output: Buffer.concat(pieces).toString('utf8'), seconds: (performance.now() - started) / 1000 };
}

function outputs(output: 'kept' | 'terminal'): readonly ['pipe', 'pipe'] | readonly ['inherit', 'inherit'] {
  return output === 'kept' ? ['pipe', 'pipe'] : ['inherit', 'inherit'];
}
