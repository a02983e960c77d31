/** One of our YAML files as a tree, with the shape that it should have. */
import { isJobFile, readJobTree, type JobTree } from './jobDefinition.ts';
import { JOB_SHAPE } from './jobShape.ts';
import { PROJECT_SHAPE } from './projectShape.ts';
import type { Shape } from './shape.ts';
import { parseYaml } from './yamlTree.ts';

export interface YamlFile {
  readonly tree: JobTree;
  readonly shape: Shape;
}

/** @param path of a job definition or a `sluice.yaml` */
export function readYamlFile(path: string, text: string): YamlFile {
  if (isJobFile(path)) return { tree: readJobTree(text), shape: JOB_SHAPE };
  return { tree: parseYaml(text), shape: PROJECT_SHAPE };
}
