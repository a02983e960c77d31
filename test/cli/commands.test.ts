/** Arguments in; standard output, standard error and exit code out. */
import { describe, expect, test } from 'vitest';
import { CancelledError } from '../../core/errors.ts';
import type { Operations } from '../../core/operations/operations.ts';
import { message } from '../../l10n/localize.ts';
import { deployPlan, jobView, observation, PROJECT } from '../support/fakeWorld.ts';
import { sluice } from '../support/runSluice.ts';

describe('usage', () => {
  test('--version prints the version', async () => {
    expect(await sluice(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  test('--help lists every command, with the exit codes, in both languages', async () => {
    const { code, out } = await sluice(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'init',
      'check',
      'resolve',
      'plan',
      'deploy',
      'stop',
      'cancel',
      'savepoint',
      'status',
      'variables',
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

  test.each(['init', 'check', 'resolve', 'variables', 'plan', 'deploy', 'stop', 'logs', 'adopt', 'parse'])(
    '%s --help has an example',
    async (name) => {
      const { code, out } = await sluice([name, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples?:\n {2}.*sluice/);
    },
  );

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

  test('a line that is no JSON is told by its number, and does not keep the others from their answers', async () => {
    const { code, out, err } = await sluice(['parse', '--jsonl'], {}, '\uFEFF{"id":1,"sql":"SELECT 1"}\r\n\nSELECT 1\n{"sql":"SELECT 2"}');
    expect([code, out]).toEqual([2, '{"id":1,"ok":true,"errors":[]}\n{"ok":true,"errors":[]}\n']);
    expect(err).toBe('Line 3 is no JSON with an "sql": SELECT 1\n');
  });

  test('a line ends at its line feed alone', async () => {
    const { code, out } = await sluice(['parse', '--jsonl'], {}, '{"id":"\u2028","sql":"SELECT 1 AS a\u2029FROM t"}\n');
    expect([code, (JSON.parse(out) as { id: string }).id]).toEqual([0, '\u2028']);
  });

  test('a version that is none is wrong usage', async () => {
    expect((await sluice(['parse', '--jsonl', '--flink', 'latest'])).code).toBe(2);
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

test('a name of any length leaves the other columns in sight', async () => {
  const world = observation({ jobs: [jobView({ name: '订单'.repeat(100) })] });
  const { out } = await sluice(['status'], { observe: () => Promise.resolve([world]) });
  expect(out).toMatch(/^(?:订单){11}订… {2}RUNNING/m);
});
