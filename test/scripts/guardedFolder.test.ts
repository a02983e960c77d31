/** What works in a guarded folder ends with the run, and so does the folder. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { PATIENT } from '../support/patient.ts';

const WORK_IN_FOLDER = join(import.meta.dirname, 'fixtures', 'workInFolder.mjs');

interface Work {
  readonly folder: string;
  readonly pid: number;
}

test('a run that is killed leaves no process and no folder', async () => {
  const run = start('stay');
  const work = await workOf(run);
  expect([isAlive(work.pid), existsSync(work.folder)]).toEqual([true, true]);
  run.kill('SIGKILL');
  await expect.poll(() => [isAlive(work.pid), existsSync(work.folder)], PATIENT).toEqual([false, false]);
});

test('a run that gives its folder back ends when all is gone', async () => {
  const run = start('release');
  const work = await workOf(run);
  const [code] = (await once(run, 'close')) as [number | null];
  expect([code, isAlive(work.pid), existsSync(work.folder)]).toEqual([0, false, false]);
});

function start(how: 'stay' | 'release'): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [WORK_IN_FOLDER, how], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function workOf(run: ChildProcessByStdio<null, Readable, null>): Promise<Work> {
  const [line] = (await once(run.stdout, 'data')) as [Buffer];
  return JSON.parse(line.toString('utf8')) as Work;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
