/** What is known of each Flink version's options, as its jars told it. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFactFiles } from '../../adapters/facts/createFactFiles.ts';
import { loadFlinkFacts } from '../../core/flink/flinkFacts.ts';
import { checkOptionValue } from '../../core/flink/optionValue.ts';
import { FLINK_VERSIONS, type FlinkVersion } from '../../core/sql/flinkVersion.ts';

const facts = await loadFlinkFacts(createFactFiles(pathToFileURL(join(import.meta.dirname, '..', '..', 'facts', '/'))));

test('the facts of a version are from a release of it', () => {
  expect(FLINK_VERSIONS.filter((version) => !facts.source(version).startsWith(`${version}.`))).toEqual([]);
});

test('every version has hundreds of options, the newer ones more', () => {
  const counts = FLINK_VERSIONS.map((version) => facts.options(version).all.length);
  expect(counts[0]).toBeGreaterThan(500);
  expect(counts.at(-1)).toBeGreaterThan(900);
});

test.each([
  ['1.14', 'state.backend', 'option', 'state.backend'],
  ['1.14', 'state.backend.type', undefined, undefined],
  ['1.18', 'state.backend', 'deprecatedKey', 'state.backend.type'],
  ['2.3', 'state.backend.type', 'option', 'state.backend.type'],
  ['1.20', 'restart-strategy', 'deprecatedKey', 'restart-strategy.type'],
  ['2.3', 'execution.savepoint.path', 'deprecatedKey', 'execution.state-recovery.path'],
  ['1.18', 'execution.savepoint.path', 'option', 'execution.savepoint.path'],
  ['2.3', 'kubernetes.jobmanager.labels.team', 'mapEntry', 'kubernetes.jobmanager.labels'],
  ['1.16', 'metrics.reporter.prom.interval', 'named', 'metrics.reporter.<name>.interval'],
  ['1.16', 'metrics.reporter.prom.any.thing', 'named', 'metrics.reporter.<name>.<parameter>'],
  ['2.3', 'flink.hadoop.fs.defaultFS', 'named', 'flink.hadoop.<key>'],
  ['1.16', 'state.backend.rocksdb.localdir', 'option', 'state.backend.rocksdb.localdir'],
  ['2.3', 'execution.checkpointing.intervall', undefined, undefined],
] as const)('Flink %s reads %s', (version, key, kind, option) => {
  const match = facts.options(version).find(key);
  expect(match?.kind).toBe(kind);
  expect(match && 'option' in match ? match.option.key : undefined).toBe(option);
});

test.each(['1.14', '1.18', '2.3'] as const)('Flink %s reads what a reporter or a file system is told', (version) => {
  const options = facts.options(version);
  const port = options.find('metrics.reporter.jmx.port');
  expect(port?.kind === 'named' && port.option.type).toEqual({ kind: 'string' });
  expect(options.find('s3.path.style.access')).toEqual({ kind: 'free', prefix: 's3.' });
  expect(options.find('fs.oss.endpoint')).toEqual({ kind: 'free', prefix: 'fs.oss.' });
});

test('environment variables of containers are free', () => {
  expect(facts.options('1.20').find('containerized.master.env.TZ')).toEqual({ kind: 'free', prefix: 'containerized.master.env.' });
  expect(facts.options('1.20').find('containerized.master.env.')).toBeUndefined();
});

test.each([
  ['execution.checkpointing.interval', 'duration', undefined],
  ['taskmanager.memory.process.size', 'memory', undefined],
  ['taskmanager.memory.managed.fraction', 'float', '0.4'],
  ['taskmanager.numberOfTaskSlots', 'integer', '1'],
  ['execution.checkpointing.min-pause', 'duration', '0 ms'],
  ['pipeline.object-reuse', 'boolean', 'false'],
  ['table.exec.state.ttl', 'duration', '0 ms'],
] as const)('%s is a %s', (key, kind, defaultValue) => {
  const described = FLINK_VERSIONS.map((version) => facts.options(version).find(key)).map(
    (match) => match?.kind === 'option' && [match.option.type.kind, match.option.defaultValue],
  );
  expect(described).toEqual(FLINK_VERSIONS.map(() => [kind, defaultValue]));
});

test('enumerations have their values', () => {
  expect(optionOf('2.3', 'execution.runtime-mode').type).toEqual({ kind: 'enum', values: ['STREAMING', 'BATCH', 'AUTOMATIC'] });
});

test("Flink's own defaults are values that it takes, but for what its documentation calls infinite", () => {
  const refused = FLINK_VERSIONS.flatMap((version) =>
    facts
      .options(version)
      .all.filter(({ type, defaultValue }) => defaultValue !== undefined && checkOptionValue(type, defaultValue, version) !== undefined)
      .map(({ key, defaultValue }) => `${version} ${key}: ${defaultValue ?? ''}`)
      .filter((text) => !text.endsWith(': infinite')),
  );
  expect(refused).toEqual([]);
});

test.each([
  ['execution.checkpointing.intervall', 'execution.checkpointing.interval'],
  ['taskmanager.memory.proces.size', 'taskmanager.memory.process.size'],
  ['taskmanager.numberoftaskslots', 'taskmanager.numberOfTaskSlots'],
  ['paralelism.default', 'parallelism.default'],
  ['kafka.bootstrap.servers', undefined],
])('the option nearest to %s is %s', (name, nearest) => {
  expect(facts.options('2.3').nearest(name)).toBe(nearest);
});

test('which versions read a key, be it as a former name', () => {
  expect(facts.versionsThatRead('state.backend.type')).toEqual(['1.18', '1.20', '2.0', '2.1', '2.2', '2.3']);
  expect(facts.versionsThatRead('state.backend')).toEqual(FLINK_VERSIONS);
  expect(facts.versionsThatRead('state.backed')).toEqual([]);
});

function optionOf(version: FlinkVersion, key: string) {
  const match = facts.options(version).find(key);
  if (match?.kind !== 'option') throw new Error(`${version} has no ${key}`);
  return match.option;
}
