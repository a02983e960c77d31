/** Who is at this machine. */
import { hostname, userInfo } from 'node:os';
import type { User } from '../../core/ports.ts';
import { leaseOwner } from './leaseOwner.ts';

export function createUser(): User {
  const name = `${userName()}@${hostname()}`;
  return { name, timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone, leaseOwner: leaseOwner(name) };
}

/** A container may run a user that its password file does not have: then the variables of the system tell, else the number. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env['USER'] ?? process.env['USERNAME'] ?? `uid-${String(process.getuid?.() ?? 0)}`;
  }
}
