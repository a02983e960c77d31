/** The token that lexer and parser share. */
import type { CharStream, Token, TokenSource } from 'antlr4ng';

/** A token with its text; its offsets count from the start of its statement once the script is split, UTF-16 code units. */
export class SqlToken implements Token {
  readonly text: string;
  type: number;
  channel: number;
  start: number;
  /** The offset of the last character, as ANTLR has it. */
  stop: number;
  tokenIndex = -1;
  line = 0;
  column = 0;
  readonly tokenSource: TokenSource | null = null;
  inputStream: CharStream | null = null;

  constructor(type: number, text: string, start: number, channel = 0) {
    this.type = type;
    this.text = text;
    this.start = start;
    this.stop = start + text.length - 1;
    this.channel = channel;
  }
}
