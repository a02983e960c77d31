/** Files that a definition names: whether they are there, and whether the scripts among them find their variables. */
import { message } from '../../l10n/localize.ts';
import { isWorldError } from '../errors.ts';
import type { Files } from '../ports.ts';
import type { Problem } from '../problem.ts';
import type { TextSpan } from '../text.ts';
import { decodeScript } from './decodeScript.ts';
import { fileBeside } from './jobDefinition.ts';
import { JOB_SHAPE } from './jobShape.ts';
import { undefinedInScript } from './jobVariables.ts';
import { nameAt } from './nameProblems.ts';
import type { JobVariant, ResolvedJob } from './resolveJob.ts';
import { shapePlaces } from './shapePlaces.ts';
import { problemAt } from './yamlFields.ts';

/** A file that jobs of a definition name, at one place of it. */
interface NamedFile {
  readonly name: string;
  readonly isScript: boolean;
  readonly span: TextSpan;
  readonly variants: JobVariant[];
}

/** @param jobs those of all environments, each with the paths that it makes of references */
export async function jobFileProblems(files: Files, definition: string, jobs: readonly ResolvedJob[]): Promise<readonly Problem[]> {
  const problems = await Promise.all(namedFiles(jobs).map((named) => problemsOf(files, definition, named)));
  return problems.flat();
}

function namedFiles(jobs: readonly ResolvedJob[]): readonly NamedFile[] {
  const found = new Map<string, NamedFile>();
  for (const { tree, variant } of jobs) {
    for (const place of shapePlaces(tree, JOB_SHAPE)) {
      const at = nameAt(place);
      if (at === undefined || !['sqlFile', 'jarFile'].includes(at.names)) continue;
      const { span } = place.node;
      const key = `${span.start} ${at.name}`;
      const named = found.get(key) ?? { name: at.name, isScript: at.names === 'sqlFile', span, variants: [] };
      if (variant.environment.name !== '') named.variants.push(variant);
      found.set(key, named);
    }
  }
  return [...found.values()];
}

async function problemsOf(files: Files, definition: string, { name, isScript, span, variants }: NamedFile): Promise<readonly Problem[]> {
  const path = fileBeside(files.paths, definition, name);
  try {
    if (!isScript) return (await files.size(path)) === undefined ? [missing(path, span)] : [];
    const bytes = await files.read(path);
    if (bytes === undefined) return [missing(path, span)];
    const { text } = decodeScript(bytes);
    return text === undefined ? [] : undefinedInScript(text, name, span, variants);
  } catch (error) {
    if (!isWorldError(error)) throw error;
    return [problemAt(span, 'missingFile', error.text)];
  }
}

function missing(path: string, span: TextSpan): Problem {
  return problemAt(span, 'missingFile', message('yaml.missingFile', { path }));
}
