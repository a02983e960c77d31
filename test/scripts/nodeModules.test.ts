/** When packages are installed, and which Node runs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNode, isInstalled, withNodeOnPath } from '../../scripts/nodeModules.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const wanted = {
  packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/win': { version: '1.0.0', optional: true } },
};

test('the lockfile is installed when npm recorded its packages; those of other platforms may be absent', () => {
  expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } })).toBe(true);
});

test.each([
  ['nothing is installed', undefined],
  ['a package is missing', { packages: {} }],
  ['a version differs', { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'x' } } }],
  ['a content differs', { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'y' } } }],
])('it is not when %s', (_, installed) => {
  expect(isInstalled(wanted, installed)).toBe(false);
});

test('a running Node that is new enough is taken', () => {
  expect(findNode(ROOT, { version: 'v24.0.0', execPath: '/opt/node', platform: 'linux', arch: 'x64' })).toBe('/opt/node');
});

test('else the one in node_modules, if this platform has one', () => {
  const { platform, arch } = process;
  const found = findNode(ROOT, { version: 'v20.19.0', execPath: '/opt/node', platform, arch });
  expect(found === undefined || existsSync(found)).toBe(true);
  expect(found).not.toBe('/opt/node');
  expect(findNode(ROOT, { version: 'v20.19.0', execPath: '/opt/node', platform: 'sunos', arch: 'x64' })).toBeUndefined();
});

test("Node's folder comes first on the path, whatever the variable is called", () => {
  expect(withNodeOnPath({ Path: '/bin' }, '/opt/node/bin/node', ':')).toEqual({ Path: '/opt/node/bin:/bin' });
  expect(withNodeOnPath({}, '/opt/node/bin/node', ':')).toEqual({ PATH: '/opt/node/bin:' });
});
