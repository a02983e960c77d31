/** Reads `sluice.yaml`: a project, and what is wrong with the file. */
import { message } from '../../l10n/localize.ts';
import type { Problem } from '../problem.ts';
import { LOCAL_CLUSTER, localCluster, readClusters } from './clusters.ts';
import { defaultEnvironment, readEnvironments } from './environments.ts';
import type { Environment, Project } from './project.ts';
import { FLINK_VERSION_RULE, FORMAT_VERSION_RULE, NAME_RULE } from './projectRules.ts';
import { entriesOf, fieldsOf, problemAt, textOf, type Report } from './yamlFields.ts';
import { parseYaml, type YamlNode } from './yamlTree.ts';

/** Name of the file that makes a folder a project. */
export const PROJECT_FILE = 'sluice.yaml';

export const PROJECT_KEYS = ['version', 'project', 'flink', 'defaultEnvironment', 'environments', 'clusters'] as const;

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

/** Reads the text of a `sluice.yaml`. Never throws, whatever the text. */
export function readProject(text: string, folder: ProjectFolder): ReadProject {
  const { root, isBroken, problems: syntaxProblems } = parseYaml(text);
  const problems = [...syntaxProblems];
  const report: Report = (problem) => {
    if (!isBroken) problems.push(problem);
  };
  const fields = fieldsOf(root, PROJECT_KEYS, report);
  textOf(fields.version, FORMAT_VERSION_RULE, report);
  const id = textOf(fields.project, NAME_RULE, report);
  if (fields.project === undefined) report(withoutId(folder));
  const flinkVersion = textOf(fields.flink, FLINK_VERSION_RULE, report);
  const clusters = readClusters(fields.clusters, flinkVersion, report);
  const named = readEnvironments(fields.environments, declaredClusters(fields.clusters), report);
  const environments = named.length === 0 ? [defaultEnvironment()] : named;
  return {
    value: {
      folder: folder.path,
      id: id ?? folder.path,
      flinkVersion,
      environments,
      clusters,
      defaultEnvironment: readDefault(fields.defaultEnvironment, environments, report),
    },
    problems: problems.sort((left, right) => left.span.start - right.span.start),
  };
}

function withoutId(folder: ProjectFolder): Problem {
  return problemAt({ start: 0, end: 0 }, 'missingKey', message('project.withoutId', { folder: folder.name }), 'warning');
}

function declaredClusters(node: YamlNode | undefined): readonly string[] {
  return [...new Set([LOCAL_CLUSTER, ...entriesOf(node, () => undefined).map((entry) => entry.key)])];
}

function readDefault(node: YamlNode | undefined, environments: readonly Environment[], report: Report): string {
  const first = environments[0]?.name ?? defaultEnvironment().name;
  const name = textOf(node, NAME_RULE, report);
  if (name === undefined || node === undefined) return first;
  const names = environments.map((environment) => environment.name);
  if (names.includes(name)) return name;
  report(problemAt(node.span, 'undefinedEnvironment', message('project.undefinedEnvironment', { name, names })));
  return first;
}
