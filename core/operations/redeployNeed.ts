/** Whether the files of a project make other statements now than those that a running job was deployed with. */
import { message, type Message } from '../../l10n/localize.ts';
import { setStatement } from '../deploy/sessionOptions.ts';
import { isWorldError } from '../errors.ts';
import type { FlinkFacts } from '../flink/flinkFacts.ts';
import type { DeploymentRecord } from '../ledger.ts';
import type { Files } from '../ports.ts';
import type { Environment, Project } from '../project/project.ts';
import { substitute } from '../project/substitute.ts';
import { fingerprint } from './fingerprint.ts';
import type { LoadedJob } from './jobsOfScripts.ts';
import { loadScript, type LoadOrder } from './loadSource.ts';
import { loadVariant } from './loadVariant.ts';
import type { ScriptBytes } from './readScript.ts';
import { readSource } from './readSource.ts';
import { readVariants } from './readVariants.ts';

interface Place {
  readonly project: Project;
  readonly environment: Environment;
  /** Of the cluster that the job runs on. */
  readonly flinkVersion: string;
  readonly facts: () => Promise<FlinkFacts>;
}

/** `undefined` where they are the same, and where it cannot be said: an adopted job, a file that is gone or cannot be read. */
export async function redeployNeed(files: Files, place: Place, record: DeploymentRecord): Promise<Message | undefined> {
  const { script } = record;
  if (record.statements.length === 0 || script === undefined) return undefined;
  try {
    const source = await readSource({ files }, place.project, place.environment, script);
    const made = await read(files, { ...place, source }, record.identity.jobKey);
    const sha256 = await fingerprint(
      files,
      made.read.map(({ bytes }) => bytes),
    );
    const isSameText = sha256 === record.scriptSha256;
    if ((isSameText && holdsAll(made, record)) || makesSame(made.jobs(), record)) return undefined;
    return isSameText ? message('deploy.changedVariables') : message('deploy.changedScript');
  } catch (error) {
    if (isWorldError(error)) return undefined;
    throw error;
  }
}

function makesSame(jobs: readonly LoadedJob[], { identity, statements }: DeploymentRecord): boolean {
  const deployed = JSON.stringify(statements);
  return jobs.some(({ key, unit }) => key === identity.jobKey && JSON.stringify([...unit.preamble, unit.statement]) === deployed);
}

/**
 * Whether all statements are in the very files that they were made of, without parsing these. Most are in the ledger as they stand in the text;
 * only sets of statements are written anew.
 */
function holdsAll({ texts, presets }: ReadSource, { statements }: DeploymentRecord): boolean {
  const isKnown = (statement: string): boolean => presets.includes(statement) || texts.some((text) => text.includes(statement));
  return statements.every(isKnown) && presets.every((preset) => statements.includes(preset));
}

interface ReadSource {
  /** Of scripts, with the values put in. */
  readonly texts: readonly string[];
  readonly read: readonly ScriptBytes[];
  /** Statements that a definition sets its options with. */
  readonly presets: readonly string[];
  /** What it makes, for which the scripts are parsed; a definition is not judged for that. */
  readonly jobs: () => readonly LoadedJob[];
}

async function read(files: Files, { source, ...place }: LoadOrder, jobKey: string): Promise<ReadSource> {
  if (source.kind === 'script') {
    const texts = [resolved(source.read, place.environment)];
    return { texts, read: [source.read], presets: [], jobs: () => loadScript(source.read, place).jobs };
  }
  const order = { ...place, source, facts: await place.facts() };
  const { variants: all, read: bytes } = await readVariants(files, order);
  const variants = all.filter(({ name }) => jobKey === name || jobKey.startsWith(`${name}:`));
  return {
    texts: variants.flatMap(({ scripts, variant }) => scripts.map((script) => resolved(script, variant.environment))),
    read: bytes,
    presets: variants.flatMap(({ options }) => Object.entries(options).map(([key, value]) => setStatement(key, value))),
    jobs: () => variants.flatMap((variant) => loadVariant(order, variant).jobs),
  };
}

function resolved({ decoded }: ScriptBytes, { variables }: Environment): string {
  return substitute(decoded.text ?? '', variables).text;
}
