/**
 * The smallest language pack that lets VS Code run in Chinese: extensions are told the language, and the workbench's own texts stay
 * English. Microsoft's full pack comes from the marketplace only, which a test does not ask.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

/** Absolute path of its VSIX. */
export async function languagePack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-language-pack-'));
  const localization = {
    languageId: 'zh-cn',
    languageName: 'Chinese Simplified',
    localizedLanguageName: '中文(简体)',
    translations: [{ id: 'vscode', path: './main.i18n.json' }],
  };
  const manifest = {
    name: 'language-pack-zh-test',
    publisher: 'sluice',
    version: '1.0.0',
    engines: { vscode: '^1.125.0' },
    categories: ['Language Packs'],
    contributes: { localizations: [localization] },
  };
  await mkdir(join(folder, 'out'));
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'main.i18n.json'), JSON.stringify({ version: '1.0.0', contents: {} }));
  await writeFile(join(folder, 'README.md'), 'A test’s language pack.\n');
  await writeFile(join(folder, 'LICENSE'), 'Apache-2.0\n');
  const packagePath = join(folder, 'out', 'pack.vsix');
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true });
  return packagePath;
}
