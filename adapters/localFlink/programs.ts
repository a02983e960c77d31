/** Finds the user's own pip and Maven. */
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Cancellation } from '../../core/cancellation.ts';
import { message } from '../../l10n/localize.ts';
import type { ProcessEnv } from '../processes/command.ts';
import { findExecutable } from '../processes/findExecutable.ts';
import { ProcessError } from '../processes/processError.ts';
import { runCommand } from '../processes/runCommand.ts';
import type { Java } from './java.ts';
import { LocalFlinkError } from './localFlinkError.ts';

/** An executable and the arguments that come before all others. */
export interface Program {
  readonly executable: string;
  readonly args: readonly string[];
}

const PIPS: readonly (readonly [string, ...string[]])[] = [
  ['python3', '-m', 'pip'],
  ['python', '-m', 'pip'],
  ['py', '-3', '-m', 'pip'],
  ['pip3'],
  ['pip'],
];

const ANSWER_TIMEOUT_MILLISECONDS = 60_000;

/** The first pip that answers. @throws LocalFlinkError `noPip` */
export async function findPip(env: ProcessEnv, cancellation: Cancellation): Promise<Program> {
  for (const [name, ...args] of PIPS) {
    const executable = await findExecutable(name, env);
    if (executable !== undefined && (await answers({ executable, args }, env, cancellation))) return { executable, args };
  }
  throw new LocalFlinkError('noPip', message('localFlink.noPip'));
}

async function answers(program: Program, env: ProcessEnv, cancellation: Cancellation): Promise<boolean> {
  try {
    const command = { executable: program.executable, args: [...program.args, '--version'], env };
    return (await runCommand(command, ANSWER_TIMEOUT_MILLISECONDS, cancellation)).exitCode === 0;
  } catch (error) {
    if (error instanceof ProcessError) return false;
    throw error;
  }
}

/** @throws LocalFlinkError `noMaven` */
export async function findMaven(env: ProcessEnv, java: Java): Promise<Program> {
  const executable = await findExecutable('mvn', env);
  if (executable === undefined) throw new LocalFlinkError('noMaven', message('localFlink.noMaven'));
  if (!/\.(?:cmd|bat)$/i.test(executable)) return { executable, args: [] };
  return mavenWithoutScript(dirname(dirname(executable)), java);
}

/** Node runs no `.cmd` file without a shell, so on Windows Java starts Maven's launcher, as `mvn.cmd` itself would. @throws LocalFlinkError `noMaven` */
export async function mavenWithoutScript(mavenHome: string, java: Java): Promise<Program> {
  const boot = join(mavenHome, 'boot');
  const launcher = (await readdir(boot).catch(() => [])).find((name) => /^plexus-classworlds-.*\.jar$/.test(name));
  if (launcher === undefined) throw new LocalFlinkError('noMaven', message('localFlink.noMaven'));
  return {
    executable: java.executable,
    args: [
      '-classpath',
      join(boot, launcher),
      `-Dclassworlds.conf=${join(mavenHome, 'bin', 'm2.conf')}`,
      `-Dmaven.home=${mavenHome}`,
      `-Dmaven.multiModuleProjectDirectory=${mavenHome}`,
      'org.codehaus.plexus.classworlds.launcher.Launcher',
    ],
  };
}
