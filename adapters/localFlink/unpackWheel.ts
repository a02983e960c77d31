/** Unpacks a Python wheel (a zip file) of Flink's libraries. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { archiveTrouble, boundedBytes, placeInHome } from './homeEntries.ts';

/** @param onBytes called with the compressed bytes done so far. @throws LocalFlinkError `damaged` */
export async function unpackWheel(
  { file: wheel }: { readonly file: string },
  target: string,
  signal: AbortSignal,
  onBytes: (done: number) => void,
): Promise<void> {
  const zip = await openZip(wheel);
  const count = boundedBytes(wheel);
  let done = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      signal.throwIfAborted();
      const place = placeInHome(entry.fileName);
      count(entry.uncompressedSize);
      if (place !== undefined) await unpackEntry(zip, entry, join(target, place), signal);
      done += entry.compressedSize;
      onBytes(done);
    }
  } catch (error) {
    throw archiveTrouble(wheel, error);
  } finally {
    zip.close();
  }
}

async function openZip(wheel: string): Promise<ZipFile> {
  try {
    return await openPromise(wheel, { autoClose: false });
  } catch (error) {
    throw archiveTrouble(wheel, error);
  }
}

async function unpackEntry(zip: ZipFile, entry: Entry, path: string, signal: AbortSignal): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path), { signal });
}
