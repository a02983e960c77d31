/** `deploy`: executes a confirmed plan on the cluster that it was made for. */
import { message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import type { DeployOutcome, DeployPlan } from '../deploy/deployPlan.ts';
import type { OnEvent } from '../deploy/events.ts';
import { executeDeployment } from '../deploy/executeDeployment.ts';
import { OperationError } from '../deploy/operationError.ts';
import type { Ports } from '../ports.ts';
import { loadProject } from '../project/loadProject.ts';
import { reach, requireCluster } from './connect.ts';
import { fingerprintOf } from './fingerprint.ts';
import { withSecrets } from './secretGateway.ts';

/** @throws OperationError `notDeployable` for a plan with errors, `planStale` when the script or the cluster is not the plan's any more */
export async function deployOperation(
  ports: Ports,
  plan: DeployPlan,
  onEvent: OnEvent,
  cancellation: Cancellation,
): Promise<DeployOutcome> {
  if (plan.problems.some((problem) => problem.severity === 'error') || plan.jobs.length === 0) {
    throw new OperationError('notDeployable', message('deploy.notDeployable', { script: plan.script }));
  }
  await refuseChangedScript(ports, plan);
  const { project } = await loadProject(ports.files, plan.folder);
  const target = await reach(ports, requireCluster(project, plan.connection.cluster), cancellation);
  if (target.connection.rest !== plan.connection.rest || target.incarnation !== plan.incarnation) {
    throw new OperationError('planStale', message('deploy.clusterChanged', { cluster: plan.connection.cluster }));
  }
  const gateway = withSecrets(ports.gateway, ports.secrets, { projectId: plan.projectId, environment: plan.environment.name });
  return executeDeployment({ ports: { ...ports, gateway }, target, plan, onEvent, cancellation });
}

async function refuseChangedScript(ports: Pick<Ports, 'files'>, plan: DeployPlan): Promise<void> {
  if (plan.isPrevious) return;
  const sha256 = await fingerprintOf(ports.files, plan.folder, plan.files);
  if (sha256 !== plan.scriptSha256) throw new OperationError('planStale', message('deploy.scriptChanged', { script: plan.script }));
}
