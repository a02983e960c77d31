/** A job that nobody of Sluice started: the sample's statements, typed into the SQL Gateway of the scenario's local cluster. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createPorts } from '../../adapters/createPorts.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import { splitScript } from '../../core/sql/splitScript.ts';
import type { Session } from './session.ts';

/** Starts `order-counts.sql` on the local cluster, under the name that its deployment would give it. */
export async function startElsewhere(session: Session): Promise<void> {
  const worker = pathToFileURL(resolve('dist/worker/ledger.mjs'));
  const env = { ...process.env, SLUICE_STATE_DIR: session.state };
  const { gateway, localFlink } = createPorts({ sluiceVersion: '0.0.0', worker, env });
  const [status] = await localFlink.list();
  if (status?.kind !== 'running') throw new Error('the local cluster does not run');
  const connection: ClusterConnection = { cluster: 'local', kind: 'local', rest: status.cluster.rest, gateway: status.cluster.gateway };
  const properties = { 'pipeline.name': 'order-counts' };
  const handle = await gateway.openSession(connection, { name: 'elsewhere', properties }, NEVER_CANCELLED);
  const text = await readFile(join(session.workspace, 'order-counts.sql'), 'utf8');
  const sql = text.replace('${Orders.perSecond}', '5').replace('${Sink.directory}', join(session.sinks, 'elsewhere'));
  for (const { text: statement } of splitScript(sql, '2.3')) await gateway.execute(connection, handle, statement, NEVER_CANCELLED);
}
