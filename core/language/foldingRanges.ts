/** What can be folded: statements, parentheses and comments of more than one line. */
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { ScriptMark } from '../project/references.ts';
import { forEachOf, type Steps } from '../steps.ts';
import type { LineIndex, TextSpan } from '../text.ts';
import type { ScriptView } from './scriptView.ts';

/** As many as VS Code folds; of each kind too. */
const MOST = 5000;

/** At most one range begins on a line: the outermost, since an editor shows only one. Of a long script the first {@link MOST}. */
export function* foldingRanges(view: ScriptView): Steps<FoldingRange[]> {
  const statements = yield* statementRanges(view);
  const marks = new MarkRanges(view);
  for (const { start, value } of view.parts.segments) {
    if (marks.isFull) break;
    yield* forEachOf(value.marks, ({ kind, span }) => {
      marks.add(kind, { start: start + span.start, end: start + span.end });
    });
    yield;
  }
  const byStart = new Map<number, FoldingRange>();
  for (const range of [...statements, ...marks.parentheses.sort(outermostFirst), ...marks.comments])
    if (range.endLine > range.startLine && !byStart.has(range.startLine)) byStart.set(range.startLine, range);
  return [...byStart.values()].sort((left, right) => left.startLine - right.startLine).slice(0, MOST);
}

function* statementRanges({ active: { script, substitution }, lines }: ScriptView): Steps<readonly FoldingRange[]> {
  const ranges: FoldingRange[] = [];
  yield* forEachOf(script.statements, (statement) => {
    if (ranges.length === MOST) return;
    const span = substitution.map.toSource(statement.span);
    const [startLine, endLine] = [lineAt(lines, span.start), lineAt(lines, span.end)];
    if (endLine > startLine) ranges.push({ startLine, endLine });
  });
  return ranges;
}

/** Collects what parentheses and comments fold, from left to right. */
class MarkRanges {
  readonly parentheses: FoldingRange[] = [];
  readonly comments: FoldingRange[] = [];
  readonly #text: string;
  readonly #lines: LineIndex;
  /** Offsets of parentheses that are not closed yet. */
  readonly #open: number[] = [];
  #commentEnd = -1;

  constructor({ text, lines }: ScriptView) {
    this.#text = text;
    this.#lines = lines;
  }

  get isFull(): boolean {
    return this.parentheses.length >= MOST && this.comments.length >= MOST;
  }

  add(kind: ScriptMark['kind'], span: TextSpan): void {
    if (kind === 'open') this.#open.push(span.start);
    else if (kind === 'close') this.#close(span.start);
    else this.#comment(span);
  }

  /** The line of the closing parenthesis stays visible. */
  #close(offset: number): void {
    const from = this.#open.pop();
    if (from === undefined || this.parentheses.length >= MOST) return;
    const range = { startLine: lineAt(this.#lines, from), endLine: lineAt(this.#lines, offset) - 1 };
    if (range.endLine > range.startLine) this.parentheses.push(range);
  }

  /** A block comment, or line comments with nothing but white space between them. */
  #comment({ start, end }: TextSpan): void {
    const startLine = lineAt(this.#lines, start);
    const endLine = lineAt(this.#lines, end);
    const last = this.comments.at(-1);
    const continues = last !== undefined && last.endLine + 1 === startLine && this.#text.slice(this.#commentEnd, start).trim() === '';
    this.#commentEnd = end;
    if (continues) this.comments[this.comments.length - 1] = { ...last, endLine };
    else if (this.comments.length < MOST) this.comments.push({ startLine, endLine, kind: FoldingRangeKind.Comment });
  }
}

function outermostFirst(left: FoldingRange, right: FoldingRange): number {
  return left.startLine - right.startLine || right.endLine - left.endLine;
}

function lineAt(lines: LineIndex, offset: number): number {
  return lines.positionAt(offset).line;
}
