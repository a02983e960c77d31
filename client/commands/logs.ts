/** Tail Logs: which log, and handing it to the follower. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Cancellation } from '../../core/cancellation.ts';
import type { Operations, ProjectScope } from '../../core/operations/operations.ts';
import type { FlinkProcess } from '../../core/ports.ts';
import type { PickItem } from '../ui.ts';
import { chooseJob } from './choose.ts';
import type { CommandContext, LogOrder, Subject } from './context.ts';

/** Above this a log is not followed. */
export const MAX_FOLLOWED_BYTES = 50 * 1024 * 1024;

export async function tailLogsCommand(context: CommandContext, subject: Subject): Promise<void> {
  if (subject.kind === 'item' && subject.target.kind === 'cluster') {
    await tailLogs(context, subject.target.scope, subject.target.cluster);
    return;
  }
  const chosen = await chooseJob(context, subject, message('manifest.command.tailLogs'), (job) => job.fresh);
  if (chosen !== undefined) await tailLogs(context, chosen.scope, chosen.job.cluster);
}

export async function tailLogs(context: CommandContext, scope: ProjectScope, cluster: string): Promise<void> {
  const operations = context.operations();
  const items = await context.ui.run(message('client.logs.reading', { cluster }), (_progress, cancellation) =>
    listLogs(operations, scope, cluster, cancellation),
  );
  if (items.length === 0) {
    await context.ui.notify('info', message('client.logs.none', { cluster }), []);
    return;
  }
  const order = await context.ui.pick(message('client.logs.title', { cluster }), items);
  if (order === undefined) return;
  if (order.file.sizeBytes > MAX_FOLLOWED_BYTES) await offerDownload(context, order);
  else context.tail(order);
}

/** Flink sends a log from its start only: a great one is fetched once or not at all. */
async function offerDownload(context: CommandContext, { scope, cluster, process, file }: LogOrder): Promise<void> {
  const megabytes = Math.round(file.sizeBytes / 1024 / 1024);
  const choice = [{ label: message('client.logs.download'), value: true }];
  const download = await context.ui.notify('warning', message('client.logs.tooLarge', { name: file.name, megabytes }), choice);
  if (download !== true) return;
  const owner = process.kind === 'jobManager' ? 'jobmanager' : `taskmanagers/${encodeURIComponent(process.id)}`;
  const root = await context.ui.run(message('client.webUi.opening'), (_progress, cancellation) =>
    context.operations().webUiUrl(scope, cluster, undefined, cancellation),
  );
  await context.ui.openUrl(`${root}${owner}/logs/${encodeURIComponent(file.name)}`);
}

/** The logs of all processes, each process's main log first. */
async function listLogs(
  operations: Operations,
  scope: ProjectScope,
  cluster: string,
  cancellation: Cancellation,
): Promise<readonly PickItem<LogOrder>[]> {
  const processes = await operations.logProcesses(scope, cluster, cancellation);
  const lists = processes.map(async (process) => {
    const files = await operations.logFiles(scope, cluster, process, cancellation);
    const byUse = [...files].sort((left, right) => rank(left.name) - rank(right.name) || left.name.localeCompare(right.name));
    return byUse.map((file) => ({
      label: nameOfProcess(process),
      description: message('client.logs.file', { name: file.name, kilobytes: Math.ceil(file.sizeBytes / 1024) }),
      value: { scope, cluster, process, file },
    }));
  });
  return (await Promise.all(lists)).flat();
}

/** Standard output and error come after the log proper, rotated logs last. */
function rank(fileName: string): number {
  if (fileName.endsWith('.log')) return 0;
  return fileName.endsWith('.out') || fileName.endsWith('.err') ? 1 : 2;
}

export function nameOfProcess(process: FlinkProcess): Message {
  return process.kind === 'jobManager' ? message('client.logs.jobManager') : message('client.logs.taskManager', { id: process.id });
}
