/** The VSIX that `npm run package` made. */
import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Its absolute path. @throws when it has not been made */
export async function packagedExtension(): Promise<string> {
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly name: string; readonly version: string };
  const path = resolve(`${name}-${version}.vsix`);
  await access(path);
  return path;
}
