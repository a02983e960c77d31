/** The second bundle: the operations over the adapters, loaded at first use. */
import { createPorts } from '../adapters/createPorts.ts';
import { createOperations } from '../core/operations/createOperations.ts';
import type { Operations } from '../core/operations/operations.ts';
import type { Log } from '../core/ports.ts';
import type { Settings } from './settings.ts';

export interface OpenOptions {
  readonly settings: Settings;
  readonly log: Log;
}

/** Holds the ledger open until it is closed. */
export async function openOperations({ settings, log }: OpenOptions): Promise<Operations> {
  return createOperations(await createPorts({ ...settings, log }));
}
