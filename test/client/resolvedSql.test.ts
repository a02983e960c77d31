/** Preview Resolved SQL, and the comparison of two environments. */
import { expect, test } from 'vitest';
import { compareEnvironmentsCommand, previewResolvedCommand } from '../../client/commands/resolvedSql.ts';
import type { CommandContext } from '../../client/commands/context.ts';
import { commandContext } from '../support/commandContext.ts';
import { fakeOperations, PROJECT } from '../support/fakeWorld.ts';
import { ScriptedUi } from '../support/scriptedUi.ts';

const FILE = { kind: 'file', path: '/work/shop/orders.sql' } as const;

function context(ui: ScriptedUi, environments = PROJECT.environments): CommandContext {
  const operations = fakeOperations({
    project: () => Promise.resolve({ project: { ...PROJECT, environments }, problems: [] }),
    resolve: ({ environment = 'dev' }) =>
      Promise.resolve({
        script: 'orders.sql',
        environment,
        text: `SELECT 1 FROM ${environment}`,
        missing: environment === 'prod' ? ['topic'] : [],
      }),
  });
  return commandContext({ operations: () => operations, ui });
}

test('the preview is of the chosen environment', async () => {
  const ui = new ScriptedUi();
  await previewResolvedCommand(context(ui), FILE);
  expect([...ui.documents]).toEqual([['orders.sql in dev.sql', 'SELECT 1 FROM dev']]);
});

test('two environments are shown side by side, and what one lacks is told', async () => {
  const ui = new ScriptedUi('dev', 'prod');
  await compareEnvironmentsCommand(context(ui), FILE);
  expect(ui.offered).toEqual(['prod']);
  expect(ui.documents.get('orders.sql in prod.sql')).toBe('SELECT 1 FROM prod');
  expect(ui.shown).toContain('warning: Environment prod has no value for topic. Define it under variables: in sluice.yaml.');
  expect(ui.shown.at(-1)).toBe('compare: orders.sql: dev ↔ prod');
});

test('a single environment has nothing to be compared with', async () => {
  const ui = new ScriptedUi();
  await compareEnvironmentsCommand(context(ui, PROJECT.environments.slice(0, 1)), FILE);
  expect(ui.shown.at(-1)).toContain('only one environment');
});
