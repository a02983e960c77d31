/** Where in a statement Flink's parser or validator found an error, as its messages tell. */
import type { JavaCause } from '../../core/flink/javaCauses.ts';

/** 1-based lines and columns; the end is inclusive, as in Flink. */
export interface SqlPosition {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const RANGE = /From line (\d+), column (\d+) to line (\d+), column (\d+)/;
const POINT = /[Aa]t line (\d+), column (\d+)/;

/** The position named by the innermost cause that names one (`CalciteContextException`, `SqlParserException`); `undefined` when none does. */
export function sqlPositionOf(causes: readonly JavaCause[]): SqlPosition | undefined {
  for (const { message } of causes.toReversed()) {
    const position = positionIn(message);
    if (position !== undefined) return position;
  }
  return undefined;
}

function positionIn(text: string): SqlPosition | undefined {
  const range = RANGE.exec(text);
  const match = range ?? POINT.exec(text);
  if (match === null) return undefined;
  const [line = 1, column = 1, endLine = line, endColumn = column] = match.slice(1).map(Number);
  return { line, column, endLine, endColumn };
}
