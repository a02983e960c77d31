/** Show Exceptions: what made a job fail or restart, newest first, in a document. */
import { message } from '../../l10n/localize.ts';
import type { JobSelector } from '../../core/operations/operations.ts';
import type { JobException } from '../../core/flink/job.ts';
import { chooseJob } from './choose.ts';
import { selectorOf, type CommandContext, type Subject } from './context.ts';

export async function showExceptionsCommand(context: CommandContext, subject: Subject): Promise<void> {
  const chosen = await chooseJob(context, subject, message('manifest.command.showExceptions'), () => true);
  if (chosen !== undefined) await showExceptions(context, selectorOf(chosen.scope, chosen.job.jobId), chosen.job.name);
}

export async function showExceptions(context: CommandContext, selector: JobSelector, job: string): Promise<void> {
  const operations = context.operations();
  const exceptions = await context.ui.run(message('client.exceptions.reading', { job }), (_progress, cancellation) =>
    operations.exceptions(selector, cancellation),
  );
  if (exceptions.length === 0) {
    await context.ui.notify('info', message('client.exceptions.none', { job }), []);
    return;
  }
  const name = context.localizer.text(message('client.exceptions.name', { job }));
  await context.ui.showDocument(name, exceptions.map((exception) => render(context, exception)).join('\n\n'));
}

function render(context: CommandContext, exception: JobException): string {
  const time = new Date(exception.timestamp).toISOString();
  const heading =
    exception.task === undefined
      ? message('client.exceptions.global', { time })
      : message('client.exceptions.ofTask', { time, task: exception.task });
  return [context.localizer.text(heading), exception.rootCause, '', exception.stackTrace].join('\n');
}
