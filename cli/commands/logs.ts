/** `sluice logs`: the ends of JobManager and TaskManager logs, and what is added to them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { OperationError } from '../../core/deploy/operationError.ts';
import { CancelledError } from '../../core/errors.ts';
import { parseJobId } from '../../core/flink/ids.ts';
import type { Operations, ProjectScope } from '../../core/operations/operations.ts';
import type { FlinkProcess } from '../../core/ports.ts';
import { message, visible } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { UsageError } from '../usageError.ts';

export interface LogsOptions extends GlobalOptions {
  readonly follow?: boolean;
  readonly cluster?: string;
  readonly bytes: string;
}

interface OpenLog {
  readonly process: FlinkProcess;
  readonly name: string;
  /** Which process's it is, in words. */
  readonly who: string;
  /** Where to read on. */
  next: number;
}

/** What all looks at the logs have in common. */
interface LogReading {
  readonly session: Session;
  readonly operations: Operations;
  readonly scope: ProjectScope;
  readonly options: LogsOptions;
  readonly cluster: string;
  /** Only lines with one of these words; all when it is empty. */
  readonly words: readonly string[];
}

const FOLLOW_MS = 2_000;

export async function logs(session: Session, job: string | undefined, options: LogsOptions): Promise<ExitCode> {
  const bytes = Number(options.bytes);
  if (!Number.isInteger(bytes) || bytes <= 0) throw new UsageError(message('cli.badNumber', { option: '--bytes', value: options.bytes }));
  const scope = await session.scope(options);
  const operations = await session.operations();
  const place = await placeOf(session, operations, scope, job, options.cluster);
  const reading = { session, operations, scope, options, ...place };
  try {
    await read(reading, -bytes);
  } catch (error) {
    // An interruption is how following ends.
    if (!(options.follow === true && error instanceof CancelledError)) throw error;
  }
  return EXIT.ok;
}

async function read(reading: LogReading, from: number): Promise<void> {
  const { session, options } = reading;
  const open = new Map<string, OpenLog>();
  const ended = AbortSignal.any([session.signal, session.outputGone]);
  do {
    await discover(reading, open, from);
    for (const log of open.values()) await printNew(reading, log);
    if (options.follow === true) await sleep(FOLLOW_MS, undefined, { signal: ended }).catch(() => undefined);
  } while (options.follow === true && !ended.aborted);
}

async function placeOf(
  session: Session,
  operations: Operations,
  scope: ProjectScope,
  job: string | undefined,
  cluster: string | undefined,
): Promise<Pick<LogReading, 'cluster' | 'words'>> {
  const { project } = await operations.project(scope, session.signal);
  const environment = scope.environment ?? project.defaultEnvironment;
  const usual = cluster ?? project.environments.find(({ name }) => name === environment)?.cluster ?? '';
  if (job === undefined) return { cluster: usual, words: [] };
  const worlds = await operations.observe({ ...scope, environment }, session.signal);
  const view = worlds
    .flatMap((world) => world.jobs)
    .find((each) => each.jobId === job || each.jobKey === job || each.name === job || each.script === job);
  if (view !== undefined) return { cluster: view.cluster, words: [view.jobId, view.name] };
  // A job that nobody lists any more has left its ID in the logs all the same.
  if (parseJobId(job) !== undefined) return { cluster: usual, words: [job] };
  throw new OperationError('notFound', message('deploy.jobNotFound', { job, environment }));
}

/** Adds the logs of processes that came since the last look. */
async function discover({ session, operations, scope, cluster }: LogReading, open: Map<string, OpenLog>, from: number): Promise<void> {
  for (const process of await operations.logProcesses(scope, cluster, session.signal)) {
    const who = process.kind === 'jobManager' ? 'jobmanager' : `taskmanager ${process.id}`;
    for (const file of await operations.logFiles(scope, cluster, process, session.signal)) {
      const key = `${who} ${file.name}`;
      if (file.name.endsWith('.log') && !open.has(key)) open.set(key, { process, name: file.name, who, next: from });
    }
  }
}

async function printNew({ session, operations, scope, cluster, words, options }: LogReading, log: OpenLog): Promise<void> {
  for (;;) {
    const chunk = await operations.readLog(scope, cluster, { process: log.process, name: log.name, from: log.next }, session.signal);
    log.next = chunk.next;
    const lines = chunk.text.split(/\r?\n/).filter((line) => line !== '');
    for (const line of lines.filter((each) => words.length === 0 || words.some((word) => each.includes(word)))) {
      const plain = visible(`[${log.who} ${log.name}] ${line}`);
      session.terminal.write(`${options.json === true ? JSON.stringify({ process: log.who, file: log.name, line }) : plain}\n`);
    }
    if (chunk.text === '' || chunk.next >= chunk.size) return;
  }
}
