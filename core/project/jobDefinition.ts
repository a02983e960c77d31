/** A job as its `*.job.yaml` and those that it extends describe it, before an environment's values are put in. */
import { message } from '../../l10n/localize.ts';
import type { PathRules } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { inNewestFormat, type Migration } from './formatVersion.ts';
import { JOB_SHAPE } from './jobShape.ts';
import { mapTexts } from './mapTexts.ts';
import { mergeTrees, movedTo, withoutKeys } from './mergeTrees.ts';
import { problemAt, type Report } from './yamlFields.ts';
import { childOf, parseYaml, type YamlNode, type YamlScalar } from './yamlTree.ts';

/** How the names of job definitions end. */
export const JOB_FILE_SUFFIX = '.job.yaml';

/** From version 1 to 2, and so on. */
const MIGRATIONS: readonly Migration[] = [];

export interface JobTree {
  /** `undefined` for an empty file, or one that could not be read. */
  readonly root: YamlNode | undefined;
  /** Of the file's syntax and format; of a broken file nothing else can be said. */
  readonly problems: readonly Problem[];
  readonly isBroken: boolean;
}

export function isJobFile(path: string): boolean {
  return path.toLowerCase().endsWith(JOB_FILE_SUFFIX);
}

/** Never throws, whatever the text. */
export function readJobTree(text: string): JobTree {
  const { root, isBroken, problems } = parseYaml(text);
  const found = [...problems];
  const report: Report = (problem) => {
    if (!isBroken) found.push(problem);
  };
  return { root: inNewestFormat(root, MIGRATIONS, report), problems: found, isBroken };
}

/** The text under `extends`. */
export function baseOf(root: YamlNode | undefined): (YamlScalar & { readonly text: string }) | undefined {
  const base = childOf(root, 'extends');
  return base?.kind === 'scalar' && base.text !== undefined && base.text !== '' ? { ...base, text: base.text } : undefined;
}

/** Where a file that is named in a definition lies. */
export function fileBeside(paths: PathRules, definition: string, name: string): string {
  return paths.isAbsolute(name) ? name : paths.join(paths.dirname(definition), name);
}

/**
 * A definition with what it takes over from its base: all but name and description. What comes from there stands where the base is named, and
 * its files are found from any folder.
 */
export function extended(own: YamlNode | undefined, base: YamlNode, baseFile: string, paths: PathRules): YamlNode | undefined {
  const place = baseOf(own)?.span ?? { start: 0, end: 0 };
  const rebased = mapTexts(base, JOB_SHAPE, (scalar, shape) => {
    const isFile = shape?.kind === 'text' && (shape.names === 'sqlFile' || shape.names === 'jarFile');
    return isFile && scalar.text !== undefined ? { ...scalar, text: fileBeside(paths, baseFile, scalar.text) } : scalar;
  });
  return mergeTrees(withoutKeys(movedTo(rebased, place), ['version', 'name', 'description', 'extends']), own);
}

/** The name of the job: `name:`, else that of the file. It may have references. */
export function jobNameOf(root: YamlNode | undefined, file: string, paths: PathRules): YamlScalar {
  const name = childOf(root, 'name');
  if (name?.kind === 'scalar' && name.text !== undefined) return name;
  const base = paths.basename(file);
  return { kind: 'scalar', text: base.slice(0, Math.max(1, base.length - JOB_FILE_SUFFIX.length)), span: { start: 0, end: 0 } };
}

export function cyclicBase(name: string, span: Problem['span']): Problem {
  return problemAt(span, 'cyclicExtends', message('yaml.cyclicExtends', { name }));
}
