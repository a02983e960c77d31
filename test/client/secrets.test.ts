/** Secrets and credentials: setting and removing them, and where they are kept. */
import { expect, test } from 'vitest';
import { removeCredentialsCommand, setCredentialsCommand } from '../../client/commands/credentials.ts';
import { removeSecretCommand, setSecretCommand } from '../../client/commands/secrets.ts';
import { SecretVault } from '../../client/secrets/secretVault.ts';
import { commandContext } from '../support/commandContext.ts';
import { fakeOperations, PROJECT } from '../support/fakeWorld.ts';
import { ScriptedUi } from '../support/scriptedUi.ts';
import { secretStorage } from '../support/secretStorage.ts';

const DEV = { projectId: 'shop', environment: 'dev' };
const TLS = 'https://flink.example.com:8443';
const WITH_TLS = {
  ...PROJECT,
  clusters: [
    ...PROJECT.clusters,
    { name: 'tls', kind: 'session', rest: `${TLS}/prefix`, gateway: 'http://gateway.example.com', flinkVersion: undefined } as const,
  ],
};
const PROD = { projectId: 'shop', environment: 'prod' };

function scene(vault: SecretVault, ...answers: readonly string[]) {
  const ui = new ScriptedUi(...answers);
  const operations = fakeOperations({ project: () => Promise.resolve({ project: WITH_TLS, problems: [] }) });
  return { ui, context: commandContext({ ui, secrets: vault, operations: () => operations }) };
}

test('a secret is of one project and environment, and others of the storage are left alone', async () => {
  const kept = secretStorage();
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
  const vault = new SecretVault(secretStorage());
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
  const kept = secretStorage();
  const { ui, context } = scene(new SecretVault(kept), ...answers);
  await setSecretCommand(context, { kind: 'none' });
  expect(ui.shown.join('\n')).toContain(wrong);
  expect(kept.entries.size).toBe(1);
});

test('Remove Secret asks before it deletes', async () => {
  const vault = new SecretVault(secretStorage());
  await vault.set(DEV, 'PW', 'canary');
  await removeSecretCommand(scene(vault, 'dev', 'PW', '').context, { kind: 'none' });
  expect(await vault.names(DEV)).toEqual(['PW']);
  const { ui, context } = scene(vault, 'dev', 'PW', 'Remove');
  await removeSecretCommand(context, { kind: 'none' });
  expect(await vault.names(DEV)).toEqual([]);
  expect(ui.shown.join('\n')).not.toContain('canary');
});

test('credentials are offered for addresses over TLS only, and are bound to them', async () => {
  const vault = new SecretVault(secretStorage());
  const { ui, context } = scene(vault, TLS, 'By a bearer token', 'canary');
  await setCredentialsCommand(context);
  expect(await vault.credentials(TLS)).toEqual({ kind: 'token', token: 'canary' });
  expect(await vault.credentials('https://flink.example.com')).toBeUndefined();
  expect(await vault.known()).toEqual(['canary']);
  expect(ui.shown.join('\n')).not.toContain('canary');
  const again = scene(vault, TLS, 'By user name and password', 'ann', 'pass:word');
  await setCredentialsCommand(again.context);
  expect(again.ui.shown.some((line) => line.startsWith('wrong'))).toBe(false);
  expect(await vault.credentials(TLS)).toEqual({ kind: 'password', user: 'ann', password: 'pass:word' });
  await removeCredentialsCommand(scene(vault, TLS, '').context);
  expect(await vault.origins()).toEqual([TLS]);
  await removeCredentialsCommand(scene(vault, TLS, 'Remove').context);
  expect(await vault.origins()).toEqual([]);
});
