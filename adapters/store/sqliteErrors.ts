/** SQLite's and the file system's failures as `LedgerError`s. */
import { message } from '../../l10n/localize.ts';
import { LedgerError } from './ledgerError.ts';

/** How long a connection waits for another process's lock. */
export const BUSY_TIMEOUT_SECONDS = 10;

/** The `LedgerError` for a failure on `file`; what is neither SQLite's nor the file system's is our bug and comes back as it is. */
export function ledgerErrorFor(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof LedgerError) return error;
  const detail = error.message;
  switch (failureOf(error)) {
    case 'full':
      return new LedgerError('full', message('ledger.full', { file }), { cause: error });
    case 'corrupt':
      return new LedgerError('corrupt', message('ledger.corrupt', { file, detail }), { cause: error });
    case 'busy':
      return new LedgerError('busy', message('ledger.busy', { file, seconds: BUSY_TIMEOUT_SECONDS }), { cause: error });
    case 'notWritable':
      return new LedgerError('notWritable', message('ledger.notWritable', { file, detail }), { cause: error });
    case 'io':
      return new LedgerError('io', message('ledger.io', { file, detail }), { cause: error });
    case undefined:
      return error;
  }
}

/** What failed, by the codes of SQLite and of the system; `undefined` when it was neither of them. */
export function failureOf(error: unknown): FailureReason | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') return SQLITE_REASONS[error.errcode & 0xff];
  if ('code' in error && typeof error.code === 'string') return SYSTEM_REASONS[error.code];
  return undefined;
}

type FailureReason = 'full' | 'corrupt' | 'busy' | 'notWritable' | 'io';

/** Primary result codes of https://sqlite.org/rescode.html; the upper bits of an extended code only refine them. */
const SQLITE_REASONS: Readonly<Record<number, FailureReason>> = {
  3: 'notWritable', // PERM
  5: 'busy', // BUSY
  6: 'busy', // LOCKED
  8: 'notWritable', // READONLY
  10: 'io', // IOERR
  11: 'corrupt', // CORRUPT
  13: 'full', // FULL
  14: 'notWritable', // CANTOPEN
  26: 'corrupt', // NOTADB
};

const SYSTEM_REASONS: Readonly<Record<string, FailureReason>> = {
  EACCES: 'notWritable',
  EDQUOT: 'full',
  EEXIST: 'notWritable',
  EIO: 'io',
  EISDIR: 'notWritable',
  ENOENT: 'notWritable',
  ENOSPC: 'full',
  ENOTDIR: 'notWritable',
  EPERM: 'notWritable',
  EROFS: 'notWritable',
};
