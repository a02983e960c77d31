/** A checked file with its text, so that offsets can be told as lines. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckReport } from '../core/operations/operations.ts';
import type { Problem } from '../core/problem.ts';

export interface LocatedFile {
  /** Relative to the project's folder, with `/`. */
  readonly relative: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export async function locateFiles(report: CheckReport): Promise<readonly LocatedFile[]> {
  return Promise.all(
    report.files.map(async (file) => ({
      relative: path.relative(report.project.folder, file.path).split(path.sep).join('/'),
      text: file.problems.every((problem) => problem.span.end === 0) ? '' : new TextDecoder().decode(await readFile(file.path)),
      problems: file.problems,
    })),
  );
}
