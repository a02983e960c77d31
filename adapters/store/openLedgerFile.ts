/** Opens the ledger's file: made private, with durable commits, brought to the newest format. */
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { journalModeFor, type JournalMode } from './journalMode.ts';
import { formatOf, migrate, NEWEST_FORMAT } from './migrations.ts';
import { BUSY_TIMEOUT_SECONDS, failureOf } from './sqliteErrors.ts';

const RETRY_MILLISECONDS = 20;

/**
 * For the worker thread: it waits. A ledger of a newer format is opened as it is, for reading.
 * @throws what `ledgerErrorFor` turns into a `LedgerError`
 */
export function openLedgerFile(file: string): DatabaseSync {
  makePrivate(file);
  const deadline = performance.now() + BUSY_TIMEOUT_SECONDS * 1000;
  for (;;) {
    try {
      return openOnce(file);
    } catch (error) {
      // Beginning and ending a WAL needs the file alone for a moment, and there SQLite does not wait by itself.
      if (failureOf(error) !== 'busy' || performance.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MILLISECONDS);
    }
  }
}

function openOnce(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_SECONDS * 1000 });
  try {
    if (formatOf(database) <= NEWEST_FORMAT) {
      makeDurable(database, journalModeFor(dirname(file)));
      migrate(database, file);
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLite gives its journals the permissions of the database, so the file is made before SQLite sees it. */
function makePrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  if (process.platform === 'win32') return;
  const { mode, uid } = statSync(file);
  if ((mode & 0o077) !== 0 && uid === process.getuid?.()) chmodSync(file, 0o600);
}

/** `extra` is `full` that also syncs the folder once a rollback journal is gone; `fullfsync` is what reaches the disk on macOS. */
function makeDurable(database: DatabaseSync, journal: JournalMode): void {
  database.exec(`pragma journal_mode = ${journal}; pragma synchronous = extra; pragma fullfsync = on;`);
}
