/** Loads the bundle of the operations and the adapters at first use. */
import { createRequire } from 'node:module';
import type * as vscode from 'vscode';
import type { Operations } from '../core/operations/operations.ts';
import type { Log } from '../core/ports.ts';
import type * as operationsBundle from './operations.ts';
import { readSettings } from './settings.ts';

const BUNDLE = './dist/client/operations.cjs';

export class OperationsHost {
  readonly #extension: vscode.ExtensionContext;
  readonly #log: Log;
  #operations: Promise<Operations> | undefined;

  constructor(extension: vscode.ExtensionContext, log: Log) {
    this.#extension = extension;
    this.#log = log;
  }

  /** The same at every call; a failed start is tried again by the next one. */
  operations(): Promise<Operations> {
    this.#operations ??= this.#open().catch((error: unknown) => {
      this.#operations = undefined;
      throw error;
    });
    return this.#operations;
  }

  async dispose(): Promise<void> {
    await (await this.#operations)?.close();
  }

  async #open(): Promise<Operations> {
    const load = createRequire(this.#extension.asAbsolutePath('package.json'));
    const bundle = load(BUNDLE) as typeof operationsBundle;
    return bundle.openOperations({ settings: readSettings(), log: this.#log });
  }
}
