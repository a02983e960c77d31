/** Looks a program up on the search path, as a shell would. */
import { access, constants, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import type { ProcessEnv } from './command.ts';

/** Absolute path of `name` by the `PATH` (on Windows also `PATHEXT`) of `env`; `undefined` when it is nowhere. Relative entries are passed over. */
export async function findExecutable(name: string, env: ProcessEnv): Promise<string | undefined> {
  const extensions = process.platform === 'win32' ? (valueOf(env, 'PATHEXT') ?? '.EXE;.CMD').split(';') : [''];
  const folders = (valueOf(env, 'PATH') ?? '').split(delimiter).filter(isAbsolute);
  for (const folder of folders) {
    for (const extension of extensions) {
      const path = join(folder, name + extension.toLowerCase());
      if (await isExecutable(path)) return path;
    }
  }
  return undefined;
}

/** Whether `path` is a file that this user may run. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Windows spells the names of its variables as it likes (`Path`). */
function valueOf(env: ProcessEnv, name: string): string | undefined {
  if (process.platform !== 'win32') return env[name];
  return Object.entries(env).find(([key]) => key.toUpperCase() === name)?.[1];
}
