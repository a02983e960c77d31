/** `resolve`: a script, or all that the jobs of a definition run, with the values of an environment put in. */
import { OperationError } from '../deploy/operationError.ts';
import { setStatement } from '../deploy/sessionOptions.ts';
import { loadFlinkFacts } from '../flink/flinkFacts.ts';
import { message } from '../../l10n/localize.ts';
import type { Ports } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { grammarOf } from '../project/checkScript.ts';
import { JOB_SHAPE } from '../project/jobShape.ts';
import { loadProject } from '../project/loadProject.ts';
import type { Environment } from '../project/project.ts';
import { projectCodes } from '../project/projectCodes.ts';
import { isSecret } from '../project/secretPlaces.ts';
import { substitute, variableValue } from '../project/substitute.ts';
import { treeReferences } from '../project/treeReferences.ts';
import { LineIndex } from '../text.ts';
import { requireEnvironment } from './connect.ts';
import { definitionProblems } from './loadDefinition.ts';
import type { ProjectScope, ResolvedSql } from './operations.ts';
import type { ScriptBytes } from './readScript.ts';
import { readSource, type DefinitionSource } from './readSource.ts';
import { readVariants, type ReadVariant } from './readVariants.ts';

interface ResolvedText {
  readonly text: string;
  readonly missing: readonly string[];
}

export async function resolveOperation(ports: Pick<Ports, 'files' | 'facts'>, scope: ProjectScope, file: string): Promise<ResolvedSql> {
  const { project } = await loadProject(ports.files, scope.folder);
  const environment = requireEnvironment(project, scope.environment);
  const source = await readSource(ports, project, environment, file);
  const place = { script: source.read.path, environment: environment.name };
  if (source.kind === 'script') return { ...place, ...resolvedScript(source.read, environment) };
  const facts = await loadFlinkFacts(ports.facts);
  const { cluster = environment.cluster } = source.variants[0] ?? {};
  const flinkVersion = grammarOf(project, { ...environment, cluster });
  const order = { project, environment, source, flinkVersion, facts };
  refuseWrong(source.read, await definitionProblems(ports.files, order));
  const { variants } = await readVariants(ports.files, order);
  const jobs = variants.map(resolvedJob);
  return { ...place, text: jobs.map(({ text }) => text).join('\n'), missing: namesOf([...jobs, { missing: missingIn(source) }]) };
}

/** What has no value is told beside the text; any other error makes a text that no job would run. @throws OperationError `notDeployable` */
function refuseWrong({ path, decoded }: ScriptBytes, problems: readonly Problem[]): void {
  const wrong = problems.filter(({ code, severity }) => severity === 'error' && code !== projectCodes.undefinedVariable);
  const [first] = wrong;
  if (first === undefined) return;
  const { line, character } = new LineIndex(decoded.text ?? '').positionAt(first.span.start);
  const place = { definition: path, line: line + 1, column: character + 1 };
  throw new OperationError('notDeployable', message('deploy.wrongDefinition', { ...place, problem: first.message, count: wrong.length }));
}

/** Names in the definition itself that one of its jobs has no value for. */
function missingIn({ read, tree, variants }: DefinitionSource): readonly string[] {
  const references = tree.root === undefined ? [] : treeReferences(tree.root, JOB_SHAPE, read.decoded.text ?? '');
  const names = references.flatMap(({ reference }) => (reference.kind === 'variable' ? [reference.name] : []));
  return names.filter((name) => variants.some(({ environment }) => variableValue(environment.variables, name) === undefined));
}

/** What the job's session runs, in this order; each file is named by a comment before it. */
function resolvedJob({ name, options, scripts, variant }: ReadVariant): ResolvedText {
  const presets = Object.entries(options).map(([key, value]) => `${setStatement(key, value)};\n`);
  const resolved = scripts.map((script) => ({ path: script.path, ...resolvedScript(script, variant.environment) }));
  const parts = resolved.map(({ path, text }) => `-- ${path}\n${text}${text.endsWith('\n') ? '' : '\n'}`);
  return { text: [`-- ${name}\n`, ...presets, ...parts].join(''), missing: namesOf(resolved) };
}

/** @throws OperationError `notDeployable` when it is not UTF-8 */
function resolvedScript({ path, decoded }: ScriptBytes, environment: Environment): ResolvedText {
  if (decoded.text === undefined) {
    const [problem] = decoded.problems;
    throw new OperationError('notDeployable', problem?.message ?? message('deploy.scriptMissing', { path }));
  }
  const { text, unresolved } = substitute(decoded.text, environment.variables);
  const missing = unresolved.filter((each) => !isSecret(each)).map(({ reference }) => reference.name);
  return { text, missing: [...new Set(missing)].sort() };
}

function namesOf(texts: readonly Pick<ResolvedText, 'missing'>[]): readonly string[] {
  return [...new Set(texts.flatMap(({ missing }) => missing))].sort();
}
