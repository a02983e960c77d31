/** Stop with Savepoint, Cancel Job and Trigger Savepoint. */
import { message } from '../../l10n/localize.ts';
import type { StopOutcome } from '../../core/operations/operations.ts';
import { ago } from '../duration.ts';
import { isActive } from '../watch/snapshot.ts';
import { chooseJob, type ChosenJob } from './choose.ts';
import { selectorOf, type CommandContext, type Subject } from './context.ts';

export async function stopWithSavepointCommand(context: CommandContext, subject: Subject): Promise<void> {
  const chosen = await chooseJob(context, subject, message('manifest.command.stopWithSavepoint'), isActive);
  if (chosen === undefined) return;
  const agreed = await context.ui.confirm(
    message('client.stop.question', { job: chosen.job.name, environment: chosen.job.environment }),
    [message('client.stop.detail')],
    [{ label: message('manifest.command.stopWithSavepoint'), value: true }],
  );
  if (agreed !== true) return;
  const operations = context.operations();
  const outcome = await context.ui.run(message('client.stop.running', { job: chosen.job.name }), (progress, cancellation) =>
    operations.stop(selectorOf(chosen.scope, chosen.job.jobId), (event) => progress(event.text, event.fraction), cancellation),
  );
  await reportStop(context, chosen, outcome);
}

export async function cancelJobCommand(context: CommandContext, subject: Subject): Promise<void> {
  const chosen = await chooseJob(context, subject, message('manifest.command.cancelJob'), isActive);
  if (chosen === undefined) return;
  const agreed = await context.ui.confirm(
    message('client.cancel.question', { job: chosen.job.name, environment: chosen.job.environment }),
    [await whatIsLeft(context, chosen)],
    [{ label: message('manifest.command.cancelJob'), value: true }],
  );
  if (agreed !== true) return;
  const operations = context.operations();
  const outcome = await context.ui.run(message('client.cancel.running', { job: chosen.job.name }), (progress, cancellation) =>
    operations.cancel(selectorOf(chosen.scope, chosen.job.jobId), (event) => progress(event.text, event.fraction), cancellation),
  );
  await reportStop(context, chosen, outcome);
}

export async function triggerSavepointCommand(context: CommandContext, subject: Subject): Promise<void> {
  const chosen = await chooseJob(context, subject, message('manifest.command.triggerSavepoint'), isActive);
  if (chosen === undefined) return;
  const operations = context.operations();
  const outcome = await context.ui.run(message('client.savepoint.running', { job: chosen.job.name }), (progress, cancellation) =>
    operations.triggerSavepoint(selectorOf(chosen.scope, chosen.job.jobId), (event) => progress(event.text, event.fraction), cancellation),
  );
  await context.world.look();
  const copyPath = [{ label: message('client.savepoint.copyPath'), value: true }];
  const copy = await context.ui.notify('info', message('client.savepoint.done', { job: chosen.job.name, path: outcome.path }), copyPath);
  if (copy === true) await context.ui.copy(outcome.path);
}

/** What the job can be started from again after it was cancelled. */
async function whatIsLeft(context: CommandContext, { scope, job }: ChosenJob) {
  const operations = context.operations();
  const points = await context.ui.run(message('client.restore.reading', { job: job.name }), (_progress, cancellation) =>
    operations.restorePoints(selectorOf(scope, job.jobId), cancellation),
  );
  const newest = points.find((point) => point.existence !== 'missing');
  if (newest === undefined) return message('client.cancel.leavesNothing');
  const when = ago(context.now(), newest.triggerTimestamp);
  return newest.kind === 'savepoint'
    ? message('client.cancel.leavesSavepoint', { ago: when, path: newest.path })
    : message('client.cancel.leavesCheckpoint', { ago: when, path: newest.path });
}

async function reportStop(context: CommandContext, { job }: ChosenJob, outcome: StopOutcome): Promise<void> {
  await context.world.look();
  switch (outcome.kind) {
    case 'stopped':
      await context.ui.notify('info', message('client.stop.done', { job: job.name, path: outcome.savepoint }), []);
      return;
    case 'alreadyStopped':
      await context.ui.notify('info', message('client.stop.already', { job: job.name, path: outcome.savepoint }), []);
      return;
    case 'canceled':
      await context.ui.notify('info', message('client.cancel.done', { job: job.name }), []);
      return;
    case 'savepointFailed': {
      const status = outcome.status.status ?? message('client.job.neverSeen');
      await context.ui.notify('error', message('client.stop.savepointFailed', { job: job.name, cause: outcome.cause, status }), []);
    }
  }
}
