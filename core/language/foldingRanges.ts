/** What can be folded: statements, parentheses and comments of more than one line. */
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import { scriptPieces, type ScriptPiece } from '../project/scriptPieces.ts';
import type { LineIndex } from '../text.ts';
import type { ScriptView } from './scriptView.ts';

/** At most one range begins on a line: the outermost, since an editor shows only one. */
export function foldingRanges(view: ScriptView): FoldingRange[] {
  const pieces = scriptPieces(view.text);
  const byStart = new Map<number, FoldingRange>();
  for (const range of [...statementRanges(view), ...parenthesisRanges(pieces, view.lines), ...commentRanges(pieces, view)])
    if (range.endLine > range.startLine && !byStart.has(range.startLine)) byStart.set(range.startLine, range);
  return [...byStart.values()].sort((left, right) => left.startLine - right.startLine);
}

function statementRanges(view: ScriptView): FoldingRange[] {
  const { script, substitution } = view.active;
  return script.statements.map((statement) => {
    const span = substitution.map.toSource(statement.span);
    return { startLine: lineAt(view.lines, span.start), endLine: lineAt(view.lines, span.end) };
  });
}

/** The line of the closing parenthesis stays visible. */
function parenthesisRanges(pieces: readonly ScriptPiece[], lines: LineIndex): FoldingRange[] {
  const open: number[] = [];
  const ranges: FoldingRange[] = [];
  for (const { kind, start } of pieces) {
    if (kind === 'open') open.push(start);
    if (kind !== 'close') continue;
    const from = open.pop();
    if (from !== undefined) ranges.push({ startLine: lineAt(lines, from), endLine: lineAt(lines, start) - 1 });
  }
  return ranges.sort((left, right) => left.startLine - right.startLine || right.endLine - left.endLine);
}

/** A block comment, or line comments with nothing but white space between them. */
function commentRanges(pieces: readonly ScriptPiece[], { text, lines }: ScriptView): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let previousEnd = -1;
  for (const { kind, start, text: comment } of pieces) {
    if (kind !== 'comment') continue;
    const endLine = lineAt(lines, start + comment.length);
    const last = ranges.at(-1);
    const continues = last !== undefined && last.endLine + 1 === lineAt(lines, start) && text.slice(previousEnd, start).trim() === '';
    if (continues) ranges[ranges.length - 1] = { ...last, endLine };
    else ranges.push({ startLine: lineAt(lines, start), endLine, kind: FoldingRangeKind.Comment });
    previousEnd = start + comment.length;
  }
  return ranges;
}

function lineAt(lines: LineIndex, offset: number): number {
  return lines.positionAt(offset).line;
}
