/** Asks for a savepoint or checkpoint: one of the recorded ones, newest first, or a path that the user types. */
import { message, type Message } from '../../l10n/localize.ts';
import type { JobSelector, ListedRestorePoint } from '../../core/operations/operations.ts';
import { ago } from '../duration.ts';
import type { PickItem } from '../ui.ts';
import type { CommandContext } from './context.ts';

type Origin = { readonly kind: 'point'; readonly path: string } | { readonly kind: 'typed' };

/** The path; `undefined` when the user chose none. `job`: its name for the user. */
export async function chooseRestorePoint(context: CommandContext, selector: JobSelector, job: string): Promise<string | undefined> {
  const points = await listPoints(context, selector, job);
  const origin = await context.ui.pick<Origin>(message('client.restore.title'), [
    ...[...points.filter(isThere), ...points.filter((point) => !isThere(point))].map((point) => itemOf(point, context.now())),
    { label: message('client.restore.typePath'), value: { kind: 'typed' } },
  ]);
  return origin?.kind === 'typed' ? askForPath(context) : origin?.path;
}

/** Newest first, as the ledger gives them. */
async function listPoints(context: CommandContext, selector: JobSelector, job: string): Promise<readonly ListedRestorePoint[]> {
  const operations = context.operations();
  return context.ui.run(message('client.restore.reading', { job }), (_progress, cancellation) =>
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
