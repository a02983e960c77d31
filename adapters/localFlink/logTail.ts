/** The end of a process's log, and what in it says why the process ended. */
import { open } from 'node:fs/promises';
import type { LocalProcessName } from '../../core/ports.ts';
import { logFile, outputFile, type ClusterFolder } from './clusterFolder.ts';

const LINES = 20;
const WORDS = 6;
/** A process that fails may write long farewells after the reason. */
const TAIL_BYTES = 1024 * 1024;

/** The end of the process's log, then of what it printed itself: a Java that cannot start says so only there. */
export async function logTail(folder: ClusterFolder, process: LocalProcessName): Promise<readonly string[]> {
  const { log, output } = await linesOf(folder, process);
  return [...log, ...output].slice(-LINES);
}

export interface LastWords {
  /** The last error in the log with its causes; without one, what was said last. Frames of stack traces are left out. */
  readonly lines: readonly string[];
  /** Whether the process gave up because somebody else has its port. */
  readonly isPortTaken: boolean;
}

/** Why a process ended. */
export async function lastWords(folder: ClusterFolder, process: LocalProcessName): Promise<LastWords> {
  const { log, output } = await linesOf(folder, process);
  const isPortTaken = [...log, ...output].some((line) =>
    /BindException|Address already in use|Could not start rest endpoint on any port/.test(line),
  );
  const said = output.filter((line) => !isFrame(line) && !line.startsWith('WARNING: '));
  const error = lastError(log);
  return { isPortTaken, lines: error.length > 0 ? error : [...log.filter((line) => !isFrame(line)), ...said].slice(-WORDS) };
}

/** The last record of level ERROR: its first line and the innermost of its causes. */
function lastError(log: readonly string[]): readonly string[] {
  const start = log.findLastIndex((line) => /^\S+ \S+ ERROR /.test(line));
  const [first, ...more] = start < 0 ? [] : log.slice(start);
  const end = more.findIndex((line) => /^\d{4}-\d\d-\d\d \S+ [A-Z]+ /.test(line));
  const causes = more.slice(0, end < 0 ? undefined : end).filter((line) => !isFrame(line));
  return first === undefined ? [] : [first, ...causes.slice(1 - WORDS)];
}

/** A line of a Java stack trace that only says where. */
function isFrame(line: string): boolean {
  return /^\s+(?:at |\.{3} \d+ more)/.test(line);
}

async function linesOf(
  folder: ClusterFolder,
  process: LocalProcessName,
): Promise<{ readonly log: readonly string[]; readonly output: readonly string[] }> {
  const read = async (path: string) => (await lastText(path)).split(/\r?\n/).filter((line) => line.trim() !== '');
  return { log: await read(logFile(folder, process)), output: await read(outputFile(folder, process)) };
}

/** Empty when the file is not there. */
async function lastText(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - TAIL_BYTES);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, TAIL_BYTES)), { position: start });
    const text = buffer.toString('utf8', 0, bytesRead);
    return start === 0 ? text : text.slice(text.indexOf('\n') + 1);
  } finally {
    await file.close();
  }
}
