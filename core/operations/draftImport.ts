/** Makes files of an imported job: its definition, and its scripts beside it. */
import { message, type Message } from '../../l10n/localize.ts';
import { isWorldError } from '../errors.ts';
import { isCleartextSecret, type SecretNames } from '../import/cleartextSecrets.ts';
import type { ImportedJob, ImportedSource, SharedScript } from '../import/importedJob.ts';
import { importedSql } from '../import/importedSql.ts';
import { jobDraft, secretOptions, type JobDraft } from '../import/jobDraft.ts';
import { safeArguments } from '../import/secretArguments.ts';
import type { Files } from '../ports.ts';
import { decodeScript } from '../project/decodeScript.ts';
import { JOB_FILE_SUFFIX } from '../project/jobDefinition.ts';
import { OWNED_OPTIONS } from '../project/ownedOptions.ts';
import type { FlinkVersion } from '../sql/flinkVersion.ts';
import { parseScript } from '../sql/parseScript.ts';

/** A file that is to be written. */
export interface DraftFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

export interface DraftedJob {
  readonly name: string;
  readonly place: string;
  /** Absolute, of the definition. */
  readonly path: string;
  readonly draft: JobDraft;
  readonly scripts: readonly DraftFile[];
  /** As it is written there; `undefined` when none is known. */
  readonly restorePath: string | undefined;
  /** How many jobs its scripts make. */
  readonly jobs: number;
  readonly remarks: readonly Message[];
  readonly leftOut: readonly Message[];
}

export interface DraftOrder {
  readonly files: Files;
  /** Absolute: where the files go. */
  readonly folder: string;
  readonly version: FlinkVersion;
  readonly secrets: SecretNames;
  /** Names of the files of shared scripts, by the name that jobs call them. */
  readonly shared: ReadonlyMap<string, string>;
}

/** @returns a sentence where what it runs is not to be had */
export async function draftImport(order: DraftOrder, name: string, job: ImportedJob): Promise<DraftedJob | Message> {
  const { files, folder } = order;
  const made = await scriptsOf(order, name, job);
  if ('key' in made) return made;
  const options = new Map(job.options);
  const owned = new Map(made.owned);
  for (const key of OWNED_OPTIONS) {
    const value = options.get(key);
    if (value !== undefined) owned.set(key, value);
    options.delete(key);
  }
  const secret = secretOptions(options);
  for (const key of secret) options.delete(key);
  const { jar, hidden } = await jarOf(order, name, job);
  const { variables, dropped } = safeVariables(job);
  const draft = jobDraft({
    ...job,
    sql: made.sql,
    includes: made.includes,
    jar,
    jars: await Promise.all(job.jars.map((path) => besideDefinition(order, job, path))),
    options,
    variables,
    claimMode: job.restore.claimMode,
    allowNonRestoredState: job.restore.allowNonRestoredState || /^true$/i.test(ownedValue(owned, 'ignore-unclaimed-state') ?? ''),
  });
  return {
    name,
    place: job.place,
    path: files.paths.join(folder, `${name}${JOB_FILE_SUFFIX}`),
    draft,
    scripts: made.scripts,
    restorePath: job.restore.path ?? ownedValue(owned, '.path'),
    jobs: made.jobs,
    remarks: [...job.remarks, ...targetOf(owned), ...nameOf(owned, name), ...jarRemarks(job, jar?.artifact)],
    leftOut: [
      ...job.leftOut,
      ...(made.isTornApart ? [message('import.tornApart')] : []),
      ...[...secret, ...made.secretOptions].map((option) => message('import.secretOption', { option })),
      ...hidden.map((variable) => message('import.secretArgument', { variable })),
      ...dropped.map((variable) => message('import.secretVariable', { variable })),
    ],
  };
}

/** A shared script as a file, to be named by the jobs that run it first. */
export function draftShared({ files, folder, version, secrets }: DraftOrder, fileName: string, shared: SharedScript): DraftFile {
  const { sql } = importedSql(shared.sql, version, false);
  return { path: files.paths.join(folder, fileName), text: secrets.hide(sql, shared.name, shared.place) };
}

type SourceOf<Kind extends ImportedSource['kind']> = Extract<ImportedSource, { readonly kind: Kind }>;

interface MadeScripts {
  readonly sql: readonly string[];
  readonly includes: readonly string[];
  readonly scripts: readonly DraftFile[];
  readonly owned: ReadonlyMap<string, string>;
  readonly secretOptions: readonly string[];
  readonly isTornApart: boolean;
  readonly jobs: number;
}

const NO_SCRIPTS: MadeScripts = { sql: [], includes: [], scripts: [], owned: new Map(), secretOptions: [], isTornApart: false, jobs: 1 };

async function scriptsOf(order: DraftOrder, name: string, job: ImportedJob): Promise<MadeScripts | Message> {
  const { source } = job;
  switch (source.kind) {
    case 'jar':
      return NO_SCRIPTS;
    case 'text':
      return scriptOfText(order, name, job, source);
    case 'files':
      return scriptsOfFiles(order, name, job, source);
  }
}

function scriptOfText(order: DraftOrder, name: string, job: ImportedJob, source: SourceOf<'text'>): MadeScripts | Message {
  const { environment, sql, areOneJob } = source;
  const shared = environment === undefined ? undefined : order.shared.get(environment);
  if (environment !== undefined && shared === undefined) return message('import.noEnvironment', { name: environment });
  const own = draftScript(order, job, { name, file: `${name}.sql`, sql, areOneJob });
  return { ...own, sql: [`${name}.sql`], includes: shared === undefined ? [] : [shared], scripts: [own.file] };
}

