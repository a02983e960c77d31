/** A job definition as one tree: its own text over the definitions that it extends. */
import { message } from '../../l10n/localize.ts';
import { isWorldError } from '../errors.ts';
import type { Files } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { decodeScript } from './decodeScript.ts';
import { baseOf, cyclicBase, extended, fileBeside, readJobTree } from './jobDefinition.ts';
import { problemAt } from './yamlFields.ts';
import type { YamlNode } from './yamlTree.ts';

interface BasedTree {
  readonly root: YamlNode;
  readonly problems: readonly Problem[];
  /** Absolute paths of the definitions below it, the nearest first. */
  readonly bases: readonly string[];
}

export interface DefinitionTree extends Omit<BasedTree, 'root'> {
  /** `undefined` for an empty file, or one that could not be read. */
  readonly root: YamlNode | undefined;
  readonly isBroken: boolean;
}

/** Never throws, whatever the text; what cannot be read of its bases is a problem at the place where they are named. */
export async function readDefinition(files: Files, own: { readonly path: string; readonly text: string }): Promise<DefinitionTree> {
  const { root, problems, isBroken } = readJobTree(own.text);
  if (isBroken || root === undefined) return { root: undefined, problems, bases: [], isBroken };
  const based = await withBases(files, root, own.path);
  return { ...based, problems: [...problems, ...based.problems], isBroken };
}

async function withBases(files: Files, own: YamlNode, path: string): Promise<BasedTree> {
  const bases: { readonly root: YamlNode; readonly path: string }[] = [{ root: own, path }];
  const problems: Problem[] = [];
  const place = baseOf(own);
  for (let next = place; next !== undefined && place !== undefined;) {
    const file = fileBeside(files.paths, bases.at(-1)?.path ?? path, next.text);
    if (bases.some((base) => base.path === file)) {
      problems.push(cyclicBase(next.text, place.span));
      break;
    }
    const read = await readBase(files, file, place.span);
    if (read.problem !== undefined) problems.push(read.problem);
    if (read.root === undefined) break;
    bases.push({ root: read.root, path: file });
    next = baseOf(read.root);
  }
  const [last = { root: own, path }, ...nearer] = bases.toReversed();
  let below = last;
  for (const base of nearer) below = { root: extended(base.root, below.root, below.path, files.paths) ?? base.root, path: base.path };
  return { root: below.root, problems, bases: bases.slice(1).map((base) => base.path) };
}

interface ReadBase {
  readonly root?: YamlNode | undefined;
  readonly problem?: Problem;
}

async function readBase(files: Files, file: string, span: Problem['span']): Promise<ReadBase> {
  try {
    const bytes = await files.read(file);
    if (bytes === undefined) return { problem: problemAt(span, 'missingFile', message('yaml.missingFile', { path: file })) };
    const { text } = decodeScript(bytes);
    const tree = text === undefined ? undefined : readJobTree(text);
    if (tree === undefined || tree.isBroken) return { problem: problemAt(span, 'missingFile', message('yaml.brokenBase', { path: file })) };
    return { root: tree.root };
  } catch (error) {
    if (!isWorldError(error)) throw error;
    return { problem: problemAt(span, 'missingFile', error.text) };
  }
}
