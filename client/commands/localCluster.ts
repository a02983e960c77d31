/** Start and Stop Local Flink Cluster, and confirming a host. */
import { message } from '../../l10n/localize.ts';
import type { ClusterObservation } from '../../core/monitor/observation.ts';
import { observations } from '../watch/snapshot.ts';
import type { CommandContext, Subject } from './context.ts';

export async function startLocalClusterCommand(context: CommandContext, subject: Subject): Promise<void> {
  const operations = context.operations();
  const cluster = await context.ui.run(message('client.localCluster.starting'), (progress, cancellation) =>
    operations.startLocalCluster(versionFor(context, subject), progress, cancellation),
  );
  await context.world.look();
  const choice = [{ label: message('manifest.command.openWebUi'), value: true }];
  const open = await context.ui.notify('info', message('client.localCluster.started', { version: cluster.flinkVersion }), choice);
  if (open === true) await context.ui.openUrl(cluster.rest);
}

export async function stopLocalClusterCommand(context: CommandContext, subject: Subject): Promise<void> {
  const agreed = await context.ui.confirm(
    message('client.localCluster.stopQuestion'),
    [message('client.localCluster.stopDetail')],
    [{ label: message('manifest.command.stopLocalCluster'), value: true }],
  );
  if (agreed !== true) return;
  const operations = context.operations();
  await context.ui.run(message('client.localCluster.stopping'), (progress, cancellation) =>
    operations.stopLocalCluster(versionFor(context, subject), progress, cancellation),
  );
  await context.world.look();
  await context.ui.notify('info', message('client.localCluster.stopped'), []);
}

/** The version of the item, of the project's local cluster, or of the user's setting. */
function versionFor(context: CommandContext, subject: Subject): string | undefined {
  if (subject.kind === 'item' && subject.target.kind === 'localCluster') return subject.target.flinkVersion;
  const clusters = (context.world.snapshot?.projects ?? [])
    .flatMap(observations)
    .flatMap((observation) => observation.project.clusters)
    .filter((cluster) => cluster.kind === 'local');
  const name = subject.kind === 'item' && subject.target.kind === 'cluster' ? subject.target.cluster : undefined;
  const named = clusters.find((cluster) => name === undefined || cluster.name === name);
  return named?.flinkVersion ?? context.localVersion();
}

/** Asks once per machine whether addresses of a host may be used. */
export async function confirmHostCommand(context: CommandContext, subject: Subject): Promise<void> {
  const host = subject.kind === 'item' && subject.target.kind === 'host' ? subject.target.host : await chooseHost(context);
  if (host === undefined) return;
  const agreed = await context.ui.confirm(
    message('client.host.question', { host }),
    [message('client.host.detail')],
    [{ label: message('client.host.confirm'), value: true }],
  );
  if (agreed !== true) return;
  const operations = context.operations();
  await operations.confirmHost(host);
  await context.world.look();
}

async function chooseHost(context: CommandContext): Promise<string | undefined> {
  const clusters = (context.world.snapshot?.projects ?? []).flatMap(observations).flatMap((observation) => observation.clusters);
  const hosts = [...new Set(clusters.flatMap(unconfirmedHost))];
  if (hosts.length > 0)
    return context.ui.pick(
      message('client.host.title'),
      hosts.map((host) => ({ label: host, value: host })),
    );
  await context.ui.notify('info', message('client.host.none'), []);
  return undefined;
}

function unconfirmedHost(cluster: ClusterObservation): readonly string[] {
  return cluster.answer.kind === 'unconfirmed' ? [cluster.answer.host] : [];
}
