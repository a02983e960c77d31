/** Checks files against known checksums. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { message } from '../../l10n/localize.ts';
import { LocalFlinkError } from './localFlinkError.ts';

/** @throws LocalFlinkError `damaged` when the file's SHA-256 is another; the file is removed then. `undefined` as expectation takes any. */
export async function verifySha256(file: string, expected: string | undefined): Promise<void> {
  if (expected === undefined) return;
  const found = await digestOf(file, 'sha256');
  if (found === expected) return;
  await rm(file, { force: true });
  throw new LocalFlinkError('damaged', message('localFlink.damaged', { file: basename(file), found, expected }));
}

/** Apache publishes `<archive>.sha512` beside each archive: checked where the user has it. @throws LocalFlinkError `damaged` */
export async function verifySiblingSha512(archive: string): Promise<void> {
  const text = await readFile(`${archive}.sha512`, 'utf8').catch(() => undefined);
  const expected = /\b[0-9a-f]{128}\b/i.exec(text ?? '')?.[0].toLowerCase();
  if (expected === undefined) return;
  const found = await digestOf(archive, 'sha512');
  if (found !== expected) throw new LocalFlinkError('damaged', message('localFlink.damaged', { file: basename(archive), found, expected }));
}

async function digestOf(file: string, algorithm: 'sha256' | 'sha512'): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
