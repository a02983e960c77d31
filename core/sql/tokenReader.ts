/** Reads a statement's tokens from left to right, word by word. */
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import type { SqlToken } from './sqlToken.ts';
import type { ObjectName } from './statements.ts';

export class TokenReader {
  readonly #tokens: readonly SqlToken[];
  index = 0;

  constructor(tokens: readonly SqlToken[]) {
    this.#tokens = tokens;
  }

  /** The next word in capitals, without taking it; `undefined` where none stands. */
  peek(ahead = 0): string | undefined {
    const token = this.#tokens[this.index + ahead];
    return token === undefined || !/^[\p{L}_$]/u.test(token.text) ? undefined : token.text.toUpperCase();
  }

  /** Takes the words if they stand next, in this order, else nothing. */
  accept(...words: readonly string[]): boolean {
    if (!words.every((word, ahead) => this.peek(ahead) === word)) return false;
    this.index += words.length;
    return true;
  }

  /** Takes the first of the words if it stands next. */
  acceptOne<Word extends string>(...words: readonly Word[]): Word | undefined {
    const found = words.find((word) => word === this.peek());
    if (found !== undefined) this.index++;
    return found;
  }

  /** Takes a name with its dots. */
  name(): ObjectName | undefined {
    const first = this.#tokens[this.index];
    const parts: string[] = [];
    let last = first;
    for (;;) {
      const token = this.#tokens[this.index];
      const part = token === undefined ? undefined : identifierOf(token);
      if (token === undefined || part === undefined) break;
      parts.push(part);
      last = token;
      this.index++;
      if (this.#tokens[this.index]?.type !== FlinkSqlLexer.DOT) break;
      this.index++;
    }
    if (first === undefined || last === undefined || parts.length === 0) return undefined;
    return { parts, span: { start: first.start, end: last.stop + 1 } };
  }

  /** Takes a string literal and gives what it means. */
  string(): string | undefined {
    const token = this.#tokens[this.index];
    if (token?.type !== FlinkSqlLexer.QUOTED_STRING) return undefined;
    this.index++;
    return token.text.slice(1, -1).replaceAll("''", "'");
  }

  /** Takes a token of this type. */
  acceptType(type: number): boolean {
    if (this.#tokens[this.index]?.type !== type) return false;
    this.index++;
    return true;
  }

  /** Moves behind the next one of the words that stands outside parentheses; false when there is none. */
  skipTo(word: string): boolean {
    let depth = 0;
    for (let at = this.index; at < this.#tokens.length; at++) {
      const token = this.#tokens[at];
      if (token?.type === FlinkSqlLexer.LPAREN) depth++;
      if (token?.type === FlinkSqlLexer.RPAREN) depth--;
      if (depth > 0 || token?.text.toUpperCase() !== word) continue;
      this.index = at + 1;
      return true;
    }
    return false;
  }
}

/** The name that a token is, without quotes; `undefined` for what cannot be a name. */
function identifierOf(token: SqlToken): string | undefined {
  if (token.type === FlinkSqlLexer.BACK_QUOTED_IDENTIFIER) return token.text.slice(1, -1).replaceAll('``', '`');
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(token.text) ? token.text : undefined;
}
