/** `sluice status`: clusters and jobs as they are now, or as they were last seen. */
import { ageOf } from '../../core/deploy/renderPlan.ts';
import type { WorldObservation } from '../../core/operations/operations.ts';
import type { ClusterObservation, JobView } from '../../core/monitor/observation.ts';
import { localize, message, type Message } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { toJson } from '../output/json.ts';
import { table } from '../output/table.ts';
import type { GlobalOptions, Session } from '../session.ts';

/** What a window of VS Code saw is as good as an own look while it is this new; its age is shown. Milliseconds. */
const SHARED_AGE = 5_000;
/** What is younger than this is shown as seen now. Milliseconds. */
const NOW_AGE = 1_000;

export async function status(session: Session, options: GlobalOptions): Promise<ExitCode> {
  const scope = await session.scope(options);
  const operations = await session.operations();
  const worlds = await operations.observe({ ...scope, maxAge: SHARED_AGE }, session.signal);
  if (options.json === true) session.terminal.write(toJson(worlds, session.terminal.language));
  else for (const world of worlds) printWorld(session, world);
  const silent = worlds.some((world) => world.clusters.some((cluster) => cluster.answer.kind === 'unreachable'));
  return silent ? EXIT.world : EXIT.ok;
}

function printWorld(session: Session, world: WorldObservation): void {
  const { terminal } = session;
  terminal.print(message('cli.environmentHead', { name: world.environment }));
  for (const cluster of world.clusters) terminal.print(clusterLine(cluster));
  if (world.jobs.length === 0) {
    terminal.print(message('cli.noJobs'));
    return;
  }
  const text = (line: Message): string => localize(line, terminal.language);
  const head = ['cli.colJob', 'cli.colStatus', 'cli.colTasks', 'cli.colSeen', 'cli.colCheckpoint', 'cli.colJobId'] as const;
  const rows = world.jobs.map((job) => cells(job, text));
  for (const line of table([head.map((key) => text(message(key))), ...rows])) terminal.print(line);
  for (const job of world.jobs) {
    if (job.note !== undefined) terminal.print(message('cli.jobNote', { name: job.name, note: job.note }));
    if (job.needsRedeploy !== undefined) terminal.print(message('cli.jobNote', { name: job.name, note: job.needsRedeploy }));
    if (job.failure !== undefined) terminal.print(message('cli.jobFailure', { name: job.name, failure: job.failure }));
  }
}

function cells(job: JobView, text: (line: Message) => string): readonly string[] {
  const now = Date.now();
  const age = (at: number | undefined): string => (at === undefined ? '–' : text(ageOf(now - at)));
  const tasks = job.tasks === undefined ? '–' : `${String(job.tasks.running)}/${String(job.tasks.total)}`;
  const isNow = job.fresh && job.seenAt !== undefined && now - job.seenAt < NOW_AGE;
  const seen = isNow ? text(message('cli.now')) : age(job.seenAt);
  return [job.name, job.status ?? '–', tasks, seen, age(job.lastCheckpointAt), job.jobId];
}

function clusterLine({ cluster, answer }: ClusterObservation): Message {
  switch (answer.kind) {
    case 'reachable': {
      const { flinkVersion, taskManagers, slotsAvailable, slotsTotal } = answer.overview;
      return message('cli.clusterReachable', {
        cluster,
        version: flinkVersion,
        taskManagers,
        free: slotsAvailable,
        total: slotsTotal,
        rest: answer.rest,
      });
    }
    case 'stopped':
      return message('cli.clusterStopped', { cluster });
    case 'unconfirmed':
      return message('deploy.hostUnconfirmed', { cluster, host: answer.host });
    case 'unreachable':
      return message('cli.clusterUnreachable', { cluster, reason: answer.reason });
  }
}
