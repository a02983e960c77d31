/** Dead code: what may start things, so that everything else must be reached from it. */
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'client/{extension,operations}.ts',
    'server/main.ts',
    'cli/main.ts',
    'adapters/store/worker.ts',
    'scripts/*.{ts,mjs}',
    'test/**/*.test.ts',
    'test/vscode/**/*.ts',
    'test/bench/run.ts',
  ],
  project: ['**/*.{ts,mjs}', '!test/tidy/fixtures/**', '!dist/**'],
  ignoreExportsUsedInFile: true,
};

export default config;
