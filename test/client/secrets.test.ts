/** Set Secret… and Remove Secret…, and where their values are kept. */
import { expect, test } from 'vitest';
import { removeSecretCommand, setSecretCommand } from '../../client/commands/secrets.ts';
import { SecretVault, type SecretStorage } from '../../client/secrets/secretVault.ts';
import { commandContext } from '../support/commandContext.ts';
import { fakeOperations, PROJECT } from '../support/fakeWorld.ts';
import { ScriptedUi } from '../support/scriptedUi.ts';

const DEV = { projectId: 'shop', environment: 'dev' };
const PROD = { projectId: 'shop', environment: 'prod' };

function storage(): SecretStorage & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>([['somebody else', 'theirs']]);
  return {
    entries,
    get: (key) => Promise.resolve(entries.get(key)),
    store: (key, value) => Promise.resolve(void entries.set(key, value)),
    delete: (key) => Promise.resolve(void entries.delete(key)),
    keys: () => Promise.resolve([...entries.keys()]),
  };
}

function scene(vault: SecretVault, ...answers: readonly string[]) {
  const ui = new ScriptedUi(...answers);
  const operations = fakeOperations({ project: () => Promise.resolve({ project: PROJECT, problems: [] }) });
  return { ui, context: commandContext({ ui, secrets: vault, operations: () => operations }) };
}

test('a secret is of one project and environment, and others of the storage are left alone', async () => {
  const kept = storage();
  const vault = new SecretVault(kept);
  await vault.set(DEV, 'PW', 'one');
  await vault.set(PROD, 'PW', 'two');
  expect([await vault.value(DEV, 'PW'), await vault.value(PROD, 'PW')]).toEqual(['one', 'two']);
  expect(await vault.value({ ...DEV, projectId: 'other' }, 'PW')).toBeUndefined();
  expect((await vault.known()).toSorted()).toEqual(['one', 'two']);
  await vault.remove(PROD, 'PW');
  expect([await vault.names(DEV), await vault.names(PROD)]).toEqual([['PW'], []]);
  expect(kept.entries.get('somebody else')).toBe('theirs');
});

test('Set Secret asks for environment, name and value, and shows no value', async () => {
  const vault = new SecretVault(storage());
  const { ui, context } = scene(vault, 'prod', 'Kafka.password', 'canary');
  await setSecretCommand(context, { kind: 'none' });
  expect(await vault.value(PROD, 'Kafka.password')).toBe('canary');
  expect(ui.shown.at(-1)).toBe('info: The secret Kafka.password is set for prod. It takes effect with the next deployment.');
  expect(ui.shown.join('\n')).not.toContain('canary');
});

test.each([
  [['prod', '1 x', 'v'], 'wrong: A name begins'],
  [['prod', 'PW', ''], 'wrong: Type the value.'],
])('Set Secret takes neither a wrong name nor an empty value: %j', async (answers, wrong) => {
  const kept = storage();
  const { ui, context } = scene(new SecretVault(kept), ...answers);
  await setSecretCommand(context, { kind: 'none' });
  expect(ui.shown.join('\n')).toContain(wrong);
  expect(kept.entries.size).toBe(1);
});

test('Remove Secret asks before it deletes', async () => {
  const vault = new SecretVault(storage());
  await vault.set(DEV, 'PW', 'canary');
  await removeSecretCommand(scene(vault, 'dev', 'PW', '').context, { kind: 'none' });
  expect(await vault.names(DEV)).toEqual(['PW']);
  const { ui, context } = scene(vault, 'dev', 'PW', 'Remove');
  await removeSecretCommand(context, { kind: 'none' });
  expect(await vault.names(DEV)).toEqual([]);
  expect(ui.shown.join('\n')).not.toContain('canary');
});
