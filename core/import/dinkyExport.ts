/** Tasks of Dinky 1.x: the JSON of `exportJsonByTaskIds` (`TaskDTO` with names of what it refers to), and of a folder (`ExportCatalogueBO`). */
import { message, type Message } from '../../l10n/localize.ts';
import { VARIABLE_NAME } from '../project/references.ts';
import { base64Text } from './base64.ts';
import { importedJob, joined, literal, NOTHING_IMPORTED, type Imported, type ImportedJob, type ImportedSource } from './importedJob.ts';
import { isRecord, isTrue, listOf, numberOf, recordOf, scalarEntries, textOf, type JsonRecord } from './jsonRecord.ts';
import { readShell } from './shellReader.ts';

/** Where an export lies. */
export interface ExportFile {
  /** For a person. */
  readonly file: string;
  /** Absolute. */
  readonly folder: string;
}

export function isDinkyTask(record: JsonRecord): boolean {
  return textOf(record, 'dialect') !== undefined && typeof record['name'] === 'string' && 'statement' in record;
}

export function isDinkyFolder(record: JsonRecord): boolean {
  return Array.isArray(record['children']) || (isRecord(record['task']) && 'isLeaf' in record);
}

/** The tasks of a folder and of those in it, in order. */
export function tasksIn(folder: JsonRecord): readonly JsonRecord[] {
  const found: JsonRecord[] = [];
  const open: JsonRecord[] = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const task = recordOf(next, 'task');
    if (task !== undefined) found.push({ ...task, name: textOf(task, 'name') ?? textOf(next, 'name') ?? '' });
    for (const child of listOf(next, 'children').toReversed()) if (isRecord(child)) open.push(child);
  }
  return found;
}

export function readDinkyTasks(at: ExportFile, tasks: readonly JsonRecord[]): Imported {
  return joined(tasks.map((task) => readTask(at, task)));
}

function readTask(at: ExportFile, task: JsonRecord): Imported {
  const name = textOf(task, 'name') ?? '';
  const place = `${at.file} › ${textOf(task, 'path') ?? name}`;
  const dialect = (textOf(task, 'dialect') ?? '').toLowerCase();
  const statement = textOf(task, 'statement');
  const refused = (reason: Message): Imported => ({ ...NOTHING_IMPORTED, notUnderstood: [{ place, reason }] });
  if (statement === undefined) return refused(message('import.noStatement'));
  if (dialect === 'flinksqlenv') return { ...NOTHING_IMPORTED, shared: [{ name, place, sql: withoutDefinitions(statement).sql }] };
  if (dialect !== 'flinksql' && dialect !== 'flinkjar')
    return refused(message('import.notAFlinkJob', { dialect: textOf(task, 'dialect') ?? '' }));
  const { sql, variables } = withoutDefinitions(statement);
  const jar = dialect === 'flinkjar' ? executedJar(sql) : undefined;
  if (dialect === 'flinkjar' && jar === undefined) return refused(message('import.noExecuteJar'));
  const job = importedJob({
    name,
    place,
    folder: at.folder,
    ...aboutTask(task, jar),
    source: jar?.source ?? sqlSource(task, sql),
    variables,
  });
  return { ...NOTHING_IMPORTED, jobs: [job] };
}

function sqlSource(task: JsonRecord, sql: string): ImportedSource {
  return { kind: 'text', sql, environment: textOf(task, 'envName'), areOneJob: isTrue(task, 'statementSet') };
}

function aboutTask(task: JsonRecord, jar: ExecutedJar | undefined): Partial<ImportedJob> {
  const options = new Map(jar?.options ?? []);
  for (const item of listOf(recordOf(task, 'configJson') ?? {}, 'customConfig').filter(isRecord)) {
    const key = textOf(item, 'key');
    const [, value] = scalarEntries(item).find(([field]) => field === 'value') ?? [];
    if (key !== undefined && value !== undefined) options.set(key, value);
  }
  const parallelism = numberOf(task, 'parallelism');
  if (parallelism !== undefined && !options.has('parallelism.default')) options.set('parallelism.default', String(parallelism));
  if (isTrue(task, 'batchModel')) options.set('execution.runtime-mode', 'BATCH');
  const checkpoint = numberOf(task, 'checkPoint') ?? 0;
  const target = [textOf(task, 'type'), textOf(task, 'clusterName') ?? textOf(task, 'clusterConfigurationName')].filter(
    (each) => each !== undefined,
  );
  return {
    description: textOf(task, 'note'),
    options,
    restore: {
      path: textOf(task, 'savePointPath') ?? jar?.savepoint,
      claimMode: undefined,
      allowNonRestoredState: jar?.allowNonRestoredState === true,
    },
    remarks: target.length === 0 ? [] : [message('import.ranOn', { target: target.join(' ') })],
    leftOut: [
      // Dinky 1.x shows this number and sets no option from it.
      ...(checkpoint > 0 ? [message('import.checkpointNumber', { value: checkpoint })] : []),
      ...(listOf(recordOf(recordOf(task, 'configJson') ?? {}, 'udfConfig') ?? {}, 'selectKeys').length > 0
        ? [message('import.udfLeftOut')]
        : []),
    ],
  };
}

