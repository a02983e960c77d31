/** Turns errors of the file system into {@link LocalFlinkError}s. */
import { message } from '../../l10n/localize.ts';
import { LocalFlinkError } from './localFlinkError.ts';

/** Runs `work` on files below `folder`. @throws LocalFlinkError `diskFull` or `files` in place of a file system error; others pass */
export async function withFileTrouble<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileTrouble(folder, error) ?? error;
  }
}

/** Whether a program's own words say that the disk is full. */
export function saysDiskFull(output: string): boolean {
  return /No space left on device|There is not enough space on the disk|ENOSPC|\[Errno 28\]|Disk quota exceeded/i.test(output);
}

export function diskFull(folder: string, cause?: unknown): LocalFlinkError {
  return new LocalFlinkError('diskFull', message('localFlink.diskFull', { folder }), { cause });
}

function fileTrouble(folder: string, error: unknown): LocalFlinkError | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return diskFull(folder, error);
  return new LocalFlinkError('files', message('localFlink.files', { folder, detail: error.message }), { cause: error });
}
