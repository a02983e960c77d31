/** The operations over a set of ports; each is a function of its own beside this file. */
import type { Cancellation } from '../cancellation.ts';
import { isWorldError } from '../errors.ts';
import type { ClusterConnection } from '../flink/cluster.ts';
import type { FlinkProcess, Ports } from '../ports.ts';
import { loadProject } from '../project/loadProject.ts';
import { adoptOperation } from './adoptOperation.ts';
import { checkOperation } from './checkOperation.ts';
import { connectionOf, reach, requireCluster, requireEnvironment } from './connect.ts';
import { deployOperation } from './deployOperation.ts';
import { importOperation } from './importOperation.ts';
import { initOperation } from './initOperation.ts';
import { readLogChunk } from './logOperations.ts';
import { observeEnvironment } from './observeProject.ts';
import type { JobSelector, ObserveScope, Operations, ProjectScope } from './operations.ts';
import { planOperation } from './planOperation.ts';
import { recordCheckpoints } from '../deploy/reconcile.ts';
import { resolveOperation } from './resolveOperation.ts';
import { listRestorePoints } from './restorePoints.ts';
import { selectDeployment } from './selectJob.ts';
import { variablesOperation } from './variablesOperation.ts';
import { watchRecorded } from './watchRecorded.ts';
import { cancelOperation, savepointOperation, stopOperation } from './stopOperation.ts';

export function createOperations(ports: Ports): Operations {
  const connect = async (scope: ProjectScope, cluster: string): Promise<ClusterConnection> => {
    const { project } = await loadProject(ports.files, scope.folder);
    return connectionOf(ports, requireCluster(project, cluster));
  };
  return {
    project: async (scope) => loadProject(ports.files, scope.folder),
    init: (folder, language) => initOperation(ports, folder, language),
    importJobs: (scope, order, cancellation) => importOperation(ports, scope, order, cancellation),
    check: (scope, files, cancellation) => checkOperation(ports, scope, files, cancellation),
    resolve: (scope, script) => resolveOperation(ports, scope, script),
    variables: (scope, cancellation) => variablesOperation(ports, scope, cancellation),
    plan: (scope, script, choices, cancellation) => planOperation(ports, scope, script, choices, cancellation),
    deploy: (plan, onEvent, cancellation) => changing(ports, deployOperation(ports, plan, onEvent, cancellation)),
    stop: (selector, onEvent, cancellation) => changing(ports, stopOperation(ports, selector, onEvent, cancellation)),
    cancel: (selector, onEvent, cancellation) => changing(ports, cancelOperation(ports, selector, onEvent, cancellation)),
    triggerSavepoint: (selector, onEvent, cancellation) => changing(ports, savepointOperation(ports, selector, onEvent, cancellation)),
    observe: (scope, cancellation) => observe(ports, scope, cancellation),
    watch: (cancellation) => watchRecorded(ports, cancellation),
    restorePoints: (selector, cancellation) => restorePoints(ports, selector, cancellation),
    forgetRestorePoint: async (selector, path) => {
      const { deployment } = await selected(ports, selector);
      await ports.ledger.forgetRestorePoint(deployment.identity, path);
    },
    exceptions: async (selector, cancellation) => {
      const { deployment, connection } = await selectedWithConnection(ports, selector);
      const exceptions = await ports.flink.exceptions(connection, deployment.jobId, cancellation);
      return exceptions?.entries ?? [];
    },
    adopt: (scope, jobId, script, cancellation) => adoptOperation(ports, scope, jobId, script, cancellation),
    logProcesses: async (scope, cluster, cancellation) => {
      const taskManagers = await ports.flink.taskManagers(await connect(scope, cluster), cancellation);
      const processes: readonly FlinkProcess[] = taskManagers.map(({ id }) => ({ kind: 'taskManager', id }));
      return [{ kind: 'jobManager' }, ...processes];
    },
    logFiles: async (scope, cluster, process, cancellation) => ports.flink.logFiles(await connect(scope, cluster), process, cancellation),
    readLog: async (scope, cluster, log, cancellation) => {
      const { project } = await loadProject(ports.files, scope.folder);
      return readLogChunk(ports, requireCluster(project, cluster), log, cancellation);
    },
    webUiUrl: async (scope, cluster, jobId) => {
      const { rest } = await connect(scope, cluster);
      return jobId === undefined ? `${rest}/` : `${rest}/#/job/running/${jobId}/overview`;
    },
    startLocalCluster: (version, progress, cancellation) => ports.localFlink.start(version, progress, cancellation),
    stopLocalCluster: (version, progress, cancellation) => ports.localFlink.stop(version, progress, cancellation),
    localClusters: () => ports.localFlink.list(),
    confirmHost: (host) => ports.hosts.confirm(host),
    close: () => ports.ledger.close(),
  };
}

/** After a change of the world, however it ended, nobody is shown what was seen before it. */
async function changing<Result>(ports: Pick<Ports, 'ledger' | 'log'>, change: Promise<Result>): Promise<Result> {
  try {
    return await change;
  } finally {
    await forgetLooks(ports);
  }
}

async function forgetLooks({ ledger, log }: Pick<Ports, 'ledger' | 'log'>): Promise<void> {
  try {
    await ledger.forgetLooks();
  } catch (error) {
    if (!isWorldError(error)) throw error;
    log.warn('looks from before a change could not be forgotten', error);
  }
}

async function observe(ports: Ports, scope: ObserveScope, cancellation: Cancellation): ReturnType<Operations['observe']> {
  const freshness = { asked: ports.clock.now(), maxAge: scope.maxAge ?? 0 };
  const { project } = await loadProject(ports.files, scope.folder);
  const environments = scope.environment === undefined ? project.environments : [requireEnvironment(project, scope.environment)];
  return Promise.all(environments.map((environment) => observeEnvironment(ports, { project, environment, freshness }, cancellation)));
}

async function selected(ports: Ports, selector: JobSelector) {
  const { project } = await loadProject(ports.files, selector.folder);
  const environment = requireEnvironment(project, selector.environment);
  return { project, deployment: await selectDeployment(ports, project, environment, selector.job) };
}

async function selectedWithConnection(ports: Ports, selector: JobSelector) {
  const { project, deployment } = await selected(ports, selector);
  return { deployment, connection: await connectionOf(ports, requireCluster(project, deployment.identity.cluster)) };
}

/** What the ledger has, with the newest checkpoints of a job that runs. */
async function restorePoints(ports: Ports, selector: JobSelector, cancellation: Cancellation): ReturnType<Operations['restorePoints']> {
  const { project, deployment } = await selected(ports, selector);
  if (deployment.state === 'running' || deployment.state === 'submitted') {
    try {
      const target = await reach(ports, requireCluster(project, deployment.identity.cluster), cancellation);
      await recordCheckpoints(ports, target.connection, deployment, cancellation);
    } catch (error) {
      if (!isWorldError(error)) throw error;
      ports.log.warn('the newest checkpoints could not be asked for; what is recorded is shown', error);
    }
  }
  return listRestorePoints(ports, deployment.identity);
}
