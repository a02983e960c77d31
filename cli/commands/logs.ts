/** `sluice logs`: the ends of JobManager and TaskManager logs, and what is added to them. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Operations, ProjectScope } from '../../core/operations/operations.ts';
import type { FlinkProcess } from '../../core/ports.ts';
import { message, visible } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { GlobalOptions, Session } from '../session.ts';

export interface LogsOptions extends GlobalOptions {
  readonly follow?: boolean;
  readonly cluster?: string;
  readonly bytes: string;
}

interface OpenLog {
  readonly process: FlinkProcess;
  readonly name: string;
  readonly label: string;
  /** Where to read on. */
  next: number;
}

const FOLLOW_MS = 2_000;

export async function logs(session: Session, job: string | undefined, options: LogsOptions): Promise<ExitCode> {
  const scope = await session.scope(options);
  const operations = await session.operations();
  const bytes = Number(options.bytes);
  if (!Number.isInteger(bytes) || bytes <= 0) {
    session.terminal.complain(message('cli.badNumber', { option: '--bytes', value: options.bytes }));
    return EXIT.usage;
  }
  const place = await placeOf(session, operations, scope, job, options.cluster);
  const open = new Map<string, OpenLog>();
  do {
    await discover(session, operations, scope, place.cluster, open, -bytes);
    for (const log of open.values()) await printNew(session, operations, scope, place, log);
    if (options.follow === true) await sleep(FOLLOW_MS, undefined, { signal: session.signal }).catch(() => undefined);
  } while (options.follow === true && !session.signal.aborted);
  return EXIT.ok;
}

interface LogPlace {
  readonly cluster: string;
  /** Only lines with one of these words; all when it is empty. */
  readonly words: readonly string[];
}

async function placeOf(
  session: Session,
  operations: Operations,
  scope: ProjectScope,
  job: string | undefined,
  cluster: string | undefined,
): Promise<LogPlace> {
  const { project } = await operations.project(scope, session.signal);
  const name = scope.environment ?? project.defaultEnvironment;
  const usual = cluster ?? project.environments.find((environment) => environment.name === name)?.cluster ?? '';
  if (job === undefined) return { cluster: usual, words: [] };
  const worlds = await operations.observe({ ...scope, environment: name }, session.signal);
  const view = worlds
    .flatMap((world) => world.jobs)
    .find((each) => each.jobId === job || each.jobKey === job || each.name === job || each.script === job);
  return view === undefined ? { cluster: usual, words: [job] } : { cluster: view.cluster, words: [view.jobId, view.name] };
}

/** Adds the logs of processes that came since the last look. */
async function discover(
  session: Session,
  operations: Operations,
  scope: ProjectScope,
  cluster: string,
  open: Map<string, OpenLog>,
  from: number,
): Promise<void> {
  for (const process of await operations.logProcesses(scope, cluster, session.signal)) {
    const who = process.kind === 'jobManager' ? 'jobmanager' : `taskmanager ${process.id}`;
    for (const file of await operations.logFiles(scope, cluster, process, session.signal)) {
      const label = `${who} ${file.name}`;
      if (file.name.endsWith('.log') && !open.has(label)) open.set(label, { process, name: file.name, label, next: from });
    }
  }
}

async function printNew(session: Session, operations: Operations, scope: ProjectScope, place: LogPlace, log: OpenLog): Promise<void> {
  const chunk = await operations.readLog(scope, place.cluster, { process: log.process, name: log.name, from: log.next }, session.signal);
  log.next = chunk.next;
  const lines = chunk.text
    .split('\n')
    .filter((line) => line !== '' && (place.words.length === 0 || place.words.some((word) => line.includes(word))));
  for (const line of lines) session.terminal.write(visible(`[${log.label}] ${line}`) + '\n');
}
