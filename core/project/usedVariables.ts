/** Which variables the files of a project use, and which of those that a file defines nobody does. */
import { message } from '../../l10n/localize.ts';
import type { Files, PathRules } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { fileBeside, isJobFile, readJobTree } from './jobDefinition.ts';
import { JOB_SHAPE } from './jobShape.ts';
import { PROJECT_FILE } from './projectFile.ts';
import { readText } from './readText.ts';
import { shapePlaces } from './shapePlaces.ts';
import { variableSites } from './variableSites.ts';
import { problemAt } from './yamlFields.ts';

/** What one file uses. */
export interface FileUses {
  readonly names: ReadonlySet<string>;
  /** Absolute paths of scripts that it names: they may lie outside of the project's folder. */
  readonly scripts: readonly string[];
}

/** `undefined` for a file of which that cannot be said for sure: it cannot be read, or names scripts by variables. */
export type UsesOf = (path: string) => Promise<FileUses | undefined>;

/** From the bytes on disk. */
export function usesOnDisk(files: Files): UsesOf {
  return async (path) => {
    const text = await readText(files, path);
    return text === undefined ? undefined : usesIn(files.paths, path, text);
  };
}

export function usesIn(paths: PathRules, path: string, text: string): FileUses | undefined {
  const scripts = isJobFile(path) ? scriptsNamed(paths, path, text) : [];
  if (scripts === undefined) return undefined;
  const sites = text.includes('${') ? variableSites(path, text) : [];
  return { names: new Set(sites.flatMap(({ kind, name }) => (kind === 'use' ? [name] : []))), scripts };
}

/** @param paths the files of the project; `undefined` where some use may have been missed */
export async function usedVariables(paths: readonly string[], usesOf: UsesOf): Promise<ReadonlySet<string> | undefined> {
  const names = new Set<string>();
  const seen = new Set(paths);
  // What a file names is looked at behind all others.
  for (const path of seen) {
    const uses = await usesOf(path);
    if (uses === undefined) return undefined;
    for (const name of uses.names) names.add(name);
    for (const script of uses.scripts) seen.add(script);
  }
  return names;
}

/** The variables that a `sluice.yaml` or a job definition defines for nobody. */
export function unusedVariables(path: string, text: string, used: ReadonlySet<string>): readonly Problem[] {
  return variableSites(path, text).flatMap(({ kind, name, span }) => {
    if (kind === 'use' || used.has(name)) return [];
    return [problemAt(span, 'unusedVariable', message('project.unusedVariable', { name }), 'hint')];
  });
}

/** Whether the file is one that defines variables. */
export function mayDefineVariables(paths: PathRules, path: string): boolean {
  return isJobFile(path) || paths.basename(path) === PROJECT_FILE;
}

function scriptsNamed(paths: PathRules, path: string, text: string): readonly string[] | undefined {
  const { root, isBroken } = readJobTree(text);
  if (isBroken) return undefined;
  const names = shapePlaces(root, JOB_SHAPE).flatMap(({ node, shape }) =>
    shape.kind === 'text' && shape.names === 'sqlFile' && node.kind === 'scalar' && node.text !== undefined ? [node.text] : [],
  );
  return names.some((name) => name.includes('${')) ? undefined : names.map((name) => fileBeside(paths, path, name));
}
