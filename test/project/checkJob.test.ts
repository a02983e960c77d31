/** Job definitions: what is wrong with them, at which place, and in which environment. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localize } from '../../l10n/localize.ts';
import { jobFolder, problemsOfJob } from '../support/jobFolder.ts';

const SCRIPTS = {
  'a.sql': "INSERT INTO t SELECT '${Topic}';",
  'region.sql': "INSERT INTO t SELECT '${Region}';",
  'lib/udf.jar': 'jar',
  'folder.sql/udf.jar': 'jar',
};

/** Problems as `severity code text`, the text being what their span covers. */
async function told(text: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const folder = jobFolder({ ...SCRIPTS, ...files, 'x.job.yaml': text });
  const problems = await problemsOfJob(folder, 'x.job.yaml', text);
  return problems.map(({ code, severity, span }) => `${severity} ${code} ${text.slice(span.start, span.end)}`);
}

async function sentences(text: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = jobFolder({ ...SCRIPTS, ...files, 'x.job.yaml': text });
  const problems = await problemsOfJob(folder, 'x.job.yaml', text);
  return problems.map((problem) => localize(problem.message, 'en').replaceAll(folder, '')).join('\n');
}

test('a full definition has no problems', async () => {
  const text = `version: 1
name: orders
description: Counts orders.
owner: orders
flinkVersion: '2.3'
includes: [a.sql]
sql: [region.sql]
dependencies: {maven: ["org.apache.flink:flink-sql-connector-kafka:4.0.1-2.0"], jars: [lib/udf.jar]}
resources: {parallelism: 2, maxParallelism: 128, taskManagers: 2, taskSlots: 1, taskManagerMemory: 4G, jobManagerMemory: 1600 mb}
checkpointing: {interval: 1 min, mode: EXACTLY_ONCE, timeout: PT10M, minPause: 500, retained: 3, directory: "hdfs:///cp/\${Topic}", unaligned: true}
stateBackend: rocksdb
restart: {strategy: failure-rate, maxFailuresPerInterval: 3, failureRateInterval: 5 min, delay: 10 s}
configuration: {table.exec.state.ttl: 36 h}
variables: {Region: eu}
restore: {upgradeMode: last-state, claimMode: CLAIM, allowNonRestoredState: false}
alertRoutes: [on-call]
targets:
  dev:
  prod: {cluster: main, resources: {parallelism: 8, taskManagers: 8}, variables: {Region: us}}
instances:
  - {name: a, variables: {X: 1}}
  - {name: b, description: the other}
`;
  expect(await told(text)).toEqual([]);
});

