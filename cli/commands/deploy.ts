/** `sluice deploy`: shows the plan, has it confirmed, executes exactly it. */
import type { DeployedJob, DeployPlan, FormerJob, Remedy } from '../../core/deploy/deployPlan.ts';
import { formerJobText } from '../../core/deploy/formerJob.ts';
import { message, type Message } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { toJson } from '../output/json.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usageError.ts';
import type { ChoiceOptions } from './choices.ts';
import { isExecutable, makePlan, showPlan } from './plan.ts';
import { progressLines } from './progressLines.ts';

export interface DeployOptions extends ChoiceOptions {
  readonly yes?: boolean;
  readonly confirm?: string;
  readonly dryRun?: boolean;
}

export async function deploy(session: Session, script: string, options: DeployOptions): Promise<ExitCode> {
  const plan = await makePlan(session, script, options);
  if (options.json !== true || options.dryRun === true) showPlan(session, plan, options);
  if (!isExecutable(plan)) {
    if (options.json === true && options.dryRun !== true) showPlan(session, plan, options);
    return EXIT.problems;
  }
  if (options.dryRun === true) return EXIT.ok;
  const refusal = await confirmation(session, plan, options);
  if (refusal !== undefined) throw new UsageError(refusal, 'notConfirmed');
  const operations = await session.operations();
  const outcome = await operations.deploy(plan, progressLines(session.terminal), session.signal);
  if (options.json === true) session.terminal.write(toJson(outcome, session.terminal.language));
  else for (const job of outcome.jobs) printJob(session, job);
  return outcome.ok ? EXIT.ok : EXIT.world;
}

/** Why the plan may not be executed; `undefined` when it was confirmed. */
async function confirmation(session: Session, plan: DeployPlan, options: DeployOptions): Promise<Message | undefined> {
  const { name, isProtected } = plan.environment;
  if (isProtected) {
    if (options.confirm === name) return undefined;
    if (options.confirm !== undefined || !session.terminal.isInteractive) return message('cli.protectedNeedsName', { name });
    const typed = await session.terminal.ask(message('cli.askEnvironment', { name }));
    return typed.trim() === name ? undefined : message('cli.notConfirmed');
  }
  if (options.yes === true || options.confirm === name) return undefined;
  if (!session.terminal.isInteractive) return message('cli.needsYes');
  const answer = await session.terminal.ask(message('cli.askDeploy'));
  return /^(y|yes|是)$/i.test(answer.trim()) ? undefined : message('cli.notConfirmed');
}

function printJob(session: Session, job: DeployedJob): void {
  const { terminal } = session;
  const { name, jobId, result } = job;
  switch (result.kind) {
    case 'running': {
      const { restoredFrom } = result;
      terminal.print(
        restoredFrom === undefined
          ? message('cli.jobRunning', { name, jobId })
          : message('cli.jobRestored', { name, jobId, path: restoredFrom }),
      );
      return;
    }
    case 'finished':
      terminal.print(message('cli.jobFinished', { name, jobId }));
      return;
    case 'failed':
      terminal.print(message('cli.jobFailed', { name, reason: result.reason }));
      printFormerJob(session, result.before);
      for (const remedy of result.remedies) terminal.print(message('cli.hintLine', { hint: remedyText(remedy, name) }));
      return;
    case 'cancelled':
      terminal.print(result.exists ? message('cli.jobLeftRunning', { name, jobId }) : message('cli.jobNotSubmitted', { name }));
      printFormerJob(session, result.before);
      return;
    case 'notStarted':
      terminal.print(message('cli.jobNotStarted', { name }));
  }
}

function printFormerJob(session: Session, before: FormerJob): void {
  const text = formerJobText(before);
  if (text !== undefined) session.terminal.print(text);
}

function remedyText(remedy: Remedy, job: string): Message {
  switch (remedy) {
    case 'sameAgain':
      return message('deploy.sameAgain', { job });
    case 'previous':
      return message('cli.remedyPrevious');
    case 'allowNonRestoredState':
      return message('cli.remedyAllowNonRestoredState');
    case 'stateless':
      return message('cli.remedyStateless');
    case 'restoreFrom':
      return message('cli.remedyRestoreFrom');
  }
}
