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
import { loadSource, type LoadedSource, type LoadOrder } from './loadSource.ts';
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
    const order = { ...place, source };
    return (await isUnchanged(files, order, record)) ? undefined : needOf(await loadSource(files, order), record);
  } catch (error) {
    if (isWorldError(error)) return undefined;
    throw error;
  }
}

function needOf({ jobs, sha256 }: LoadedSource, { identity, statements, scriptSha256 }: DeploymentRecord): Message | undefined {
  const deployed = JSON.stringify(statements);
  const isSame = jobs.some(({ key, unit }) => key === identity.jobKey && JSON.stringify([...unit.preamble, unit.statement]) === deployed);
  if (isSame) return undefined;
  return sha256 === scriptSha256 ? message('deploy.changedVariables') : message('deploy.changedScript');
}

/**
 * Whether all statements are in the very files that they were made of, without parsing these. Most are in the ledger as they stand in the text;
 * only sets of statements are written anew.
 */
async function isUnchanged(files: Files, order: LoadOrder, record: DeploymentRecord): Promise<boolean> {
  const { scriptSha256, statements, identity } = record;
  const { texts, read, presets } = await textsOf(files, order, identity.jobKey);
  const contents = read.map(({ bytes }) => bytes);
  if ((await fingerprint(files, contents)) !== scriptSha256) return false;
  const isKnown = (statement: string): boolean => presets.includes(statement) || texts.some((text) => text.includes(statement));
  return statements.every(isKnown) && presets.every((preset) => statements.includes(preset));
}

interface Texts {
  /** Of scripts, with the values put in. */
  readonly texts: readonly string[];
  readonly read: readonly ScriptBytes[];
  /** Statements that a definition sets its options with. */
  readonly presets: readonly string[];
}

async function textsOf(files: Files, { source, ...place }: LoadOrder, jobKey: string): Promise<Texts> {
  if (source.kind === 'script') return { texts: [resolved(source.read, place.environment)], read: [source.read], presets: [] };
  const { variants: all, read } = await readVariants(files, { ...place, source, facts: await place.facts() });
  const variants = all.filter(({ name }) => jobKey === name || jobKey.startsWith(`${name}:`));
  return {
    texts: variants.flatMap(({ scripts, variant }) => scripts.map((script) => resolved(script, variant.environment))),
    read,
    presets: variants.flatMap(({ options }) => Object.entries(options).map(([key, value]) => setStatement(key, value))),
  };
}

function resolved({ decoded }: ScriptBytes, { variables }: Environment): string {
  return substitute(decoded.text ?? '', variables).text;
}
