/** Set Cluster Credentials… and Remove Cluster Credentials…: what the user shows to a cluster, bound to its address. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Credentials } from '../../core/ports.ts';
import type { CommandContext } from './context.ts';

export async function setCredentialsCommand(context: CommandContext): Promise<void> {
  const origin = await chooseOrigin(context);
  if (origin === undefined) return;
  const credentials = await askForCredentials(context, origin);
  if (credentials === undefined) return;
  await context.secrets.setCredentials(origin, credentials);
  await context.world.look();
}

export async function removeCredentialsCommand(context: CommandContext): Promise<void> {
  const origins = await context.secrets.origins();
  if (origins.length === 0) {
    await context.ui.notify('info', message('client.credentials.none'), []);
    return;
  }
  const origin = await context.ui.pick(message('client.credentials.removeTitle'), origins.map(itemOf));
  if (origin === undefined) return;
  const agreed = await context.ui.confirm(
    message('client.credentials.removeQuestion', { origin }),
    [message('client.credentials.removeDetail')],
    [{ label: message('client.secret.remove'), value: true }],
  );
  if (agreed === true) await context.secrets.removeCredentials(origin);
}

async function askForCredentials({ ui }: CommandContext, origin: string): Promise<Credentials | undefined> {
  const kind = await ui.pick<Credentials['kind']>(message('client.credentials.kindTitle', { origin }), [
    { label: message('client.credentials.token'), value: 'token' },
    { label: message('client.credentials.password'), value: 'password' },
  ]);
  if (kind === 'token') {
    const token = await ui.askSecretly(
      message('client.credentials.tokenTitle', { origin }),
      message('client.secret.valuePrompt'),
      wrongToken,
    );
    return token === undefined ? undefined : { kind, token: token.trim() };
  }
  if (kind === undefined) return undefined;
  const user = await ui.ask(message('client.credentials.userTitle', { origin }), message('client.credentials.userPrompt'), wrongUser);
  if (user === undefined) return undefined;
  const title = message('client.credentials.passwordTitle', { user, origin });
  const password = await ui.askSecretly(title, message('client.secret.valuePrompt'), empty);
  return password === undefined ? undefined : { kind, user, password };
}

/** The addresses of the window's projects to which credentials may be sent: those over TLS. */
async function chooseOrigin(context: CommandContext): Promise<string | undefined> {
  const operations = context.operations();
  const projects = await context.ui.run(message('client.environment.reading'), (_progress, cancellation) =>
    Promise.all(context.projects.folders().map((folder) => operations.project({ folder, environment: undefined }, cancellation))),
  );
  const addresses = projects.flatMap(({ project }) => project.clusters).flatMap(({ rest, gateway }) => [rest, gateway]);
  const origins = new Set(addresses.flatMap((address) => secureOrigin(address) ?? []));
  if (origins.size > 0) return context.ui.pick(message('client.credentials.originTitle'), [...origins].sort().map(itemOf));
  await context.ui.notify('info', message('client.credentials.noCluster'), []);
  return undefined;
}

function secureOrigin(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  return url?.protocol === 'https:' ? url.origin : undefined;
}

function itemOf(origin: string) {
  return { label: origin, value: origin };
}

/** What a header can hold. */
function wrongToken(text: string): Message | undefined {
  return /^[!-~]+$/.test(text.trim()) ? undefined : message('client.credentials.wrongToken');
}

function wrongUser(text: string): Message | undefined {
  return text === '' || text.includes(':') ? message('client.credentials.wrongUser') : undefined;
}

function empty(text: string): Message | undefined {
  return text === '' ? message('client.secret.empty') : undefined;
}
