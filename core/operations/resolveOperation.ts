/** `resolve`: a script, or all that the jobs of a definition run, with the values of an environment put in. */
import { OperationError } from '../deploy/operationError.ts';
import { setStatement } from '../deploy/sessionOptions.ts';
import { loadFlinkFacts } from '../flink/flinkFacts.ts';
import { message } from '../../l10n/localize.ts';
import type { Ports } from '../ports.ts';
import { grammarOf } from '../project/checkScript.ts';
import { loadProject } from '../project/loadProject.ts';
import type { Environment } from '../project/project.ts';
import { isSecret } from '../project/secretPlaces.ts';
import { substitute } from '../project/substitute.ts';
import { requireEnvironment } from './connect.ts';
import type { ProjectScope, ResolvedSql } from './operations.ts';
import type { ScriptBytes } from './readScript.ts';
import { readSource } from './readSource.ts';
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
  const { variants } = await readVariants(ports.files, { project, environment, source, flinkVersion, facts });
  const jobs = variants.map(resolvedJob);
  return { ...place, text: jobs.map(({ text }) => text).join('\n'), missing: namesOf(jobs) };
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

function namesOf(texts: readonly ResolvedText[]): readonly string[] {
  return [...new Set(texts.flatMap(({ missing }) => missing))].sort();
}
