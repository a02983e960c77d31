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

test('facts/connectors.json is as tools/facts writes it: sorted, a line for each option, artifacts of the list only', () => {
  const text = read('facts', 'connectors.json');
  const { factories } = JSON.parse(text) as { readonly factories: Readonly<Record<string, Factory>> };
  const all = Object.entries(factories);
  const artifacts = all.flatMap(([, { versions }]) => Object.values(versions).map(({ artifact }) => artifact.split(':')[1] ?? ''));
  const listed = read('tools', 'facts', 'connectors.txt').trim().split('\n');
  expect(all.filter(([name]) => !/^(catalog|connector|format) [a-z][\w-]*$/.test(name))).toEqual([]);
  expect([...new Set(artifacts)].filter((name) => name !== '' && !listed.includes(name))).toEqual([]);
  for (const keys of [Object.keys(factories), ...all.map(([, { options }]) => Object.keys(options))]) expect(keys).toEqual([...keys].sort());
  const written = all.map(([name, { options, ...head }]) => {
    const lines = Object.entries(options).map(([key, variants]) => `${JSON.stringify(key)}:${JSON.stringify(variants)}`);
    return `${JSON.stringify(name)}:${JSON.stringify(head).slice(0, -1)},"options":{\n${lines.join(',\n')}\n}}`;
  });
  expect(text).toContain(`"factories": {\n${written.join(',\n')}\n}}`);
});

interface Factory {
  readonly versions: Readonly<Record<string, { readonly artifact: string }>>;
  readonly prefixes: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

test('CONTRIBUTING.md names the commands that make them', () => {
  const page = read('CONTRIBUTING.md');
  expect(['tools/facts/run.sh', 'tools/facts/labels.sh', 'tools/keywords/extract.sh'].filter((command) => !page.includes(command))).toEqual([]);
});

function read(...path: readonly string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}
