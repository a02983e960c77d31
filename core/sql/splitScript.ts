/** Cuts a script into statements where Flink's SQL client and gateway cut it. */
import { segmentsOf } from '../segments.ts';
import { runToEnd } from '../steps.ts';
import type { TextSpan } from '../text.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import { cutPart, groupParts, partRole, type StatementPart } from './statementPart.ts';
import { Tokenizer } from './tokenize.ts';

/** One statement: one part, or for a statement set spelled `BEGIN STATEMENT SET; …; END` one for each. */
export interface StatementSlice {
  readonly span: TextSpan;
  readonly text: string;
  readonly parts: readonly StatementPart[];
}

/** The statements of a script in order; those without a token are left out, so that comments alone are no statement. */
export function splitScript(text: string, version: FlinkVersion): readonly StatementSlice[] {
  const parts = splitParts(text, version).map((placed) => ({ ...placed, role: partRole(placed.part) }));
  return runToEnd(groupParts(parts)).map((group) => {
    const last = group.at(-1);
    const span = { start: group[0]?.start ?? 0, end: (last?.start ?? 0) + (last?.part.text.length ?? 0) };
    return { span, text: text.slice(span.start, span.end), parts: group.map(({ part }) => part) };
  });
}

/** The parts of a script in order, each with its offset. */
export function splitParts(text: string, version: FlinkVersion): readonly { readonly part: StatementPart; readonly start: number }[] {
  const tokenizer = new Tokenizer(text, version);
  const segments = segmentsOf(text, (start) => cutPart(text, tokenizer, start));
  return segments.flatMap(({ start, value }) => (value === undefined ? [] : [{ part: value.part, start: start + value.offset }]));
}
