/** Reads the data of `facts/` that ships with Sluice. */
import { readFile } from 'node:fs/promises';
import type { FactFiles } from '../../core/ports.ts';

/** @param folder the address of `facts/`, with a slash at its end */
export function createFactFiles(folder: URL): FactFiles {
  return {
    async read(name) {
      return JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8')) as unknown;
    },
  };
}
