/** `sluice variables`: their values by environment, and who uses one. */
import { TERMINAL } from '../../core/flink/jobStatus.ts';
import type { JobView } from '../../core/monitor/observation.ts';
import type { PlacedSite, UnreadableFile, VariableFacts } from '../../core/operations/operations.ts';
import { localize, message, type Message } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { toJson } from '../output/json.ts';
import { table } from '../output/table.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { UsageError } from '../usageError.ts';

/** How old what is shown of running jobs may be, in milliseconds. */
const SHARED_AGE = 5_000;

export async function variables(session: Session, options: GlobalOptions): Promise<ExitCode> {
  const scope = await session.scope(options);
  const operations = await session.operations();
  const { variables: found, unreadable } = await operations.variables(scope, session.signal);
  const { terminal } = session;
  if (options.json === true) terminal.write(toJson(found, terminal.language));
  else if (found.length === 0) terminal.print(message('cli.noVariables'));
  else for (const line of table(matrix(found, (text) => localize(text, terminal.language)))) terminal.print(line);
  complain(session, unreadable);
  return EXIT.ok;
}

/** Prints the places that use a variable, and the jobs that run from these scripts now. */
export async function usedBy(session: Session, name: string, options: GlobalOptions): Promise<ExitCode> {
  const scope = await session.scope(options);
  const operations = await session.operations();
  const { variables: found, unreadable } = await operations.variables(scope, session.signal);
  complain(session, unreadable);
  const variable = found.find((each) => each.name === name);
  if (variable === undefined) throw new UsageError(message('cli.unknownVariable', { name }));
  const worlds = await operations.observe({ ...scope, environment: options.env, maxAge: SHARED_AGE }, session.signal);
  const files = new Set(variable.uses.map(({ file }) => file));
  const jobs = worlds.flatMap((world) => world.jobs).filter((job) => isAlive(job) && job.script !== undefined && files.has(job.script));
  printUses(session, variable, jobs, options);
  return EXIT.ok;
}

/** What is listed is not all there is. */
function complain({ terminal }: Session, unreadable: readonly UnreadableFile[]): void {
  for (const { file, reason } of unreadable) terminal.complain(message('cli.variablesUnreadable', { file, reason }));
}

function printUses({ terminal }: Session, variable: VariableFacts, jobs: readonly JobView[], { json }: GlobalOptions): void {
  if (json === true) {
    terminal.write(toJson({ ...variable, jobs }, terminal.language));
    return;
  }
  const { name, uses } = variable;
  terminal.print(uses.length === 0 ? message('cli.variableUnused', { name }) : message('cli.variableUses', { name, count: uses.length }));
  for (const use of uses) terminal.print(message('cli.variablePlace', { place: placeOf(use) }));
  if (jobs.length === 0) terminal.print(message('cli.variableNoJobs'));
  else terminal.print(message('cli.variableJobs', { count: jobs.length }));
  const rows = jobs.map((job) => [job.name, job.environment, job.cluster, job.status ?? '–', job.jobId]);
  const head = ['cli.colJob', 'cli.colEnvironment', 'cli.colCluster', 'cli.colStatus', 'cli.colJobId'] as const;
  if (rows.length > 0) {
    for (const line of table([head.map((key) => localize(message(key), terminal.language)), ...rows])) terminal.print(line);
  }
}

function isAlive({ status }: JobView): boolean {
  return status !== undefined && !TERMINAL.has(status);
}

/** As editors take it: line and column from 1. */
function placeOf({ file, position: { line, character } }: PlacedSite): string {
  return `${file}:${String(line + 1)}:${String(character + 1)}`;
}

function matrix(found: readonly VariableFacts[], text: (line: Message) => string): readonly (readonly string[])[] {
  const environments = (found[0]?.values ?? []).map(({ environment }) => environment);
  const head = [text(message('cli.colVariable')), text(message('cli.colUses')), ...environments];
  const rows = found.map(({ name, uses, values }) => [
    name,
    String(uses.length),
    ...values.map(({ value }) => (value === undefined ? text(message('project.notDefined')) : JSON.stringify(value).slice(1, -1))),
  ]);
  return [head, ...rows];
}
