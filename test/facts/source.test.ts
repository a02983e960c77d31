/** The facts are from the releases that their tool names, and CONTRIBUTING.md says how to make them again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FLINK_VERSIONS } from '../../core/sql/flinkVersion.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test.each(['options', 'connectors'])('facts/%s.json is from the releases that tools/facts/run.sh asks', (name) => {
  const { about, flink } = JSON.parse(read('facts', `${name}.json`)) as { readonly about: string; readonly flink: Readonly<Record<string, string>> };
  const [, asked = ''] = /versions=\(([^)$]+)\)/.exec(read('tools', 'facts', 'run.sh')) ?? [];
  expect(Object.entries(flink).map(([minor, exact]) => `${minor}=${exact}`)).toEqual(asked.split(' '));
  expect(Object.keys(flink)).toEqual(FLINK_VERSIONS);
  expect(about).toContain('Apache License 2.0');
});

test('CONTRIBUTING.md names the commands that make them', () => {
  const page = read('CONTRIBUTING.md');
  expect(['tools/facts/run.sh', 'tools/facts/labels.sh', 'tools/keywords/extract.sh'].filter((command) => !page.includes(command))).toEqual([]);
});

function read(...path: readonly string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}
