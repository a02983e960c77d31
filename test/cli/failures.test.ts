/** How a command tells that it did not do what was asked: exit codes, JSON, and outputs that take no more. */
import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { createFiles } from '../../adapters/files/createFiles.ts';
import { runCommandLine } from '../../cli/runCommandLine.ts';
import { OperationError, type OperationReason } from '../../core/deploy/operationError.ts';
import type { Operations } from '../../core/operations/operations.ts';
import { message } from '../../l10n/localize.ts';
import { fakeOperations, jobView } from '../support/fakeWorld.ts';
import { sluice } from '../support/runSluice.ts';

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
    expect((await sluice(['stop', '-orders'])).err).toContain('write -- before it');
  });
});

test('what the world says no to is one sentence on standard error', async () => {
  const stop: Operations['stop'] = () => Promise.reject(new OperationError('clusterStopped', message('deploy.localStopped')));
  const ran = await sluice(['stop', 'order-counts', '--lang', 'zh-cn'], { stop });
  expect(ran).toEqual({ code: 3, out: '', err: '本地 Flink 集群没有运行。请先启动：sluice cluster start。\n' });
});

describe('an output that takes no more', () => {
  const run = async (failing: 'output' | 'errors', code: string) => {
    const broken = new Writable({
      write: (_chunk, _encoding, done) => {
        done(Object.assign(new Error(`${code}: told by the system`), { code }));
      },
    });
    const other = new PassThrough();
    const collected = text(other);
    const exit = await runCommandLine({
      argv: ['stop', 'orders'],
      env: { LANG: 'C' },
      streams: { input: Readable.from(['']), output: failing === 'output' ? broken : other, errors: failing === 'errors' ? broken : other },
      signal: new AbortController().signal,
      sluiceVersion: '1.2.3',
      world: {
        files: () => Promise.resolve(createFiles()),
        check: () => Promise.reject(new Error('not asked for')),
        operations: () =>
          Promise.resolve(
            fakeOperations({
              close: () => Promise.resolve(),
              stop: (_selector, onEvent) => {
                onEvent({ text: message('deploy.stopRequested', { job: 'orders' }) });
                return Promise.resolve({ kind: 'canceled', jobId: jobView().jobId });
              },
            }),
          ),
      },
    });
    other.end();
    return { exit, told: await collected };
  };

  test('because its reader is gone changes nothing', async () => {
    expect(await run('output', 'EPIPE')).toEqual({ exit: 0, told: 'orders: stopping with a savepoint\n' });
  });

  test('because the disk is full is told, after all was done', async () => {
    const { exit, told } = await run('output', 'ENOSPC');
    expect(exit).toBe(3);
    expect(told).toMatch(/^orders: stopping with a savepoint\nA part of the output was lost \(ENOSPC: told by the system\)/);
  });

  test('of progress ends nothing', async () => {
    expect(await run('errors', 'ENOSPC')).toEqual({ exit: 0, told: 'orders cancelled\n' });
  });
});

test('a bug is told as one, and does not look like an answer', async () => {
  const stop: Operations['stop'] = () => Promise.reject(new TypeError('oops'));
  const { code, err } = await sluice(['stop', 'order-counts'], { stop });
  expect(code).toBe(3);
  expect(err).toMatch(/^This is a bug in Sluice[\s\S]*TypeError: oops/);
});
