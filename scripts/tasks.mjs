/** What each npm script does: the programs it needs and its steps. */
import { NEEDS } from './debian.mjs';

/**
 * A step is a JavaScript or TypeScript file for Node, and its arguments.
 *
 * @typedef {{ readonly file: string, readonly args?: readonly string[], readonly nodeArgs?: readonly string[] }} Step
 * @typedef {{ readonly needs: readonly (import('./debian.mjs').Need)[], readonly steps: readonly Step[] }} Task
 */

const FLINK = needs('java', 'maven', 'pip', 'git');
const WORKBENCH = [...FLINK, ...needs('chromium', 'make', 'compiler')];

/** @type {readonly Step[]} */
const BUILD = [{ file: 'esbuild.config.mjs' }];

/** @type {Step} */
export const VSIX = {
  file: 'node_modules/@vscode/vsce/vsce',
  args: ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'],
};

const PACKAGE = [...BUILD, VSIX];

/**
 * The tasks by name; arguments of the command line go to the last step.
 *
 * @type {Readonly<Record<string, Task>>}
 */
export const TASKS = {
  start: { needs: FLINK, steps: [...BUILD, { file: 'scripts/start.ts' }] },
  test: { needs: WORKBENCH, steps: [{ file: 'scripts/test.ts' }] },
  check: { needs: [], steps: [...BUILD, { file: 'scripts/check.ts' }] },
  generate: {
    needs: [],
    steps: [
      { file: 'scripts/generateGrammar.ts' },
      { file: 'scripts/generateSyntaxes.ts' },
      { file: 'scripts/generateContributions.ts' },
      { file: 'scripts/generateFormats.ts' },
    ],
  },
  build: { needs: [], steps: BUILD },
  package: { needs: [], steps: PACKAGE },
  workbench: { needs: WORKBENCH, steps: [...PACKAGE, { file: 'scripts/workbench.ts' }] },
  bench: { needs: [], steps: [...BUILD, { file: 'test/bench/run.ts' }] },
  fuzz: { needs: needs('java', 'maven'), steps: [{ file: 'test/fuzz/run.ts' }] },
  // A process that needs more is ended, which is the proof that its memory is bounded.
  strength: { needs: [], steps: [{ file: 'test/fuzz/strength.ts', nodeArgs: ['--max-old-space-size=512'] }] },
  'test:desktop': { needs: FLINK, steps: [...PACKAGE, { file: 'test/vscode/desktop.ts' }] },
};

/** @param {...keyof typeof NEEDS} names */
function needs(...names) {
  return names.flatMap((name) => NEEDS[name] ?? []);
}
