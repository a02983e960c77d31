/** Finds the files of a project. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { FilesError, isAbsent, isCircle } from './filesError.ts';
import { isIgnored, rulesAbove, rulesOf, type IgnoreRules } from './gitIgnore.ts';

/** Folders that builds and package managers fill, some with copies of the sources. Folders with a leading dot are left out too. */
const TOOLS: ReadonlySet<string> = new Set(['node_modules', 'target', 'build', 'dist', 'out', '__pycache__']);

/** Files and folders looked at: a home folder or a whole disk, named by mistake, ends in a sentence instead of in minutes. */
const MOST_ENTRIES = 200_000;

interface OpenFolder {
  readonly path: string;
  readonly above: IgnoreRules;
}

/** Absolute paths below `folder` with one of the extensions, sorted. Links to folders are not followed. @throws FilesError */
export async function listFiles(folder: string, extensions: readonly string[], mostEntries = MOST_ENTRIES): Promise<readonly string[]> {
  const wanted = new Set(extensions.map((extension) => extension.toLowerCase()));
  const found: string[] = [];
  const folders: OpenFolder[] = [{ path: folder, above: await rulesAbove(folder) }];
  let entriesLeft = mostEntries;
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const rules = next.path === folder ? next.above : [...(await rulesOf(next.path)), ...next.above];
    for (const entry of await entriesOf(next.path)) {
      if (entriesLeft-- <= 0) throw FilesError.tooMany(folder, mostEntries);
      const path = join(next.path, entry.name);
      if (entry.isDirectory()) {
        if (!isOfTools(entry.name) && !isIgnored(path, true, rules)) folders.push({ path, above: rules });
      } else if (wanted.has(extname(entry.name).toLowerCase()) && !isIgnored(path, false, rules) && (await isFile(entry, path))) {
        found.push(path);
      }
    }
  }
  return found.sort();
}

function isOfTools(name: string): boolean {
  return name.startsWith('.') || TOOLS.has(name);
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

/** A link that leads nowhere is no file; one that leads in a circle is, so that whoever reads it says why. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isAbsent(error)) return false;
    if (isCircle(error)) return true;
    throw FilesError.unreadable(path, error);
  }
}
