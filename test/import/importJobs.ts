/** Imports into a new project, with a real ledger. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import type { Ledger } from '../../core/ledger.ts';
import { checkOperation } from '../../core/operations/checkOperation.ts';
import { importOperation } from '../../core/operations/importOperation.ts';
import type { ImportReport } from '../../core/operations/operations.ts';
import type { Problem } from '../../core/problem.ts';
import { message } from '../../l10n/localize.ts';
import { FACTS } from '../support/facts.ts';
import { jobFolder } from '../support/jobFolder.ts';
import { NOW } from '../support/fakeWorld.ts';
import { openLedger } from '../support/ledger.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

export interface ImportScene {
  readonly folder: string;
  readonly ledger: Ledger;
  import(
    from: string,
    options?: { readonly isDryRun?: boolean; readonly to?: string; readonly environment?: string },
  ): Promise<ImportReport>;
  /** Errors that `sluice check` finds in the whole project. */
  errors(): Promise<readonly Problem[]>;
}

export function importScene(files: Readonly<Record<string, string | Uint8Array>> = {}): ImportScene {
  const folder = jobFolder(files);
  const ledger = openLedger();
  const ports = {
    files: createFiles(),
    facts: FACTS,
    ledger,
    clock: { now: () => NOW, sleep: () => Promise.resolve() },
    secrets: {
      value: () => Promise.resolve(undefined),
      credentials: () => Promise.resolve(undefined),
      known: () => Promise.resolve([]),
      howToSet: (name: string) => message('system.secretHowTo', { variable: name, file: 'secrets.json' }),
    },
  };
  return {
    folder,
    ledger,
    import: (from, { isDryRun = false, to, environment } = {}) =>
      importOperation(ports, { folder, environment }, { from, to, isDryRun }, NEVER_CANCELLED),
    errors: async () => {
      const report = await checkOperation(ports, { folder, environment: undefined }, undefined, NEVER_CANCELLED);
      return report.files.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error');
    },
  };
}

/** A folder with these files, outside of any project. */
export function sourceFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
