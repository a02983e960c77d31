/** A checked file with its text, so that offsets can be told as lines. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckReport } from '../core/operations/operations.ts';
import type { Problem } from '../core/problem.ts';

export interface LocatedFile {
  /** Relative to the folder of the first report's project, with `/`. */
  readonly relative: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Each file once, also where several projects were asked about it. */
export async function locateFiles(reports: readonly CheckReport[]): Promise<readonly LocatedFile[]> {
  const files = new Map(reports.flatMap((report) => report.files).map((file) => [file.path, file]));
  const folder = reports[0]?.project.folder ?? '.';
  return Promise.all(
    [...files.values()].map(async (file) => ({
      relative: path.relative(folder, file.path).split(path.sep).join('/'),
      text: file.problems.every((problem) => problem.span.end === 0) ? '' : new TextDecoder().decode(await readFile(file.path)),
      problems: file.problems,
    })),
  );
}
