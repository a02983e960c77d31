/** The packaged extension holds what it runs, and nothing else. */
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

test('the files of the VSIX', async () => {
  const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
  expect(files.filter((path) => !path.startsWith('docs/images/')).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.zh-CN.md',
    'dist/client/extension.cjs',
    'dist/client/operations.cjs',
    'dist/facts/connectors.json',
    'dist/facts/options.json',
    'dist/server/main.cjs',
    'dist/worker/ledger.mjs',
    'dist/worker/parser.mjs',
    'media/flink-sql-dark.svg',
    'media/flink-sql-light.svg',
    'media/icon.png',
    'media/sluice.svg',
    'package.json',
    'package.nls.json',
    'package.nls.zh-cn.json',
    'schemas/job.schema.json',
    'schemas/sluice.schema.json',
    'syntaxes/flink-sql.tmLanguage.json',
    'syntaxes/language-configuration.json',
  ]);
});
