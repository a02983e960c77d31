/** Which files and folders a repository's `.gitignore` files name, without asking git. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { FilesError, isAbsent } from './filesError.ts';

/** The rules in force in a folder, innermost first. */
export type IgnoreRules = readonly FolderRules[];

interface FolderRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** No `.gitignore` that a person wrote comes near it. */
const LIMIT_BYTES = 1024 * 1024;

/** The rules in force in `folder`, from it up to the root of its repository; its own alone outside of one. @throws FilesError */
export async function rulesAbove(folder: string): Promise<IgnoreRules> {
  const folders = [folder];
  while (!(await exists(join(folders.at(-1) ?? folder, '.git')))) {
    const parent = dirname(folders.at(-1) ?? folder);
    if (folders.includes(parent)) return rulesOf(folder);
    folders.push(parent);
  }
  return (await Promise.all(folders.map(rulesOf))).flat();
}

/** The rules in a folder's own `.gitignore`; none when it has none. @throws FilesError */
export async function rulesOf(folder: string): Promise<IgnoreRules> {
  const file = join(folder, '.gitignore');
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > LIMIT_BYTES) return [];
    return [{ folder, rules: ignore().add(await readFile(file, 'utf8')) }];
  } catch (error) {
    if (isAbsent(error)) return [];
    throw FilesError.unreadable(file, error);
  }
}

/** As git: of the files that say something of the path, the nearest one decides. */
export function isIgnored(path: string, isFolder: boolean, rules: IgnoreRules): boolean {
  for (const { folder, rules: own } of rules) {
    const name = relative(folder, path).split(sep).join('/');
    const said = own.test(isFolder ? `${name}/` : name);
    if (said.ignored || said.unignored) return said.ignored;
  }
  return false;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw FilesError.unreadable(path, error);
  }
}
