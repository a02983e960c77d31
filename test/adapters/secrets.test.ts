/** Secrets of the command line, and texts that are taken out of what others tell. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { redactor } from '../../adapters/http/redact.ts';
import { createProcessSecrets } from '../../adapters/secrets/createProcessSecrets.ts';
import { localize } from '../../l10n/localize.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const DEV = { projectId: 'shop', environment: 'dev' };

function secretsIn(text: string, mode = 0o600, env: Readonly<Record<string, string>> = {}) {
  const file = join(temporaryFolder(), 'secrets.json');
  writeFileSync(file, text, { mode });
  chmodSync(file, mode);
  return { file, secrets: createProcessSecrets({ env, file }) };
}

test('an environment variable goes before the file, and the file knows projects and environments', async () => {
  const { secrets } = secretsIn('{"shop": {"dev": {"A": "1", "Kafka.pw": "2"}, "prod": {"A": "3"}}}', 0o600, {
    SLUICE_SECRET_KAFKA_PW: 'x',
  });
  expect(await secrets.value(DEV, 'A')).toBe('1');
  expect(await secrets.value({ ...DEV, environment: 'prod' }, 'A')).toBe('3');
  expect(await secrets.value({ ...DEV, projectId: 'other' }, 'A')).toBeUndefined();
  expect(await secrets.value(DEV, 'Kafka.pw')).toBe('x');
  expect((await secrets.known()).toSorted()).toEqual(['1', '2', '3', 'x']);
});

test('credentials are bound to their origin, from variables or from the file', async () => {
  const kept =
    '{"https://flink.example.com": {"credentials": {"user": "ann", "password": "pw"}}, "https://b:8443": {"credentials": {"token": "t"}}}';
  const { secrets } = secretsIn(kept, 0o600, { SLUICE_TOKEN_B_8443: 'given' });
  expect(await secrets.credentials('https://flink.example.com')).toEqual({ kind: 'password', user: 'ann', password: 'pw' });
  expect(await secrets.credentials('https://b:8443')).toEqual({ kind: 'token', token: 'given' });
  expect(await secrets.credentials('https://b')).toBeUndefined();
  expect(await secrets.known()).toEqual(expect.arrayContaining(['given', 'pw', 't']));
});

test('without a file there are the variables only, and both ways are told', async () => {
  const file = join(temporaryFolder(), 'missing.json');
  const secrets = createProcessSecrets({ env: {}, file });
  expect([await secrets.value(DEV, 'A'), await secrets.known()]).toEqual([undefined, []]);
  expect(localize(secrets.howToSet('Kafka.pw'), 'en')).toBe(
    `set the environment variable SLUICE_SECRET_KAFKA_PW, or write it into ${file}, which only you may read`,
  );
});

test.each([0o640, 0o604, 0o644])('a file that others may read is refused: %i', async (mode) => {
  const { secrets } = secretsIn('{"shop": {"dev": {"A": "canary"}}}', mode);
  await expect(secrets.value(DEV, 'A')).rejects.toMatchObject({ name: 'SecretsError', reason: 'notPrivate' });
});

test.each(['{"shop": {"dev": {"A": "canary"', '{"shop": {"dev": {"A": ["canary"]}}}', '["canary"]', '{"canary": "x"}'])(
  'a file that is not what it should be is refused without being quoted: %s',
  async (text) => {
    const { secrets } = secretsIn(text);
    const failure: unknown = await secrets.value(DEV, 'A').catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason: 'malformed' });
    expect(inspect(failure, { depth: 10 })).not.toContain('canary');
  },
);

test('a text is taken out in every spelling, and of several lines each long one', () => {
  const redact = redactor(['a\'b"c\\d', 'first line\nx\nsecond line']);
  const escaped = ['a\'b"c\\d', "a''b\"c\\d", JSON.stringify("a''b\"c\\d"), 'first line', 'second line'];
  expect(redact(escaped.join(' | '))).toBe('****** | ****** | "******" | ****** | ******');
  expect(redactor([''])('nothing')).toBe('nothing');
});
