/** Three sets of tests: `unit` without real Flink, `tidy` about the tree itself, `flink` on real processes one file at a time. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/flink/**', 'test/vscode/**', 'test/tidy/**'],
        },
      },
      { extends: true, test: { name: 'tidy', include: ['test/tidy/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'flink', include: ['test/flink/**/*.test.ts'], fileParallelism: false, testTimeout: 600_000, hookTimeout: 600_000 },
      },
    ],
  },
});
