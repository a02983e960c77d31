/** Applications of StreamPark: the JSON of `flink/app/get` and `flink/app/list` (`Application`, from 2.2 on `FlinkApplication`). */
import { message, type Message } from '../../l10n/localize.ts';
import { base64Bytes, base64Text } from './base64.ts';
import { wordsOf, type ExportFile } from './dinkyExport.ts';
import { setPair } from './commandOptions.ts';
import { importedJob, joined, NOTHING_IMPORTED, type Imported, type ImportedJob, type ImportedSource } from './importedJob.ts';
import { isRecord, isTrue, listOf, nestedRecord, numberOf, scalarEntries, textOf, type JsonRecord } from './jsonRecord.ts';

/** `FlinkJobType`. */
const SQL = 2;
const JAR = 1;

/** `FlinkDeployMode`, in 2.1 `FlinkExecutionMode`. */
const MODES = ['local', 'remote', 'yarn-per-job', 'yarn-session', 'yarn-application', 'kubernetes-session', 'kubernetes-application'];

/** `FlinkRestoreMode`. */
const CLAIM_MODES: Readonly<Record<number, string>> = { 1: 'CLAIM', 2: 'NO_CLAIM', 3: 'LEGACY' };

export function isStreamParkApplication(record: JsonRecord): boolean {
  return textOf(record, 'jobName') !== undefined && (numberOf(record, 'jobType') !== undefined || textOf(record, 'flinkSql') !== undefined);
}

export function readStreamParkApplications(at: ExportFile, applications: readonly JsonRecord[]): Imported {
  return joined(applications.map((application) => readApplication(at, application)));
}

function readApplication(at: ExportFile, application: JsonRecord): Imported {
  const name = textOf(application, 'jobName') ?? '';
  const place = `${at.file} › ${name}`;
  const source = sourceOf(application);
  if ('key' in source) return { ...NOTHING_IMPORTED, notUnderstood: [{ place, reason: source }] };
  return { ...NOTHING_IMPORTED, jobs: [importedJob({ name, place, folder: at.folder, ...aboutApplication(application), source })] };
}

function sourceOf(application: JsonRecord): ImportedSource | Message {
  const type = numberOf(application, 'jobType') ?? SQL;
  if (type === JAR) return jarOf(application);
  if (type !== SQL) return message(type === 3 ? 'import.python' : 'import.notAFlinkJob', { dialect: String(type) });
  const written = textOf(application, 'flinkSql');
  if (written === undefined) return message('import.listWithoutSql');
  const sql = sqlOf(written);
  // StreamPark runs all INSERTs of an application as one statement set.
  return sql === undefined ? message('import.packedSql') : { kind: 'text', sql, environment: undefined, areOneJob: true };
}

function jarOf(application: JsonRecord): ImportedSource | Message {
  const artifact = textOf(application, 'jar') ?? textOf(application, 'module');
  if (artifact === undefined) return message('import.noJar');
  return { kind: 'jar', artifact, mainClass: textOf(application, 'mainClass'), args: wordsOf(textOf(application, 'args') ?? '') };
}

/** The interface sends Base64; the database has it packed (zlib), too. @returns `undefined` for what is packed */
function sqlOf(written: string): string | undefined {
  const isPacked = base64Bytes(written)?.[0] === 0x78;
  if (isPacked && base64Text(written) === undefined) return undefined;
  return base64Text(written) ?? written;
}

function aboutApplication(application: JsonRecord): Partial<ImportedJob> {
  const options = new Map(scalarEntries(nestedRecord(application, 'options')));
  for (const word of wordsOf(textOf(application, 'dynamicProperties') ?? '')) if (word.startsWith('-D')) setPair(options, word.slice(2));
  const dependency = nestedRecord(application, 'dependency');
  const claimMode = CLAIM_MODES[numberOf(application, 'restoreMode') ?? 0];
  const mode = MODES[numberOf(application, 'deployMode') ?? numberOf(application, 'executionMode') ?? -1];
  return {
    description: textOf(application, 'description'),
    flinkVersion: textOf(application, 'flinkVersion')?.match(/\d+\.\d+(?:\.\d+)?/)?.[0],
    options: withUnits(options),
    restore: { path: textOf(application, 'savepointPath'), claimMode, allowNonRestoredState: isTrue(application, 'allowNonRestored') },
    maven: listOf(dependency ?? {}, 'pom')
      .filter(isRecord)
      .flatMap(coordinate),
    remarks: mode === undefined ? [] : [message('import.ranOn', { target: mode })],
    leftOut: leftOut(application, dependency),
  };
}

/** StreamPark's forms ask for memory in megabytes. */
function withUnits(options: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...options].map(([key, value]) => [key, /memory.*\.size$/.test(key) && /^\d+$/.test(value) ? `${value}m` : value]));
}

function coordinate(pom: JsonRecord): readonly string[] {
  const parts = ['groupId', 'artifactId', 'version'].map((key) => textOf(pom, key));
  return parts.every((part) => part !== undefined) ? [parts.join(':')] : [];
}

function leftOut(application: JsonRecord, dependency: JsonRecord | undefined): readonly Message[] {
  const jars = listOf(dependency ?? {}, 'jar').filter((each) => typeof each === 'string');
  return [
    ...(jars.length === 0 ? [] : [message('import.uploadedJars', { jars })]),
    ...(textOf(application, 'config') === undefined ? [] : [message('import.configLeftOut')]),
    ...['k8sPodTemplate', 'k8sJmPodTemplate', 'k8sTmPodTemplate'].flatMap((key) =>
      textOf(application, key) === undefined ? [] : [message('import.optionLeftOut', { option: key })],
    ),
  ];
}
