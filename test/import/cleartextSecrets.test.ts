/** Which keys and values an import takes for secrets. */
import { expect, test } from 'vitest';
import { isCleartextSecret } from '../../core/import/cleartextSecrets.ts';

test.each([
  ['fs.azure.account.key.x.blob.core.windows.net', 'x'],
  ['metrics.reporter.x.auth-params', 'x'],
  ['a.service-key', 'x'],
  ['metrics.http-headers', 'x'],
  ['containerized.master.env.DB_PASS', 'x'],
  ['avro-confluent.basic-auth.user-info', 'u:x'],
  ['headers', 'Authorization: x'],
  ['header', 'Accept: text'],
  ['other', 'Authorization: Basic dXNlcg'],
  ['auth', 'Bearer abcd'],
  ['pass', 'x'],
  ['pw', 'x'],
  ['sk', 'x'],
  ['other', 'redis://:x@host:1'],
])('%s = %s is one', (key, value) => {
  expect(isCleartextSecret(key, value)).toBe(true);
});

test.each([
  ['bypass', 'x'],
  ['compass.x', 'x'],
  ['author', 'x'],
  ['risk', 'x'],
  ['token.ttl.ms', '3'],
  ['http.headers.enabled', 'true'],
  ['topic', 'basic topics'],
  ['url', 'http://a:8080/b@c'],
  ['password', '${secret:x}'],
])('%s = %s is none', (key, value) => {
  expect(isCleartextSecret(key, value)).toBe(false);
});
