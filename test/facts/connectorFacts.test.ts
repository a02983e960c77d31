/** What is known of connectors, formats and catalogs, as their factories told it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createFactFiles } from '../../adapters/facts/createFactFiles.ts';
import { loadConnectorFacts } from '../../core/flink/connectorFacts.ts';
import { FLINK_VERSIONS } from '../../core/sql/flinkVersion.ts';

const facts = await loadConnectorFacts(createFactFiles(pathToFileURL(join(import.meta.dirname, '..', '..', 'facts', '/'))));

test('the facts of a version are from a release of it', () => {
  expect(FLINK_VERSIONS.filter((version) => !facts.source(version).startsWith(`${version}.`))).toEqual([]);
});

test.each([
  ['connector', 'filesystem', ['source', 'sink'], ['format', 'path']],
  ['connector', 'datagen', ['source'], []],
  ['connector', 'print', ['sink'], []],
  ['connector', 'blackhole', ['sink'], []],
  ['format', 'json', ['source', 'sink'], []],
  ['format', 'debezium-json', ['source', 'sink'], []],
  ['format', 'raw', ['source', 'sink'], []],
  ['catalog', 'generic_in_memory', [], []],
] as const)('%s %s comes with every Flink', (kind, identifier, roles, required) => {
  const found = FLINK_VERSIONS.map((version) => facts.find(version, kind, identifier));
  expect(found.map((factory) => factory && [factory.artifact, factory.roles, factory.requiredKeys])).toEqual(
    FLINK_VERSIONS.map(() => [undefined, roles, required]),
  );
});

test('Kafka comes in an artifact, whose name says the Flink version since it is released by itself', () => {
  const kafka = facts.find('2.0', 'connector', 'kafka');
  expect(kafka?.artifact).toMatch(/^org\.apache\.flink:flink-sql-connector-kafka:\d+\.\d+\.\d+-2\.0$/);
  expect(facts.find('1.14', 'connector', 'kafka')?.artifact).toMatch(/^org\.apache\.flink:flink-sql-connector-kafka_2\.12:1\.14\.\d+$/);
  expect(kafka?.requiredKeys).toEqual(['properties.bootstrap.servers']);
  expect(kafka?.options.find('properties.security.protocol')).toEqual({ kind: 'free', prefix: 'properties.' });
  const startup = kafka?.options.find('scan.startup.mode');
  expect(startup?.kind === 'option' && [startup.option.type, startup.option.defaultValue]).toEqual([
    { kind: 'enum', values: ['earliest-offset', 'latest-offset', 'group-offsets', 'timestamp', 'specific-offsets'] },
    'group-offsets',
  ]);
});

test('JDBC is a source, a sink and a lookup table, and a catalog', () => {
  expect(facts.find('1.20', 'connector', 'jdbc')?.roles).toEqual(['source', 'sink', 'lookup']);
  expect(facts.find('1.20', 'connector', 'jdbc')?.requiredKeys).toEqual(['table-name', 'url']);
  expect(facts.find('1.20', 'catalog', 'jdbc')?.requiredKeys).toContain('base-url');
});

test('options of datagen hold the name of a column', () => {
  const match = facts.find('2.3', 'connector', 'datagen')?.options.find('fields.price.min');
  expect(match?.kind === 'named' && match.option.key).toBe('fields.#.min');
});

test('what is not known of a version may be known of another', () => {
  expect(facts.find('2.3', 'connector', 'mongodb')).toBeUndefined();
  expect(facts.closest('2.3', 'connector', 'mongodb')?.flinkVersion).toBe('1.18');
  expect(facts.closest('2.3', 'connector', 'print')?.flinkVersion).toBe('2.3');
  expect(facts.closest('2.3', 'connector', 'nothing')).toBeUndefined();
});

test.each([
  ['kafka', ['1.14', '1.16', '1.18', '1.20', '2.0', '2.1', '2.2']],
  ['upsert-kafka', ['1.14', '1.16', '1.18', '1.20', '2.0', '2.1', '2.2']],
  ['jdbc', ['1.14', '1.16', '1.18', '1.20', '2.0']],
] as const)('the connector %s is known where Maven lists a release for the version', (identifier, versions) => {
  expect(FLINK_VERSIONS.filter((version) => facts.find(version, 'connector', identifier) !== undefined)).toEqual(versions);
});

test.each(['avro', 'avro-confluent', 'csv', 'json', 'parquet', 'orc', 'protobuf', 'raw', 'canal-json', 'maxwell-json', 'ogg-json'])(
  'the format %s is known since the version that brought it, Maven permitting',
  (identifier) => expect(FLINK_VERSIONS.filter((version) => facts.find(version, 'format', identifier) !== undefined).length).toBeGreaterThan(5),
);

test('a jar with its libraries in it is named before one without', () => {
  expect(facts.find('2.0', 'connector', 'kafka')?.artifact).toContain(':flink-sql-connector-kafka:');
  expect(facts.find('2.3', 'format', 'avro')?.artifact).toContain(':flink-sql-avro:');
  expect(facts.find('1.20', 'connector', 'kafka')?.artifact).toMatch(/:flink-connector-kafka:[\d.]+-1\.20$/);
});
