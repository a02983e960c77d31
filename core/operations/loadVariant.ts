/** One job of a definition: its options and its scripts, with the values of its environment and instance. */
import { message, type Message } from '../../l10n/localize.ts';
import type { PlanChoices } from '../deploy/deployPlan.ts';
import type { SessionOptions } from '../deploy/sessionOptions.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { JOB_SHAPE } from '../project/jobShape.ts';
import { isSameLine } from '../project/knownFlinkVersions.ts';
import { projectCodes } from '../project/projectCodes.ts';
import type { JobDefinition, JobVariant } from '../project/resolveJob.ts';
import { variableValue } from '../project/substitute.ts';
import { treeReferences } from '../project/treeReferences.ts';
import { jobsOfScripts, type LoadedJobs } from './jobsOfScripts.ts';
import type { DefinitionOrder, ReadVariant } from './readVariants.ts';
import { scriptText } from './scriptText.ts';

/** Codes of the problems that are found when a definition is to be deployed. */
const CODES = {
  nothingToRun: 'JOB102',
  jar: 'JOB113',
  otherFlink: projectCodes.otherFlink,
} as const satisfies Record<string, ProblemCode>;

export interface LoadedVariant extends LoadedJobs {
  /** What the definition decides where the user does not. */
  readonly choices: PlanChoices;
}

export function loadVariant(order: DefinitionOrder, read: ReadVariant): LoadedVariant {
  const { variant, definition, options } = read;
  const onCluster = { ...order.project, clusters: [], flinkVersion: order.flinkVersion };
  const { environment } = variant;
  const scripts = read.scripts.map((script) => scriptText(script, onCluster, environment));
  const made = jobsOfScripts({ key: read.name, environment, scripts, preset: options });
  const refused = refusal(order, definition);
  return {
    ...made,
    warnings: [...made.warnings, ...remarks(read), ...overridden(made, options)],
    variables: named(variant, [...made.variables, ...ownVariables(order, variant)]),
    problems: refused.length > 0 ? refused : made.problems,
    choices: choicesOf(definition),
  };
}

function refusal({ source, flinkVersion }: DefinitionOrder, definition: JobDefinition): readonly Problem[] {
  const refuse = (code: ProblemCode, text: Message): readonly Problem[] => [
    { code, severity: 'error', message: text, span: { start: 0, end: 0 }, file: source.read.absolute },
  ];
  if (definition.jar !== undefined) return refuse(CODES.jar, message('deploy.jarDefinition'));
  if (definition.sql === undefined) return refuse(CODES.nothingToRun, message('deploy.definitionRunsNothing'));
  const wanted = definition.flinkVersion;
  if (wanted === undefined || isSameLine(wanted, flinkVersion)) return [];
  return refuse(CODES.otherFlink, message('deploy.otherFlink', { wanted, cluster: flinkVersion }));
}

/** What the definition says and this deployment does not do. */
function remarks({ definition: { restore, dependencies }, ignored }: ReadVariant): readonly Message[] {
  return [
    ...(ignored.length === 0 ? [] : [message('deploy.ignoredFields', { fields: ignored })]),
    ...(restore?.upgradeMode === 'last-state' ? [message('deploy.lastState')] : []),
    ...(dependencies === undefined ? [] : [message('deploy.dependenciesIgnored')]),
  ];
}

/** A script has the last word; that its definition says something else is not passed over in silence. */
function overridden({ jobs }: LoadedJobs, options: SessionOptions): readonly Message[] {
  const keys = Object.keys(options).filter((key) => jobs.some(({ unit }) => unit.options[key] !== options[key]));
  return keys.map((key) => message('deploy.overriddenOption', { key, value: options[key] ?? '' }));
}

function ownVariables({ source: { tree, read } }: DefinitionOrder, { environment }: JobVariant): LoadedJobs['variables'] {
  const references = tree.root === undefined ? [] : treeReferences(tree.root, JOB_SHAPE, read.decoded.text ?? '');
  const names = new Set(references.flatMap(({ reference }) => (reference.kind === 'variable' ? [reference.name] : [])));
  return [...names].flatMap((name) => {
    const value = variableValue(environment.variables, name);
    return value === undefined ? [] : [{ name, value }];
  });
}

/** By name; a value of one instance says of which. */
function named({ instance }: JobVariant, variables: LoadedJobs['variables']): LoadedJobs['variables'] {
  const byName = new Map(variables.map(({ name, value }) => [name, value]));
  const sorted = [...byName].sort(([left], [right]) => (left < right ? -1 : 1));
  return sorted.map(([name, value]) => ({ name: instance === undefined ? name : `${instance}: ${name}`, value }));
}

function choicesOf({ restore }: JobDefinition): PlanChoices {
  return {
    ...(restore?.upgradeMode === 'stateless' ? { stateless: true } : {}),
    ...(restore?.allowNonRestoredState === true ? { allowNonRestoredState: true } : {}),
  };
}
