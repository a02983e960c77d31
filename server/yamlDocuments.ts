/** Open `sluice.yaml` files and job definitions, as the features for them look at them. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { YamlView } from '../core/language/yamlView.ts';
import { grammarOf } from '../core/project/checkScript.ts';
import { readJobTree } from '../core/project/jobDefinition.ts';
import { JOB_SHAPE } from '../core/project/jobShape.ts';
import type { Environment, Project } from '../core/project/project.ts';
import { declaredNames, readProject } from '../core/project/projectFile.ts';
import { PROJECT_SHAPE } from '../core/project/projectShape.ts';
import { childOf, parseYaml, type YamlNode } from '../core/project/yamlTree.ts';
import { grammarVersion, type FlinkVersion } from '../core/sql/flinkVersion.ts';
import { LineIndex } from '../core/text.ts';
import { folderOf, isProjectFile, pathOf } from './documentPaths.ts';
import type { ServerParts } from './serverParts.ts';

export interface YamlDocument extends YamlView {
  /** Absolute path. */
  readonly path: string;
  readonly project: Project;
  readonly environment: Environment | undefined;
  /** The `sluice.yaml` of the project, as it is open or on disk; `undefined` when there is none. */
  readonly projectFile: { readonly path: string; readonly text: string } | undefined;
}

/** `undefined` for what is not a file. @throws FilesError */
export async function yamlDocument(
  { projects, jobs }: Pick<ServerParts, 'projects' | 'jobs'>,
  document: TextDocument,
): Promise<YamlDocument | undefined> {
  const path = pathOf(document.uri);
  if (path === undefined) return undefined;
  const text = document.getText();
  const lines = new LineIndex(text);
  const facts = await jobs.facts();
  if (isProjectFile(document.uri)) {
    const { value: project } = readProject(text, folderOf(path));
    const environment = project.environments.find(({ name }) => name === project.defaultEnvironment);
    const options = facts.options(grammarVersion(project.flinkVersion));
    const view = { text, lines, shape: PROJECT_SHAPE, root: parseYaml(text).root, options, ...namesIn(project) };
    return { ...view, path, project, environment, projectFile: { path, text } };
  }
  const { project, environment, file, text: projectText } = await projects.of(document.uri);
  const projectFile = file === undefined || projectText === undefined ? undefined : { path: file, text: projectText };
  const { root } = readJobTree(text);
  const options = facts.options(versionOf(root, project, environment));
  const view = { text, lines, shape: JOB_SHAPE, root, options, ...namesIn(project) };
  return { ...view, path, project, environment, projectFile };
}

/** As the file says, else as its cluster in the active environment. */
function versionOf(root: YamlNode | undefined, project: Project, environment: Environment): FlinkVersion {
  const own = childOf(root, 'flinkVersion');
  return own?.kind === 'scalar' && own.text !== undefined ? grammarVersion(own.text) : grammarOf(project, environment);
}

function namesIn(project: Project): Pick<YamlView, 'environments' | 'declared'> {
  return { environments: project.environments, declared: declaredNames(project) };
}
