/** The engine's ports over a fake JobManager, a real ledger and real files. */
import { createFiles } from '../../adapters/files/createFiles.ts';
import { createFlinkApi } from '../../adapters/flinkRest/flinkApi.ts';
import { createHttpClient } from '../../adapters/http/httpClient.ts';
import { createClock } from '../../adapters/system/createClock.ts';
import { createIds } from '../../adapters/system/createIds.ts';
import type { ClusterConnection } from '../../core/flink/cluster.ts';
import type { Ports } from '../../core/ports.ts';
import { openLedger } from './ledger.ts';
import { recordingLog } from './recordingLog.ts';

export type EnginePorts = Pick<Ports, 'flink' | 'ledger' | 'files' | 'clock' | 'ids' | 'log'>;

/** @param rest address of the fake JobManager */
export function engineOver(rest: string): { readonly ports: EnginePorts; readonly connection: ClusterConnection } {
  const ports = {
    flink: createFlinkApi({ http: createHttpClient() }),
    ledger: openLedger(),
    files: createFiles(),
    clock: createClock(),
    ids: createIds(),
    log: recordingLog(),
  };
  return { ports, connection: { cluster: 'local', kind: 'session', rest, gateway: undefined } };
}
