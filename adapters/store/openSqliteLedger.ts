/** The ledger in a SQLite file, on the calling thread: what the worker runs. */
import { Kysely, sql, type Transaction } from 'kysely';
import type { Ledger } from '../../core/ledger.ts';
import { message } from '../../l10n/localize.ts';
import { isDeadOwner } from '../system/leaseOwner.ts';
import { LedgerError } from './ledgerError.ts';
import type { LedgerTables } from './ledgerTables.ts';
import { NEWEST_FORMAT } from './migrations.ts';
import { NodeSqliteDialect } from './nodeSqliteDialect.ts';
import { openLedgerFile } from './openLedgerFile.ts';
import { SqlLedger } from './sqlLedger.ts';

/** @throws what `ledgerErrorFor` turns into a `LedgerError`; so do the ledger's calls, of which only one may run at a time */
export function openSqliteLedger(file: string): Ledger {
  const database = new Kysely<LedgerTables>({ dialect: new NodeSqliteDialect(openLedgerFile(file)) });
  return new SqlLedger({ database, isDeadOwner, beforeWrite: (transaction) => refuseNewerFormat(transaction, file) });
}

/** Looked at in each write, since another Sluice may have brought the file to a newer format after this one opened it. */
async function refuseNewerFormat(transaction: Transaction<LedgerTables>, file: string): Promise<void> {
  const { rows } = await sql<{ readonly user_version: number }>`pragma user_version`.execute(transaction);
  const found = rows[0]?.user_version ?? 0;
  if (found > NEWEST_FORMAT) throw new LedgerError('newer', message('ledger.newer', { file, found, known: NEWEST_FORMAT }));
}
