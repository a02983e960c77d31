/** Loads the bundle of the operations and the adapters at first use. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type * as vscode from 'vscode';
import type { Operations } from '../core/operations/operations.ts';
import type { Log, Secrets } from '../core/ports.ts';
import type * as operationsBundle from './operations.ts';
import { readSettings } from './settings.ts';

const BUNDLE = './dist/client/operations.cjs';
const WORKER = 'dist/worker/ledger.mjs';

export class OperationsHost {
  readonly #extension: vscode.ExtensionContext;
  readonly #log: Log;
  readonly #secrets: Secrets;
  #operations: Operations | undefined;

  constructor(extension: vscode.ExtensionContext, log: Log, secrets: Secrets) {
    this.#extension = extension;
    this.#log = log;
    this.#secrets = secrets;
  }

  /** The same at every call. */
  operations(): Operations {
    this.#operations ??= this.#open();
    return this.#operations;
  }

  async dispose(): Promise<void> {
    await this.#operations?.close();
  }

  #open(): Operations {
    const { version } = this.#extension.extension.packageJSON as { readonly version: string };
    const load = createRequire(this.#extension.asAbsolutePath('package.json'));
    const bundle = load(BUNDLE) as typeof operationsBundle;
    const worker = pathToFileURL(this.#extension.asAbsolutePath(WORKER));
    return bundle.openOperations({ sluiceVersion: version, worker, settings: readSettings(), log: this.#log, secrets: this.#secrets });
  }
}
