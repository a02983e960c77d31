/** Unpacks a `.tar.gz` with a Flink: the source distribution of its libraries, or Apache's binary distribution. */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar';
import { archiveTrouble, boundedBytes, placeInHome } from './homeEntries.ts';

export interface Tarball {
  readonly file: string;
  /** How many folders stand before `lib/`, `opt/` and `plugins/`. */
  readonly depth: 1 | 2;
}

/** @param onBytes called with the compressed bytes done so far. @throws LocalFlinkError `damaged` */
export async function unpackTarball(tarball: Tarball, target: string, signal: AbortSignal, onBytes: (done: number) => void): Promise<void> {
  const count = boundedBytes(tarball.file);
  const unpack = extract({
    cwd: target,
    strip: tarball.depth,
    strict: true,
    preserveOwner: false,
    filter: (path, entry) => {
      count(entry.size);
      return placeInHome(path) !== undefined && 'type' in entry && entry.type === 'File';
    },
  });
  const source = createReadStream(tarball.file);
  source.on('data', () => {
    onBytes(source.bytesRead);
  });
  try {
    await pipeline(source, unpack, { signal });
  } catch (error) {
    throw archiveTrouble(tarball.file, error);
  }
}
