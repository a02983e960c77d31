/** What a language feature looks at: the user's text, and the script that it is in the active environment. */
import type { ResolvedScript } from '../project/checkScript.ts';
import type { Project } from '../project/project.ts';
import type { ScriptParts } from '../project/references.ts';
import type { LineIndex } from '../text.ts';

export interface ScriptView {
  readonly text: string;
  /** Of {@link text}. */
  readonly lines: LineIndex;
  readonly project: Project;
  readonly active: ResolvedScript;
  /** Of {@link text}. */
  readonly parts: ScriptParts;
}
