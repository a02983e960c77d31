/** What the features for `sluice.yaml` and job definitions look at. */
import type { FlinkOptions } from '../flink/flinkOptions.ts';
import type { DeclaredNames } from '../project/nameProblems.ts';
import type { Environment } from '../project/project.ts';
import type { Shape } from '../project/shape.ts';
import type { YamlNode } from '../project/yamlTree.ts';
import type { LineIndex } from '../text.ts';

export interface YamlView {
  readonly text: string;
  readonly lines: LineIndex;
  readonly shape: Shape;
  /** `undefined` for an empty file, or one that could not be read. */
  readonly root: YamlNode | undefined;
  readonly environments: readonly Environment[];
  /** Of the project. */
  readonly declared: DeclaredNames;
  /** Of the Flink version that the file is for. */
  readonly options: FlinkOptions;
}
