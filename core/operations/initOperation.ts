/** `init`: makes a project of a folder. */
import { message, type Language } from '../../l10n/localize.ts';
import { OperationError } from '../deploy/operationError.ts';
import type { Ports } from '../ports.ts';
import { decodeScript } from '../project/decodeScript.ts';
import { firstScript, newProjectFile, projectIdFor, type UsedVariable } from '../project/newProject.ts';
import { PROJECT_FILE } from '../project/projectFile.ts';
import { variableSites } from '../project/variableSites.ts';
import { LineIndex } from '../text.ts';
import type { NewProject } from './operations.ts';

const FIRST_SCRIPT = 'hello.sql';

/** @throws OperationError `badProject` when the folder is a project already; FilesError */
export async function initOperation({ files }: Pick<Ports, 'files'>, folder: string, language: Language): Promise<NewProject> {
  const { paths } = files;
  const scripts = (await files.isFolder(folder)) ? await files.list(folder, ['.sql']) : [];
  const variables = await usedVariables(files, folder, scripts);
  const file = paths.join(folder, PROJECT_FILE);
  const id = projectIdFor(paths.basename(folder));
  if (!(await files.create(file, newProjectFile(id, variables, language)))) {
    throw new OperationError('badProject', message('project.exists', { path: file }));
  }
  const created = [PROJECT_FILE];
  if (scripts.length === 0 && (await files.create(paths.join(folder, FIRST_SCRIPT), firstScript(language)))) created.push(FIRST_SCRIPT);
  return { folder, id, created, variables: variables.map(({ name }) => name) };
}

/** Each with its first place, by name. */
async function usedVariables(files: Ports['files'], folder: string, scripts: readonly string[]): Promise<readonly UsedVariable[]> {
  const places = new Map<string, string>();
  for (const script of scripts) {
    const bytes = await files.read(script);
    const text = bytes === undefined ? undefined : decodeScript(bytes).text;
    if (text === undefined) continue;
    const lines = new LineIndex(text);
    for (const { name, span } of variableSites(script, text)) {
      const line = lines.positionAt(span.start).line + 1;
      if (!places.has(name)) places.set(name, `${files.paths.relative(folder, script)}:${String(line)}`);
    }
  }
  return [...places].sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, place]) => ({ name, place }));
}
