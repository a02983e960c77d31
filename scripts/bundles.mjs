/** What is bundled, and how; `esbuild.config.mjs` writes the bundles, `test/tidy` looks into them. */

/** @satisfies {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  outdir: 'dist',
  sourcemap: true,
  sourcesContent: false,
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  charset: 'utf8',
  logLevel: 'warning',
};

/** What VS Code loads: the entry holds the wiring of the manifest only, the operations are loaded at first use. */
export const EXTENSION_BUNDLE = /** @satisfies {import('esbuild').BuildOptions} */ ({
  ...shared,
  entryPoints: {
    'client/extension': 'client/extension.ts',
    'client/operations': 'client/operations.ts',
    'server/main': 'server/main.ts',
  },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  external: ['vscode'],
  // What a CommonJS bundle has instead of the address of the module.
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
});

/** @satisfies {import('esbuild').BuildOptions} */
const module = {
  ...shared,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  // CommonJS packages inside an ESM bundle ask for Node's own modules with `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

/** The `sluice` command: split, so that it loads only what a command needs. */
export const COMMAND_LINE_BUNDLE = /** @satisfies {import('esbuild').BuildOptions} */ ({
  ...module,
  entryPoints: { 'cli/sluice': 'cli/main.ts' },
  splitting: true,
  chunkNames: 'cli/[name]-[hash]',
});

/** The worker thread of the ledger, for the extension and the command alike. */
export const WORKER_BUNDLE = /** @satisfies {import('esbuild').BuildOptions} */ ({
  ...module,
  entryPoints: { 'worker/ledger': 'adapters/store/worker.ts' },
});

/** The worker thread in which the language server parses long statements. */
export const PARSER_BUNDLE = /** @satisfies {import('esbuild').BuildOptions} */ ({
  ...module,
  entryPoints: { 'worker/parser': 'adapters/parser/worker.ts' },
});

export const BUNDLES = [EXTENSION_BUNDLE, COMMAND_LINE_BUNDLE, WORKER_BUNDLE, PARSER_BUNDLE];
