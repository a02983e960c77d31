/** Arguments in; standard output, standard error and exit code out. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { runCommandLine } from '../../cli/runCommandLine.ts';
import { OperationError, type OperationReason } from '../../core/deploy/operationError.ts';
import { CancelledError } from '../../core/errors.ts';
import { checkOperation } from '../../core/operations/checkOperation.ts';
import type { Operations } from '../../core/operations/operations.ts';
import { message } from '../../l10n/localize.ts';
import { deployPlan, fakeOperations, jobView, observation, PROJECT } from '../support/fakeWorld.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function sluice(argv: readonly string[], answers: Partial<Operations> = {}, input = ''): Promise<Ran> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const collected = Promise.all([text(output), text(errors)]);
  const code = await runCommandLine({
    argv,
    env: { LANG: 'C' },
    streams: { input: Readable.from([input]), output, errors },
    signal: new AbortController().signal,
    sluiceVersion: '1.2.3',
    world: {
      files: () => Promise.resolve(createFiles()),
      operations: () => Promise.resolve(fakeOperations({ close: () => Promise.resolve(), ...answers })),
    },
  });
  output.end();
  errors.end();
  const [out, err] = await collected;
  return { code, out, err };
}

describe('usage', () => {
  test('--version prints the version', async () => {
    expect(await sluice(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  test('--help lists every command, with the exit codes, in both languages', async () => {
    const { code, out } = await sluice(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'check',
      'plan',
      'deploy',
      'stop',
      'cancel',
      'savepoint',
      'status',
      'logs',
      'adopt',
      'cluster',
      'restore-points',
      'parse',
    ]) {
      expect(out).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
    }
    expect(out).toContain('Exit codes: 0 ok;');
    expect((await sluice(['--help', '--lang', 'zh-cn'])).out).toContain('退出码');
  });

  test.each(['check', 'plan', 'deploy', 'stop', 'logs', 'adopt', 'parse'])('%s --help has an example', async (name) => {
    const { code, out } = await sluice([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/Examples?:\n {2}.*sluice/);
  });

  test.each([
    [['frobnicate']],
    [['deploy']],
    [['check', '--format', 'pdf']],
    [['parse']],
    [['adopt', 'not-an-id']],
    [['logs', '--bytes', 'many']],
  ])('%j is wrong usage', async (argv) => {
    const { code, err } = await sluice(argv);
    expect(code).toBe(2);
    expect(err).not.toBe('');
  });
});

describe('in JSON', () => {
  test.each([
    [['frobnicate'], 'usage', 2],
    [['deploy'], 'usage', 2],
    [['adopt', 'not-an-id'], 'usage', 2],
    [['cancel', 'orders'], 'notConfirmed', 2],
    [['status', '--project', '/nowhere/at/all'], 'usage', 2],
    [['stop', 'orders'], 'clusterStopped', 3],
  ])('%j fails as an object with a reason', async (argv, reason, code) => {
    const stop: Operations['stop'] = () => Promise.reject(new OperationError('clusterStopped', message('deploy.localStopped')));
    const ran = await sluice([...argv, '--json'], { stop });
    expect(ran.code).toBe(code);
    const { error } = JSON.parse(ran.out) as { readonly error: unknown };
    expect(error).toMatchObject({ code, reason });
    expect(ran.err).not.toBe('');
  });

  test('a forgotten restore point and a confirmed host are told', async () => {
    const point = { path: 'file:/s/1' } as Awaited<ReturnType<Operations['restorePoints']>>[number];
    const answers: Partial<Operations> = {
      restorePoints: () => Promise.resolve([point]),
      forgetRestorePoint: () => Promise.resolve(),
      confirmHost: () => Promise.resolve(),
    };
    expect(JSON.parse((await sluice(['restore-points', 'orders', '--forget', 'file:/s/1', '--json'], answers)).out)).toEqual({
      forgotten: 'file:/s/1',
    });
    expect(JSON.parse((await sluice(['cluster', 'confirm', 'flink.example', '--json'], answers)).out)).toEqual({
      confirmed: 'flink.example',
    });
  });
});

describe('exit codes', () => {
  const refusing = (reason: OperationReason) => (): Promise<never> =>
    Promise.reject(new OperationError(reason, message('deploy.localStopped')));

  test.each([
    ['notFound', 2],
    ['clusterUnknown', 2],
    ['ambiguous', 2],
    ['noPrevious', 2],
    ['badProject', 1],
    ['notDeployable', 1],
    ['clusterStopped', 3],
    ['busy', 3],
  ] as const)('what the engine refuses as %s ends with %i', async (reason, code) => {
    expect((await sluice(['stop', 'orders'], { stop: refusing(reason) })).code).toBe(code);
  });

  test('what a cluster does not find is its answer, not wrong usage', async () => {
    const { FlinkRestError } = await import('../../adapters/flinkRest/flinkRestError.ts');
    const stop = () => Promise.reject(new FlinkRestError('notFound', message('deploy.localStopped')));
    expect((await sluice(['stop', 'orders'], { stop })).code).toBe(3);
  });

  test('a restore point that is not recorded is not forgotten', async () => {
    const { code, err } = await sluice(['restore-points', 'orders', '--forget', 'file:/s/1'], { restorePoints: () => Promise.resolve([]) });
    expect([code, err]).toEqual([2, 'No restore point file:/s/1 is recorded for orders. sluice restore-points orders lists them.\n']);
  });

  test('wrong usage is told in the language that was asked for, with what may have been meant', async () => {
    expect((await sluice(['deploi', '--lang', 'zh'])).err).toBe('没有命令 "deploi"。sluice --help 会列出所有命令。您是否想输入 deploy？\n');
    expect((await sluice(['status', '--jsn'])).err).toBe('There is no option --jsn here. --help lists the options. Did you mean --json?\n');
    expect((await sluice(['status', '--lang', 'fr'])).code).toBe(2);
    expect((await sluice(['status', 'a b'])).err).toContain('quotes');
  });
});

describe('logs', () => {
  const follows = (readLog: Operations['readLog']): Partial<Operations> => ({
    project: () => Promise.resolve({ project: PROJECT, problems: [] }),
    observe: () => Promise.resolve([observation({ jobs: [jobView()] })]),
    logProcesses: () => Promise.resolve([{ kind: 'jobManager' }]),
    logFiles: () => Promise.resolve([{ name: 'jm.log', sizeBytes: 10 }]),
    readLog,
  });

  test('of a job that nobody knows are wrong usage, not an empty answer', async () => {
    const { code, err } = await sluice(
      ['logs', 'ordrs'],
      follows(() => Promise.reject(new Error('not reached'))),
    );
    expect([code, err]).toEqual([2, 'No job "ordrs" is recorded in environment dev. sluice status lists the known ones.\n']);
  });

  test('all that was asked for is shown, a line an object in JSON', async () => {
    const chunks = ['a\r\nb order-counts\n', 'c order-counts\n', ''];
    const readLog: Operations['readLog'] = () => {
      const text = chunks.shift() ?? '';
      return Promise.resolve({ text, next: 1, size: 2 });
    };
    const { out } = await sluice(['logs', 'order-counts', '--json'], follows(readLog));
    expect(
      out
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual([
      { process: 'jobmanager', file: 'jm.log', line: 'b order-counts' },
      { process: 'jobmanager', file: 'jm.log', line: 'c order-counts' },
    ]);
  });

  test('an interruption in the middle of a request is how following ends', async () => {
    const { code, err } = await sluice(
      ['logs', '--follow'],
      follows(() => Promise.reject(new CancelledError())),
    );
    expect([code, err]).toEqual([0, '']);
  });
});

describe('check', () => {
  function project(script: string): string {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sql'));
    writeFileSync(join(folder, 'sluice.yaml'), 'version: 1\nproject: shop\n');
    writeFileSync(join(folder, 'sql', 'orders.sql'), script);
    return folder;
  }
  const check: Operations['check'] = (scope, files, cancellation) => checkOperation({ files: createFiles() }, scope, files, cancellation);

  test('tells file, line and column, and ends with 1', async () => {
    const { code, out } = await sluice(['check', '--project', project('SELECT 1;\nSELECT FROM t;\n')], { check });
    expect(code).toBe(1);
    expect(out).toMatch(/^sql\/orders\.sql:2:8: error FSQL\d+: /);
  });

  test('ends with 0 where nothing is wrong', async () => {
    const { code, out } = await sluice(['check', '--project', project('SELECT 1;')], { check });
    expect([code, out]).toEqual([0, '2 file(s) checked, 0 problem(s)\n']);
  });

  test('as JSON has 1-based places with an inclusive end', async () => {
    const { out } = await sluice(['check', '--project', project('SELECT FROM t'), '--json'], { check });
    expect(JSON.parse(out)).toMatchObject([{ file: 'sql/orders.sql', line: 1, column: 8, endLine: 1, endColumn: 11, severity: 'error' }]);
  });

  test('as SARIF names the file and the rule', async () => {
    const { out } = await sluice(['check', '--project', project('SELECT FROM t'), '--format', 'sarif'], { check });
    expect(JSON.parse(out)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [
            {
              level: 'error',
              locations: [{ physicalLocation: { artifactLocation: { uri: 'sql/orders.sql' }, region: { startLine: 1, startColumn: 8 } } }],
            },
          ],
        },
      ],
    });
  });
});

describe('check of folders', () => {
  const check: Operations['check'] = (scope, files, cancellation) => checkOperation({ files: createFiles() }, scope, files, cancellation);

  function write(folder: string, files: Readonly<Record<string, string>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  }

  const MONOREPO = {
    'sluice.yaml': 'project: root\n',
    'a.sql': 'SELECT 1',
    'teams/one/sluice.yaml': 'project: one\nenvironments: {dev: {variables: {t: orders}}}\n',
    'teams/one/b.sql': 'SELECT * FROM ${t}',
    'teams/two/sluice.yaml': 'project: [\n',
    'teams/c.sql': 'SELECT * FROM ${t}',
    '.gitignore': 'scratch/\n',
    'scratch/d.sql': 'SELECT FROM',
    'node_modules/p/e.sql': 'SELECT FROM',
  };

  test('checks every script in the project that it belongs to, and every sluice.yaml', async () => {
    const folder = temporaryFolder();
    write(folder, MONOREPO);
    mkdirSync(join(folder, '.git'));
    const { code, out } = await sluice(['check', folder, join(folder, 'a.sql')], { check });
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.replace(/: [A-Z].*/, ''))).toEqual([
      'teams/c.sql:1:15: error JOB011',
      'teams/two/sluice.yaml:2:1: error JOB001',
      '6 file(s) checked, 2 problem(s)',
      '',
    ]);
    expect((await sluice(['check', '--project', folder], { check })).out).toBe(out);
  });

  test('files of two projects are each checked in their own', async () => {
    const folder = temporaryFolder();
    write(folder, MONOREPO);
    const { code, out } = await sluice(['check', join(folder, 'teams/one/b.sql'), join(folder, 'a.sql')], { check });
    expect([code, out]).toEqual([0, '4 file(s) checked, 0 problem(s)\n']);
  });

  test('a named sluice.yaml is read as one', async () => {
    const folder = temporaryFolder();
    write(folder, MONOREPO);
    const { code, out } = await sluice(['check', join(folder, 'sluice.yaml')], { check });
    expect([code, out]).toEqual([0, '1 file(s) checked, 0 problem(s)\n']);
  });

  test('a folder or a file that is not there is wrong usage', async () => {
    expect((await sluice(['check', join(temporaryFolder(), 'none')], { check })).code).toBe(2);
  });
});

