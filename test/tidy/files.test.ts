/** Every file is small, says what it is for, and knows no machine and no registry. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { expect, test } from 'vitest';
import { machinePaths, registryHosts } from './guards/foreignPlaces.ts';
import { linesWithProblems } from './guards/lintFixture.ts';
import { withoutOpeningLine } from './guards/openingLine.ts';
import { redLines } from './guards/redLines.ts';
import { sourceFiles, trackedFiles, type TextFile } from './guards/trackedFiles.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const files = trackedFiles(ROOT).filter(({ path }) => !path.startsWith('test/tidy/fixtures/'));

test('every source file opens with a line that says what it is for', () => {
  expect(withoutOpeningLine(sourceFiles(files))).toEqual([]);
  expect(withoutOpeningLine([fixture('noOpening.ts'), fixture('opening.ts')])).toEqual(['noOpening.ts']);
});

test('no file names a folder of the machine it was written on', () => {
  expect(
    machinePaths(
      files.filter(({ path }) => !isAboutPlaces(path)),
      [ROOT, homedir()],
    ),
  ).toEqual([]);
  expect(machinePaths([fixture('places.txt')], ['/srv/checkout'])).toEqual([
    'places.txt:1',
    'places.txt:2',
    'places.txt:3',
    'places.txt:4',
  ]);
});

test('no file, the lockfile least of all, names a registry', () => {
  expect(registryHosts(files.filter(({ path }) => !isAboutPlaces(path)))).toEqual([]);
  expect(registryHosts([fixture('places.txt')])).toEqual(['places.txt:5', 'places.txt:6']);
});

test.each([
  ['max-lines', 'longFile.ts'],
  ['max-lines-per-function', 'longFunction.ts'],
])('%s turns a fixture red', async (rule, name) => {
  const { text } = fixture(name);
  const config = (await new ESLint({ cwd: ROOT }).calculateConfigForFile('core/deploy/deployPlan.ts')) as Linter.Config;
  const sizes: Linter.Config = { rules: { [rule]: config.rules?.[rule] ?? 'off' } };
  expect(await linesWithProblems(text, rule, [sizes])).toEqual(redLines(text));
});

function fixture(name: string): TextFile {
  return { path: name, text: readFileSync(join(import.meta.dirname, 'fixtures', 'files', name), 'utf8') };
}

/** The guard itself holds the patterns. */
function isAboutPlaces(path: string): boolean {
  return path === 'test/tidy/guards/foreignPlaces.ts';
}
