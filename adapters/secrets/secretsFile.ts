/** A file of secrets that only its user may read. */
import { open, type FileHandle } from 'node:fs/promises';
import { message } from '../../l10n/localize.ts';
import { isAbsent } from '../files/filesError.ts';
import { SecretsError } from './secretsError.ts';

/** Values by project ID, environment and name. */
export type SecretsByProject = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>;

const LIMIT_BYTES = 1024 * 1024;
const EXAMPLE = '{"shop": {"dev": {"PASSWORD": "…"}}}';

/**
 * `{"<project ID>": {"<environment>": {"<name>": "<value>"}}}`; nothing when there is no such file. Its text is never part of an error.
 * @throws SecretsError
 */
export async function readSecretsFile(file: string): Promise<SecretsByProject> {
  const text = await readPrivate(file);
  if (text === undefined) return new Map();
  const value = parsed(text);
  const projects = mapOf(value, (project) => mapOf(project, (environment) => mapOf(environment, textOf)));
  if (projects === undefined) throw new SecretsError('malformed', message('system.secretsMalformed', { file, example: EXAMPLE }));
  return projects;
}

async function readPrivate(file: string): Promise<string | undefined> {
  try {
    const handle = await open(file, 'r');
    try {
      await refuseUnlessPrivate(handle, file);
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof SecretsError) throw cause;
    if (isAbsent(cause)) return undefined;
    const detail = (cause as NodeJS.ErrnoException).code ?? '';
    throw new SecretsError('unreadable', message('system.secretsUnreadable', { file, detail }), { cause });
  }
}

/** The opened file itself is looked at, so that nobody can put another one in its place. Windows has no such mode. */
async function refuseUnlessPrivate(handle: FileHandle, file: string): Promise<void> {
  const { mode, uid, size } = await handle.stat();
  if (size > LIMIT_BYTES) throw new SecretsError('malformed', message('system.secretsMalformed', { file, example: EXAMPLE }));
  if (process.platform === 'win32') return;
  if ((mode & 0o077) !== 0 || uid !== process.getuid?.())
    throw new SecretsError('notPrivate', message('system.secretsNotPrivate', { file }));
}

/** The parser's own message quotes the text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** `undefined` when it is no object or a value in it is wrong. */
function mapOf<Value>(value: unknown, read: (value: unknown) => Value | undefined): ReadonlyMap<string, Value> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const map = new Map<string, Value>();
  for (const [key, inner] of Object.entries(value)) {
    const result = read(inner);
    if (result === undefined) return undefined;
    map.set(key, result);
  }
  return map;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
