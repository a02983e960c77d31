/** `sluice stop`, `sluice cancel` and `sluice savepoint`. */
import type { JobSelector, StopOutcome } from '../../core/operations/operations.ts';
import { message } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { toJson } from '../output/json.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { UsageError } from '../usageError.ts';
import { progressLines } from './progressLines.ts';

export async function selectorOf(session: Session, job: string, options: GlobalOptions): Promise<JobSelector> {
  return { ...(await session.scope(options)), job };
}

export async function stop(session: Session, job: string, options: GlobalOptions): Promise<ExitCode> {
  const selector = await selectorOf(session, job, options);
  const operations = await session.operations();
  return report(session, job, options, await operations.stop(selector, progressLines(session.terminal), session.signal));
}

export async function cancel(session: Session, job: string, options: GlobalOptions & { readonly yes?: boolean }): Promise<ExitCode> {
  const { terminal } = session;
  const selector = await selectorOf(session, job, options);
  const operations = await session.operations();
  if (options.yes !== true) {
    if (!terminal.isInteractive) throw new UsageError(message('cli.needsYes'), 'notConfirmed');
    const newest = (await operations.restorePoints(selector, session.signal)).find((point) => point.existence !== 'missing');
    const left = newest === undefined ? message('cli.nothingLeft') : message('cli.leftToRestore', { path: newest.path });
    const answer = await terminal.ask(message('cli.askCancel', { job, left }));
    if (!/^(y|yes|是)$/i.test(answer.trim())) throw new UsageError(message('cli.notConfirmed'), 'notConfirmed');
  }
  return report(session, job, options, await operations.cancel(selector, progressLines(terminal), session.signal));
}

function report(session: Session, job: string, options: GlobalOptions, outcome: StopOutcome): ExitCode {
  const { terminal } = session;
  if (options.json === true) terminal.write(toJson(outcome, terminal.language));
  else if (outcome.kind === 'stopped') terminal.print(message('cli.stopped', { job, path: outcome.savepoint }));
  else if (outcome.kind === 'alreadyStopped') terminal.print(message('cli.alreadyStopped', { job, path: outcome.savepoint }));
  else if (outcome.kind === 'canceled') terminal.print(message('cli.canceled', { job }));
  else terminal.print(message('cli.savepointFailed', { job, cause: outcome.cause, status: outcome.status.status ?? '?' }));
  return outcome.kind === 'savepointFailed' ? EXIT.world : EXIT.ok;
}

export async function savepoint(session: Session, job: string, options: GlobalOptions): Promise<ExitCode> {
  const selector = await selectorOf(session, job, options);
  const operations = await session.operations();
  const outcome = await operations.triggerSavepoint(selector, progressLines(session.terminal), session.signal);
  if (options.json === true) session.terminal.write(toJson(outcome, session.terminal.language));
  else session.terminal.print(message('cli.savepointTaken', { job, path: outcome.path }));
  return EXIT.ok;
}
