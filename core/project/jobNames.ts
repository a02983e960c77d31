/** The names that the definitions of a project give to jobs: no two may be the same. */
import { message } from '../../l10n/localize.ts';
import type { Files, PathRules } from '../ports.ts';
import type { Problem } from '../problem.ts';
import type { TextSpan } from '../text.ts';
import { jobNameOf } from './jobDefinition.ts';
import type { JobFile } from './jobFiles.ts';
import { findProjectFolder } from './loadProject.ts';
import { NAME_RULE } from './projectRules.ts';
import { instancesIn, jobNameFor } from './resolveJob.ts';
import { problemAt } from './yamlFields.ts';
import { childOf, type YamlNode, type YamlScalar } from './yamlTree.ts';

export interface JobName {
  readonly name: string;
  /** Absolute path of its definition. */
  readonly file: string;
}

interface PlacedName {
  readonly name: string;
  readonly span: TextSpan;
}

/** Of those definitions that are the project's in this folder, and not of a project below it. A broken one has no name. */
export async function jobNames(files: Files, folder: string, definitions: readonly JobFile[]): Promise<readonly JobName[]> {
  const folders = [...new Set(definitions.map(({ path }) => files.paths.dirname(path)))];
  const owners = new Map(await Promise.all(folders.map(async (each) => [each, await findProjectFolder(files, each)] as const)));
  const own = definitions.filter(({ path }) => owners.get(files.paths.dirname(path)) === folder);
  return own.flatMap((definition) => namesIn(files.paths, definition));
}

/** Names of this file's jobs that another one of the project has, or that it gives twice itself. */
export function doubledNames(
  root: YamlNode,
  name: YamlScalar,
  { path, project, names }: { readonly path: string; readonly project: { readonly folder: string }; readonly names: readonly JobName[] },
  paths: PathRules,
): readonly Problem[] {
  const others = names.filter(({ file }) => file !== path);
  const own: PlacedName[] = [];
  return namesOf(root, name).flatMap((each): readonly Problem[] => {
    const twin = own.find((earlier) => isSame(earlier.name, each.name));
    own.push(each);
    if (twin !== undefined) return [problemAt(each.span, 'doubledName', message('yaml.doubledInstance', { name: each.name }))];
    const other = others.find((known) => isSame(known.name, each.name));
    if (other === undefined) return [];
    const file = paths.relative(project.folder, other.file);
    if (other.name === each.name) return [problemAt(each.span, 'doubledName', message('yaml.doubledName', { name: each.name, file }))];
    return [problemAt(each.span, 'caseOnly', message('yaml.caseOnlyJob', { name: each.name, other: other.name, file }), 'warning')];
  });
}

/** A job that is called after its file, where that is no name. */
export function fileNameProblems(root: YamlNode, name: YamlScalar): readonly Problem[] {
  const isFromFile = childOf(root, 'name') === undefined && namesOf(root, name).length > 0;
  if (!isFromFile || NAME_RULE.pattern.test(name.text ?? '')) return [];
  return [problemAt(name.span, 'wrongValue', message('yaml.badFileName', { problem: NAME_RULE.complaint(name.text ?? '') }))];
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** The names that one definition gives; none of a broken one. */
export function namesIn(paths: PathRules, { path, tree: { root, isBroken } }: Pick<JobFile, 'path' | 'tree'>): readonly JobName[] {
  return isBroken ? [] : namesOf(root, jobNameOf(root, path, paths)).map(({ name }) => ({ name, file: path }));
}

/** Names with references differ by environment and are left out; a definition without a source makes no job. */
function namesOf(root: YamlNode | undefined, name: YamlScalar): readonly PlacedName[] {
  const runsNothing = childOf(root, 'sql') === undefined && childOf(root, 'jar') === undefined && childOf(root, 'extends') === undefined;
  const base = name.text ?? '';
  if (runsNothing || base.includes('${')) return [];
  const instances = instancesIn(root).flatMap((node) => {
    const own = childOf(node, 'name');
    return own?.kind === 'scalar' && own.text?.includes('${') === false ? [{ name: jobNameFor(base, own.text), span: own.span }] : [];
  });
  return instances.length === 0 ? [{ name: base, span: name.span }] : instances;
}
