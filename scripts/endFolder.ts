/** The guardian of `guardedFolder.ts`, a process of its own: waits for the end of its standard input, then clears the folder it is given. */
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { markedProcesses } from '../adapters/processes/markedProcesses.ts';

const GRACE_MILLISECONDS = 10_000;
const POLL_MILLISECONDS = 100;

const [folder] = process.argv.slice(2);
if (folder === undefined || folder === '') throw new Error('usage: endFolder FOLDER');
// Nobody may be left to read what goes wrong.
process.stderr.on('error', () => undefined);
await once(process.stdin.resume(), 'end');
await endProcesses(folder + sep);
await rm(folder, { recursive: true, force: true, maxRetries: 5 });

/** Asks, then forces: as often as it takes, since one that ends may start another. */
async function endProcesses(marker: string): Promise<void> {
  for (let waited = 0; ; waited += POLL_MILLISECONDS) {
    const left = await markedProcesses(marker);
    if (left.length === 0) return;
    if (waited % 1000 === 0) for (const { pid } of left) send(pid, waited < GRACE_MILLISECONDS ? 'SIGTERM' : 'SIGKILL');
    await wait(POLL_MILLISECONDS);
  }
}

/** One that has ended meanwhile is what was wanted. */
function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
