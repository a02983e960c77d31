/** The tokens of one statement as ANTLR's token stream. */
import { type Interval, type ParserRuleContext, Token, type TokenSource, type TokenStream } from 'antlr4ng';
import { SqlToken } from './sqlToken.ts';

export class TokenList implements TokenStream {
  readonly #tokens: readonly SqlToken[];
  readonly #end: SqlToken;
  index = 0;

  /** @param tokens those that the parser shall see, without an end-of-file token */
  constructor(tokens: readonly SqlToken[]) {
    this.#tokens = tokens;
    for (const [index, token] of tokens.entries()) token.tokenIndex = index;
    this.#end = new SqlToken(Token.EOF, '', (tokens.at(-1)?.stop ?? -1) + 1);
    this.#end.tokenIndex = tokens.length;
  }

  get size(): number {
    return this.#tokens.length + 1;
  }

  /** Tokens come from a list, not from a source. @throws Error always */
  get tokenSource(): TokenSource {
    throw new Error('a list of tokens has no source');
  }

  get(index: number): SqlToken {
    return this.#tokens[index] ?? this.#end;
  }

  LT(k: number): SqlToken | null {
    if (k > 0) return this.get(this.index + k - 1);
    return this.#tokens[this.index + k] ?? null;
  }

  LA(k: number): number {
    return this.LT(k)?.type ?? Token.INVALID_TYPE;
  }

  consume(): void {
    if (this.index < this.#tokens.length) this.index++;
  }

  mark(): number {
    return -1;
  }

  release(): void {
    return;
  }

  seek(index: number): void {
    this.index = index;
  }

  getSourceName(): string {
    return '';
  }

  getText(): string {
    return this.#textOf(0, this.#tokens.length - 1);
  }

  getTextFromInterval(interval: Interval): string {
    return this.#textOf(interval.start, interval.stop);
  }

  getTextFromContext(context: ParserRuleContext): string {
    return this.getTextFromRange(context.start, context.stop);
  }

  getTextFromRange(start: Token | null, stop: Token | null): string {
    return start === null || stop === null ? '' : this.#textOf(start.tokenIndex, stop.tokenIndex);
  }

  setLine(): void {
    return;
  }

  setColumn(): void {
    return;
  }

  #textOf(first: number, last: number): string {
    return this.#tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' ');
  }
}
