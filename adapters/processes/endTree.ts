/** Ends a program together with everything that it started. */
import { spawn, type ChildProcess } from 'node:child_process';
import { systemTool } from './systemTool.ts';

const GRACE_MILLISECONDS = 2000;

/**
 * Asks the tree of `child` to end and forces it after two seconds.
 * On POSIX `child` must lead a process group of its own (`detached`); Windows ends trees by `taskkill` and at once.
 */
export function endTree(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn(systemTool('taskkill.exe'), ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () =>
      child.kill(),
    );
    return;
  }
  signalGroup(pid, 'SIGTERM');
  const force = setTimeout(() => {
    signalGroup(pid, 'SIGKILL');
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, GRACE_MILLISECONDS);
  child.once('close', () => {
    clearTimeout(force);
  });
}

/** A group that is gone already is what was wanted. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
