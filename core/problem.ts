/** Trouble in a user's text, with a stable code; LSP diagnostics and CLI output are made from it at the edges. */
import type { Message } from '../l10n/localize.ts';
import type { TextSpan } from './text.ts';

export type ProblemSeverity = 'error' | 'warning' | 'hint';

/** `FSQL` SQL text, `JOB` project files and deployments, `UID` operator UIDs, `DEP` dependencies; three digits. */
export type ProblemCode = `${'FSQL' | 'JOB' | 'UID' | 'DEP'}${number}`;

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  readonly message: Message;
  /** Where in the text of {@link file}, as offsets in UTF-16 code units; the whole first line when a file has no better place. */
  readonly span: TextSpan;
  /** Absolute path of the file, `undefined` for the text that was asked about. */
  readonly file?: string;
}

/** The problems with the path of the file that they are of. */
export function inFile(problems: readonly Problem[], file: string): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, file }));
}
