/** Random identifiers. */
import { randomBytes } from 'node:crypto';
import type { IdSource } from '../../core/ports.ts';

export function createIds(): IdSource {
  return { hex32: () => randomBytes(16).toString('hex') };
}
