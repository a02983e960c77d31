/** Bundles the extension host suite, since VS Code loads JavaScript. */
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Absolute path of the module whose `run()` runs the suite. */
export async function bundleSuite(): Promise<string> {
  const outdir = resolve('.test-results/suite');
  await build({
    entryPoints: ['test/vscode/suite/index.ts', 'test/vscode/suite/extension.test.ts'],
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return `${outdir}/index.cjs`;
}