async function scriptsOfFiles(
  order: DraftOrder,
  name: string,
  job: ImportedJob,
  { first, scripts }: SourceOf<'files'>,
): Promise<MadeScripts | Message> {
  const named = [
    ...first.map((path, index) => ({ path, isFirst: true, file: `${name}-init${numbered(index)}.sql` })),
    ...scripts.map((path, index) => ({ path, isFirst: false, file: `${name}${numbered(index)}.sql` })),
  ];
  const made: DraftedScript[] = [];
  for (const { path, file } of named) {
    const sql = await readSql(order.files, job, path);
    if (typeof sql !== 'string') return sql;
    made.push(draftScript(order, job, { name, file, sql, areOneJob: false }));
  }
  return {
    sql: named.flatMap(({ isFirst, file }) => (isFirst ? [] : [file])),
    includes: named.flatMap(({ isFirst, file }) => (isFirst ? [file] : [])),
    scripts: made.map(({ file }) => file),
    owned: new Map(made.flatMap(({ owned }) => [...owned])),
    secretOptions: made.flatMap((each) => each.secretOptions),
    isTornApart: false,
    jobs: made.reduce((count, { jobs }) => count + jobs, 0),
  };
}

function numbered(index: number): string {
  return index === 0 ? '' : `-${String(index + 1)}`;
}

interface DraftedScript {
  readonly file: DraftFile;
  readonly owned: ReadonlyMap<string, string>;
  readonly secretOptions: readonly string[];
  readonly isTornApart: boolean;
  readonly jobs: number;
}

const JOB_STATEMENTS: ReadonlySet<string> = new Set([
  'insert',
  'statementSet',
  'createTableAs',
  'executePlan',
  'update',
  'delete',
  'merge',
]);

function draftScript(
  { files, folder, version, secrets }: DraftOrder,
  job: ImportedJob,
  script: { readonly name: string; readonly file: string; readonly sql: string; readonly areOneJob: boolean },
): DraftedScript {
  const { sql, owned, secretOptions: hidden, isTornApart } = importedSql(script.sql, version, script.areOneJob);
  const text = secrets.hide(sql, script.name, job.place);
  const jobs = parseScript(text, { version }).statements.filter(({ kind }) => JOB_STATEMENTS.has(kind)).length;
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return { file: { path: files.paths.join(folder, script.file), text: ended }, owned, secretOptions: hidden, isTornApart, jobs };
}

/** A script that a command names, or why it cannot be had. */
async function readSql(files: Files, { folder }: ImportedJob, path: string): Promise<string | Message> {
  if (path.includes('${')) return message('import.variablePath', { path });
  try {
    const bytes = await files.read(files.paths.isAbsolute(path) ? path : files.paths.join(folder, path));
    if (bytes === undefined) return message('import.noScriptFile', { path });
    const { text, problems } = decodeScript(bytes);
    return text ?? problems[0]?.message ?? message('import.noScriptFile', { path });
  } catch (error) {
    if (!isWorldError(error)) throw error;
    return error.text;
  }
}

async function jarOf(order: DraftOrder, name: string, job: ImportedJob) {
  const { source } = job;
  if (source.kind !== 'jar') return { jar: undefined, hidden: [] };
  const { args, hidden } = safeArguments(source.args, name);
  return { jar: { ...source, artifact: await besideDefinition(order, job, source.artifact), args }, hidden };
}

/** A path for the definition, which lies elsewhere than the script that had it; one that is not there stays as it is written. */
async function besideDefinition({ files, folder }: DraftOrder, job: ImportedJob, path: string): Promise<string> {
  if (/^file:\/+/i.test(path)) return path.replace(/^file:\/+/i, '/');
  if (files.paths.isAbsolute(path) || path.includes('${') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return path;
  const absolute = files.paths.join(job.folder, path);
  return (await files.size(absolute)) === undefined ? path : files.paths.relative(folder, absolute);
}

function safeVariables({ variables }: ImportedJob) {
  const dropped = [...variables].filter(([name, value]) => isCleartextSecret(name, value)).map(([name]) => name);
  return { variables: new Map([...variables].filter(([name]) => !dropped.includes(name))), dropped };
}

function ownedValue(owned: ReadonlyMap<string, string>, ending: '.path' | 'ignore-unclaimed-state'): string | undefined {
  return [...owned].findLast(([key]) => key.endsWith(ending))?.[1];
}

/** A jar that was uploaded somewhere, or lies where the script was started. */
function jarRemarks({ source }: ImportedJob, artifact: string | undefined): readonly Message[] {
  const isElsewhere = source.kind === 'jar' && artifact === source.artifact && /^(?:rs:|(?!\/|\$\{|[a-z][a-z0-9+.-]*:))/i.test(artifact);
  return isElsewhere ? [message('import.jarElsewhere', { path: artifact })] : [];
}

/** The name in Flink is that of the definition. */
function nameOf(owned: ReadonlyMap<string, string>, now: string): readonly Message[] {
  const name = owned.get('pipeline.name');
  return name === undefined || name === now ? [] : [message('import.flinkName', { name, now })];
}

function targetOf(owned: ReadonlyMap<string, string>): readonly Message[] {
  const target = owned.get('execution.target');
  return target === undefined ? [] : [message('import.ranOn', { target })];
}
