/** The checks that need no test runner: types, lint, format, dead code. */
import type { Part } from './runPart.ts';

export const CHECKS: readonly Part[] = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-b'] },
  {
    name: 'lint',
    args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0', '--cache', '--cache-location', '.tsbuild/eslintcache'],
  },
  {
    name: 'format',
    args: ['node_modules/prettier/bin/prettier.cjs', '.', '--check', '--cache', '--cache-location', '.tsbuild/prettiercache'],
  },
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
];
