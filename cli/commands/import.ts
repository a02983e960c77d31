/** `sluice import`: makes files of a project from scripts and from exports of other tools. */
import path from 'node:path';
import type { ImportReport } from '../../core/operations/operations.ts';
import { message } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { toJson } from '../output/json.ts';
import type { GlobalOptions, Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';

export interface ImportOptions extends GlobalOptions {
  readonly to?: string;
  readonly dryRun?: boolean;
}

export async function importJobs(session: Session, from: string, options: ImportOptions): Promise<ExitCode> {
  const { terminal } = session;
  const scope = await session.scope(options);
  const to = options.to === undefined ? undefined : path.resolve(options.to);
  const order = { from: path.resolve(from), to, isDryRun: options.dryRun === true };
  const report = await (await session.operations()).importJobs(scope, order, session.signal);
  if (options.json === true) terminal.write(toJson(report, terminal.language));
  else print(terminal, report);
  return report.notUnderstood.length > 0 ? EXIT.problems : EXIT.ok;
}

function print(terminal: Terminal, report: ImportReport): void {
  const { made, left, notUnderstood, remarks, restorePoints, variables, secrets, isDryRun } = report;
  for (const { place, files } of made) terminal.print(message(isDryRun ? 'import.wouldMake' : 'import.made', { place, files }));
  for (const { place, file } of left) terminal.print(message('import.left', { place, file }));
  for (const { place, text } of remarks) terminal.print(message('import.remark', { place, text }));
  for (const { place, reason } of notUnderstood) terminal.print(message('import.notUnderstood', { place, reason }));
  for (const { job, path: at } of restorePoints)
    terminal.print(message(isDryRun ? 'import.wouldRecord' : 'import.recorded', { job, path: at }));
  for (const { name, key, place, how } of secrets) terminal.print(message('import.secret', { name, key, place, how }));
  if (variables.length > 0) terminal.print(message('import.variables', { names: variables }));
  const counts = { left: left.length, notUnderstood: notUnderstood.length, points: restorePoints.length };
  terminal.print(message(isDryRun ? 'import.drySummary' : 'import.summary', { made: made.length, ...counts }));
}
