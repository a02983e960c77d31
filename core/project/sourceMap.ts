/** Positions of a substituted text in the text that the user wrote. */
import type { TextSpan } from '../text.ts';

/** A stretch of the user's text and what stands for it. */
export interface Replacement {
  readonly source: TextSpan;
  readonly result: TextSpan;
}

export class SourceMap {
  readonly #replacements: readonly Replacement[];

  /** @param replacements in the order of the text, not overlapping */
  constructor(replacements: readonly Replacement[]) {
    this.#replacements = replacements;
  }

  /** The user's span for a span of the substituted text; what touches a value covers the whole reference. */
  toSource(span: TextSpan): TextSpan {
    const start = this.#sourceStart(span.start);
    return { start, end: Math.max(start, this.#sourceEnd(span.end)) };
  }

  #sourceStart(offset: number): number {
    const before = this.#last((replacement) => replacement.result.start <= offset);
    if (before === undefined) return offset;
    return offset < before.result.end ? before.source.start : offset - before.result.end + before.source.end;
  }

  #sourceEnd(offset: number): number {
    const before = this.#last((replacement) => replacement.result.start < offset);
    if (before === undefined) return offset;
    return offset <= before.result.end ? before.source.end : offset - before.result.end + before.source.end;
  }

  /** The last replacement for which `precedes` holds; it holds for all before one for which it does. */
  #last(precedes: (replacement: Replacement) => boolean): Replacement | undefined {
    let low = 0;
    let high = this.#replacements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const replacement = this.#replacements[middle];
      if (replacement !== undefined && precedes(replacement)) low = middle + 1;
      else high = middle;
    }
    return this.#replacements[low - 1];
  }
}
