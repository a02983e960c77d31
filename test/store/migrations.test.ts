/** Ledgers of each released format, and the way from one to the next. */
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { formatOf, migrate, MIGRATIONS, NEWEST_FORMAT } from '../../adapters/store/migrations.ts';
import { openLedger } from '../support/ledger.ts';
import { readContent, RELEASED_CONTENT } from '../support/releasedLedger.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const SCHEMAS = fileURLToPath(new URL('./schemas/', import.meta.url));
const FORMATS = MIGRATIONS.map((_, index) => index + 1);
const ADD_COLUMN = 'alter table deployment add column owner text;';

function releasedFile(format: number): string {
  return join(SCHEMAS, `v${String(format)}.sqlite`);
}

function copyOf(format: number): string {
  const file = join(temporaryFolder(), 'ledger.sqlite');
  copyFileSync(releasedFile(format), file);
  return file;
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  onTestFinished(() => {
    database.close();
  });
  return database;
}

function schemaOf(database: DatabaseSync): readonly unknown[] {
  return database.prepare("select type, name, tbl_name, sql from sqlite_schema where name not like 'sqlite_%' order by name").all();
}

function idsOf(database: DatabaseSync): readonly unknown[] {
  return database
    .prepare('select id from deployment order by seq')
    .all()
    .map(({ id }) => id);
}

const RELEASED_IDS = RELEASED_CONTENT.deployments.map(({ id }) => id).toReversed();

test('each released format has its file', () => {
  expect(readdirSync(SCHEMAS).filter((name) => name.endsWith('.sqlite'))).toEqual(FORMATS.map((format) => `v${String(format)}.sqlite`));
});

test.each(FORMATS)('the newest Sluice reads all that a ledger of format %i holds', async (format) => {
  expect(await readContent(openLedger(copyOf(format)))).toStrictEqual(RELEASED_CONTENT);
});

test.each(FORMATS)('the migrations to format %i are those that were released', (format) => {
  const made = open(join(temporaryFolder(), 'made.sqlite'));
  migrate(made, 'unused', MIGRATIONS.slice(0, format));
  expect(schemaOf(made)).toEqual(schemaOf(open(copyOf(format))));
});

test('before a migration the file is copied beside itself, readable by its user only', () => {
  const file = copyOf(NEWEST_FORMAT);
  const database = open(file);
  database.exec('pragma journal_mode = wal');
  migrate(database, file, [...MIGRATIONS, ADD_COLUMN]);
  expect(formatOf(database)).toBe(NEWEST_FORMAT + 1);
  expect(idsOf(database)).toEqual(RELEASED_IDS);
  const copy = `${file}.format-${String(NEWEST_FORMAT)}`;
  expect((statSync(copy).mode & 0o777).toString(8)).toBe('600');
  const copied = open(copy);
  expect([formatOf(copied), idsOf(copied)]).toEqual([NEWEST_FORMAT, RELEASED_IDS]);
});

test('a new ledger is made without a copy of nothing', async () => {
  const folder = temporaryFolder();
  await openLedger(join(folder, 'ledger.sqlite')).deployments({});
  expect(readdirSync(folder).filter((name) => name.includes('format'))).toEqual([]);
});

test('a migration that fails leaves the ledger as it was', () => {
  const file = copyOf(NEWEST_FORMAT);
  const before = readFileSync(file);
  const database = open(file);
  const half = `${ADD_COLUMN} insert into no_such_table values (1);`;
  expect(() => {
    migrate(database, file, [...MIGRATIONS, half]);
  }).toThrow(/no_such_table/);
  expect([formatOf(database), database.isTransaction]).toEqual([NEWEST_FORMAT, false]);
  expect(readFileSync(file)).toEqual(before);
});

test('no migration is done without its copy', () => {
  const file = copyOf(NEWEST_FORMAT);
  const database = open(file);
  const elsewhere = join(temporaryFolder(), 'missing', 'ledger.sqlite');
  expect(() => {
    migrate(database, elsewhere, [...MIGRATIONS, ADD_COLUMN]);
  }).toThrow(/ENOENT/);
  expect(formatOf(database)).toBe(NEWEST_FORMAT);
});

test('a ledger of a newer format is neither migrated nor copied', () => {
  const file = copyOf(NEWEST_FORMAT);
  const database = open(file);
  database.exec(`pragma user_version = ${String(NEWEST_FORMAT + 5)}`);
  migrate(database, file);
  expect(formatOf(database)).toBe(NEWEST_FORMAT + 5);
  expect(existsSync(`${file}.format-${String(NEWEST_FORMAT + 5)}`)).toBe(false);
});
