/**
 * VS Code in Chinese without Microsoft's language pack, which only the marketplace has: an empty pack in VS Code's own register. Extensions
 * are told the language, and the workbench's own texts stay English.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @param data the user data folder of a VS Code that has not been started yet */
export async function registerChinese(data: string): Promise<void> {
  await mkdir(data, { recursive: true });
  const translations = join(data, 'empty.i18n.json');
  const pack = { extensionIdentifier: { id: 'sluice.empty-language-pack' }, version: '1.0.0' };
  const register = { 'zh-cn': { hash: 'empty', label: '中文(简体)', extensions: [pack], translations: { vscode: translations } } };
  await writeFile(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  await writeFile(join(data, 'languagepacks.json'), JSON.stringify(register));
}
