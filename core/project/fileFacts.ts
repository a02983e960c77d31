/** What the rest of a project has to know of one of its files: read and parsed once, kept without its text. */
import type { Files, PathRules } from '../ports.ts';
import { isJobFile, type JobTree } from './jobDefinition.ts';
import { type JobName, namesIn } from './jobNames.ts';
import { jobLinks, type JobLinks } from './jobScripts.ts';
import { readText } from './readText.ts';
import { isScript, sitesInYaml, type VariableSite, variableSites } from './variableSites.ts';
import { readYamlFile } from './yamlFile.ts';

export interface FileFacts {
  /** Absolute. */
  readonly path: string;
  /** Names of the variables that it uses; `undefined` where some may be missed: a definition that is broken, or names scripts by variables. */
  readonly uses: ReadonlySet<string> | undefined;
  /** The variables that it defines. */
  readonly defined: readonly Pick<VariableSite, 'name' | 'span'>[];
  /** The jobs that it makes. */
  readonly names: readonly JobName[];
  /** Of a job definition. */
  readonly links: JobLinks | undefined;
}

/** `undefined` for a file that cannot be read, or is gone. */
export type FactsOf = (path: string) => Promise<FileFacts | undefined>;

/** From the bytes on disk. */
export function factsOnDisk(files: Files): FactsOf {
  return async (path) => {
    const text = await readText(files, path);
    return text === undefined ? undefined : fileFacts(files.paths, path, text);
  };
}

/** @param path of a script, a job definition or a `sluice.yaml` */
export function fileFacts(paths: PathRules, path: string, text: string): FileFacts {
  if (isScript(path)) return { path, uses: namesOf(variableSites(path, text), 'use'), defined: [], names: [], links: undefined };
  const file = readYamlFile(path, text);
  const sites = sitesInYaml(file, text);
  const common = { path, defined: sites.filter(({ kind }) => kind === 'definition').map(({ name, span }) => ({ name, span })) };
  if (!isJobFile(path)) return { ...common, uses: namesOf(sites, 'use'), names: [], links: undefined };
  const links = jobLinks(paths, { path, tree: file.tree });
  const uses = mayMissUses(file.tree, links) ? undefined : namesOf(sites, 'use');
  return { ...common, uses, names: namesIn(paths, { path, tree: file.tree }), links };
}

function mayMissUses({ isBroken }: JobTree, { scripts }: JobLinks): boolean {
  return isBroken || scripts.some((script) => script.includes('${'));
}

function namesOf(sites: readonly VariableSite[], wanted: VariableSite['kind']): ReadonlySet<string> {
  return new Set(sites.flatMap(({ kind, name }) => (kind === wanted ? [name] : [])));
}
