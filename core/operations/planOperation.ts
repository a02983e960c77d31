/** `plan`: load what is to be deployed, look at the target and the ledger, decide. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Cancellation } from '../cancellation.ts';
import type { DeployPlan, PlanChoices } from '../deploy/deployPlan.ts';
import type { LiveTarget } from '../deploy/liveTarget.ts';
import { OperationError } from '../deploy/operationError.ts';
import { planDeployment, type JobHistory } from '../deploy/planDeployment.ts';
import { previousDeployment } from '../deploy/previousDeployment.ts';
import type { JobUnit } from '../deploy/scriptJobs.ts';
import { onceLoaded } from '../flink/flinkFacts.ts';
import { TERMINAL } from '../flink/jobStatus.ts';
import type { JobSummary } from '../flink/job.ts';
import type { JobIdentity } from '../ledger.ts';
import type { Files, Ports } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { readJobFiles } from '../project/jobFiles.ts';
import { definitionsOf, jobLinks } from '../project/jobScripts.ts';
import { loadProject } from '../project/loadProject.ts';
import type { Environment, Project } from '../project/project.ts';
import { reach, requireCluster, requireEnvironment } from './connect.ts';
import { jobHistory } from './jobHistory.ts';
import { loadSource, type LoadedSource } from './loadSource.ts';
import { clusterOf, readSource, type Source } from './readSource.ts';
import { renameWarnings } from './renamedScript.ts';
import { unsetSecrets } from './secretUses.ts';
import { traceFindings } from './traceProblems.ts';
import type { ProjectScope } from './operations.ts';

interface Planning {
  readonly project: Project;
  readonly environment: Environment;
  readonly target: LiveTarget;
  readonly source: LoadedSource;
  readonly choices: PlanChoices;
  readonly listed: readonly JobSummary[];
}

export async function planOperation(
  ports: Ports,
  scope: ProjectScope,
  file: string,
  chosen: PlanChoices,
  cancellation: Cancellation,
): Promise<DeployPlan> {
  const { project, problems } = await loadProject(ports.files, scope.folder);
  const environment = requireEnvironment(project, scope.environment);
  const read = await readSource(ports, project, environment, file);
  const cluster = chosen.cluster ?? clusterOf(read) ?? environment.cluster;
  const target = await reach(ports, requireCluster(project, cluster), cancellation);
  const { flinkVersion } = target.overview;
  const order = { project, environment, source: read, flinkVersion, facts: onceLoaded(ports.facts) };
  const source = await loadSource(ports.files, order);
  const choices = chosenOver(source.choices, chosen);
  const listed = await ports.flink.jobs(target.connection, cancellation);
  const planning: Planning = { project, environment, target, source, choices, listed };
  const identities = identitiesOf(planning);
  const units =
    choices.previousDeployment === true ? await previousUnits(ports, planning, identities) : source.jobs.map(({ unit }) => unit);
  const histories = await historiesOf(ports, planning, units, identities, cancellation);
  const facts = await ports.git.facts(project.folder, cancellation);
  const trace = await traceFindings(ports.git, { folder: project.folder, environment, source: facts, choices }, cancellation);
  return planDeployment({
    project,
    environment,
    script: source.path,
    files: source.files,
    scriptSha256: source.sha256,
    units,
    histories,
    target,
    sideEffects: source.sideEffects,
    warnings: [
      ...trace.warnings,
      ...source.warnings,
      ...(await definitionWarnings(ports.files, project, read)),
      ...(await orphanWarnings(ports, planning, identities)),
      ...(await renameWarnings(ports, { folder: project.folder, units, histories, listed })),
    ],
    problems: [
      ...trace.problems,
      ...problems.filter((problem) => problem.severity === 'error'),
      ...source.problems,
      ...(await unsetSecrets(ports.secrets, { projectId: project.id, environment: environment.name }, source.secrets)),
      ...(await gatewayProblems(ports, target, cancellation)),
      ...histories.flatMap((history) => stateProblems(history, choices)),
    ],
    variables: source.variables,
    source: facts,
    timeZone: ports.user.timeZone,
    choices,
    deployedBy: ports.user.name,
    sluiceVersion: ports.sluiceVersion,
    now: ports.clock.now(),
    newId: () => ports.ids.hex32(),
  });
}

/** What the user chooses stands over what the definition says: a restore point that is named is not to be started without. */
function chosenOver(own: PlanChoices, chosen: PlanChoices): PlanChoices {
  const isNamed = chosen.restoreFrom !== undefined || chosen.previousDeployment === true;
  return { ...own, ...(isNamed ? { stateless: false } : {}), ...chosen };
}

