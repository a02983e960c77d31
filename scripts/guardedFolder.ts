/** A folder for one run that goes, with all processes that work in it, when the run is over: also when the run is killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface GuardedFolder {
  readonly path: string;
  /** Ends every process with a path below the folder in its command line, and removes the folder. */
  release(): Promise<void>;
}

/** A new folder in the system's place for temporary files; its name begins with `prefix`. */
export async function guardedFolder(prefix: string): Promise<GuardedFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), prefix)));
  // The guardian reads a pipe that nobody writes to: it ends with this process, whatever ends that.
  const guardian = spawn(process.execPath, [join(import.meta.dirname, 'endFolder.ts'), path], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  const end = endOf(guardian);
  guardian.unref();
  return {
    path,
    async release() {
      guardian.ref();
      guardian.stdin.end();
      const code = await end;
      if (code !== 0) throw new Error(`${path} was not cleared: its guardian ended with ${String(code)}`);
    },
  };
}

function endOf(guardian: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    guardian.once('error', reject);
    guardian.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
