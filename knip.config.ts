/** Dead code: what may start things, so that everything else must be reached from it. */
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'client/{extension,operations}.ts',
    'server/main.ts',
    'cli/main.ts',
    'adapters/store/worker.ts',
    'adapters/parser/worker.ts',
    'scripts/*.{ts,mjs}',
    'test/**/*.test.ts',
    'test/**/fixtures/*.mjs',
    'test/store/schemas/*.ts',
    // Run as processes of their own.
    'test/**/{child,*InProcess}.ts',
    'test/vscode/**/*.ts',
    'test/{bench,fuzz}/*.ts',
    'test/bench/parsers/*.ts',
  ],
  project: ['**/*.{ts,mjs}', '!test/tidy/fixtures/**', '!dist/**'],
  // Run by path: scripts/generateGrammar.ts.
  ignoreDependencies: ['antlr-ng'],
  ignoreBinaries: ['java', 'mkfifo'],
  ignoreExportsUsedInFile: true,
};

export default config;
