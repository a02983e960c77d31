/** What starts first is small: the extension's entry wires the manifest, the command loads what a command needs. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMAND_LINE_BUNDLE, EXTENSION_BUNDLE } from '../../scripts/bundles.mjs';
import { bundleRecord, contents, startBytes } from './guards/bundles.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const HEAVY = /^(undici|antlr4ng|kysely|yaml|yauzl|tar|grammar|adapters|core\/(sql|operations))(\/|$)/;

test("the extension's entry holds no operations, no adapter and no parser", async () => {
  const record = await bundleRecord(EXTENSION_BUNDLE, ROOT);
  expect(contents(record, 'dist/client/extension.cjs').filter(isHeavy)).toEqual([]);
});

test('the command starts without the parts that only some commands need', async () => {
  const record = await bundleRecord(COMMAND_LINE_BUNDLE, ROOT);
  expect(contents(record, 'dist/cli/sluice.mjs').filter(isHeavy)).toEqual([]);
  expect(startBytes(record, 'dist/cli/sluice.mjs')).toBeLessThan(400_000);
});

test('an entry that imports an adapter is found', async () => {
  const folder = join(import.meta.dirname, 'fixtures', 'bundle');
  const record = await bundleRecord({ ...EXTENSION_BUNDLE, entryPoints: { 'client/extension': 'extension.ts' } }, folder);
  expect(contents(record, 'dist/client/extension.cjs').filter(isHeavy)).toEqual(['adapters/http', 'undici']);
});

function isHeavy(name: string): boolean {
  return HEAVY.test(name);
}
