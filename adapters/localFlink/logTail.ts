/** The last lines of a process's log. */
import { open } from 'node:fs/promises';
import type { LocalProcessName } from '../../core/ports.ts';
import { logFile, outputFile, type ClusterFolder } from './clusterFolder.ts';

const LINES = 20;
const TAIL_BYTES = 32 * 1024;

/** The end of the process's log, then of what it printed itself: a Java that cannot start says so only there. */
export async function logTail(folder: ClusterFolder, process: LocalProcessName): Promise<readonly string[]> {
  const log = await lastLines(logFile(folder, process));
  const output = await lastLines(outputFile(folder, process));
  return [...log, ...output].slice(-LINES);
}

/** Whether the process gave up because somebody else has its port. */
export async function saysPortTaken(folder: ClusterFolder, process: LocalProcessName): Promise<boolean> {
  const text = (await lastText(logFile(folder, process))) + (await lastText(outputFile(folder, process)));
  return /BindException|Address already in use|Could not start rest endpoint on any port/.test(text);
}

async function lastLines(path: string): Promise<readonly string[]> {
  const text = await lastText(path);
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(-LINES);
}

/** Empty when the file is not there. */
async function lastText(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - TAIL_BYTES);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TAIL_BYTES), 0, TAIL_BYTES, start);
    const text = buffer.toString('utf8', 0, bytesRead);
    return start === 0 ? text : text.slice(text.indexOf('\n') + 1);
  } finally {
    await file.close();
  }
}
