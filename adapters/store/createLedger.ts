/** The ledger as the rest of Sluice sees it: a worker thread behind the port, started at the first call. */
import type { Ledger } from '../../core/ledger.ts';
import { LedgerThread, type LedgerThreadOptions } from './ledgerThread.ts';

/**
 * Starts nothing yet. A waiting call keeps the process alive, an idle ledger does not. All calls throw `LedgerError`; after a failure the
 * next call tries anew.
 */
export function createLedger(options: LedgerThreadOptions): Ledger {
  let thread: LedgerThread | undefined;

  function call<Method extends keyof Ledger>(method: Method, args: Parameters<Ledger[Method]>): ReturnType<Ledger[Method]> {
    if (thread?.ended !== false) thread = new LedgerThread(options);
    return thread.call(method, args);
  }

  async function close(): Promise<void> {
    const closing = thread;
    thread = undefined;
    await closing?.close();
  }

  return {
    insertDeployment: (...args) => call('insertDeployment', args),
    updateDeployment: (...args) => call('updateDeployment', args),
    deployments: (...args) => call('deployments', args),
    putStep: (...args) => call('putStep', args),
    steps: (...args) => call('steps', args),
    putSavepointRequest: (...args) => call('putSavepointRequest', args),
    savepointRequests: (...args) => call('savepointRequests', args),
    addRestorePoints: (...args) => call('addRestorePoints', args),
    restorePoints: (...args) => call('restorePoints', args),
    forgetRestorePoint: (...args) => call('forgetRestorePoint', args),
    acquireLease: (...args) => call('acquireLease', args),
    releaseLease: (...args) => call('releaseLease', args),
    look: (...args) => call('look', args),
    putLook: (...args) => call('putLook', args),
    forgetLooks: (...args) => call('forgetLooks', args),
    close,
  };
}
