/** The jobs of a definition as they are written: their options and the texts of their scripts, not yet parsed. */
import { definitionOptions, type DefinitionOptions } from '../deploy/definitionOptions.ts';
import type { FlinkFacts } from '../flink/flinkFacts.ts';
import type { Files } from '../ports.ts';
import { fileBeside, jobNameOf } from '../project/jobDefinition.ts';
import type { Environment, Project } from '../project/project.ts';
import { jobNameFor, resolveJob, type JobDefinition, type JobVariant } from '../project/resolveJob.ts';
import { substitute } from '../project/substitute.ts';
import type { YamlNode } from '../project/yamlTree.ts';
import { grammarVersion } from '../sql/flinkVersion.ts';
import { readScript, type ScriptBytes } from './readScript.ts';
import type { DefinitionSource } from './readSource.ts';

/** What a definition makes in an environment on a cluster. */
export interface DefinitionOrder {
  readonly project: Project;
  readonly environment: Environment;
  readonly source: DefinitionSource;
  /** The cluster's own, such as `2.3.0`. */
  readonly flinkVersion: string;
  readonly facts: FlinkFacts;
}

export interface ReadVariant extends DefinitionOptions {
  readonly variant: JobVariant;
  readonly definition: JobDefinition;
  /** Of the job on its cluster. */
  readonly name: string;
  /** In the order in which they are run. */
  readonly scripts: readonly ScriptBytes[];
}

export interface ReadVariants {
  readonly variants: readonly ReadVariant[];
  /** The definition, those that it extends, and the scripts of its jobs. */
  readonly read: readonly ScriptBytes[];
}

/** @throws OperationError `notFound` for a script that does not exist */
export async function readVariants(files: Files, order: DefinitionOrder): Promise<ReadVariants> {
  const { source, project } = order;
  const { root } = source.tree;
  const bases = await Promise.all(source.tree.bases.map((path) => readScript({ files }, project, path)));
  const variants = root === undefined ? [] : await Promise.all(source.variants.map((variant) => readVariant(files, order, root, variant)));
  const scripts = new Map(variants.flatMap((variant) => variant.scripts).map((script) => [script.path, script]));
  return { variants, read: [source.read, ...bases, ...scripts.values()] };
}

async function readVariant(
  files: Files,
  { project, source, flinkVersion, facts }: DefinitionOrder,
  root: YamlNode,
  variant: JobVariant,
): Promise<ReadVariant> {
  const { absolute } = source.read;
  const { definition, tree } = resolveJob(root, variant);
  const names = [...(definition.includes ?? []), ...(definition.sql ?? [])];
  const scripts = await Promise.all(names.map((name) => readScript({ files }, project, fileBeside(files.paths, absolute, name))));
  const { environment, instance } = variant;
  const ownName = jobNameOf(tree, absolute, files.paths).text ?? '';
  return {
    ...definitionOptions(definition, facts.options(grammarVersion(flinkVersion))),
    variant,
    definition,
    name: jobNameFor(ownName, instance === undefined ? undefined : substitute(instance, environment.variables).text),
    scripts,
  };
}