describe('a hostile repository', () => {
  test('cannot steer the terminal by the name of a file', async () => {
    const plan = () => Promise.resolve(deployPlan({ script: 'a\u001b[31m\nJob forged.sql' }));
    const { out } = await sluice(['plan', 'a.sql'], { plan });
    expect(out.split('\n')[0]).toBe('Deploy a\\x1b[31m Job forged.sql');
    expect(out).not.toContain('\u001b');
  });

  test('cannot hide the problems of other files behind one that cannot be read', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'sluice.yaml'), 'version: 1\nproject: shop\n');
    symlinkSync('loop.sql', join(folder, 'loop.sql'));
    writeFileSync(join(folder, 'bad.sql'), 'SELECT FROM t');
    const check: Operations['check'] = (scope, _files, cancellation) =>
      checkOperation({ files: createFiles() }, scope, [join(folder, 'loop.sql'), join(folder, 'bad.sql')], cancellation);
    const { code, out } = await sluice(['check', '--project', folder], { check });
    expect(code).toBe(1);
    expect(out).toMatch(/loop\.sql:1:1: error JOB105:[\s\S]*bad\.sql:1:8: error FSQL/);
  });
});

describe('parse', () => {
  test('answers each line with its verdict', async () => {
    const { code, out } = await sluice(
      ['parse', '--jsonl', '--flink', '2.3'],
      {},
      '{"id":7,"sql":"SELECT 1"}\n{"id":"x","sql":"SELECT"}\n',
    );
    expect(code).toBe(0);
    const [good, bad] = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(good).toEqual({ id: 7, ok: true, errors: [] });
    expect(bad).toMatchObject({ id: 'x', ok: false, errors: [{ line: 1, column: 6, endLine: 1, endColumn: 6 }] });
  });

  test('a line that is no JSON is wrong usage', async () => {
    expect((await sluice(['parse', '--jsonl'], {}, 'SELECT 1\n')).code).toBe(2);
  });
});

