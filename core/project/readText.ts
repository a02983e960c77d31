/** The text of a file of the project, where it is nobody's fault that there is none. */
import { isWorldError } from '../errors.ts';
import type { Files } from '../ports.ts';
import { decodeScript } from './decodeScript.ts';

/** `undefined` for a file that is not there, cannot be read or is not UTF-8: where it is checked, it has a problem of its own. */
export async function readText(files: Files, path: string): Promise<string | undefined> {
  try {
    const bytes = await files.read(path);
    return bytes === undefined ? undefined : decodeScript(bytes).text;
  } catch (error) {
    if (isWorldError(error)) return undefined;
    throw error;
  }
}
