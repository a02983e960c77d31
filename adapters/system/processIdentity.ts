/** Which process is which on this machine, so that a process ID that was given out again is not mistaken for the old process. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process of one boot of one machine. */
export interface ProcessIdentity {
  /** Host name, with the boot and the PID namespace where the system tells them: PIDs mean the same only where this is equal. */
  readonly machine: string;
  readonly pid: number;
  /** When it started, in the system's own form; `undefined` when the system does not tell. */
  readonly start: string | undefined;
}

export function currentProcess(): ProcessIdentity {
  return { machine: currentMachine(), pid: process.pid, start: processStart(process.pid) };
}

/** `unknown` for a process of another machine, boot or container. */
export function livenessOf(identity: ProcessIdentity): 'alive' | 'dead' | 'unknown' {
  if (identity.machine !== currentMachine()) return 'unknown';
  if (!pidExists(identity.pid)) return 'dead';
  const start = processStart(identity.pid);
  if (start === ENDED) return 'dead';
  return start === undefined || identity.start === undefined || start === identity.start ? 'alive' : 'dead';
}

function currentMachine(): string {
  const parts = [hostname()];
  if (process.platform === 'linux') {
    parts.push(readOrNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ?? '');
    parts.push(readOrNothing(() => readlinkSync('/proc/self/ns/pid')) ?? '');
  }
  return parts.map((part) => part.replace(/[\s,=]/g, '')).join('/');
}

function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** A zombie keeps its PID until its parent asks for its exit code. */
const ENDED = 'ended';

/** Linux: field 22 of `/proc/<pid>/stat`, in clock ticks since boot; field 3 is its state. macOS: `ps`. Windows tells only through slow tools: `undefined`. */
function processStart(pid: number): string | undefined {
  if (process.platform === 'linux') {
    const stat = readOrNothing(() => readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
    const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    return state === 'Z' || state === 'X' ? ENDED : fields[18];
  }
  if (process.platform === 'darwin') {
    const args = ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)];
    const line = readOrNothing(() => execFileSync('/bin/ps', args, { encoding: 'utf8', timeout: 2000 }));
    const [state, ...start] = line?.trim().split(/\s+/) ?? [];
    return state?.startsWith('Z') === true ? ENDED : start.join('_') || undefined;
  }
  return undefined;
}

/** A system that hides these facts is a system that does not tell: that is an answer, not a failure. */
function readOrNothing(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
