/** The ledger as queries; where the tables lie is the caller's business. One call at a time. */
import { sql, type Kysely, type Transaction } from 'kysely';
import type {
  DeploymentFilter,
  DeploymentRecord,
  DeploymentSighting,
  JobIdentity,
  Lease,
  LeaseAnswer,
  Ledger,
  OwnedRestorePoint,
  SavepointRequestRecord,
  StepRecord,
} from '../../core/ledger.ts';
import type { JobManagerLook } from '../../core/monitor/jobManagerLook.ts';
import { message } from '../../l10n/localize.ts';
import { LedgerError } from './ledgerError.ts';
import {
  deploymentOf,
  deploymentRow,
  identityColumns,
  lookOf,
  lookRow,
  restorePointOf,
  restorePointRow,
  savepointRequestOf,
  savepointRequestRow,
  stepOf,
  stepRow,
} from './ledgerRows.ts';
import type { LedgerTables } from './ledgerTables.ts';

export interface SqlLedgerParts {
  readonly database: Kysely<LedgerTables>;
  /** Called first in each write transaction. @throws LedgerError when this Sluice must not write */
  readonly beforeWrite: (transaction: Transaction<LedgerTables>) => Promise<void>;
  /** Whether the process that a lease's owner names has surely died. */
  readonly isDeadOwner: (owner: string) => boolean;
}

export class SqlLedger implements Ledger {
  readonly #parts: SqlLedgerParts;

  constructor(parts: SqlLedgerParts) {
    this.#parts = parts;
  }

  async insertDeployment(record: DeploymentRecord): Promise<void> {
    await this.#write((transaction) => transaction.insertInto('deployment').values(deploymentRow(record)).execute());
  }

