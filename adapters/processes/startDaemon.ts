/** Starts a program that outlives this one. */
import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { Command } from './command.ts';
import { ProcessError } from './processError.ts';

/**
 * Its process ID. What it prints goes into `outputFile`, which is emptied first.
 * @throws ProcessError when the system refuses to run it
 */
export async function startDaemon(command: Command, outputFile: string): Promise<number> {
  const output = await open(outputFile, 'w');
  try {
    return await new Promise<number>((resolve, reject) => {
      const child = spawn(command.executable, command.args, {
        env: command.env,
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
        detached: true,
        stdio: ['ignore', output.fd, output.fd],
        windowsHide: true,
      });
      child.once('error', reject);
      child.once('spawn', () => {
        child.unref();
        resolve(child.pid ?? -1);
      });
    });
  } catch (error) {
    throw ProcessError.notStarted(command.executable, error);
  } finally {
    await output.close();
  }
}
