/** Positions of a substituted text in the text that the user wrote. */
import { firstIndex } from '../firstIndex.ts';
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
    const before = this.#lastBefore(({ result }) => result.start > offset);
    if (before === undefined) return offset;
    return offset < before.result.end ? before.source.start : offset - before.result.end + before.source.end;
  }

  #sourceEnd(offset: number): number {
    const before = this.#lastBefore(({ result }) => result.start >= offset);
    if (before === undefined) return offset;
    return offset <= before.result.end ? before.source.end : offset - before.result.end + before.source.end;
  }

  /** The last replacement before the first one that lies behind. */
  #lastBefore(isBehind: (replacement: Replacement) => boolean): Replacement | undefined {
    return this.#replacements[firstIndex(this.#replacements, isBehind) - 1];
  }
}
