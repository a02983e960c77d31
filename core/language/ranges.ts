/** Spans of a script as LSP ranges. */
import type { Range } from 'vscode-languageserver-types';
import type { LineIndex, TextSpan } from '../text.ts';

export function rangeOf(span: TextSpan, lines: LineIndex): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}
