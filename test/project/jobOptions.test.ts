/** Fields and options of a definition against the Flink version that it runs on: what is missing there, refused, or said twice. */
import { describe, expect, test } from 'vitest';
import { localize } from '../../l10n/localize.ts';
import { jobFolder, problemsOfJob } from '../support/jobFolder.ts';

/** Environments dev and prod, each with a Flink version of its own. */
function project(dev: string, prod: string): string {
  const cluster = (flink: string): string => `{rest: 'http://flink:8081', flink: '${flink}'}`;
  return `project: p\nenvironments: {dev: {cluster: a}, prod: {cluster: b}}\nclusters: {a: ${cluster(dev)}, b: ${cluster(prod)}}\n`;
}

/** As `severity code place: sentence`. */
async function told(text: string, dev = '2.3', prod = dev): Promise<readonly string[]> {
  const whole = `sql: [a.sql]\n${text}`;
  const folder = jobFolder({ 'sluice.yaml': project(dev, prod), 'a.sql': 'SELECT 1', 'x.job.yaml': whole });
  const problems = await problemsOfJob(folder, 'x.job.yaml', whole);
  return problems.map(({ code, severity, span, message }) => {
    return `${severity} ${code} ${whole.slice(span.start, span.end)}: ${localize(message, 'en')}`;
  });
}

describe('what a version does not have', () => {
  test.each(['1.14', '1.16', '1.18', '1.20'])('ForSt in Flink %s', async (version) => {
    expect(await told('stateBackend: forst', version)).toEqual([
      `error JOB028 forst: Flink ${version} has no state backend “forst”; these versions do: 2.0, 2.1, 2.2, 2.3.`,
    ]);
    expect(await told('stateBackend: rocksdb', version)).toEqual([]);
    expect(await told('stateBackend: hashmap', version)).toEqual([]);
  });

  test('neither is it named by an option', async () => {
    expect(await told('configuration: {state.backend.type: forst}', '1.20')).toEqual([expect.stringMatching(/^error JOB028 forst:/)]);
    expect(await told('configuration: {state.backend.type: my.own.Factory}', '1.20')).toEqual([]);
    expect(await told('stateBackend: forst', '2.0')).toEqual([]);
  });

  test('attempts of an exponential delay, in the environment that has it not', async () => {
    expect(await told('restart: {strategy: exponential-delay, attempts: 3}', '1.18', '1.20')).toEqual([
      'warning JOB026 attempts: In environment dev: Flink 1.18 has no option for “restart.attempts”, so that it has no effect; these versions do: 1.20, 2.0, 2.1, 2.2, 2.3. Remove it.',
    ]);
    expect(await told('restart: {strategy: fixed-delay, attempts: 3}', '1.14')).toEqual([]);
  });

  test('the claim mode', async () => {
    expect(await told('restore: {claimMode: CLAIM}', '1.14')).toEqual([
      expect.stringMatching(/^warning JOB026 claimMode: Flink 1\.14 has no/),
    ]);
    expect(await told('restore: {claimMode: CLAIM}', '1.16')).toEqual([]);
  });

  test.each(['1.14', '1.20'])('durations in the ISO form in Flink %s', async (version) => {
    expect(await told('checkpointing: {timeout: PT1M}', version)).toEqual([expect.stringMatching(/^error JOB028 PT1M: Flink cannot read/)]);
  });
  test('which newer ones read', async () => expect(await told('checkpointing: {timeout: PT1M}', '2.0')).toEqual([]));
});