describe('problems', () => {
  test.each([
    ['unknown key', 'sql: [a.sql]\nsquel: []', ['warning JOB002 squel']],
    ['unknown key of a target', 'sql: [a.sql]\ntargets: {dev: {clutser: x}}', ['warning JOB002 clutser']],
    ['text for a list', 'sql: a.sql', ['error JOB003 a.sql']],
    ['missing key', 'jar: {mainClass: a.B}', ['error JOB004 {mainClass: a.B}']],
    ['instance without a name', 'sql: [a.sql]\ninstances: [{variables: {a: b}}]', ['error JOB004 {variables: {a: b}}']],
    ['newer format', 'version: 2\nsql: [a.sql]', ['error JOB005 2']],
    ['not a number', 'sql: [a.sql]\nresources: {parallelism: many}', ['error JOB005 many']],
    ['none at all', 'sql: [a.sql]\nresources: {parallelism: 0}', ['error JOB005 0']],
    ['not a size', 'sql: [a.sql]\nresources: {taskManagerMemory: 4 apples}', ['error JOB005 4 apples']],
    ['not a duration', 'sql: [a.sql]\ncheckpointing: {interval: soon}', ['error JOB005 soon']],
    ['not a mode', 'sql: [a.sql]\ncheckpointing: {mode: maybe}', ['error JOB005 maybe']],
    ['not a coordinate', 'sql: [a.sql]\ndependencies: {maven: [kafka]}', ['error JOB005 kafka']],
    ['a command for a repository', 'jar: {repository: "ext::sh -c x", build: [mvn], artifact: x.jar}', ['error JOB005 "ext::sh -c x"']],
    [
      'an option for a ref',
      'jar: {repository: "https://g/x", ref: --upload-pack=x, build: [mvn], artifact: x.jar}',
      ['error JOB005 --upload-pack=x'],
    ],
    ['undefined environment', 'sql: [a.sql]\ntargets: {dev: , stage: }', ['error JOB007 stage']],
    ['undefined cluster', 'sql: [a.sql]\ntargets: {dev: {cluster: nowhere}}', ['error JOB006 nowhere']],
    ['undefined alert route', 'sql: [a.sql]\nalertRoutes: [carrier-pigeon]', ['error JOB019 carrier-pigeon']],
    ['undefined team', 'sql: [a.sql]\nowner: nobody', ['error JOB020 nobody']],
    ['unknown Flink version', 'sql: [a.sql]\nflinkVersion: 3.1', ['warning JOB021 3.1']],
    ['missing script', 'sql: [a.sql, b.sql]', ['error JOB023 b.sql']],
    ['a folder for a script', 'sql: [folder.sql]', ['error JOB023 folder.sql']],
    ['missing jar', 'sql: [a.sql]\ndependencies: {jars: [lib/none.jar]}', ['error JOB023 lib/none.jar']],
    ['nothing to run', 'targets: {dev: }', ['error JOB025 targets']],
    ['only a base', 'stateBackend: rocksdb', ['hint JOB025 ']],
    ['an empty file', '', ['hint JOB025 ']],
    ['SQL and a jar', 'sql: [a.sql]\njar: {artifact: x.jar}', ['error JOB025 jar']],
    ['no script', 'sql: []', ['error JOB025 sql']],
    ['nothing after sql', 'sql:', ['error JOB025 sql']],
    ['a jar from elsewhere without a build', 'jar: {repository: "https://g/x", artifact: x.jar}', ['error JOB025 jar']],
    ['undefined variable', 'sql: [a.sql]\nconfiguration: {table.builtin-catalog-name: "${Region}-${Topic}"}', ['error JOB011 ${Region}']],
    ['not a variable', 'sql: [a.sql]\nconfiguration: {table.builtin-catalog-name: "${a b}"}', ['error JOB012 ${a b}']],
    ['a secret', 'sql: [a.sql]\nconfiguration: {table.builtin-catalog-name: "x${secret:A}"}', ['error JOB013 ${secret:A}']],
    ['a reference in a variable', 'sql: [a.sql]\nvariables: {k: "${Topic}"}', ['warning JOB015 "${Topic}"']],
    ['variables of a script', 'sql: [region.sql]', ['error JOB011 region.sql']],
    ['names that differ in case', 'sql: [a.sql]\nvariables: {k: 1, K: 2}', ['warning JOB022 K']],
    ['two instances of one name', 'sql: [a.sql]\ninstances: [{name: i}, {name: I}]', ['error JOB024 I']],
    ['a definition that extends itself', 'extends: x.job.yaml\nsql: [a.sql]', ['error JOB018 x.job.yaml']],
    ['a base that is not there', 'extends: b.job.yaml\nsql: [a.sql]', ['error JOB023 b.job.yaml']],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));
});

describe('variables', () => {
  test('the environment without a value is named', async () => {
    expect(await sentences('sql: [region.sql]')).toContain('“Region”, which is not defined in: prod.');
  });

  test('an environment without a target does not matter', async () => {
    expect(await told('sql: [region.sql]\ntargets: {dev: }')).toEqual([]);
  });

  test.each([
    ['of the definition', 'variables: {Region: us}'],
    ['of the target', 'targets: {dev: , prod: {variables: {Region: us}}}'],
    ['of all instances', 'instances: [{name: i, variables: {Region: us}}]'],
  ])('%s give a value', async (_, more) => expect(await told(`sql: [region.sql]\n${more}`)).toEqual([]));

  test('the instance without a value is named', async () => {
    const text = 'sql: [region.sql]\ntargets: {prod: }\ninstances: [{name: i, variables: {Region: us}}, {name: k}]';
    expect(await sentences(text)).toContain('not defined in: prod / k.');
  });

  test('a value that does not fit names its environment', async () => {
    const text = 'sql: [a.sql]\nresources: {parallelism: "${Topic}"}';
    expect(await sentences(text)).toBe('In environment dev: “t-dev” is not a whole number from 1 on.');
  });

  test('paths are made of values', async () => {
    expect(await told('sql: ["${Topic}.sql"]', { 't-dev.sql': 'SELECT 1' })).toEqual(['error JOB023 "${Topic}.sql"']);
    expect(await told('sql: ["${Topic}.sql"]', { 't-dev.sql': 'SELECT 1', 't-prod.sql': 'SELECT 1' })).toEqual([]);
  });

  test('a doubled dollar stands for one', async () =>
    expect(await told('sql: [a.sql]\nconfiguration: {table.builtin-catalog-name: "$${x}"}')).toEqual([]));
});

