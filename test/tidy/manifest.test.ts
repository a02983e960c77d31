/** The manifest: machine-scoped settings, titles in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Catalog } from './guards/catalogs.ts';
import { manifestProblems, type Manifest } from './guards/manifest.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('the manifest keeps the rules', () => {
  const catalogs = { en: read(ROOT, 'package.nls.json') as Catalog, 'zh-cn': read(ROOT, 'package.nls.zh-cn.json') as Catalog };
  expect(manifestProblems(read(ROOT, 'package.json') as Manifest, catalogs)).toEqual([]);
});

test('a manifest that breaks the rules is found', () => {
  const manifest = read(join(import.meta.dirname, 'fixtures', 'files'), 'manifest.json') as Manifest;
  expect(manifestProblems(manifest, { en: { 'command.cancel': 'Cancel Job', 'command.gone': 'Gone' } })).toEqual([
    'sluice.java.path: must have scope machine',
    'sluice.watch.interval: no default',
    'sluice.watch.interval: no description in the catalogs',
    'cancelJob: not sluice.<noun>.<verb>',
    'setting.java: not in en',
    'command.gone: in en, used nowhere',
    'sluice.job.stop: the title is not in the catalogs',
  ]);
});

function read(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}
