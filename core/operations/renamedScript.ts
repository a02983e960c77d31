/** Finds the history of a job whose script was renamed, so that its state is not left behind in silence. */
import { message, type Message } from '../../l10n/localize.ts';
import type { JobHistory } from '../deploy/planDeployment.ts';
import type { JobUnit } from '../deploy/scriptJobs.ts';
import { TERMINAL } from '../flink/jobStatus.ts';
import type { JobSummary } from '../flink/job.ts';
import type { DeploymentRecord, JobIdentity } from '../ledger.ts';
import type { Ports } from '../ports.ts';

export interface RenameQuery {
  /** Of the project. */
  readonly folder: string;
  readonly units: readonly JobUnit[];
  /** One per unit, in the same order. */
  readonly histories: readonly JobHistory[];
  /** Jobs that the cluster lists now. */
  readonly listed: readonly JobSummary[];
}

/** A warning for each job without a past whose statement was deployed before under another name, from a script that is gone. */
export async function renameWarnings(ports: Pick<Ports, 'ledger' | 'files'>, query: RenameQuery): Promise<readonly Message[]> {
  const warnings: Message[] = [];
  for (const [index, history] of query.histories.entries()) {
    const statement = query.units[index]?.statement;
    if (statement === undefined || !isWithoutPast(history)) continue;
    const old = await formerDeployment(ports, query.folder, history.identity, statement);
    const warning = old === undefined ? undefined : await warningOf(ports, query, history.identity.jobKey, old);
    if (warning !== undefined) warnings.push(warning);
  }
  return warnings;
}

function isWithoutPast({ recorded, latest, running, unfinished, chosen }: JobHistory): boolean {
  return recorded === 0 && [latest, running, unfinished, chosen].every((known) => known === undefined);
}

/** The newest deployment of the same statement in this place whose script does not exist any more. */
async function formerDeployment(
  ports: Pick<Ports, 'ledger' | 'files'>,
  folder: string,
  { projectId, environment, cluster, jobKey }: JobIdentity,
  statement: string,
): Promise<DeploymentRecord | undefined> {
  for (const record of await ports.ledger.deployments({ projectId, environment, cluster })) {
    if (record.script === undefined || record.identity.jobKey === jobKey || record.statements.at(-1) !== statement) continue;
    if ((await ports.files.size(ports.files.paths.join(folder, record.script))) === undefined) return record;
  }
  return undefined;
}

async function warningOf(
  ports: Pick<Ports, 'ledger'>,
  { listed }: RenameQuery,
  job: string,
  { identity, script = '', jobId }: DeploymentRecord,
): Promise<Message | undefined> {
  const old = identity.jobKey;
  const runs = listed.some((each) => each.id === jobId && !TERMINAL.has(each.status));
  if (runs) return message('deploy.warnRenamedRuns', { job, old, script, jobId });
  const [newest] = await ports.ledger.restorePoints(identity);
  return newest === undefined ? undefined : message('deploy.warnRenamed', { job, old, script, path: newest.path });
}
