/** Files of older formats are read as the newest one has them. */
import { expect, test } from 'vitest';
import type { Problem } from '../../core/problem.ts';
import { inNewestFormat, type Migration } from '../../core/project/formatVersion.ts';
import { childOf, parseYaml, type YamlNode } from '../../core/project/yamlTree.ts';
import { localize } from '../../l10n/localize.ts';

const renamed =
  (from: string, to: string): Migration =>
  (root: YamlNode) =>
    root.kind === 'map' ? { ...root, entries: root.entries.map((entry) => (entry.key === from ? { ...entry, key: to } : entry)) } : root;

/** A key that was renamed in version 2, and again in version 3. */
const MIGRATIONS = [renamed('flink', 'flinkRelease'), renamed('flinkRelease', 'flinkVersion')];

function migrated(text: string): { keys: readonly string[]; version: unknown; told: readonly string[] } {
  const problems: Problem[] = [];
  const root = inNewestFormat(parseYaml(text).root, MIGRATIONS, (problem) => problems.push(problem));
  const version = childOf(root, 'version');
  return {
    keys: root?.kind === 'map' ? root.entries.map(({ key }) => key) : [],
    version: version?.kind === 'scalar' ? version.text : undefined,
    told: problems.map((problem) => localize(problem.message, 'en')),
  };
}

test('a file of version 1, 2 and 3', () => {
  expect(migrated('version: 1\nflink: 2.3')).toEqual({ keys: ['version', 'flinkVersion'], version: '3', told: [] });
  expect(migrated('version: 2\nflinkRelease: 2.3')).toEqual({ keys: ['version', 'flinkVersion'], version: '3', told: [] });
  expect(migrated('version: 3\nflinkVersion: 2.3')).toEqual({ keys: ['version', 'flinkVersion'], version: '3', told: [] });
});

test('a file without a version is of version 1', () => expect(migrated('flink: 2.3').keys).toEqual(['flinkVersion']));

test('a file of a newer version is not changed, and says what to do', () => {
  const { keys, told } = migrated('version: 4\nflink: 2.3');
  expect(keys).toEqual(['version', 'flink']);
  expect(told.join()).toMatch(/version 4.*up to 3.*Update Sluice/);
});

test.each(['0', '-1', 'new', '1.0', ''])('%j is no version', (version) => {
  expect(migrated(`version: ${version}`).told.join()).toContain('Write version: 3.');
});
