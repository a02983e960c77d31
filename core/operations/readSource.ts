/** What is to be deployed, as it lies on disk: a script, or a job definition. */
import { message } from '../../l10n/localize.ts';
import { OperationError } from '../deploy/operationError.ts';
import type { Ports } from '../ports.ts';
import { readDefinition, type DefinitionTree } from '../project/definitionTree.ts';
import { isJobFile } from '../project/jobDefinition.ts';
import type { Environment, Project } from '../project/project.ts';
import { jobVariants, type JobVariant } from '../project/resolveJob.ts';
import { childOf, entriesIn } from '../project/yamlTree.ts';
import { readScript, type ScriptBytes } from './readScript.ts';

export interface DefinitionSource {
  readonly kind: 'definition';
  readonly read: ScriptBytes;
  readonly tree: DefinitionTree;
  /** The jobs of the environment; none where the definition cannot be read. */
  readonly variants: readonly JobVariant[];
}

export type Source = { readonly kind: 'script'; readonly read: ScriptBytes } | DefinitionSource;

/**
 * @param file absolute, or relative to the project's folder
 * @throws OperationError `notFound` when there is no such file, `notDeployable` for a definition without a target in this environment
 */
export async function readSource(ports: Pick<Ports, 'files'>, project: Project, environment: Environment, file: string): Promise<Source> {
  const read = await readScript(ports, project, file);
  if (!isJobFile(read.path)) return { kind: 'script', read };
  const tree = await readDefinition(ports.files, { path: read.absolute, text: read.decoded.text ?? '' });
  const variants = tree.root === undefined ? [] : jobVariants(tree.root, [environment]);
  if (tree.root !== undefined && variants.length === 0) {
    const targets = entriesIn(childOf(tree.root, 'targets')).map(({ key }) => key);
    throw new OperationError(
      'notDeployable',
      message('deploy.noTarget', { definition: read.path, environment: environment.name, targets }),
    );
  }
  return { kind: 'definition', read, tree, variants };
}

/** The cluster that a definition names for the environment; `undefined` when it leaves that to the environment. */
export function clusterOf(source: Source): string | undefined {
  return source.kind === 'definition' ? source.variants[0]?.cluster : undefined;
}
