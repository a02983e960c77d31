/** Generated files are what their generators make of today's sources: `npm run generate`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../scripts/generateContributions.ts';
import { generatedFormats } from '../../scripts/generateFormats.ts';
import { generateGrammar } from '../../scripts/generateGrammar.ts';
import { generatedSyntaxes } from '../../scripts/generateSyntaxes.ts';
import { filesBelow, stalePaths } from './guards/stale.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FIXTURE = join(import.meta.dirname, 'fixtures', 'stale', 'package.json');

test('package.json and its catalogs are made from client/contributions.ts', async () => {
  const expected = await generatedFiles(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(stalePaths(expected, read(ROOT, [...expected.keys()]))).toEqual([]);
});

test('syntaxes/ is made from the grammar and the keywords', async () => {
  const expected = await generatedSyntaxes();
  expect(stalePaths(expected, read(ROOT, [...expected.keys()]))).toEqual([]);
});

test('the schemas and the references in docs/ are made from the shapes', async () => {
  const expected = await generatedFormats();
  expect(stalePaths(expected, read(ROOT, [...expected.keys()]))).toEqual([]);
});

test('a stale package.json is found', async () => {
  const text = readFileSync(FIXTURE, 'utf8');
  expect(stalePaths(await generatedFiles(text), new Map([['package.json', text]]))).toContain('package.json');
});

test('grammar/generated is made from the grammar and the keywords', () => {
  const output = mkdtempSync(join(tmpdir(), 'sluice-grammar-'));
  try {
    generateGrammar(output);
    expect(stalePaths(filesBelow(output), filesBelow(join(ROOT, 'grammar', 'generated')))).toEqual([]);
  } finally {
    rmSync(output, { recursive: true });
  }
});

test('a file that differs, is missing, or is left over is found', () => {
  const expected = new Map([
    ['same', '1'],
    ['changed', '1'],
    ['missing', '1'],
  ]);
  const actual = new Map([
    ['same', '1'],
    ['changed', '2'],
    ['left', '1'],
  ]);
  expect(stalePaths(expected, actual)).toEqual(['changed', 'left', 'missing']);
});

function read(folder: string, paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
