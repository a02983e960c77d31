/** Select Environment: the environment that a project's scripts are checked for and deployed to. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Project } from '../../core/project/project.ts';
import type { CommandContext, Subject } from './context.ts';

export async function selectEnvironmentCommand(context: CommandContext, subject: Subject): Promise<void> {
  const project = await chooseProject(context, subject);
  if (project === undefined) return;
  const environment = await pickEnvironment(context, project, message('client.environment.title', { project: project.id }));
  if (environment !== undefined) await context.projects.chooseEnvironment(project.folder, environment);
}

/** `undefined` when the user chose none. */
export async function pickEnvironment(context: CommandContext, project: Project, title: Message): Promise<string | undefined> {
  const chosen = context.projects.chosenEnvironment(project.folder) ?? project.defaultEnvironment;
  return context.ui.pick(
    title,
    project.environments.map(({ name, cluster, isProtected }) => ({
      label: name,
      description: name === chosen ? message('client.environment.chosen', { cluster }) : cluster,
      ...(isProtected ? { detail: message('client.environment.protected') } : {}),
      value: name,
    })),
  );
}

/** The project of the subject or of the active editor, else one of the window's; `undefined` when the user chose none or there is none. */
export async function chooseProject(context: CommandContext, subject: Subject): Promise<Project | undefined> {
  const script = subject.kind === 'file' ? subject.path : context.scripts.active();
  const scope = script === undefined ? undefined : await context.projects.scopeOf(script);
  const folders = scope === undefined ? context.projects.folders() : [scope.folder];
  const operations = context.operations();
  const projects = await context.ui.run(message('client.environment.reading'), (_progress, cancellation) =>
    Promise.all(folders.map((folder) => operations.project({ folder, environment: undefined }, cancellation))),
  );
  if (projects.length <= 1) return projects[0]?.project;
  return context.ui.pick(
    message('client.environment.project'),
    projects.map(({ project }) => ({ label: project.id, description: project.folder, value: project })),
  );
}
