/** Reads the scripts and exports that jobs are imported from. */
import { message, type Message } from '../../l10n/localize.ts';
import { throwIfCancelled, type Cancellation } from '../cancellation.ts';
import { OperationError } from '../deploy/operationError.ts';
import { isWorldError } from '../errors.ts';
import { readExport } from '../import/exportFile.ts';
import { readFlinkScript } from '../import/flinkScript.ts';
import { joined, NOTHING_IMPORTED, type Imported } from '../import/importedJob.ts';
import type { Files } from '../ports.ts';
import { decodeScript } from '../project/decodeScript.ts';

/** In a folder other files are not looked at. */
const EXTENSIONS = ['.sh', '.bash', '.ksh', '.json'];

/** In bytes; no export of a thousand jobs comes near the one, no script of a person near the other. */
const LIMIT = { export: 16 * 1024 * 1024, script: 1024 * 1024 };

/** @param from absolute @throws OperationError `notFound` when there is nothing */
export async function readImported(files: Files, from: string, cancellation: Cancellation): Promise<Imported> {
  if (!(await files.isFolder(from))) return readFile(files, files.paths.dirname(from), from);
  const paths = await files.list(from, EXTENSIONS);
  if (paths.length === 0) throw new OperationError('notFound', message('import.emptyFolder', { path: from, extensions: EXTENSIONS }));
  const found: Imported[] = [];
  for (const path of paths) {
    throwIfCancelled(cancellation);
    found.push(await readFile(files, from, path));
  }
  return joined(found);
}

async function readFile(files: Files, base: string, path: string): Promise<Imported> {
  const { paths } = files;
  const file = paths.relative(base, path);
  const isExport = /\.json$/i.test(path);
  const text = await readBounded(files, path, isExport ? LIMIT.export : LIMIT.script);
  if (typeof text !== 'string') return { ...NOTHING_IMPORTED, notUnderstood: [{ place: file, reason: text }] };
  const folder = paths.dirname(path);
  const baseName = paths.basename(path).replace(/\.[^.]*$/, '');
  return isExport ? readExport({ file, folder }, text) : readFlinkScript({ file, baseName, folder, text });
}

/** The text of a file that somebody else wrote, or why there is none. @throws OperationError `notFound` */
async function readBounded(files: Files, path: string, limit: number): Promise<string | Message> {
  try {
    const size = await files.size(path);
    if (size === undefined) throw new OperationError('notFound', message('import.noFile', { path }));
    if (size > limit) return message('import.tooLarge', { limit: limit / 1024 / 1024 });
    const { text, problems } = decodeScript((await files.read(path)) ?? new Uint8Array());
    return text ?? problems[0]?.message ?? message('import.noEntries');
  } catch (error) {
    if (!isWorldError(error) || error instanceof OperationError) throw error;
    return error.text;
  }
}
