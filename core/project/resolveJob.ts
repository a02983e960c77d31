/** The jobs that a definition makes: one for each environment that it targets and each of its instances. */
import type { Problem } from '../problem.ts';
import { JOB_SHAPE } from './jobShape.ts';
import { mergeTrees, withoutKeys } from './mergeTrees.ts';
import type { Environment } from './project.ts';
import { readShape } from './readShape.ts';
import type { ValueOf } from './shape.ts';
import { substituteTree } from './treeReferences.ts';
import { childOf, entriesIn, type YamlNode } from './yamlTree.ts';

export type JobDefinition = ValueOf<typeof JOB_SHAPE>;

/** One job of a definition in one environment, before its values are put in. */
export interface JobVariant {
  /** With the variables of the definition, of its target and of the instance over its own. */
  readonly environment: Environment;
  readonly cluster: string;
  /** Name of the instance; `undefined` where the definition has none. */
  readonly instance: string | undefined;
}

/** A job with no placeholder left but what has no value. */
export interface ResolvedJob {
  readonly variant: JobVariant;
  /** With what the target says put over it. */
  readonly definition: JobDefinition;
  /** The tree that {@link definition} was read from, with the spans of the user's text. */
  readonly tree: YamlNode;
  /** Of the shape. */
  readonly problems: readonly Problem[];
}

/** In the order of the environments. A definition without `targets` goes to all of them. */
export function jobVariants(root: YamlNode, all: readonly Environment[]): readonly JobVariant[] {
  const targets = childOf(root, 'targets');
  const names = entriesIn(targets).map(({ key }) => key);
  const environments = all.filter(({ name }) => names.length === 0 || names.includes(name));
  return environments.flatMap((environment): readonly JobVariant[] => {
    const target = childOf(targets, environment.name);
    const variables = { ...environment.variables, ...variablesIn(root), ...variablesIn(target) };
    const cluster = textIn(target, 'cluster') ?? environment.cluster;
    const instances = instancesIn(root);
    if (instances.length === 0) return [{ environment: { ...environment, variables }, cluster, instance: undefined }];
    return instances.map((node) => ({
      environment: { ...environment, variables: { ...variables, ...variablesIn(node) } },
      cluster,
      instance: textIn(node, 'name') ?? '',
    }));
  });
}

export function resolveJob(root: YamlNode, variant: JobVariant): ResolvedJob {
  const { environment } = variant;
  const substituted = substituteTree(root, JOB_SHAPE, environment.variables);
  const target = withoutKeys(childOf(childOf(substituted, 'targets'), environment.name), ['cluster']);
  const tree = mergeTrees(substituted, target) ?? substituted;
  const problems: Problem[] = [];
  const definition = readShape(tree, JOB_SHAPE, (problem) => problems.push(problem)) ?? {};
  return { variant, definition, tree, problems };
}

/** How a variant is called in a message: `prod`, or `prod / orders-eu`. */
export function variantName({ environment, instance }: JobVariant): string {
  return instance === undefined ? environment.name : `${environment.name} / ${instance}`;
}

/** The name that a job has on its cluster: that of the definition, and of the instance. */
export function jobNameFor(name: string, instance: string | undefined): string {
  return instance === undefined ? name : `${name}-${instance}`;
}

export function instancesIn(root: YamlNode | undefined): readonly YamlNode[] {
  const instances = childOf(root, 'instances');
  return instances?.kind === 'list' ? instances.items : [];
}

function variablesIn(node: YamlNode | undefined): Readonly<Record<string, string>> {
  const pairs = entriesIn(childOf(node, 'variables')).flatMap(({ key, value }) =>
    value.kind === 'scalar' && value.text !== undefined ? [[key, value.text] as const] : [],
  );
  return Object.fromEntries(pairs);
}

function textIn(node: YamlNode | undefined, key: string): string | undefined {
  const child = childOf(node, key);
  return child?.kind === 'scalar' ? child.text : undefined;
}
