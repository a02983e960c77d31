/** Compares generated files with what their generators make. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths whose text is missing, different, or made by no generator any more. */
export function stalePaths(expected: ReadonlyMap<string, string>, actual: ReadonlyMap<string, string>): readonly string[] {
  const different = [...expected].filter(([path, text]) => actual.get(path) !== text).map(([path]) => path);
  const left = [...actual.keys()].filter((path) => !expected.has(path));
  return [...different, ...left].sort();
}

/** The files below a folder by their path in it; empty when there is no such folder. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => [
      join(entry.parentPath, entry.name).slice(folder.length + 1),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ]),
  );
}
