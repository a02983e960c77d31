/** Commands on one job that only look: web UI, ID, and taking a foreign job into the ledger. */
import { message } from '../../l10n/localize.ts';
import { isActive } from '../watch/snapshot.ts';
import { chooseJob } from './choose.ts';
import type { CommandContext, Subject } from './context.ts';

/** Of the cluster where it was called on one, else of a job. */
export async function openWebUiCommand(context: CommandContext, subject: Subject): Promise<void> {
  const target = subject.kind === 'item' && subject.target.kind === 'cluster' ? subject.target : await jobPlace(context, subject);
  if (target === undefined) return;
  const operations = context.operations();
  const url = await context.ui.run(message('client.webUi.opening'), (_progress, cancellation) =>
    operations.webUiUrl(target.scope, target.cluster, 'jobId' in target ? target.jobId : undefined, cancellation),
  );
  await context.ui.openUrl(url);
}

async function jobPlace(context: CommandContext, subject: Subject) {
  const chosen = await chooseJob(context, subject, message('manifest.command.openWebUi'), (job) => job.fresh);
  return chosen === undefined ? undefined : { scope: chosen.scope, cluster: chosen.job.cluster, jobId: chosen.job.jobId };
}

export async function copyJobIdCommand(context: CommandContext, subject: Subject): Promise<void> {
  const chosen = await chooseJob(context, subject, message('manifest.command.copyJobId'), () => true);
  if (chosen !== undefined) await context.ui.copy(chosen.job.jobId);
}

export async function adoptJobCommand(context: CommandContext, subject: Subject): Promise<void> {
  const title = message('manifest.command.adoptJob');
  const chosen = await chooseJob(context, subject, title, (job) => isActive(job) && job.jobKey === undefined);
  if (chosen === undefined) return;
  const script = await chooseOwner(context);
  if (script === undefined) return;
  const operations = context.operations();
  const job = await context.ui.run(message('client.adopt.running', { job: chosen.job.name }), (_progress, cancellation) =>
    operations.adopt(chosen.scope, chosen.job.jobId, script.path, cancellation),
  );
  await context.world.look();
  await context.ui.notify('info', message('client.adopt.done', { job: job.name }), []);
}

/** The script whose next deployment shall go on with the job's state, or none. */
async function chooseOwner(context: CommandContext): Promise<{ readonly path: string | undefined } | undefined> {
  const scripts = await context.scripts.list();
  return context.ui.pick<{ readonly path: string | undefined }>(message('client.adopt.title'), [
    ...scripts.map(({ path, name }) => ({ label: name, value: { path } })),
    { label: message('client.adopt.noScript'), detail: message('client.adopt.noScriptDetail'), value: { path: undefined } },
  ]);
}
