/** Finds the deployment that a person means by a name, a key, a job ID or a script. */
import { message } from '../../l10n/localize.ts';
import { OperationError } from '../deploy/operationError.ts';
import { parseJobId } from '../flink/ids.ts';
import type { DeploymentRecord } from '../ledger.ts';
import type { Ports } from '../ports.ts';
import type { Environment, Project } from '../project/project.ts';

/**
 * The newest deployment of the job that `word` names in the environment: a Flink job ID, a job key, a job's name, or a script's path.
 * @throws OperationError `notFound`, `ambiguous`
 */
export async function selectDeployment(
  ports: Pick<Ports, 'ledger' | 'files'>,
  project: Project,
  environment: Environment,
  word: string,
): Promise<DeploymentRecord> {
  const records = await ports.ledger.deployments({ projectId: project.id, environment: environment.name });
  const jobId = parseJobId(word);
  if (jobId !== undefined)
    return only(
      records.filter((record) => record.jobId === jobId),
      word,
      environment,
    );
  const path = ports.files.paths.isAbsolute(word) ? ports.files.paths.relative(project.folder, word) : word;
  const byName = records.filter((record) => record.identity.jobKey === word || record.jobName === word);
  const named =
    byName.length > 0 ? byName : records.filter((record) => record.script === path || record.script?.endsWith(`/${path}`) === true);
  return only(newestOfEach(named), word, environment);
}

function newestOfEach(records: readonly DeploymentRecord[]): readonly DeploymentRecord[] {
  const newest = new Map<string, DeploymentRecord>();
  for (const record of records) {
    const key = JSON.stringify([record.identity.cluster, record.identity.jobKey]);
    if (!newest.has(key)) newest.set(key, record);
  }
  return [...newest.values()];
}

function only(records: readonly DeploymentRecord[], word: string, environment: Environment): DeploymentRecord {
  const [first, second] = records;
  if (first === undefined)
    throw new OperationError('notFound', message('deploy.jobNotFound', { job: word, environment: environment.name }));
  if (second !== undefined) {
    throw new OperationError(
      'ambiguous',
      message('deploy.jobAmbiguous', { job: word, names: records.map((record) => record.identity.jobKey) }),
    );
  }
  return first;
}
