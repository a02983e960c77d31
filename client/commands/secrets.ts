/** Set Secret… and Remove Secret…: values for `${secret:NAME}`, of one project and environment. */
import { message, type Message } from '../../l10n/localize.ts';
import type { SecretScope } from '../../core/ports.ts';
import { VARIABLE_NAME } from '../../core/project/references.ts';
import type { CommandContext, Subject } from './context.ts';
import { chooseProject } from './environment.ts';

export async function setSecretCommand(context: CommandContext, subject: Subject): Promise<void> {
  const scope = await chooseScope(context, subject);
  if (scope === undefined) return;
  const { environment } = scope;
  const name = await context.ui.ask(message('client.secret.nameTitle', { environment }), message('client.secret.namePrompt'), wrongName);
  if (name === undefined) return;
  const title = message('client.secret.valueTitle', { name, environment });
  const value = await context.ui.askSecretly(title, message('client.secret.valuePrompt'), wrongValue);
  if (value === undefined) return;
  await context.secrets.set(scope, name, value);
  await context.ui.notify('info', message('client.secret.set', { name, environment }), []);
}

export async function removeSecretCommand(context: CommandContext, subject: Subject): Promise<void> {
  const scope = await chooseScope(context, subject);
  if (scope === undefined) return;
  const { environment } = scope;
  const names = await context.secrets.names(scope);
  if (names.length === 0) {
    await context.ui.notify('info', message('client.secret.none', { environment }), []);
    return;
  }
  const name = await context.ui.pick(
    message('client.secret.removeTitle', { environment }),
    names.map((each) => ({ label: each, value: each })),
  );
  if (name === undefined) return;
  const agreed = await context.ui.confirm(
    message('client.secret.removeQuestion', { name, environment }),
    [message('client.secret.removeDetail')],
    [{ label: message('client.secret.remove'), value: true }],
  );
  if (agreed === true) await context.secrets.remove(scope, name);
}

async function chooseScope(context: CommandContext, subject: Subject): Promise<SecretScope | undefined> {
  const project = await chooseProject(context, subject);
  if (project === undefined) return undefined;
  const chosen = context.projects.chosenEnvironment(project.folder) ?? project.defaultEnvironment;
  const names = project.environments.map(({ name }) => name);
  if (names.length === 1) return { projectId: project.id, environment: names[0] ?? chosen };
  const environment = await context.ui.pick(
    message('client.secret.environmentTitle', { project: project.id }),
    [...names.filter((name) => name === chosen), ...names.filter((name) => name !== chosen)].map((name) => ({ label: name, value: name })),
  );
  return environment === undefined ? undefined : { projectId: project.id, environment };
}

function wrongName(text: string): Message | undefined {
  return VARIABLE_NAME.test(text) ? undefined : message('client.secret.wrongName');
}

function wrongValue(text: string): Message | undefined {
  return text === '' ? message('client.secret.empty') : undefined;
}