/**
 * Dinky's `name := value;` as variables of the job. A value that refers to another variable has it put in; where that one is defined
 * elsewhere, the value itself stands in the script, since Sluice looks for no variables in values.
 */
function withoutDefinitions(statement: string): { readonly sql: string; readonly variables: ReadonlyMap<string, string> } {
  const variables = new Map<string, string>();
  const put = (text: string, values: ReadonlyMap<string, string>): string => {
    const written = text.replace(/\$\{([\p{L}\p{N}._-]+)\}/gu, (whole, name: string) => values.get(name) ?? whole);
    return written.length > text.length + LONGEST_VALUE ? text : written;
  };
  const sql = statement.replace(
    /^[ \t]*([\p{L}_][\p{L}\p{N}._-]*)[ \t]*:=([^;\r\n]*);[ \t]*(?:\r?\n)?/gmu,
    (_whole, name: string, value: string) => {
      if (VARIABLE_NAME.test(name)) variables.set(name, put(value.trim(), variables));
      return '';
    },
  );
  const [known, open] = partition(variables, ([, value]) => !value.includes('${'));
  return { sql: open.size === 0 ? sql : put(sql, open), variables: known };
}

/** A value that doubles itself line by line must not fill the memory. */
const LONGEST_VALUE = 64 * 1024;

function partition(
  entries: ReadonlyMap<string, string>,
  isFirst: (entry: readonly [string, string]) => boolean,
): readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>] {
  const all = [...entries];
  return [new Map(all.filter(isFirst)), new Map(all.filter((entry) => !isFirst(entry)))];
}

interface ExecutedJar {
  readonly source: ImportedSource;
  readonly options: readonly (readonly [string, string])[];
  readonly savepoint: string | undefined;
  readonly allowNonRestoredState: boolean;
}

/** Dinky's own `EXECUTE JAR WITH ('uri' = …)`, with what SET says before it. */
function executedJar(sql: string): ExecutedJar | undefined {
  const head = /\bEXECUTE\s+JAR\s+WITH\s*\(/i.exec(sql);
  if (head === null) return undefined;
  const given = new Map(pairs(sql.slice(head.index + head[0].length)));
  const artifact = given.get('uri');
  if (artifact === undefined || artifact === '') return undefined;
  const written = given.get('args') ?? '';
  const args = written.startsWith('base64@') ? base64Text(written.slice('base64@'.length)) : written;
  const parallelism = given.get('parallelism') ?? '';
  const settings = [...sql.matchAll(/^[ \t]*SET\s+'([^']+)'\s*=\s*'([^']*)'/gim)].map(([, key = '', value = '']) => [key, value] as const);
  return {
    source: { kind: 'jar', artifact: literal(artifact), mainClass: notEmpty(given.get('main-class')), args: wordsOf(args ?? written) },
    options: [...settings, ...(parallelism === '' ? [] : [['parallelism.default', parallelism] as const])],
    savepoint: notEmpty(given.get('savepoint-path')),
    allowNonRestoredState: given.get('allowNonRestoredState') === 'true',
  };
}

function notEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function pairs(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/'([^']*)'\s*=\s*'((?:[^']|'')*)'/g)].map(([, key = '', value = '']) => [key, value.replaceAll("''", "'")]);
}

/** Arguments as a shell splits them; Dinky puts its `${variables}` in too. */
export function wordsOf(args: string): readonly string[] {
  return readShell(args.replace(/[\r\n;|&()<>]/g, (char) => (/\s/.test(char) ? ' ' : `\\${char}`))).flatMap((command) =>
    command.map(({ pieces }) => pieces.map((piece) => (piece.kind === 'reference' ? `\${${piece.name}}` : piece.text)).join('')),
  );
}
