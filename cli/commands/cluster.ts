/** `sluice cluster`: the local Flink, and hosts that may be used from this machine. */
import type { LocalCluster, LocalClusterStatus } from '../../core/ports.ts';
import { message, type UserText } from '../../l10n/localize.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { toJson } from '../output/json.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { progressOf } from './progressLines.ts';

type ClusterOptions = GlobalOptions & { readonly flink?: string };

export async function startCluster(session: Session, options: ClusterOptions): Promise<ExitCode> {
  const operations = await session.operations();
  const cluster = await operations.startLocalCluster(options.flink, progressOf(session.terminal), session.signal);
  if (options.json === true) session.terminal.write(toJson(cluster, session.terminal.language));
  else printRunning(session, cluster);
  return EXIT.ok;
}

export async function stopCluster(session: Session, options: ClusterOptions): Promise<ExitCode> {
  const operations = await session.operations();
  await operations.stopLocalCluster(options.flink, progressOf(session.terminal), session.signal);
  if (options.json === true) session.terminal.write(toJson(await operations.localClusters(), session.terminal.language));
  else session.terminal.print(message('cli.localStopped'));
  return EXIT.ok;
}

export async function clusterStatus(session: Session, options: GlobalOptions): Promise<ExitCode> {
  const clusters = await (await session.operations()).localClusters();
  if (options.json === true) session.terminal.write(toJson(clusters, session.terminal.language));
  else if (clusters.length === 0) session.terminal.print(message('cli.localNone'));
  else for (const cluster of clusters) printStatus(session, cluster);
  return clusters.some((cluster) => cluster.kind === 'crashed') ? EXIT.world : EXIT.ok;
}

function printStatus(session: Session, status: LocalClusterStatus): void {
  const { terminal } = session;
  switch (status.kind) {
    case 'running':
      printRunning(session, status.cluster);
      return;
    case 'starting':
      terminal.print(message('cli.localStarting', { version: status.flinkVersion }));
      return;
    case 'stopped':
      terminal.print(message('cli.localIsStopped', { version: status.flinkVersion }));
      return;
    case 'crashed':
      terminal.print(message('cli.localCrashed', { version: status.cluster.flinkVersion, process: status.dead }));
      for (const line of status.logTail) terminal.print(`    ${line}` as UserText);
  }
}

function printRunning(session: Session, cluster: LocalCluster): void {
  session.terminal.print(message('cli.localRunning', { version: cluster.flinkVersion, rest: cluster.rest, gateway: cluster.gateway }));
  for (const process of cluster.processes) {
    session.terminal.print(message('cli.localProcess', { name: process.name, pid: process.pid, log: process.logFile }));
  }
}

export async function confirmHost(session: Session, host: string, options: GlobalOptions): Promise<ExitCode> {
  await (await session.operations()).confirmHost(host);
  if (options.json === true) session.terminal.write(toJson({ confirmed: host }, session.terminal.language));
  else session.terminal.print(message('cli.hostConfirmed', { host }));
  return EXIT.ok;
}
