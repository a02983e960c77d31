/** The code lens over a job definition: where Deploy would send its jobs. */
import { message } from '../../l10n/localize.ts';
import type { Environment } from '../project/project.ts';
import { jobVariants } from '../project/resolveJob.ts';
import type { DeployLens } from './deployLens.ts';
import { rangeOf } from './ranges.ts';
import type { YamlView } from './yamlView.ts';
import { childOf } from '../project/yamlTree.ts';

/** `undefined` for one that runs nothing or has no target in the environment. */
export function definitionLens({ root, lines }: YamlView, environment: Environment): DeployLens | undefined {
  const runs = ['sql', 'jar', 'extends'].some((key) => childOf(root, key) !== undefined);
  const [variant] = root === undefined || !runs ? [] : jobVariants(root, [environment]);
  if (variant === undefined) return undefined;
  const title = message('project.deployTo', { environment: environment.name, cluster: variant.cluster });
  return { range: rangeOf({ start: 0, end: 0 }, lines), title };
}
