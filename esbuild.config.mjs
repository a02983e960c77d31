/** Bundles the extension, the language server, the command line and the ledger's worker into `dist/`. */
import { existsSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { BUNDLES } from './scripts/bundles.mjs';

await rm('dist', { recursive: true, force: true });
await Promise.all(BUNDLES.map((bundle) => build({ ...bundle, entryPoints: present(bundle.entryPoints) })));
if (existsSync('dist/cli/sluice.mjs')) await chmod('dist/cli/sluice.mjs', 0o755);

/** @param {Readonly<Record<string, string>>} entries */
function present(entries) {
  return Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));
}
