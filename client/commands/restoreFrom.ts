/** Restore From…: deploys a script from a restore point that the user chooses. */
import { message, type Message } from '../../l10n/localize.ts';
import type { ListedRestorePoint } from '../../core/operations/operations.ts';
import { ago } from '../duration.ts';
import type { PickItem } from '../ui.ts';
import { deploy, scriptInScope, type ScriptInScope } from './deploy.ts';
import { selectorOf, type CommandContext, type Subject } from './context.ts';

type Origin = { readonly kind: 'point'; readonly path: string } | { readonly kind: 'typed' };

export async function restoreFromCommand(context: CommandContext, subject: Subject): Promise<void> {
  const target = await scriptInScope(context, subject);
  if (target === undefined) return;
  const points = await listPoints(context, subject, target);
  const origin = await context.ui.pick<Origin>(message('client.restore.title'), [
    ...[...points.filter(isThere), ...points.filter((point) => !isThere(point))].map((point) => itemOf(point, context.now())),
    { label: message('client.restore.typePath'), value: { kind: 'typed' } },
  ]);
  if (origin === undefined) return;
  const path = origin.kind === 'point' ? origin.path : await askForPath(context);
  if (path !== undefined) await deploy(context, target, { restoreFrom: path });
}

/** Newest first, as the ledger gives them. */
async function listPoints(context: CommandContext, subject: Subject, target: ScriptInScope): Promise<readonly ListedRestorePoint[]> {
  const job = subject.kind === 'item' && subject.target.kind === 'job' ? subject.target.job : undefined;
  const selector = job === undefined ? { ...target.scope, job: target.script } : selectorOf(target.scope, job.jobId);
  const operations = context.operations();
  return context.ui.run(message('client.restore.reading', { job: job?.name ?? target.script }), (_progress, cancellation) =>
    operations.restorePoints(selector, cancellation),
  );
}

/** Flink removes older checkpoints itself: what is missing is listed last. */
function isThere(point: ListedRestorePoint): boolean {
  return point.existence !== 'missing';
}

function itemOf(point: ListedRestorePoint, now: number): PickItem<Origin> {
  const when = ago(now, point.triggerTimestamp);
  const label =
    point.kind === 'savepoint'
      ? message('client.restore.savepoint', { ago: when })
      : message('client.restore.checkpoint', { ago: when, id: point.checkpointId ?? '?' });
  return { label, description: existenceText(point), detail: point.path, value: { kind: 'point', path: point.path } };
}

function existenceText(point: ListedRestorePoint): Message {
  switch (point.existence) {
    case 'verified':
      return message('client.restore.verified');
    case 'missing':
      return message('client.restore.missing');
    case 'notVerified':
      return message('client.restore.notVerified');
  }
}

async function askForPath(context: CommandContext): Promise<string | undefined> {
  const path = await context.ui.ask(message('client.restore.typePath'), message('client.restore.pathPrompt'), (text) =>
    text.trim() === '' ? message('client.restore.pathMissing') : undefined,
  );
  return path?.trim();
}
