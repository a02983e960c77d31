/** The numbered changes of the ledger's format. A released one is never edited: a change is a new one at the end. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** `MIGRATIONS[0]` makes format 1 of an empty file, and so on; the format is SQLite's `user_version`. */
export const MIGRATIONS: readonly string[] = [
  `
  create table deployment (
    seq integer primary key autoincrement,
    id text not null unique,
    project_id text not null,
    environment text not null,
    cluster text not null,
    job_key text not null,
    job_name text not null,
    job_id text not null,
    state text not null,
    created_at integer not null,
    updated_at integer not null,
    script text,
    script_sha256 text,
    statements text not null,
    restored_from text,
    source text not null,
    deployed_by text not null,
    rest text not null,
    incarnation text,
    gateway_session text,
    failure text,
    last_seen text,
    adopted integer not null
  ) strict;
  create index deployment_identity on deployment (project_id, environment, cluster, job_key);
  create index deployment_job_id on deployment (job_id);

  create table step (
    deployment_id text not null,
    sequence integer not null,
    kind text not null,
    state text not null,
    started_at integer not null,
    ended_at integer,
    detail text,
    primary key (deployment_id, sequence)
  ) strict, without rowid;

  create table savepoint_request (
    seq integer primary key autoincrement,
    trigger_id text not null unique,
    deployment_id text not null,
    job_id text not null,
    kind text not null,
    target_directory text,
    state text not null,
    requested_at integer not null,
    path text,
    failure text
  ) strict;
  create index savepoint_request_deployment on savepoint_request (deployment_id);

  create table restore_point (
    seq integer primary key autoincrement,
    project_id text not null,
    environment text not null,
    cluster text not null,
    job_key text not null,
    path text not null,
    kind text not null,
    job_id text not null,
    checkpoint_id integer,
    trigger_timestamp integer not null,
    size_bytes integer,
    recorded_at integer not null,
    forgotten integer not null default 0,
    unique (project_id, environment, cluster, job_key, path)
  ) strict;

  create table lease (
    name text primary key,
    owner text not null,
    ttl_ms integer not null,
    expires_at integer not null
  ) strict, without rowid;
  `,
  `
  create table look (
    key text primary key,
    at integer not null,
    answer text not null
  ) strict;
  `,
];

/** The newest format this Sluice knows. */
export const NEWEST_FORMAT = MIGRATIONS.length;

/** The format of the opened file; 0 for a new one. */
export function formatOf(database: DatabaseSync): number {
  const row = database.prepare('pragma user_version').get();
  return Number(row?.['user_version']);
}

/**
 * Brings the file to the newest format, one migration per transaction, each after a copy of what was there; an empty file is made at once.
 * A newer file is left alone.
 */
export function migrate(database: DatabaseSync, file: string, migrations: readonly string[] = MIGRATIONS): void {
  while (formatOf(database) < migrations.length) migrateOnce(database, file, migrations);
}

/** Another process may migrate at the same moment: what holds is the format found once the write lock is ours. */
function migrateOnce(database: DatabaseSync, file: string, migrations: readonly string[]): void {
  database.exec('begin immediate');
  try {
    const format = formatOf(database);
    const due = format === 0 ? migrations : migrations.slice(format, format + 1);
    if (due.length > 0) {
      if (format > 0) copyBefore(file, format);
      for (const migration of due) database.exec(migration);
      database.exec(`pragma user_version = ${String(format + due.length)}`);
    }
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

/**
 * The copy lies beside the ledger as `<file>.format-<n>`, whole or not at all. A second connection reads while the first holds the write lock;
 * the file is made before SQLite fills it, so that nobody else may ever read it.
 */
function copyBefore(file: string, format: number): void {
  const copy = `${file}.format-${String(format)}`;
  const unfinished = `${copy}.part`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, '', { mode: 0o600 });
  const reader = new DatabaseSync(file, { readOnly: true });
  try {
    reader.prepare('vacuum into ?').run(unfinished);
    renameSync(unfinished, copy);
  } finally {
    reader.close();
    rmSync(unfinished, { force: true });
  }
}
