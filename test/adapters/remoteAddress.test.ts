/** Which remote addresses are recorded, and what is left of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutCredentials } from '../../adapters/git/remoteAddress.ts';

test.each([
  ['https://git.example/shop.git', 'https://git.example/shop.git'],
  ['https://ann:s3cret@git.example:8443/shop.git', 'https://git.example:8443/shop.git'],
  ['https://token@git.example/shop', 'https://git.example/shop'],
  ['https://git.example/shop?private_token=s3cret#s3cret', 'https://git.example/shop'],
  ['ssh://git:s3cret@git.example:22/shop.git', 'ssh://git@git.example:22/shop.git'],
  ['git@git.example:shop/sql.git', 'git@git.example:shop/sql.git'],
  ['git.example:shop/sql.git', 'git.example:shop/sql.git'],
  ['/srv/git/shop.git', '/srv/git/shop.git'],
  ['../shop', '../shop'],
  ['./a:b', './a:b'],
  [String.raw`C:\git\shop`, String.raw`C:\git\shop`],
  ['file:///srv/git/shop.git', 'file:///srv/git/shop.git'],
])('%s is recorded as %s', (address, recorded) => {
  expect(withoutCredentials(address)).toBe(recorded);
});

test.each([
  'ext::sh -c touch% /tmp/x',
  'git:s3cret@git.example:shop',
  'codecommit::eu://shop',
  'ftp://ann:s3cret@git.example/',
  'https://',
  'a\nb',
  undefined,
])('%s is not recorded', (address) => {
  expect(withoutCredentials(address)).toBeUndefined();
});

test('no password comes through, whatever stands round it', () => {
  const scheme = fc.constantFrom('https', 'http', 'ssh', 'HTTPS');
  const part = fc.stringMatching(/^[a-z0-9%$&!*.,;=_~-]{0,12}$/);
  fc.assert(
    fc.property(scheme, part, part, part, (protocol, user, prefix, path) => {
      const recorded = withoutCredentials(`${protocol}://${user}:${prefix}hunter2@git.example/${path}`);
      expect(recorded ?? '').not.toContain('hunter2');
    }),
  );
});
