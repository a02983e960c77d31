/** Every source file opens with a comment that says what it is for. */
import type { TextFile } from './trackedFiles.ts';

const OPENING = /^(#!.*\n)?\/\*\*(\n \*)? \S.{10,}/;

/** Paths of files without such a comment; `#!` may stand before it. */
export function withoutOpeningLine(files: readonly TextFile[]): readonly string[] {
  return files.filter(({ text }) => !OPENING.test(text)).map(({ path }) => path);
}
