/** A real Flink of the test file's own: its own state folder and ledger, the machine's installed homes. It ends with the test run, however that ends. */
import { join } from 'node:path';
import { createPorts } from '../../adapters/createPorts.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import { createOperations } from '../../core/operations/createOperations.ts';
import type { Operations } from '../../core/operations/operations.ts';
import type { LocalCluster, Ports } from '../../core/ports.ts';
import { guardedFolder } from '../../scripts/guardedFolder.ts';
import { LEDGER_WORKER } from './ledger.ts';

export interface RealFlink {
  readonly ports: Ports;
  readonly operations: Operations;
  readonly cluster: LocalCluster;
  readonly connection: ClusterConnection;
  /** A folder for projects; goes with the rest. */
  readonly folder: string;
  /** Makes other processes use the same state folder. */
  readonly env: NodeJS.ProcessEnv;
  /** Ends the cluster and removes all. */
  release(): Promise<void>;
}

export async function useRealFlink(version = '2.3.0'): Promise<RealFlink> {
  const guarded = await guardedFolder('sluice-flink-');
  const folder = guarded.path;
  const env = { SLUICE_STATE_DIR: join(folder, 'state') };
  const ports = createPorts({ sluiceVersion: '0.0.0', worker: LEDGER_WORKER, env: { ...process.env, ...env } });
  const release = async (): Promise<void> => {
    await ports.localFlink.stop(version, () => undefined, NEVER_CANCELLED);
    await ports.ledger.close();
    await guarded.release();
  };
  try {
    const cluster = await ports.localFlink.start(version, () => undefined, NEVER_CANCELLED);
    const connection: ClusterConnection = { cluster: 'local', kind: 'local', rest: cluster.rest, gateway: cluster.gateway };
    return { ports, operations: createOperations(ports), cluster, connection, folder, env, release };
  } catch (error) {
    await release();
    throw error;
  }
}