describe('definitions that extend others', () => {
  test('have what their base says, with its own paths', async () => {
    const base = 'name: base\nsql: [../a.sql]\nvariables: {Region: us}\nresources: {parallelism: 2}';
    expect(await told('extends: base/b.job.yaml\nresources: {taskSlots: 1}', { 'base/b.job.yaml': base })).toEqual([]);
  });

  test('report at “extends” what is wrong in the base', async () => {
    expect(await told('extends: b.job.yaml\nsql: [a.sql]', { 'b.job.yaml': 'resources: {parallelism: x}' })).toEqual([
      'error JOB005 b.job.yaml',
    ]);
  });

  test('in a circle are refused', async () => {
    expect(
      await told('extends: b.job.yaml\nsql: [a.sql]', { 'b.job.yaml': 'extends: c.job.yaml', 'c.job.yaml': 'extends: b.job.yaml' }),
    ).toEqual(['error JOB018 b.job.yaml']);
  });

  test('a base that is no YAML', async () => {
    expect(await told('extends: b.job.yaml\nsql: [a.sql]', { 'b.job.yaml': 'a: [' })).toEqual(['error JOB023 b.job.yaml']);
  });
});

describe('options', () => {
  test('what is wrong in every environment names none', async () => {
    expect(await sentences('sql: [a.sql]\nconfiguration: {parallelism.default: x}')).toMatch(/^Flink cannot read this/);
  });

  const configured = (option: string, more = ''): Promise<string> => sentences(`sql: [a.sql]\nconfiguration: {${option}}\n${more}`);

  test.each([
    ['one of a sound value', 'table.exec.state.ttl: 36 h', ''],
    ['one that the job’s own connector may have', 'metrics.reporter.prom.port: 9999', ''],
    ['one with a slip', 'taskmanager.numberOfTaskSlot: 2', 'Did you mean “taskmanager.numberOfTaskSlots”?'],
    ['one that nobody knows', 'my.own.thing.of.some.kind: 1', 'does not know the option'],
    ['one that was renamed', 'state.backend: rocksdb', 'is called “state.backend.type”'],
    ['a wrong number', 'taskmanager.numberOfTaskSlots: many', 'Flink cannot read this as “taskmanager.numberOfTaskSlots”'],
    ['a wrong choice', 'execution.checkpointing.mode: SOMETIMES', 'EXACTLY_ONCE'],
    ['one that is ours', 'pipeline.name: x', 'Sluice sets “pipeline.name” itself'],
  ])('%s', async (_, option, expected) => {
    const told = await configured(option);
    if (expected === '') expect(told).toBe('');
    else expect(told).toContain(expected);
  });

  test('the versions that have it are named', async () => {
    expect(await configured('state.backend.type: hashmap', "flinkVersion: '1.14'")).toMatch(
      /Flink 1\.14 does not know .* but these versions do: .*2\.3/,
    );
  });

  test('the version is that of the cluster of each environment', async () => {
    const folder = jobFolder({
      ...SCRIPTS,
      'sluice.yaml': "project: p\nenvironments: {old: {cluster: c}, new: }\nclusters: {c: {rest: 'http://h', flink: 1.14.6}}\n",
    });
    const problems = await problemsOfJob(
      folder,
      'x.job.yaml',
      'variables: {Topic: t}\nsql: [a.sql]\nconfiguration: {state.backend.type: hashmap}',
    );
    expect(problems.map((problem) => localize(problem.message, 'en'))).toEqual([
      expect.stringMatching(/^In environment old: Flink 1\.14 does not know/),
    ]);
  });

  test('a target has options too, and a value from a variable is judged', async () => {
    expect(await sentences('sql: [a.sql]\ntargets: {dev: {configuration: {taskmanager.numberOfTaskSlots: "${Topic}"}}}')).toContain(
      '“t-dev”'.slice(1, -1),
    );
  });
});

describe('memory', () => {
  test.each([
    ['sizes that work', 'resources: {taskManagerMemory: 4g, jobManagerMemory: 1600m}', []],
    ['too little for a TaskManager', 'resources: {taskManagerMemory: 300m}', ['error JOB029 300m']],
    ['too little for a JobManager', 'resources: {jobManagerMemory: 200m}', ['error JOB029 200m']],
    [
      'parts that are more than the whole',
      'resources: {taskManagerMemory: 2g}\nconfiguration: {taskmanager.memory.managed.size: 3g}',
      ['error JOB029 2g'],
    ],
    ['parts without a whole, which is the cluster’s', 'configuration: {taskmanager.memory.managed.size: 300g}', []],
    ['a size that cannot be read is told once', 'resources: {taskManagerMemory: 3 x}', ['error JOB005 3 x']],
    [
      'an option is stronger',
      'resources: {taskManagerMemory: 1m}\nconfiguration: {taskmanager.memory.process.size: 4g}',
      ['warning JOB032 taskManagerMemory'],
    ],
  ])('%s', async (_, text, expected) => expect(await told(`sql: [a.sql]\n${text}`)).toEqual(expected));
});

