/** Opens the ledger's file: made private, with durable commits, brought to the newest format. */
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { journalModeFor, type JournalMode } from './journalMode.ts';
import { formatOf, migrate, NEWEST_FORMAT } from './migrations.ts';
import { BUSY_TIMEOUT_SECONDS } from './sqliteErrors.ts';

/** @throws what `ledgerErrorFor` turns into a `LedgerError`. A ledger of a newer format is opened as it is, for reading. */
export function openLedgerFile(file: string): DatabaseSync {
  makePrivate(file);
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