describe('deploy', () => {
  const plan = () => Promise.resolve(deployPlan());
  const running: Operations['deploy'] = (made) =>
    Promise.resolve({
      ok: true,
      jobs: made.jobs.map(({ name, jobId }) => ({ name, jobId, result: { kind: 'running', restoredFrom: undefined } })),
    });

  test('shows the plan and asks for --yes where nobody can be asked', async () => {
    const { code, out, err } = await sluice(['deploy', 'order-counts.sql'], { plan });
    expect(code).toBe(2);
    expect(out).toContain('Deploy order-counts.sql');
    expect(err).toContain('--yes');
  });

  test('deploys with --yes', async () => {
    const { code, out } = await sluice(['deploy', 'order-counts.sql', '--yes'], { plan, deploy: running });
    expect(code).toBe(0);
    expect(out).toMatch(/order-counts runs as [0-9a-f]{32}, started empty\.\n$/);
  });

  test('wants the name of a protected environment, --yes is not enough', async () => {
    const guarded = () => Promise.resolve(deployPlan({ environment: { name: 'prod', isProtected: true } }));
    expect((await sluice(['deploy', 'a.sql', '--yes'], { plan: guarded })).code).toBe(2);
    expect((await sluice(['deploy', 'a.sql', '--confirm', 'test'], { plan: guarded })).code).toBe(2);
    expect((await sluice(['deploy', 'a.sql', '--confirm', 'prod'], { plan: guarded, deploy: running })).code).toBe(0);
  });

  test('does nothing with --dry-run, and ends with 1 for a plan with problems', async () => {
    expect((await sluice(['deploy', 'a.sql', '--dry-run'], { plan })).code).toBe(0);
    const problem = { code: 'JOB103', severity: 'error', message: message('deploy.scriptEmpty'), span: { start: 0, end: 0 } } as const;
    const broken = () => Promise.resolve(deployPlan({ jobs: [], problems: [problem] }));
    const { code, out } = await sluice(['deploy', 'a.sql', '--yes'], { plan: broken });
    expect(code).toBe(1);
    expect(out).toContain('JOB103: The script has no statements');
  });

  test('tells why a job failed and what to do, and ends with 3', async () => {
    const failing: Operations['deploy'] = (made) =>
      Promise.resolve({
        ok: false,
        jobs: made.jobs.map(({ name, jobId }) => ({
          name,
          jobId,
          result: {
            kind: 'failed',
            step: 'awaitStatus',
            reason: message('deploy.jobFailed', { job: name, cause: 'boom' }),
            remedies: ['stateless'],
            before: { kind: 'stopped', savepoint: 'file:///s/savepoint-1' },
          },
        })),
      });
    const { code, out } = await sluice(['deploy', 'a.sql', '--yes'], { plan, deploy: failing });
    expect(code).toBe(3);
    expect(out).toContain('boom');
    expect(out).toContain('was stopped; deploy again to go on from its savepoint file:///s/savepoint-1');
    expect(out).toContain('  - Start empty');
  });
});