function identitiesOf({ project, environment, target, source }: Planning): readonly JobIdentity[] {
  const place = { projectId: project.id, environment: environment.name, cluster: target.connection.cluster };
  return source.jobs.map(({ key }) => ({ ...place, jobKey: key }));
}

async function historiesOf(
  ports: Ports,
  planning: Planning,
  units: readonly JobUnit[],
  identities: readonly JobIdentity[],
  cancellation: Cancellation,
): Promise<readonly JobHistory[]> {
  const histories: JobHistory[] = [];
  for (const [index, identity] of identities.entries()) {
    const unit = units[index];
    if (unit === undefined) continue;
    const { target, choices, source, listed } = planning;
    histories.push(await jobHistory(ports, { target, identity, unit, scriptSha256: source.sha256, choices, listed }, cancellation));
  }
  return histories;
}

/** The units as they were deployed before the newest deployment. @throws OperationError `noPrevious` */
async function previousUnits(ports: Ports, planning: Planning, identities: readonly JobIdentity[]): Promise<readonly JobUnit[]> {
  const units: JobUnit[] = [];
  for (const [index, identity] of identities.entries()) {
    const now = planning.source.jobs[index]?.unit;
    const records = await ports.ledger.deployments({ ...identity });
    const previous = previousDeployment(records);
    if (previous === undefined || now === undefined) {
      throw new OperationError('noPrevious', message('deploy.noPrevious', { job: identity.jobKey }));
    }
    units.push({ ...now, preamble: previous.statements.slice(0, -1), statement: previous.statements.at(-1) ?? '' });
  }
  return units;
}

/** Jobs that run from this script under keys that it does not have any more. */
async function orphanWarnings(ports: Ports, planning: Planning, identities: readonly JobIdentity[]): Promise<readonly Message[]> {
  const { project, environment, target, source, listed } = planning;
  const open = await ports.ledger.deployments({
    projectId: project.id,
    environment: environment.name,
    cluster: target.connection.cluster,
    states: ['submitted', 'running'],
  });
  return open
    .filter((record) => record.script === source.path && !identities.some((identity) => identity.jobKey === record.identity.jobKey))
    .filter((record) => listed.some((job) => job.id === record.jobId && !TERMINAL.has(job.status)))
    .map((record) => message('deploy.warnOrphan', { job: record.identity.jobKey, jobId: record.jobId }));
}

/** A script that a definition runs is another job without it. */
async function definitionWarnings(files: Files, project: Project, { kind, read }: Source): Promise<readonly Message[]> {
  if (kind === 'definition') return [];
  const definitions = await readJobFiles(files, project.folder);
  const running = definitionsOf(
    read.absolute,
    definitions.map((each) => jobLinks(files.paths, each)),
  );
  const names = running.map((path) => files.paths.relative(project.folder, path));
  return names.length === 0 ? [] : [message('deploy.runByDefinition', { script: read.path, definitions: names })];
}

async function gatewayProblems(ports: Ports, target: LiveTarget, cancellation: Cancellation): Promise<readonly Problem[]> {
  const { connection, overview } = target;
  if (connection.gateway === undefined) return [problem('JOB110', message('deploy.noGateway', { cluster: connection.cluster }))];
  const gateway = await ports.gateway.version(connection, cancellation);
  if (gateway === overview.flinkVersion) return [];
  return [problem('JOB111', message('deploy.gatewayVersion', { gateway, cluster: overview.flinkVersion }))];
}

/** Recorded state that is all gone is never passed over in silence. */
function stateProblems(history: JobHistory, choices: PlanChoices): readonly Problem[] {
  const decided =
    choices.stateless === true || history.chosen !== undefined || history.running !== undefined || history.unfinished !== undefined;
  if (decided || history.recorded === 0 || history.newest !== undefined) return [];
  return [problem('JOB112', message('deploy.allPointsGone', { count: history.recorded, job: history.identity.jobKey }))];
}

function problem(code: Problem['code'], text: Message): Problem {
  return { code, severity: 'error', message: text, span: { start: 0, end: 0 } };
}
