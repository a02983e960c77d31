/** Every ban of the house has a fixture that turns it red, and holds for the product's files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { expect, test } from 'vitest';
import { BANS, houseConfig } from '../../scripts/lint/houseRules.mjs';
import { linesWithProblems } from './guards/lintFixture.ts';
import { redLines } from './guards/redLines.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test.each(Object.keys(BANS))('%s', async (name) => {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', 'house', `${name}.ts`), 'utf8');
  const found = await linesWithProblems(text, `sluice/${name}`, houseConfig);
  expect(found).toEqual(redLines(text));
});

test('the project lints with the bans, with types, with limits of size, and without exceptions in the text', async () => {
  const eslint = new ESLint({ cwd: ROOT });
  const config = (await eslint.calculateConfigForFile('client/commands/deploy.ts')) as Linter.Config;
  const errors = Object.entries(config.rules ?? {}).flatMap(([rule, setting]) => (severity(setting) === 2 ? [rule] : []));
  expect(errors).toEqual(
    expect.arrayContaining([
      ...Object.keys(BANS).map((name) => `sluice/${name}`),
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-floating-promises',
      '@typescript-eslint/no-non-null-assertion',
      '@typescript-eslint/switch-exhaustiveness-check',
      '@typescript-eslint/consistent-type-imports',
      '@typescript-eslint/ban-ts-comment',
      'max-lines',
      'max-lines-per-function',
    ]),
  );
  expect(config.linterOptions?.noInlineConfig).toBe(true);
});

function severity(setting: unknown): unknown {
  return Array.isArray(setting) ? setting[0] : setting;
}
