/** From what lies on disk to the jobs that it makes in one environment, on one version of Flink. */
import type { PlanChoices } from '../deploy/deployPlan.ts';
import { scriptKey } from '../deploy/identity.ts';
import type { FlinkFacts } from '../flink/flinkFacts.ts';
import type { Files } from '../ports.ts';
import type { Environment, Project } from '../project/project.ts';
import { fingerprint } from './fingerprint.ts';
import { jobsOfScripts, type LoadedJobs } from './jobsOfScripts.ts';
import { loadDefinition, type LoadedDefinition } from './loadDefinition.ts';
import type { ScriptBytes } from './readScript.ts';
import type { Source } from './readSource.ts';
import { scriptText } from './scriptText.ts';

export interface LoadedSource extends LoadedJobs {
  /** Of the script or the definition, relative to the project's folder, with `/`. */
  readonly path: string;
  /** All files that it was read from, in the same form, that one first. */
  readonly files: readonly string[];
  /** See {@link fingerprint}. */
  readonly sha256: string;
  /** What a definition decides where the user does not. */
  readonly choices: PlanChoices;
}

export interface LoadOrder {
  readonly project: Project;
  readonly environment: Environment;
  readonly source: Source;
  /** The cluster's own, such as `2.3.0`: its grammar holds, and its names of options. */
  readonly flinkVersion: string;
  readonly facts: () => Promise<FlinkFacts>;
}

export async function loadSource(files: Files, order: LoadOrder): Promise<LoadedSource> {
  const { source } = order;
  const loaded =
    source.kind === 'script'
      ? loadScript(source.read, order)
      : await loadDefinition(files, { ...order, source, facts: await order.facts() });
  const { read, ...jobs } = loaded;
  const contents = read.map(({ bytes }) => bytes);
  return { ...jobs, path: source.read.path, files: read.map(({ path }) => path), sha256: await fingerprint(files, contents) };
}

export function loadScript(read: ScriptBytes, { project, environment, flinkVersion }: Omit<LoadOrder, 'source'>): LoadedDefinition {
  const script = scriptText(read, { ...project, clusters: [], flinkVersion }, environment);
  const jobs = jobsOfScripts({ key: scriptKey(read.path), environment, scripts: [script], preset: {} });
  return { ...jobs, read: [read], choices: {} };
}
