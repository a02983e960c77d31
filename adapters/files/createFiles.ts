/** Files of the user's machine. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../../core/ports.ts';
import { FilesError, isAbsent, isCircle, isTaken } from './filesError.ts';
import { listFiles } from './listFiles.ts';
import { pathRules } from './pathRules.ts';
import { listUri, stateImageExists } from './stateImages.ts';

/** No script, project file or dependency list that a person wrote comes near it. */
const LIMIT_BYTES = 64 * 1024 * 1024;

/** A pipe without a writer would keep the call waiting for ever. On Windows, which has no such pipes, the flag is absent and changes nothing. */
const READ_AT_ONCE = constants.O_RDONLY | constants.O_NONBLOCK;

export function createFiles(): Files {
  return {
    read,
    create,
    isFolder,
    size,
    readRange,
    list: listFiles,
    findUp,
    sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    stateImageExists,
    listUri,
    paths: pathRules(process.platform),
  };
}

async function read(path: string): Promise<Uint8Array | undefined> {
  return withFile(path, async (handle, length) => {
    if (length > LIMIT_BYTES) throw FilesError.tooLarge(path, LIMIT_BYTES);
    return handle.readFile();
  });
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw FilesError.notWritten(path, error);
  }
}

async function size(path: string): Promise<number | undefined> {
  return withFile(path, (_handle, length) => Promise.resolve(length));
}

async function readRange(path: string, from: number, to: number): Promise<Uint8Array> {
  const bytes = await withFile(path, async (handle) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
    return buffer.subarray(0, bytesRead);
  });
  return bytes ?? new Uint8Array();
}

/** Opens a regular file for `use`; `undefined` when there is none. */
async function withFile<Result>(path: string, use: (handle: FileHandle, size: number) => Promise<Result>): Promise<Result | undefined> {
  try {
    const handle = await open(path, READ_AT_ONCE);
    try {
      const found = await handle.stat();
      if (!found.isFile()) throw FilesError.notAFile(path);
      return await use(handle, found.size);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error instanceof FilesError ? error : FilesError.unreadable(path, error);
  }
}

/** A link that leads in a circle is no folder; whoever reads it is told. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isAbsent(error) || isCircle(error)) return false;
    throw FilesError.unreadable(path, error);
  }
}

async function findUp(path: string, name: string): Promise<string | undefined> {
  if (await isFile(join(path, name))) return path;
  const parent = dirname(path);
  return parent === path ? undefined : findUp(parent, name);
}

/** A link that leads in a circle is one: whoever reads it is told. */
async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isAbsent(error)) return false;
    if (isCircle(error)) return true;
    throw FilesError.unreadable(path, error);
  }
}
