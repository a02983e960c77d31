/** Finds the files of a project. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { FilesError, isAbsent } from './filesError.ts';

/** Folders that builds and package managers fill, some with copies of the sources. Folders with a leading dot are left out too. */
const IGNORED: ReadonlySet<string> = new Set(['node_modules', 'target', 'build', 'dist', 'out', '__pycache__']);

/** Absolute paths below `folder` with one of the extensions, sorted. Links to folders are not followed. @throws FilesError */
export async function listFiles(folder: string, extensions: readonly string[]): Promise<readonly string[]> {
  const wanted = new Set(extensions.map((extension) => extension.toLowerCase()));
  const found: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of await entriesOf(next)) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) {
        if (!isIgnored(entry.name)) folders.push(path);
      } else if (wanted.has(extname(entry.name).toLowerCase()) && (await isFile(entry, path))) {
        found.push(path);
      }
    }
  }
  return found.sort();
}

function isIgnored(name: string): boolean {
  return name.startsWith('.') || IGNORED.has(name);
}

/** A folder that went away while we looked has nothing in it. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw FilesError.unreadable(folder, error);
  }
}

async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isAbsent(error)) return false;
    throw FilesError.unreadable(path, error);
  }
}
