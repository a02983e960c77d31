/** `npm run test:desktop`: the extension host suite in a desktop VS Code, which `@vscode/test-electron` downloads. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from './bundleSuite.ts';

async function main(): Promise<number> {
  if (process.platform === 'linux' && process.env['DISPLAY'] === undefined) {
    console.error(
      'A desktop VS Code needs a display: run this under xvfb-run, or on a desktop. `npm test` has the same suite in the browser.',
    );
    return 1;
  }
  const folder = await mkdtemp(join(tmpdir(), 'sluice-desktop-'));
  try {
    await cp('samples', join(folder, 'samples'), { recursive: true });
    return await runTests({
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: await bundleSuite(),
      launchArgs: [join(folder, 'samples'), '--disable-workspace-trust', '--user-data-dir', join(folder, 'data')],
      extensionTestsEnv: { SLUICE_STATE_DIR: join(folder, 'state') },
    });
  } catch (error) {
    console.error('VS Code could not be downloaded or started, or a test failed; what it said:', error);
    return 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
