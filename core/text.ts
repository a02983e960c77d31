/** Offsets, spans and line positions in a text. */
import { ITEMS_PER_STEP, runToEnd, type Steps } from './steps.ts';

/** Half-open range of UTF-16 offsets. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Text to put in the place of a span. */
export interface TextChange {
  readonly span: TextSpan;
  readonly text: string;
}

/** The span that lies `by` code units further on. */
export function movedSpan({ start, end }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by };
}

/** 0-based line and UTF-16 character, as LSP counts. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into lines and back; lines end at LF, CRLF or CR. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string, starts: readonly number[] = runToEnd(startsOfLines(text))) {
    this.#starts = starts;
    this.#length = text.length;
  }

  /** As the constructor, in steps. */
  static *of(text: string): Steps<LineIndex> {
    return new LineIndex(text, yield* startsOfLines(text));
  }

  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: inside - (this.#starts[low] ?? 0) };
  }

  /** The offset of a position; a line or character beyond the text is moved to the nearest end. */
  offsetAt(position: LinePosition): number {
    const start = this.#starts[position.line];
    if (start === undefined) return position.line < 0 ? 0 : this.#length;
    const next = this.#starts[position.line + 1] ?? this.#length;
    return Math.max(start, Math.min(start + position.character, next));
  }
}

function* startsOfLines(text: string): Steps<readonly number[]> {
  const starts = [0];
  const ends = /\r\n?|\n/g;
  while (ends.exec(text) !== null) if (starts.push(ends.lastIndex) % ITEMS_PER_STEP === 0) yield;
  return starts;
}
