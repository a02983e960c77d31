/** Finds out whose export a JSON text is. */
import { message } from '../../l10n/localize.ts';
import { isDinkyFolder, isDinkyTask, readDinkyTasks, tasksIn, type ExportFile } from './dinkyExport.ts';
import { joined, NOTHING_IMPORTED, type Imported, type NotUnderstood } from './importedJob.ts';
import { isRecord, listOf, parsedJson, recordOf, type JsonRecord } from './jsonRecord.ts';
import { isStreamParkApplication, readStreamParkApplications } from './streamParkExport.ts';

/** Never throws, whatever the text. */
export function readExport(at: ExportFile, text: string): Imported {
  const value = parsedJson(text);
  if (value === undefined) return notUnderstood({ place: at.file, reason: message('import.notJson') });
  const entries = entriesOf(value);
  if (entries.length === 0) return notUnderstood({ place: at.file, reason: message('import.noEntries') });
  return joined(entries.map((entry, index) => readEntry(at, entry, index)));
}

/** One entry, a list of them, or what an interface answers: under `data`, there a page of `records`. */
function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return [];
  const data = value['data'];
  if (isStreamParkApplication(value) || isDinkyTask(value) || isDinkyFolder(value) || data === undefined) return [value];
  if (Array.isArray(data)) return data;
  const page = recordOf(value, 'data');
  if (page === undefined) return [];
  return Array.isArray(page['records']) ? listOf(page, 'records') : [page];
}

function readEntry(at: ExportFile, entry: unknown, index: number): Imported {
  const place = `${at.file} › ${String(index + 1)}`;
  if (!isRecord(entry)) return notUnderstood({ place, reason: message('import.unknownEntry') });
  const readers: readonly (readonly [(record: JsonRecord) => boolean, (record: JsonRecord) => Imported])[] = [
    [isDinkyTask, (task) => readDinkyTasks(at, [task])],
    [isStreamParkApplication, (application) => readStreamParkApplications(at, [application])],
    [isDinkyFolder, (folder) => readDinkyTasks(at, tasksIn(folder))],
  ];
  const read = readers.find(([fits]) => fits(entry))?.[1];
  return read === undefined ? notUnderstood({ place, reason: message('import.unknownEntry') }) : read(entry);
}

function notUnderstood(found: NotUnderstood): Imported {
  return { ...NOTHING_IMPORTED, notUnderstood: [found] };
}