describe('names of jobs', () => {
  test('the same name in two files, by key and by file', async () => {
    expect(await told('name: orders\nsql: [a.sql]', { 'jobs/orders.job.yaml': 'sql: [../a.sql]' })).toEqual(['error JOB024 orders']);
    expect(await sentences('name: orders\nsql: [a.sql]', { 'jobs/orders.job.yaml': 'sql: [../a.sql]' })).toContain('jobs/orders.job.yaml');
  });

  test('an instance takes a name too', async () => {
    expect(await told('name: orders\nsql: [a.sql]\ninstances: [{name: eu}]', { 'orders-eu.job.yaml': 'sql: [a.sql]' })).toEqual([
      'error JOB024 eu',
    ]);
  });

  test('names that differ in case', async () => {
    expect(await told('name: Orders\nsql: [a.sql]', { 'orders.job.yaml': 'sql: [a.sql]' })).toEqual(['warning JOB022 Orders']);
  });

  test('a project below has names of its own', async () => {
    expect(await told('name: o\nsql: [a.sql]', { 'sub/sluice.yaml': 'project: sub', 'sub/o.job.yaml': 'sql: [../a.sql]' })).toEqual([]);
  });

  test.each(['two words', 'a/b', '"a\\"b"', '🚀', 'n'.repeat(500), '""', '-a'])('%j is no name', async (name) => {
    expect((await told(`name: ${name}\nsql: [a.sql]`)).map((problem) => problem.slice(0, 12))).toEqual(['error JOB005']);
  });

  test('a Chinese name is one', async () => expect(await told('name: 订单统计\nsql: [a.sql]')).toEqual([]));
});

describe('bad input', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const bomb = letters.map((name, at) => `${name}: &${name} [${(at === 0 ? 'x,' : `*${letters[at - 1] ?? ''},`).repeat(9)}]`);
  test.each([
    ['a tab', 'sql:\n\t- a.sql', 'JOB001'],
    ['a doubled key', 'sql: [a.sql]\nsql: [a.sql]', 'JOB001'],
    ['two documents', 'sql: [a.sql]\n---\nsql: [a.sql]', 'JOB001'],
    ['an alias bomb', bomb.join('\n'), 'JOB009'],
    ['20,000 brackets', `sql: ${'['.repeat(20_000)}`, 'JOB009'],
    ['20,000 levels', `sql:\n  ${'- '.repeat(20_000)}`, 'JOB009'],
    ['a huge file', `description: ${'y'.repeat(1_000_001)}`, 'JOB009'],
    ['a merge key', 'sql: [a.sql]\n<<: {name: b}', 'JOB002'],
    ['__proto__', 'sql: [a.sql]\n__proto__: {polluted: true}', 'JOB002'],
    ['__proto__ as an environment', 'sql: [a.sql]\ntargets: {__proto__: {cluster: main}}', 'JOB007'],
    ['constructor as a key', 'sql: [a.sql]\nresources: {constructor: 1}', 'JOB002'],
    ['a line break in a path', 'sql: ["a\\nb.sql"]', 'JOB005'],
    ['a NUL in a path', 'sql: ["a\\0b.sql"]', 'JOB005'],
  ])('%s', async (_, text, code) => {
    expect((await told(text)).map((problem) => problem.split(' ')[1])).toEqual([code]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a byte order mark in a base is no part of it', async () => {
    expect(await told('extends: b.job.yaml', { 'b.job.yaml': '\uFEFFsql: [a.sql]' })).toEqual([]);
  });

  test('a base in another encoding', async () => {
    const text = 'extends: b.job.yaml\nsql: [a.sql]';
    const folder = jobFolder({ ...SCRIPTS, 'b.job.yaml': new Uint8Array([0x64, 0x3a, 0x20, 0xd6, 0xd0]) });
    expect((await problemsOfJob(folder, 'x.job.yaml', text)).map(({ code }) => code)).toEqual(['JOB023']);
  });

  test('no text throws, and each problem lies in the text', async () => {
    const folder = jobFolder(SCRIPTS);
    const words = [
      'sql',
      'jar',
      'targets',
      'dev',
      'instances',
      'name',
      'extends',
      'x.job.yaml',
      'a.sql',
      '${Topic}',
      '${',
      '1',
      '<<',
      '---',
      '&a ',
      '*a',
      '\r\n',
    ];
    const pieces = fc.constantFrom(...'{}[]:,-&*!|>\'"#%@` \n\t?'.split(''), ': ', '\n  ', ...words);
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
        const text = parts.join('');
        for (const { span } of await problemsOfJob(folder, 'x.job.yaml', text))
          expect(span.start <= span.end && span.end <= text.length + 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
