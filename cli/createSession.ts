/** Makes the session of one run; adapters are loaded when a command first needs them. */
import path from 'node:path';
import type { Operations } from '../core/operations/operations.ts';
import type { Files } from '../core/ports.ts';
import { message } from '../l10n/localize.ts';
import type { Session, Signals } from './session.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usageError.ts';

export interface OwnedSession extends Session {
  close(): Promise<void>;
}

/** What `main.ts` gives: the adapters, behind dynamic imports. */
export interface World {
  files(): Promise<Files>;
  operations(): Promise<Operations>;
  /** That operation alone, which needs nothing but files: most runs check, and none of them shall wait for the rest to load. */
  check(): Promise<Operations['check']>;
}

export function createSession(terminal: Terminal, signals: Signals, sluiceVersion: string, world: World): OwnedSession {
  const opened: { operations?: Promise<Operations> } = {};
  return {
    terminal,
    ...signals,
    sluiceVersion,
    scope: async (options, file) => {
      const files = await world.files();
      const start = options.project ?? (file === undefined ? '.' : await folderOf(files, file));
      if (options.project !== undefined && !(await files.isFolder(path.resolve(start)))) {
        throw new UsageError(message('cli.notAFolder', { path: start }));
      }
      const { findProjectFolder } = await import('../core/project/loadProject.ts');
      return { folder: await findProjectFolder(files, path.resolve(start)), environment: options.env };
    },
    operations: () => (opened.operations ??= world.operations()),
    check: async (...request) => (await world.check())(...request),
    close: async () => {
      await (await opened.operations)?.close();
    },
  };
}

async function folderOf(files: Files, file: string): Promise<string> {
  return (await files.isFolder(path.resolve(file))) ? file : path.dirname(file);
}
