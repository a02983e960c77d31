/** What the ledger's worker and its caller say to each other. */
import type { Ledger } from '../../core/ledger.ts';
import type { Message } from '../../l10n/localize.ts';
import { LedgerError, type LedgerErrorReason } from './ledgerError.ts';

/** `workerData` of the worker. */
export interface LedgerWorkerData {
  readonly file: string;
}

export interface LedgerCall {
  readonly id: number;
  readonly method: keyof Ledger;
  readonly args: readonly unknown[];
}

export type LedgerReply =
  | { readonly id: number; readonly kind: 'value'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'error'; readonly error: WireError };

/** An error as plain data: `reason` is `undefined` for a bug of ours. */
type WireError =
  | { readonly reason: LedgerErrorReason; readonly text: Message; readonly cause: string }
  | { readonly reason: undefined; readonly stack: string };

export function toWire(error: unknown): WireError {
  if (error instanceof LedgerError) return { reason: error.reason, text: error.text, cause: stackOf(error.cause) };
  return { reason: undefined, stack: stackOf(error) };
}

export function fromWire(error: WireError): Error {
  if (error.reason !== undefined) return new LedgerError(error.reason, error.text, { cause: error.cause });
  return new Error(`the ledger's worker failed: ${error.stack}`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