describe('what Flink refuses', () => {
  test.each([
    ['resources: {maxParallelism: 32769}', '32769: Flink refuses this as “pipeline.max-parallelism”: it has to be from 1 to 32768.'],
    ['configuration: {pipeline.max-parallelism: 0}', '0: Flink refuses this as “pipeline.max-parallelism”: it has to be from 1 to 32768.'],
    ['checkpointing: {interval: 5 ms}', '5 ms: Flink refuses this as “execution.checkpointing.interval”: it has to be at least 10 ms.'],
    ['checkpointing: {timeout: 9999 µs}', '9999 µs: Flink refuses this as “execution.checkpointing.timeout”: it has to be at least 10 ms.'],
    [
      "restart: {strategy: exponential-delay, backoffMultiplier: '1.0'}",
      "'1.0': Flink refuses this as “restart-strategy.exponential-delay.backoff-multiplier”: it has to be more than 1.",
    ],
    [
      'restart: {initialBackoff: 0 s}',
      '0 s: Flink refuses this as “restart-strategy.exponential-delay.initial-backoff”: it has to be at least 1 ms.',
    ],
    [
      'restart: {attempts: 0}',
      '0: Flink refuses this as “restart-strategy.exponential-delay.attempts-before-reset-backoff”: it has to be at least 1.',
    ],
    [
      'restart: {strategy: failure-rate, maxFailuresPerInterval: 0}',
      '0: Flink refuses this as “restart-strategy.failure-rate.max-failures-per-interval”: it has to be at least 1.',
    ],
    [
      'resources: {jobManagerMemory: 99999999999999t}',
      '99999999999999t: Flink cannot read this as “jobmanager.memory.process.size”: 99999999999999t is more memory than Flink can count.',
    ],
    [
      'resources: {parallelism: 4, maxParallelism: 2}',
      '4: Flink refuses a “parallelism.default” above “pipeline.max-parallelism”, which is 2 here. Lower the one or raise the other.',
    ],
    [
      'restart: {strategy: exponential-delay, initialBackoff: 10 min, maxBackoff: 1 s}',
      '10 min: Flink refuses a “restart-strategy.exponential-delay.initial-backoff” above “restart-strategy.exponential-delay.max-backoff”, which is 1 s here. Lower the one or raise the other.',
    ],
  ])('%s', async (text, expected) => expect(await told(text)).toEqual([`error JOB028 ${expected}`]));

  test.each([
    'resources: {parallelism: 4, maxParallelism: 4}',
    'resources: {maxParallelism: 32768}',
    'checkpointing: {interval: 10 ms, timeout: 10 ms, minPause: 0}',
    'restart: {initialBackoff: 1 s, maxBackoff: 1000 ms, backoffMultiplier: 1.01}',
    'restart: {strategy: fixed-delay, attempts: 0, delay: 0 s}',
    'restart: {strategy: fixed-delay}\nconfiguration: {restart-strategy.exponential-delay.backoff-multiplier: 0.5}',
  ])('and what it takes: %s', async (text) => expect(await told(text)).toEqual([]));

  test('what a target raises and the rest keeps', async () => {
    expect(await told('resources: {parallelism: 2, maxParallelism: 4}\ntargets: {dev: , prod: {resources: {parallelism: 8}}}')).toEqual([
      expect.stringMatching(/^error JOB028 8: In environment prod: Flink refuses a “parallelism\.default” above/),
    ]);
  });
});

describe('what has no effect', () => {
  test('fields of another restart strategy', async () => {
    expect(await told('restart: {strategy: none, attempts: 3}')).toEqual([
      'warning JOB032 attempts: “attempts” has no effect with the restart strategy none, only with: fixed-delay, exponential-delay. Remove it, or change the strategy.',
    ]);
    expect(await told('restart: {delay: 10 s}')).toEqual([
      expect.stringMatching(/^warning JOB032 delay: .* strategy exponential-delay, only/),
    ]);
  });

  test('a field whose option is given too', async () => {
    const twice = 'resources: {parallelism: 4}\nconfiguration: {parallelism.default: 8}';
    expect(await told(twice)).toEqual([
      'warning JOB032 parallelism: “resources.parallelism” has no effect: “parallelism.default” under “configuration” is stronger. Remove one of them.',
    ]);
    expect(await told('stateBackend: hashmap\nconfiguration: {state.backend: rocksdb}', '1.20')).toEqual([
      expect.stringMatching(/^warning JOB032 stateBackend: /),
      expect.stringMatching(/^warning JOB027 state.backend: /),
    ]);
  });

  test.each([
    ['of the same value', 'resources: {parallelism: 4}\nconfiguration: {parallelism.default: 4}'],
    ['which a target alone overrides', 'resources: {parallelism: 2}\ntargets: {dev: , prod: {configuration: {parallelism.default: 8}}}'],
    [
      'of a strategy that a target turns off',
      'restart: {strategy: fixed-delay, attempts: 3}\ntargets: {dev: , prod: {restart: {strategy: none}}}',
    ],
    ['of a strategy that a variable gives', "restart: {strategy: '${none}', attempts: 3}\nvariables: {none: fixed-delay}"],
  ])('but not one %s', async (_, text) => expect(await told(text)).toEqual([]));

  test('nothing is said of a strategy without a value', async () => {
    expect(await told("restart: {strategy: '${none}', attempts: 3}")).toEqual([expect.stringMatching(/^error JOB011 /)]);
  });

  test('a field of a base, by which others go', async () => {
    const folder = jobFolder({ 'base.job.yaml': 'restart: {strategy: fixed-delay, attempts: 3}', 'a.sql': 'SELECT 1' });
    expect(await problemsOfJob(folder, 'x.job.yaml', 'extends: base.job.yaml\nsql: [a.sql]\nrestart: {strategy: none}')).toEqual([]);
  });

  test('a target’s own, since an option of the definition is stronger', async () => {
    expect(await told('configuration: {parallelism.default: 8}\ntargets: {dev: , prod: {resources: {parallelism: 2}}}')).toEqual([
      expect.stringMatching(/^warning JOB032 parallelism: /),
    ]);
  });
});

describe('the version that a definition is written for', () => {
  test('and that of its cluster', async () => {
    expect(await told("flinkVersion: '1.20'", '1.20.3', '2.3')).toEqual([
      "error JOB114 '1.20': In environment prod: This definition is written for Flink 1.20, but the cluster “b” has Flink 2.3 in sluice.yaml. Choose another cluster, or change one of the versions.",
    ]);
    expect(await told("flinkVersion: '2.3.0'")).toEqual([]);
  });
});
