/** Bundles the extension, the language server, the command line and the workers into `dist/`, with the facts that are read at run time. */
import { chmod, copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { BUNDLES } from './scripts/bundles.mjs';

const results = await Promise.all(BUNDLES.map((bundle) => build(bundle)));
await chmod('dist/cli/sluice.mjs', 0o755);
await removeAllBut([...results.flatMap((result) => Object.keys(result.metafile.outputs)), ...(await copyFacts())]);

/** Keywords are part of the bundles. */
async function copyFacts() {
  const names = (await readdir('facts')).filter((name) => name.endsWith('.json') && !name.startsWith('keywords-'));
  await mkdir('dist/facts', { recursive: true });
  await Promise.all(names.map((name) => copyFile(`facts/${name}`, `dist/facts/${name}`)));
  return names.map((name) => `dist/facts/${name}`);
}

/**
 * Removes what an earlier build left in `dist/`: after the new files are there, so that a running command finds its own.
 *
 * @param {readonly string[]} outputs
 */
async function removeAllBut(outputs) {
  const wanted = new Set(outputs.map((output) => resolve(output)));
  const entries = await readdir('dist', { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => resolve(entry.parentPath, entry.name));
  await Promise.all(files.filter((file) => !wanted.has(file)).map((file) => rm(relative('.', file), { force: true })));
}
