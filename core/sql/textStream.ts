/** A string as ANTLR's character stream, in UTF-16 code units, as Java's lexer and the editor count. */
import { type CharStream, type Interval, IntStream } from 'antlr4ng';

export class TextStream implements CharStream {
  readonly #text: string;
  name = '';
  index = 0;
  /** Offset behind the last character that was asked for, the text's length plus one where its end was. */
  seen = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get size(): number {
    return this.#text.length;
  }

  reset(): void {
    this.index = 0;
  }

  consume(): void {
    this.index++;
  }

  LA(offset: number): number {
    const at = offset > 0 ? this.index + offset - 1 : this.index + offset;
    if (at >= this.seen) this.seen = Math.min(at, this.#text.length) + 1;
    return at >= 0 && at < this.#text.length ? this.#text.charCodeAt(at) : IntStream.EOF;
  }

  /** The whole text stays at hand, so there is nothing to mark. */
  mark(): number {
    return -1;
  }

  release(): void {
    return;
  }

  seek(index: number): void {
    this.index = index;
  }

  getTextFromRange(start: number, stop: number): string {
    return this.#text.slice(start, stop + 1);
  }

  getTextFromInterval(interval: Interval): string {
    return this.getTextFromRange(interval.start, interval.stop);
  }

  getSourceName(): string {
    return this.name;
  }
}
