/** Running other programs: their whole tree ends on cancel and time-out, their output is bounded, their arguments are only arguments. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Command } from '../../adapters/processes/command.ts';
import { findExecutable } from '../../adapters/processes/findExecutable.ts';
import { markedProcesses, parseList } from '../../adapters/processes/markedProcesses.ts';
import { ProcessError } from '../../adapters/processes/processError.ts';
import { runCommand } from '../../adapters/processes/runCommand.ts';
import { startDaemon } from '../../adapters/processes/startDaemon.ts';
import { NEVER_CANCELLED } from '../../core/cancellation.ts';
import { CancelledError } from '../../core/errors.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const MINUTE = 60_000;

describe('a command', () => {
  test('gives its exit code and what it printed', async () => {
    const script = 'process.stdout.write("出"); process.stderr.write("err"); process.exitCode = 3';
    expect(await runCommand(node(script), MINUTE, NEVER_CANCELLED)).toEqual({ exitCode: 3, stdout: '出', stderr: 'err' });
  });

  test('takes its arguments as they are', async () => {
    const args = ['$HOME', '; echo evil', '`id`', 'a b', '"', '%PATH%', '*'];
    const { stdout } = await runCommand(node('console.log(JSON.stringify(process.argv.slice(1)))', args), MINUTE, NEVER_CANCELLED);
    expect(JSON.parse(stdout)).toEqual(args);
  });

  test('may print without end: the last part is kept', async () => {
    const { stdout } = await runCommand(node('process.stdout.write("x".repeat(20_000_000) + "end")'), MINUTE, NEVER_CANCELLED);
    expect(stdout.length).toBe(1024 * 1024);
    expect(stdout.endsWith('xend')).toBe(true);
  });

  test('gets an empty standard input', async () => {
    const { stdout } = await runCommand(node('process.stdin.on("end", () => console.log("end")).resume()'), MINUTE, NEVER_CANCELLED);
    expect(stdout).toBe('end\n');
  });

  test('that is cancelled ends with all that it started, even what ignores the request', async () => {
    const file = join(temporaryFolder(), 'grandchild');
    const grandchild = `process.on("SIGTERM", () => {}); require("fs").writeFileSync(${JSON.stringify(file)}, String(process.pid)); setInterval(() => {}, 1000)`;
    const script = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}], { stdio: "inherit" })`;
    const controller = new AbortController();
    const running = runCommand(node(script), MINUTE, controller.signal);
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8'), { timeout: MINUTE }).toMatch(/^\d+$/);
    controller.abort();
    await expect(running).rejects.toThrow(CancelledError);
    await expect.poll(() => isAlive(Number(readFileSync(file, 'utf8'))), { timeout: MINUTE }).toBe(false);
  });

  test('that takes too long is ended and says so', async () => {
    const failure = runCommand(node('setInterval(() => {}, 1000)'), 50, NEVER_CANCELLED);
    await expect(failure).rejects.toMatchObject({ name: 'ProcessError', reason: 'timeout' });
  });

  test('that the system does not run is an error', async () => {
    const file = join(temporaryFolder(), 'program');
    writeFileSync(file, 'no program');
    chmodSync(file, 0o755);
    const failure = runCommand({ executable: join(file, 'missing'), args: [], env: {} }, MINUTE, NEVER_CANCELLED);
    await expect(failure).rejects.toThrow(ProcessError);
  });

  test('is not started once cancelled', async () => {
    const file = join(temporaryFolder(), 'started');
    const script = `require("fs").writeFileSync(${JSON.stringify(file)}, "")`;
    await expect(runCommand(node(script), MINUTE, AbortSignal.abort())).rejects.toThrow(CancelledError);
    expect(existsSync(file)).toBe(false);
  });
});

describe('the search path', () => {
  test('gives the first file that may be run; relative and missing folders do not count', async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(first, 'tool'), '');
    writeFileSync(join(second, 'tool'), '');
    chmodSync(join(second, 'tool'), 0o755);
    expect(await findExecutable('tool', { PATH: ['.', '/nowhere', '', first, second].join(':') })).toBe(join(second, 'tool'));
    expect(await findExecutable('tool', { PATH: first })).toBeUndefined();
    expect(await findExecutable('tool', {})).toBeUndefined();
  });
});

describe('a daemon', () => {
  test('writes into its file and is found by its marker until it ends', async () => {
    const output = join(temporaryFolder(), 'out');
    const marker = `sluice-test-${String(process.pid)}`;
    const script = 'console.log("up"); setInterval(() => {}, 1000)';
    const pid = await startDaemon({ executable: process.execPath, args: ['-e', script, '--', marker], env: process.env }, output);
    onTestFinished(() => {
      if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    });
    await expect.poll(() => readFileSync(output, 'utf8'), { timeout: MINUTE }).toBe('up\n');
    expect((await markedProcesses(marker)).map((found) => found.pid)).toEqual([pid]);
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => markedProcesses(marker), { timeout: MINUTE }).toEqual([]);
  });

  test('that the system does not run is an error', async () => {
    const command: Command = { executable: '/nowhere/java', args: [], env: {} };
    await expect(startDaemon(command, join(temporaryFolder(), 'out'))).rejects.toThrow(ProcessError);
  });
});

test('ended processes that nobody has waited for are not found', async () => {
  const marker = `sluice-zombie-${String(process.pid)}`;
  // The shell becomes `sleep`, which never waits for the child that the shell had.
  const parent = spawn('/bin/sh', ['-c', `/bin/sh -c 'exit 0 # ${marker}' & exec sleep 60`], { stdio: 'ignore' });
  onTestFinished(() => {
    parent.kill('SIGKILL');
  });
  await once(parent, 'spawn');
  await expect.poll(() => zombiesOf(parent.pid ?? 0), { timeout: MINUTE }).toBe(1);
  expect(await markedProcesses(marker)).toEqual([]);
});

test('lists of other systems are read', () => {
  expect(parseList('  12 /usr/bin/java -Dx=1 Main\r\n4000  java.exe\n\nnonsense\n7 \n')).toEqual([
    { pid: 12, commandLine: '/usr/bin/java -Dx=1 Main' },
    { pid: 4000, commandLine: 'java.exe' },
    { pid: 7, commandLine: '' },
  ]);
});

function node(script: string, args: readonly string[] = []): Command {
  return { executable: process.execPath, args: ['-e', script, '--', ...args], env: process.env };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${String(pid)}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

/** How many children of a process have ended without being waited for. */
function zombiesOf(pid: number): number {
  const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter((child) => child !== '');
  return children.filter((child) => readFileSync(`/proc/${child}/stat`, 'utf8').includes(') Z ')).length;
}