  async updateDeployment(id: string, change: Parameters<Ledger['updateDeployment']>[1]): Promise<void> {
    await this.#write(async (transaction) => {
      const row = await transaction.selectFrom('deployment').selectAll().where('id', '=', id).executeTakeFirst();
      if (row === undefined) throw new LedgerError('notFound', message('ledger.notFound', { id }));
      const changed = deploymentRow({ ...deploymentOf(row), ...change });
      await transaction.updateTable('deployment').set(changed).where('id', '=', id).execute();
    });
  }

  async deployments(filter: DeploymentFilter): Promise<readonly DeploymentRecord[]> {
    let query = this.#parts.database.selectFrom('deployment').selectAll().orderBy('seq', 'desc');
    if (filter.projectId !== undefined) query = query.where('project_id', '=', filter.projectId);
    if (filter.environment !== undefined) query = query.where('environment', '=', filter.environment);
    if (filter.cluster !== undefined) query = query.where('cluster', '=', filter.cluster);
    if (filter.jobKey !== undefined) query = query.where('job_key', '=', filter.jobKey);
    if (filter.jobId !== undefined) query = query.where('job_id', '=', filter.jobId);
    if (filter.states !== undefined) query = query.where('state', 'in', filter.states);
    return (await query.execute()).map(deploymentOf);
  }

  async putStep(step: StepRecord): Promise<void> {
    const row = stepRow(step);
    await this.#write((transaction) =>
      transaction
        .insertInto('step')
        .values(row)
        .onConflict((conflict) => conflict.columns(['deployment_id', 'sequence']).doUpdateSet(row))
        .execute(),
    );
  }

  async steps(deploymentId: string): Promise<readonly StepRecord[]> {
    const query = this.#parts.database.selectFrom('step').selectAll().where('deployment_id', '=', deploymentId).orderBy('sequence');
    return (await query.execute()).map(stepOf);
  }

  async putSavepointRequest(request: SavepointRequestRecord): Promise<void> {
    const row = savepointRequestRow(request);
    await this.#write((transaction) =>
      transaction
        .insertInto('savepoint_request')
        .values(row)
        .onConflict((conflict) => conflict.column('trigger_id').doUpdateSet(row))
        .execute(),
    );
  }

  async savepointRequests(deploymentId: string): Promise<readonly SavepointRequestRecord[]> {
    const query = this.#parts.database
      .selectFrom('savepoint_request')
      .selectAll()
      .where('deployment_id', '=', deploymentId)
      .orderBy('seq', 'desc');
    return (await query.execute()).map(savepointRequestOf);
  }

  async addRestorePoints(points: readonly OwnedRestorePoint[]): Promise<void> {
    if (points.length === 0) return;
    await this.#write(async (transaction) => {
      for (const point of points) await addRestorePoint(transaction, point);
    });
  }

  async restorePoints(identity: JobIdentity): Promise<readonly OwnedRestorePoint[]> {
    const query = this.#parts.database
      .selectFrom('restore_point')
      .selectAll()
      .where((where) => where.and(identityColumns(identity)))
      .where('forgotten', '=', 0)
      .orderBy('trigger_timestamp', 'desc')
      .orderBy('checkpoint_id', 'desc')
      .orderBy('seq', 'desc');
    return (await query.execute()).map(restorePointOf);
  }

  async forgetRestorePoint(identity: JobIdentity, path: string): Promise<void> {
    await this.#write((transaction) =>
      transaction
        .updateTable('restore_point')
        .set({ forgotten: 1 })
        .where((where) => where.and({ ...identityColumns(identity), path }))
        .execute(),
    );
  }

  async acquireLease(name: string, owner: string, now: number, ttlMs: number): Promise<LeaseAnswer> {
    return this.#write(async (transaction) => {
      const held = await transaction.selectFrom('lease').selectAll().where('name', '=', name).executeTakeFirst();
      if (held !== undefined && held.owner !== owner && held.expires_at > now && !this.#parts.isDeadOwner(held.owner)) {
        // A lease that ends later than its own length from now was renewed before the clock went back: it is counted from now.
        const expiresAt = Math.min(held.expires_at, now + held.ttl_ms);
        await transaction.updateTable('lease').set({ expires_at: expiresAt }).where('name', '=', name).execute();
        return { kind: 'taken', by: { name, owner: held.owner, expiresAt } };
      }
      const row = { name, owner, ttl_ms: ttlMs, expires_at: now + ttlMs };
      await transaction
        .insertInto('lease')
        .values(row)
        .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
        .execute();
      return { kind: 'held', lease: { name, owner, expiresAt: row.expires_at } };
    });
  }

  async releaseLease(name: string, owner: string): Promise<void> {
    await this.#write((transaction) => transaction.deleteFrom('lease').where('name', '=', name).where('owner', '=', owner).execute());
  }

  async look(key: string): Promise<JobManagerLook | undefined> {
    const row = await this.#parts.database.selectFrom('look').selectAll().where('key', '=', key).executeTakeFirst();
    return row === undefined ? undefined : lookOf(row);
  }

  async putLook(look: JobManagerLook, sightings: readonly DeploymentSighting[], lease: Pick<Lease, 'name' | 'owner'>): Promise<boolean> {
    return this.#write(async (transaction) => {
      const held = await transaction.selectFrom('lease').select('owner').where('name', '=', lease.name).executeTakeFirst();
      if (held?.owner !== lease.owner) return false;
      const row = lookRow(look);
      await transaction
        .insertInto('look')
        .values(row)
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute();
      for (const { deploymentId, sighting } of sightings) {
        const seen = { last_seen: JSON.stringify(sighting) };
        await transaction.updateTable('deployment').set(seen).where('id', '=', deploymentId).execute();
      }
      return true;
    });
  }

  async forgetLooks(): Promise<void> {
    await this.#write((transaction) => transaction.deleteFrom('look').execute());
  }

  async close(): Promise<void> {
    await this.#parts.database.destroy();
  }

  #write<T>(work: (transaction: Transaction<LedgerTables>) => Promise<T>): Promise<T> {
    return this.#parts.database.transaction().execute(async (transaction) => {
      await this.#parts.beforeWrite(transaction);
      return work(transaction);
    });
  }
}

/** The checkpoint ID comes from Flink's own history, and with it Flink's trigger timestamp; what was recorded without it was our guess. */
async function addRestorePoint(transaction: Transaction<LedgerTables>, point: OwnedRestorePoint): Promise<void> {
  await transaction
    .insertInto('restore_point')
    .values(restorePointRow(point))
    .onConflict((conflict) =>
      conflict.columns(['project_id', 'environment', 'cluster', 'job_key', 'path']).doUpdateSet((update) => ({
        trigger_timestamp: sql<number>`case when ${update.ref('restore_point.checkpoint_id')} is null and ${update.ref('excluded.checkpoint_id')} is not null
          then ${update.ref('excluded.trigger_timestamp')} else ${update.ref('restore_point.trigger_timestamp')} end`,
        checkpoint_id: update.fn.coalesce('restore_point.checkpoint_id', 'excluded.checkpoint_id'),
        size_bytes: update.fn.coalesce('restore_point.size_bytes', 'excluded.size_bytes'),
      })),
    )
    .execute();
}
