/** The options that Sluice gives to a job, per Flink version. */
import { describe, expect, test } from 'vitest';
import { checkpointing, durabilityOptions, optionKeys } from '../../core/deploy/jobOptions.ts';
import { applyChanges, resetStatement, setStatement } from '../../core/deploy/sessionOptions.ts';
import { isVulnerable } from '../../core/deploy/vulnerableVersions.ts';

const BASE = { flinkVersion: '2.3.0', script: {}, cluster: {}, checkpointDirectory: 'file:/state/checkpoints', timeZone: 'Asia/Shanghai' };

describe('option keys', () => {
  test.each([
    ['1.18.1', 'execution.savepoint.path', 'state.checkpoints.dir', 'restart-strategy'],
    ['1.20.3', 'execution.savepoint.path', 'execution.checkpointing.dir', 'restart-strategy.type'],
    ['2.0.0', 'execution.state-recovery.path', 'execution.checkpointing.dir', 'restart-strategy.type'],
    ['2.3.0', 'execution.state-recovery.path', 'execution.checkpointing.dir', 'restart-strategy.type'],
  ])('of %s', (version, restorePath, checkpointDirectory, restartStrategy) => {
    expect(optionKeys(version)).toMatchObject({ restorePath, checkpointDirectory, restartStrategy });
  });
});

describe('durability', () => {
  test('is set where nobody chose', () => {
    expect(durabilityOptions(BASE)).toEqual({
      'execution.checkpointing.dir': 'file:/state/checkpoints',
      'execution.checkpointing.storage': 'filesystem',
      'execution.checkpointing.externalized-checkpoint-retention': 'RETAIN_ON_CANCELLATION',
      'restart-strategy.type': 'exponential-delay',
      'table.local-time-zone': 'Asia/Shanghai',
    });
  });

  test("leaves the script's own choices alone, under an older key too", () => {
    const script = { 'state.checkpoints.dir': 's3://mine', 'restart-strategy': 'none', 'table.local-time-zone': 'UTC' };
    expect(durabilityOptions({ ...BASE, script })).toEqual({
      'execution.checkpointing.externalized-checkpoint-retention': 'RETAIN_ON_CANCELLATION',
    });
  });

  test("takes the cluster's directory before ours", () => {
    const cluster = { 'execution.checkpointing.dir': 'hdfs:///flink' };
    expect(durabilityOptions({ ...BASE, cluster })).toMatchObject({ 'execution.checkpointing.dir': 'hdfs:///flink' });
  });

  test('is missing without an interval, and without a directory', () => {
    expect(checkpointing(BASE)).toEqual({ enabled: false, durable: true });
    const script = { 'execution.checkpointing.interval': '10s' };
    expect(checkpointing({ ...BASE, script })).toEqual({ enabled: true, durable: true });
    expect(checkpointing({ ...BASE, script, checkpointDirectory: undefined })).toEqual({ enabled: true, durable: false });
    expect(checkpointing({ ...BASE, script: { 'execution.checkpointing.interval': '0 s' } }).enabled).toBe(false);
  });
});

test('SET and RESET are followed in order', () => {
  const set = (key: string, value: string) => ({ kind: 'set', key, value }) as const;
  expect(applyChanges([set('a', '1'), set('b', '2'), { kind: 'reset', key: 'a' }])).toEqual({ b: '2' });
  expect(applyChanges([set('a', '1'), { kind: 'reset', key: undefined }, set('c', '3')])).toEqual({ c: '3' });
});

test('quotes in keys and values are doubled', () => {
  expect(setStatement("k'", "it's")).toBe("SET 'k''' = 'it''s'");
  expect(resetStatement("k'")).toBe("RESET 'k'''");
});

test.each([
  ['1.14.6', false],
  ['1.15.0', true],
  ['1.20.3', true],
  ['1.20.4', false],
  ['2.0.1', true],
  ['2.2.1', false],
  ['2.3.0', false],
  ['nightly', false],
])('Flink %s is vulnerable: %s', (version, vulnerable) => {
  expect(isVulnerable(version)).toBe(vulnerable);
});
