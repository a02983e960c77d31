/** What a script starts ends with it. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';

const RUN_FAMILY = join(import.meta.dirname, 'fixtures', 'runFamily.mjs');

describe('a process group', () => {
  test('a signal ends the program and what it started, and comes back as the exit code', async () => {
    const script = start('stay');
    const family = await familyOf(script);
    expect(family.filter(isAlive)).toEqual(family);
    script.kill('SIGTERM');
    const [code] = (await once(script, 'close')) as [number | null];
    expect(code).toBe(143);
    expect(family.filter(isAlive)).toEqual([]);
  });

  test('a program that ends by itself leaves nothing behind', async () => {
    const script = start('leave');
    const family = await familyOf(script);
    const [code] = (await once(script, 'close')) as [number | null];
    expect(code).toBe(0);
    expect(family.filter(isAlive)).toEqual([]);
  });
});

function start(how: 'stay' | 'leave'): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [RUN_FAMILY, how], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function familyOf(script: ChildProcessByStdio<null, Readable, null>): Promise<readonly number[]> {
  const [line] = (await once(script.stdout, 'data')) as [Buffer];
  return line.toString('utf8').trim().split(' ').map(Number);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
