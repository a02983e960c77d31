/** Why a file of the user's machine could not be read or made. */
import { message } from '../../l10n/localize.ts';
import { WorldError } from '../../core/errors.ts';

/** `unreadable` the system says no; `notWritten` it does not let a file be made; `notAFile` a folder, a device or a pipe; `tooLarge` bigger than anything Sluice reads whole; `tooMany` more files than anybody means. */
export type FilesErrorReason = 'unreadable' | 'notWritten' | 'notAFile' | 'tooLarge' | 'tooMany';

export class FilesError extends WorldError<FilesErrorReason> {
  private constructor(reason: FilesErrorReason, text: ConstructorParameters<typeof WorldError>[2], options?: { readonly cause?: unknown }) {
    super('FilesError', reason, text, options);
  }

  static unreadable(path: string, cause: unknown): FilesError {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return new FilesError('unreadable', message('system.fileUnreadable', { path, detail }), { cause });
  }

  static notWritten(path: string, cause: unknown): FilesError {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return new FilesError('notWritten', message('system.fileNotWritten', { path, detail }), { cause });
  }

  static notAFile(path: string): FilesError {
    return new FilesError('notAFile', message('system.notAFile', { path }));
  }

  static tooMany(folder: string, limit: number): FilesError {
    return new FilesError('tooMany', message('system.tooManyFiles', { folder, limit }));
  }

  static tooLarge(path: string, limitBytes: number): FilesError {
    return new FilesError('tooLarge', message('system.fileTooLarge', { path, limit: Math.round(limitBytes / 1024 / 1024) }));
  }
}

/** Whether the failure says that there is nothing at the path. */
export function isAbsent(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Whether the failure says that links lead in a circle. */
export function isCircle(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ELOOP';
}

/** Whether the failure says that there is something at the path already. */
export function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST';
}
