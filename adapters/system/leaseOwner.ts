/** The owner of a lease as text: who and which process, so that a lease of a dead process is recognised. */
import { currentProcess, livenessOf, type ProcessIdentity } from './processes.ts';

const OWNER = /^\S+ pid=(\d+) start=(\S*) machine=(\S*) id=\S+$/;

/** `user@host pid=… start=… machine=… id=…` of this process; `id` makes it unique. */
export function leaseOwner(userAtHost: string, id: string): string {
  const { machine, pid, start } = currentProcess();
  return `${userAtHost.replaceAll(/\s/g, '_')} pid=${String(pid)} start=${start ?? ''} machine=${machine} id=${id}`;
}

/** Whether the process that the owner names surely no longer runs; `false` for an owner of another machine or of another form. */
export function isDeadOwner(owner: string): boolean {
  const identity = parseOwner(owner);
  return identity !== undefined && livenessOf(identity) === 'dead';
}

function parseOwner(owner: string): ProcessIdentity | undefined {
  const [, pid, start, machine] = OWNER.exec(owner) ?? [];
  if (pid === undefined || machine === undefined) return undefined;
  return { machine, pid: Number(pid), start: start === '' ? undefined : start };
}
