/** Makes the session of one run; adapters are loaded when a command first needs them. */
import path from 'node:path';
import type { Operations } from '../core/operations/operations.ts';
import type { Files } from '../core/ports.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

export interface OwnedSession extends Session {
  close(): Promise<void>;
}

/** What `main.ts` gives: the adapters, behind dynamic imports. */
export interface World {
  files(): Promise<Files>;
  operations(): Promise<Operations>;
}

export function createSession(terminal: Terminal, signal: AbortSignal, sluiceVersion: string, world: World): OwnedSession {
  const opened: { operations?: Promise<Operations> } = {};
  return {
    terminal,
    signal,
    sluiceVersion,
    scope: async (options, file) => {
      const start = path.resolve(options.project ?? (file === undefined ? '.' : path.dirname(file)));
      const { findProjectFolder } = await import('../core/project/loadProject.ts');
      return { folder: await findProjectFolder(await world.files(), start), environment: options.env };
    },
    operations: () => (opened.operations ??= world.operations()),
    close: async () => {
      await (await opened.operations)?.close();
    },
  };
}
