/** What a command is to act on, asked for where it was not called on anything. */
import { message, type Message } from '../../l10n/localize.ts';
import type { JobView } from '../../core/monitor/observation.ts';
import type { ProjectScope } from '../../core/operations/operations.ts';
import { observations, type Snapshot } from '../watch/snapshot.ts';
import type { CommandContext, Subject } from './context.ts';

export interface ChosenJob {
  readonly scope: ProjectScope;
  readonly job: JobView;
}

/** The job; `undefined` when the user chose none or there is none, which is said. */
export async function chooseJob(
  context: CommandContext,
  subject: Subject,
  title: Message,
  suits: (job: JobView) => boolean,
): Promise<ChosenJob | undefined> {
  if (subject.kind === 'item' && subject.target.kind === 'job') return subject.target;
  if (context.world.snapshot === undefined) await context.world.look();
  const jobs = jobsOf(context.world.snapshot).filter(({ job }) => suits(job));
  if (jobs.length === 0) {
    await context.ui.notify('info', message('client.job.none'), []);
    return undefined;
  }
  const items = jobs.map((value) => ({
    label: value.job.name,
    description: value.job.status ?? message('client.job.neverSeen'),
    detail: message('client.job.place', { environment: value.job.environment, cluster: value.job.cluster }),
    value,
  }));
  return context.ui.pick(title, items);
}

export function jobsOf(snapshot: Snapshot | undefined): readonly ChosenJob[] {
  return (snapshot?.projects ?? []).flatMap((project) =>
    observations(project).flatMap((observation) =>
      observation.jobs.map((job) => ({ scope: { folder: project.folder, environment: observation.environment }, job })),
    ),
  );
}

/** The script's absolute path; `undefined` when the user chose none or there is none, which is said. */
export async function chooseScript(context: CommandContext, subject: Subject): Promise<string | undefined> {
  if (subject.kind === 'file') return subject.path;
  const active = context.scripts.active();
  if (active !== undefined) return active;
  const scripts = await context.scripts.list();
  if (scripts.length === 0) {
    await context.ui.notify('info', message('client.script.none'), []);
    return undefined;
  }
  return context.ui.pick(
    message('client.script.pick'),
    scripts.map(({ path, name }) => ({ label: name, value: path })),
  );
}
