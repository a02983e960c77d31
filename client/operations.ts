/** The second bundle: the operations over the adapters, loaded at first use. */
import { createPorts } from '../adapters/createPorts.ts';
import { createOperations } from '../core/operations/createOperations.ts';
import type { Operations } from '../core/operations/operations.ts';
import type { Log, Secrets } from '../core/ports.ts';
import type { Settings } from './settings.ts';

export interface OpenOptions {
  readonly sluiceVersion: string;
  /** The bundle of the ledger's worker thread. */
  readonly worker: URL;
  readonly settings: Settings;
  readonly log: Log;
  readonly secrets: Secrets;
}

/** Holds the ledger open until it is closed. */
export function openOperations({ sluiceVersion, worker, settings, log, secrets }: OpenOptions): Operations {
  const { flinkHome, javaPath, ledgerFile, proxy, noProxy, tls } = settings;
  return createOperations(createPorts({ sluiceVersion, worker, log, secrets, flinkHome, javaPath, ledgerFile, proxy, noProxy, tls }));
}
