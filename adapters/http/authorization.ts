/** The `Authorization` header of a user's credentials. */
import type { Credentials } from '../../core/ports.ts';

/** RFC 6750 for a token, RFC 7617 in UTF-8 for a password. */
export function authorizationOf(credentials: Credentials): string {
  if (credentials.kind === 'token') return `Bearer ${credentials.token}`;
  return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`, 'utf8').toString('base64')}`;
}
