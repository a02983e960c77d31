/** The technical log: a file that grows to a limit and is then kept once more under another name. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { inspect } from 'node:util';
import type { Log } from '../../core/ports.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface LogOptions {
  /** Absolute path; the file before it is `<file>.1`. */
  readonly file: string;
  /** What is less is left out. */
  readonly level: LogLevel;
  readonly now: () => number;
  /** Size in bytes from which a new file is begun. */
  readonly limitBytes?: number;
  /** Told the first time that a line cannot be written; a log that fails takes nothing down. */
  readonly onFailure?: (error: unknown) => void;
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];
const LIMIT_BYTES = 4 * 1024 * 1024;
const LIMIT_DETAIL = 16 * 1024;

/** Each line is in the file when the call returns, so that the last words before a crash are there. Several processes may share the file. */
export function createLog(options: LogOptions): Log {
  const { file, limitBytes = LIMIT_BYTES } = options;
  let failed = false;

  function write(level: LogLevel, text: string, detail: unknown): void {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(options.level)) return;
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) >= limitBytes) renameSync(file, `${file}.1`);
      appendFileSync(file, lineOf(options.now(), level, text, detail), { mode: 0o600 });
    } catch (error) {
      if (!failed) options.onFailure?.(error);
      failed = true;
    }
  }

  return {
    debug: (text, detail) => write('debug', text, detail),
    info: (text, detail) => write('info', text, detail),
    warn: (text, detail) => write('warn', text, detail),
    error: (text, detail) => write('error', text, detail),
  };
}

function lineOf(now: number, level: LogLevel, text: string, detail: unknown): string {
  const head = `${new Date(now).toISOString()} ${hostname()}/${String(process.pid)} ${level.toUpperCase()} ${oneLine(text)}\n`;
  return withoutUrlCredentials(detail === undefined ? head : `${head}${indented(detail)}\n`);
}

/** What was read from outside must not look like a line of ours. */
function oneLine(text: string): string {
  return text.replaceAll('\r', String.raw`\r`).replaceAll('\n', String.raw`\n`);
}

function indented(detail: unknown): string {
  const rendered = inspect(detail, { depth: 6, breakLength: 160, maxArrayLength: 50, maxStringLength: 4096 });
  return rendered.slice(0, LIMIT_DETAIL).replaceAll(/^/gm, '    ');
}

/** Nobody should log these; an error text of another program may hold them all the same. */
function withoutUrlCredentials(text: string): string {
  return text.replaceAll(/(\w:\/\/)[^\s/@'"]+@/g, '$1***@');
}
