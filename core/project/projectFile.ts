/** Reads `sluice.yaml`: a project, and what is wrong with the file. */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { LOCAL_CLUSTER, clustersOf, localCluster } from './clusters.ts';
import { defaultEnvironment, environmentsOf } from './environments.ts';
import { inNewestFormat, type Migration } from './formatVersion.ts';
import { nameProblems, type DeclaredNames } from './nameProblems.ts';
import type { Project } from './project.ts';
import { PROJECT_SHAPE } from './projectShape.ts';
import { readShape } from './readShape.ts';
import { shapePlaces } from './shapePlaces.ts';
import { variableValueProblems } from './variableValues.ts';
import { problemAt, type Report } from './yamlFields.ts';
import { childOf, entriesIn, parseYaml, type YamlNode } from './yamlTree.ts';

/** Name of the file that makes a folder a project. */
export const PROJECT_FILE = 'sluice.yaml';

export interface ProjectFolder {
  /** Absolute path: the project's ID where no file names one, since two folders may have the same name. */
  readonly path: string;
  /** Its last part, for messages. */
  readonly name: string;
}

export interface ReadProject {
  /** Always usable: what the file does not say, or says wrongly, has its default. */
  readonly value: Project;
  /** Spans are of the file's text. */
  readonly problems: readonly Problem[];
}

/** The project of a folder without a `sluice.yaml`. */
export function projectWithoutFile(folder: ProjectFolder): Project {
  const environment = defaultEnvironment();
  return {
    folder: folder.path,
    id: folder.path,
    flinkVersion: undefined,
    environments: [environment],
    clusters: [localCluster(undefined)],
    defaultEnvironment: environment.name,
  };
}

/** From version 1 to 2, and so on. */
const MIGRATIONS: readonly Migration[] = [];

/** Reads the text of a `sluice.yaml`. Never throws, whatever the text. */
export function readProject(text: string, folder: ProjectFolder): ReadProject {
  const { root: written, isBroken, problems: syntaxProblems } = parseYaml(text);
  const problems = [...syntaxProblems];
  const report: Report = (problem) => {
    if (!isBroken) problems.push(problem);
  };
  const root = inNewestFormat(written, MIGRATIONS, report);
  const value = projectOf(root, folder, report);
  const places = shapePlaces(root, PROJECT_SHAPE);
  const clusters = [LOCAL_CLUSTER, ...entriesIn(childOf(root, 'clusters')).map(({ key }) => key)];
  const declared = { ...declaredNames(value), cluster: [...new Set(clusters)] };
  for (const problem of [...nameProblems(places, declared), ...variableValueProblems(places)]) report(problem);
  return { value: isBroken ? unreadable(value) : value, problems: problems.sort((left, right) => left.span.start - right.span.start) };
}

/** The project, of whose file no more than this could be read. */
export function unreadable(project: Project): Project {
  return { ...project, isUnreadable: true };
}

/** What a project declares, for the files that name it. */
export function declaredNames({ environments, clusters, alertRoutes, teams }: Project): DeclaredNames {
  return {
    environment: environments.map(({ name }) => name),
    cluster: clusters.map(({ name }) => name),
    alertRoute: alertRoutes ?? [],
    team: teams ?? [],
  };
}

function projectOf(root: YamlNode | undefined, folder: ProjectFolder, report: Report): Project {
  const fields = readShape(root, PROJECT_SHAPE, report) ?? {};
  if (childOf(root, 'project') === undefined) report(withoutId(folder));
  const named = environmentsOf(fields.environments ?? new Map(), childOf(root, 'environments'), report);
  const environments = named.length === 0 ? [defaultEnvironment()] : named;
  const first = environments[0]?.name ?? defaultEnvironment().name;
  const isDefined = environments.some(({ name }) => name === fields.defaultEnvironment);
  return {
    folder: folder.path,
    id: fields.project ?? folder.path,
    flinkVersion: fields.flink,
    environments,
    clusters: clustersOf(fields.clusters ?? new Map(), childOf(root, 'clusters'), fields.flink, report),
    defaultEnvironment: isDefined ? (fields.defaultEnvironment ?? first) : first,
    ...(fields.alertRoutes === undefined ? {} : { alertRoutes: [...fields.alertRoutes.keys()] }),
    ...(fields.teams === undefined ? {} : { teams: [...fields.teams.keys()] }),
    ...(fields.requireUids === undefined ? {} : { requireUids: fields.requireUids }),
  };
}

function withoutId(folder: ProjectFolder): Problem {
  return problemAt({ start: 0, end: 0 }, 'missingKey', message('project.withoutId', { folder: folder.name }), 'warning');
}
