/** The engine over this machine's adapters. */
import { createPorts } from '../adapters/createPorts.ts';
import { createOperations } from '../core/operations/createOperations.ts';
import type { Operations } from '../core/operations/operations.ts';

export function openOperations(sluiceVersion: string): Operations {
  return createOperations(createPorts({ sluiceVersion, worker: new URL('../worker/ledger.mjs', import.meta.url) }));
}
