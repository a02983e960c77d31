/** Turns errors of the file system and of programs into {@link LocalFlinkError}s. */
import { message } from '../../l10n/localize.ts';
import { ProcessError } from '../processes/processError.ts';
import { LocalFlinkError } from './localFlinkError.ts';

/** Runs `work` on files below `folder`. @throws LocalFlinkError in place of an error of the file system or of a program that cannot be run; others pass */
export async function withTrouble<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProcessError) throw new LocalFlinkError('program', error.text, { cause: error });
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
