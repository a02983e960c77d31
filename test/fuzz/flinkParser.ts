/** Flink's own parser as a process: a statement in, its verdict out. */
import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { FlinkVersion } from '../../core/sql/flinkVersion.ts';

/** The releases that the grammar was made after. */
const RELEASES: Readonly<Record<FlinkVersion, string>> = {
  '1.14': '1.14.6',
  '1.16': '1.16.3',
  '1.18': '1.18.1',
  '1.20': '1.20.4',
  '2.0': '2.0.2',
  '2.1': '2.1.3',
  '2.2': '2.2.1',
  '2.3': '2.3.0',
};

const TOOL = join(import.meta.dirname, '..', '..', 'tools', 'oracle');

/** Line, column, end line, end column: 1-based, the end inclusive. */
export type Place = readonly [line: number, column: number, endLine: number, endColumn: number];

export type FlinkVerdict =
  | {
      readonly kind: 'accepted';
      readonly statements: number;
      /** How many alternatives of Flink's grammar no accepted statement had used before. */
      readonly fresh: number;
    }
  | {
      readonly kind: 'refused';
      /** `undefined` where Flink failed without one. */
      readonly place: Place | undefined;
      readonly message: string;
      /** The names of the tokens that would have fitted, in quotes those that are text. */
      readonly expected: readonly string[];
    };

export class FlinkParser {
  /** The productions of its grammar, as a file. */
  readonly productions: string;
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting: ((line: string) => void)[] = [];

  private constructor(folder: string) {
    this.productions = join(folder, 'productions.jsonl');
    const classpath = [join(folder, 'classes'), join(folder, 'jars', '*')].join(delimiter);
    this.#process = spawn('java', ['-Xss64m', '-Xmx1g', '-XX:+UseSerialGC', '-cp', classpath, 'FlinkParser', 'expected'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#waiting.shift()?.(line));
  }

  /** Starts the parser of a version; its jars are fetched into the user's cache where they are not there yet. */
  static start(version: FlinkVersion): FlinkParser {
    return new FlinkParser(installed(RELEASES[version]));
  }

  async ask(sql: string): Promise<FlinkVerdict> {
    return verdictOf(await this.#send(Buffer.from(sql, 'utf8').toString('base64')));
  }

  /** How many accepted statements have used each alternative of the grammar so far, by its number. */
  async coverage(): Promise<readonly number[]> {
    return (await this.#send('?')).split(' ').map(Number);
  }

  async #send(line: string): Promise<string> {
    const answer = new Promise<string>((resolve) => this.#waiting.push(resolve));
    this.#process.stdin.write(`${line}\n`);
    return await answer;
  }

  close(): void {
    this.#process.stdin.end();
  }
}

function verdictOf(line: string): FlinkVerdict {
  const [word, ...parts] = line.split('\t');
  if (word === 'ok') return { kind: 'accepted', statements: Number(parts[0]), fresh: Number(parts[1]) };
  const [from = -1, column = -1, to = -1, endColumn = -1] = parts.slice(0, 4).map(Number);
  return {
    kind: 'refused',
    place: from < 0 ? undefined : [from, column, to, endColumn],
    message: Buffer.from(parts[4] ?? '', 'base64').toString('utf8'),
    expected: (parts[5] ?? '').split(' ').filter((name) => name !== ''),
  };
}

function installed(release: string): string {
  const source = readdirSync(TOOL)
    .map((name) => readFileSync(join(TOOL, name), 'utf8'))
    .join('');
  const stamp = createHash('sha256').update(source).digest('hex').slice(0, 12);
  const folder = join(homedir(), '.cache', 'sluice', 'oracle', `${release}-${stamp}`);
  if (existsSync(folder)) return folder;
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  execFileSync(join(TOOL, 'fetch.sh'), [making, release], { stdio: ['ignore', 'ignore', 'inherit'] });
  renameSync(making, folder);
  return folder;
}
