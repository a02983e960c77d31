/** Which entries of an archive belong into a Flink home, and where. */
import { message } from '../../l10n/localize.ts';
import { LocalFlinkError } from './localFlinkError.ts';

/** More than twice what any Flink has needed; an archive that claims more is not one. */
const LARGEST_HOME_BYTES = 2 * 1024 ** 3;

/**
 * The path inside the home of an archive's entry; `undefined` for what we do not need.
 * A binary distribution has `flink-V/lib/…`, the wheel `pyflink/lib/…`, the source distribution `apache-flink-libraries-V/deps/lib/…`.
 */
export function placeInHome(entry: string): string | undefined {
  const place = /^[^/]+\/(?:deps\/)?((?:lib|opt|plugins|licenses)\/.*[^/])$/.exec(entry)?.[1];
  return place?.split('/').includes('..') === true ? undefined : place;
}

/** Counts the bytes of entries; gives the function to call with each size. @throws LocalFlinkError `damaged` beyond all measure */
export function boundedBytes(archive: string): (bytes: number) => void {
  let sum = 0;
  return (bytes) => {
    sum += bytes;
    if (sum > LARGEST_HOME_BYTES) throw damagedArchive(archive, 'more than 2 GiB');
  };
}

/** `damaged` in place of an error of the archive's format; errors of the file system, ours and a cancel as they are. */
export function archiveTrouble(archive: string, error: unknown): unknown {
  const foreign = !(error instanceof Error) || error instanceof LocalFlinkError || error.name === 'AbortError' || 'syscall' in error;
  return foreign ? error : damagedArchive(archive, error.message, error);
}

function damagedArchive(archive: string, detail: string, cause?: unknown): LocalFlinkError {
  return new LocalFlinkError('damaged', message('localFlink.damagedArchive', { archive, detail }), { cause });
}