test('status tells an unreachable cluster with the age of the last sighting, and ends with 3', async () => {
  const reason = message('deploy.localStopped');
  const world = observation({
    clusters: [{ cluster: 'main', at: Date.now(), answer: { kind: 'unreachable', reason } }],
    jobs: [jobView({ fresh: false, seenAt: Date.now() - 40_000, note: reason })],
  });
  const { code, out } = await sluice(['status'], { observe: () => Promise.resolve([world]) });
  expect(code).toBe(3);
  expect(out).toContain('cluster main: unreachable');
  expect(out).toMatch(/order-counts +RUNNING +4\/4 +40 s/);
});

test('stop tells a failed savepoint with the status of the job, and ends with 3', async () => {
  const stop: Operations['stop'] = () =>
    Promise.resolve({ kind: 'savepointFailed', jobId: jobView().jobId, cause: 'disk full', status: jobView() });
  const { code, out } = await sluice(['stop', 'order-counts'], { stop });
  expect([code, out]).toEqual([3, 'The savepoint of order-counts failed; the job is RUNNING and is still watched: disk full\n']);
});

test('stop of a job that is stopped already says so with its savepoint, and ends with 0', async () => {
  const stop: Operations['stop'] = () =>
    Promise.resolve({ kind: 'alreadyStopped', jobId: jobView().jobId, savepoint: 'file:/savepoints/savepoint-1' });
  const { code, out } = await sluice(['stop', 'order-counts'], { stop });
  expect([code, out]).toEqual([0, 'order-counts is stopped already; its newest savepoint is file:/savepoints/savepoint-1\n']);
});

test('what the world says no to is one sentence on standard error', async () => {
  const stop: Operations['stop'] = () => Promise.reject(new OperationError('clusterStopped', message('deploy.localStopped')));
  const ran = await sluice(['stop', 'order-counts', '--lang', 'zh-cn'], { stop });
  expect(ran).toEqual({ code: 3, out: '', err: '本地 Flink 集群没有运行。请先启动：sluice cluster start。\n' });
});

test('a bug is told as one, and does not look like an answer', async () => {
  const stop: Operations['stop'] = () => Promise.reject(new TypeError('oops'));
  const { code, err } = await sluice(['stop', 'order-counts'], { stop });
  expect(code).toBe(3);
  expect(err).toMatch(/^This is a bug in Sluice[\s\S]*TypeError: oops/);
});
