/** Every text exists in both languages, says the same with the same arguments, and is used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../l10n/en.ts';
import { zhCn } from '../../l10n/zhCn.ts';
import { catalogProblems, unusedKeys, type Catalog } from './guards/catalogs.ts';
import { sourceFiles, trackedFiles } from './guards/trackedFiles.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('the catalogs of messages agree', () => {
  expect(catalogProblems(en, zhCn)).toEqual([]);
});

test('the catalogs of the manifest agree', () => {
  expect(catalogProblems(catalog(ROOT, 'package.nls.json'), catalog(ROOT, 'package.nls.zh-cn.json'))).toEqual([]);
});

test('every message is used', () => {
  const sources = sourceFiles(trackedFiles(ROOT)).filter(
    ({ path }) => !path.startsWith('l10n/en/') && !path.startsWith('l10n/zhCn/') && !path.startsWith('test/'),
  );
  expect(
    unusedKeys(
      en,
      sources.map(({ text }) => text),
    ),
  ).toEqual([]);
  expect(unusedKeys({ 'a.used': '', 'b.computed': '', 'a.unused': '' }, ["message('a.used')", 'message(`b.${reason}`)'])).toEqual([
    'a.unused',
  ]);
});

test('a missing, an extra, an untranslated text and other placeholders are found', () => {
  const folder = join(import.meta.dirname, 'fixtures', 'l10n');
  expect(catalogProblems(catalog(folder, 'en.json'), catalog(folder, 'zhCn.json'))).toEqual([
    'a.missing: no Chinese text',
    'a.extra: no English text',
    'a.same: the Chinese text is the English one',
    'a.args: other placeholders',
    'a.latin: the Chinese text has no Chinese character',
  ]);
});

function catalog(folder: string, name: string): Catalog {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Catalog;
}
