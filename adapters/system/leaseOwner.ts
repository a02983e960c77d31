/** The owner of a lease as text: who and which process, so that a lease of a dead process is recognised. */
import { currentProcess, livenessOf, type ProcessIdentity } from './processIdentity.ts';

/** What follows a dot tells several owners of one process apart. */
const OWNER = /^\S+ machine=(\S*) pid=(\d+) start=([^\s.]*)(?:\.\S*)?$/;

/** `user@host machine=… pid=… start=…` of this process. */
export function leaseOwner(userAtHost: string): string {
  const { machine, pid, start } = currentProcess();
  return `${userAtHost.replaceAll(/\s/g, '_')} machine=${machine} pid=${String(pid)} start=${start ?? ''}`;
}

/** Whether the process that the owner names surely no longer runs; `false` for an owner of another machine or of another form. */
export function isDeadOwner(owner: string): boolean {
  const identity = parseOwner(owner);
  return identity !== undefined && livenessOf(identity) === 'dead';
}

function parseOwner(owner: string): ProcessIdentity | undefined {
  const [, machine, pid, start] = OWNER.exec(owner) ?? [];
  if (pid === undefined || machine === undefined) return undefined;
  return { machine, pid: Number(pid), start: start === '' ? undefined : start };
}
