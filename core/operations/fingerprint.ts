/** One SHA-256 for all files that a deployment is made of. */
import type { Files } from '../ports.ts';

/** Of a single file its own; of several that of the list of theirs, so that any change of any of them shows. */
export async function fingerprint(files: Pick<Files, 'sha256'>, contents: readonly Uint8Array[]): Promise<string> {
  const [first, ...others] = await Promise.all(contents.map((bytes) => files.sha256(bytes)));
  if (first !== undefined && others.length === 0) return first;
  return files.sha256(Uint8Array.from([first, ...others].join('\n'), (digit) => digit.charCodeAt(0)));
}

/** Of files on disk, by paths relative to the project's folder; `undefined` when one of them is gone. @throws FilesError */
export async function fingerprintOf(files: Files, folder: string, paths: readonly string[]): Promise<string | undefined> {
  const contents = await Promise.all(paths.map((path) => files.read(files.paths.join(folder, path))));
  const there = contents.filter((bytes) => bytes !== undefined);
  return there.length === contents.length ? fingerprint(files, there) : undefined;
}
