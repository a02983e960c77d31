/** The JSON Schema of `sluice.yaml` knows the same keys, kinds and patterns as the reader. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLUSTER_KEYS } from '../../core/project/clusters.ts';
import { ENVIRONMENT_KEYS } from '../../core/project/environments.ts';
import { PROJECT_KEYS } from '../../core/project/projectFile.ts';
import { ADDRESS_RULE, CLUSTER_KIND_RULE, FLINK_VERSION_RULE, NAME_RULE, VARIABLE_RULE } from '../../core/project/projectRules.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

const schema = JSON.parse(readFileSync(new URL('../../schemas/sluice.schema.json', import.meta.url), 'utf8')) as Schema;
const environment = schema.$defs?.['environment'];
const cluster = schema.$defs?.['cluster'];

test.each([
  ['the file', schema, PROJECT_KEYS],
  ['an environment', environment, ENVIRONMENT_KEYS],
  ['a cluster', cluster, CLUSTER_KEYS],
])('keys of %s', (_, part, keys) => expect(Object.keys(part?.properties ?? {})).toEqual([...keys]));

test.each([
  ['names', schema.$defs?.['name'], NAME_RULE],
  ['addresses', schema.$defs?.['address'], ADDRESS_RULE],
  ['Flink versions', schema.$defs?.['flinkVersion']?.anyOf?.[0], FLINK_VERSION_RULE],
  ['variables', environment?.properties?.['variables']?.propertyNames, VARIABLE_RULE],
])('pattern of %s', (_, part, rule) =>
  expect(new RegExp(part?.pattern ?? '', 'u').source).toBe(new RegExp(rule.pattern.source, 'u').source),
);

test('kinds of clusters', () => {
  const kinds = cluster?.properties?.['kind']?.enum ?? [];
  expect(kinds.filter((kind) => !CLUSTER_KIND_RULE.pattern.test(kind))).toEqual([]);
  expect(CLUSTER_KIND_RULE.pattern.source).toBe(`^(${kinds.join('|')})$`);
});
