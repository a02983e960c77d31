/** Finds a Java that Flink runs on. */
import { join } from 'node:path';
import type { Cancellation } from '../../core/cancellation.ts';
import { message } from '../../l10n/localize.ts';
import type { ProcessEnv } from '../processes/command.ts';
import { findExecutable, isExecutable } from '../processes/findExecutable.ts';
import { ProcessError } from '../processes/processError.ts';
import { runCommand } from '../processes/runCommand.ts';
import { LocalFlinkError } from './localFlinkError.ts';

/** Flink 2.x is compiled for 11 and needs it; 1.x would run on 8, but our options of the module system need 9 or newer. */
const OLDEST_JAVA = 11;

const VERSION_TIMEOUT_MILLISECONDS = 30_000;

export interface Java {
  /** The real executable, never a launcher script in front of it: its process ID shall be Java's. */
  readonly executable: string;
  readonly home: string;
  /** 8, 11, 17 … */
  readonly major: number;
}

/**
 * `setting` (an executable or a Java home) alone where it is given; else the first usable one of `JAVA_HOME` and `PATH`.
 * @throws LocalFlinkError `noJava`, `wrongJava`
 */
export async function findJava(setting: string | undefined, env: ProcessEnv, cancellation: Cancellation): Promise<Java> {
  const found: Java[] = [];
  for (const executable of await candidates(setting, env)) {
    const java = await ask(executable, env, cancellation);
    if (java !== undefined && java.major >= OLDEST_JAVA) return java;
    if (java !== undefined) found.push(java);
  }
  const [old] = found;
  if (old !== undefined) {
    throw new LocalFlinkError('wrongJava', message('localFlink.wrongJava', { java: old.home, found: old.major, needed: OLDEST_JAVA }));
  }
  throw new LocalFlinkError(
    'noJava',
    setting === undefined ? message('localFlink.noJava') : message('localFlink.noJavaInSetting', { setting }),
  );
}

async function candidates(setting: string | undefined, env: ProcessEnv): Promise<readonly string[]> {
  if (setting !== undefined) return [setting, inHome(setting)];
  const javaHome = env['JAVA_HOME'];
  const onPath = await findExecutable('java', env);
  return [...(javaHome === undefined || javaHome === '' ? [] : [inHome(javaHome)]), ...(onPath === undefined ? [] : [onPath])];
}

function inHome(home: string): string {
  return join(home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
}

/** `undefined` for what is no working Java, such as the stub that macOS has where none is installed. */
async function ask(executable: string, env: ProcessEnv, cancellation: Cancellation): Promise<Java | undefined> {
  if (!(await isExecutable(executable))) return undefined;
  try {
    const command = { executable, args: ['-XshowSettings:properties', '-version'], env };
    const { stdout, stderr } = await runCommand(command, VERSION_TIMEOUT_MILLISECONDS, cancellation);
    return parseJavaSettings(stderr + stdout);
  } catch (error) {
    if (error instanceof ProcessError) return undefined;
    throw error;
  }
}

/** Reads what `java -XshowSettings:properties` prints; `undefined` when it is something else. */
export function parseJavaSettings(text: string): Java | undefined {
  const home = /^\s*java\.home = (.+?)\s*$/m.exec(text)?.[1];
  const version = /^\s*java\.specification\.version = (?:1\.)?(\d+)\s*$/m.exec(text)?.[1];
  if (home === undefined || version === undefined) return undefined;
  return { executable: inHome(home), home, major: Number(version) };
}
