/** Turns a text into the tokens of a Flink version. */
import { type CharStream, Lexer, type Token, type TokenFactory, type TokenSource } from 'antlr4ng';
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import { type FlinkVersion, versionRank } from './flinkVersion.ts';
import { keywordsOf, type Keywords } from './keywords.ts';
import { SqlToken } from './sqlToken.ts';
import { TextStream } from './textStream.ts';

/** What a COLLATION_ID is made of, and some characters more. */
const CHAIN = /[^\s!-#%-,/;-@[-^`{-\x7f]*/y;
const GOES_ON = /[\p{L}\p{N}:._$-]/u;
const MAY_BE_LONGER: ReadonlySet<number> = new Set([
  FlinkSqlLexer.IDENTIFIER,
  FlinkSqlLexer.UNSIGNED_INTEGER_LITERAL,
  FlinkSqlLexer.DECIMAL_NUMERIC_LITERAL,
  FlinkSqlLexer.APPROX_NUMERIC_LITERAL,
  FlinkSqlLexer.END_EXEC,
  FlinkSqlLexer.DOLLAR,
  FlinkSqlLexer.UNKNOWN_CHARACTER,
]);

/** All tokens of a text, as {@link Tokenizer} reads them. */
export function tokenize(text: string, version: FlinkVersion): readonly SqlToken[] {
  const tokenizer = new Tokenizer(text, version);
  const tokens: SqlToken[] = [];
  for (let token = tokenizer.next(); token !== undefined; token = tokenizer.next()) tokens.push(token);
  return tokens;
}

/**
 * Reads tokens, comments among them and white space left out, with offsets in the text; there is no end-of-file token. Reading never fails:
 * what is no token of Flink's is an UNKNOWN_CHARACTER, a comment without its end is one UNCLOSED_COMMENT up to the end of the text, and a
 * back-quoted name without its end an UNCLOSED_IDENTIFIER, after which the text is read as if the quote were not there.
 */
export class Tokenizer {
  readonly #text: string;
  readonly #keywords: Keywords;
  /** Before 2.0 a name E and a string. */
  readonly #hasEscapes: boolean;
  readonly #stream: TextStream;
  readonly #lexer: FlinkSqlLexer;
  /** Up to this offset no COLLATION_ID begins. */
  #plainUntil = 0;

  constructor(text: string, version: FlinkVersion) {
    this.#text = text;
    this.#keywords = keywordsOf(version);
    this.#hasEscapes = versionRank(version) >= 200;
    this.#stream = new TextStream(text);
    this.#lexer = new FlinkSqlLexer(this.#stream);
    this.#lexer.tokenFactory = new SqlTokenFactory(text);
    this.#lexer.removeErrorListeners();
  }

  /** Offset behind the last character that was looked at since {@link seek}, the text's length plus one where its end was seen. */
  get seen(): number {
    return this.#stream.seen;
  }

  /** Goes on at this offset, as if the text began there. */
  seek(offset: number): void {
    // Set anew, the lexer forgets that it has seen the end of the text.
    this.#lexer.inputStream = this.#stream;
    this.#stream.seek(offset);
    this.#stream.seen = offset;
  }

  /** `undefined` at the end. */
  next(): SqlToken | undefined {
    const read = this.#lexer.nextToken();
    if (read.type === Lexer.EOF || !(read instanceof SqlToken)) return undefined;
    const token = this.#longer(read);
    switch (token.type) {
      case FlinkSqlLexer.IDENTIFIER:
        token.type = this.#keywords.typeOf(token.text);
        return token;
      case FlinkSqlLexer.C_STYLE_ESCAPED_STRING_LITERAL:
        return this.#hasEscapes
          ? token
          : this.#readAgain(new SqlToken(this.#keywords.typeOf(this.#at(token)), this.#at(token), token.start));
      case FlinkSqlLexer.SLASH:
        return this.#text.charAt(token.stop + 1) === '*' ? this.#unclosedComment(token.start) : token;
      default:
        return token.text === '`' ? new SqlToken(FlinkSqlLexer.UNCLOSED_IDENTIFIER, '`', token.start) : token;
    }
  }

  /** The COLLATION_ID that begins with a token and is longer; else the token itself. */
  #longer(token: SqlToken): SqlToken {
    if (!this.#mayBeLonger(token)) return token;
    const { seen } = this;
    const found = this.#collation(token.start);
    const isLonger = found !== undefined && found.stop > token.stop;
    const farthest = Math.max(seen, this.seen);
    if (!isLonger) {
      this.#plainUntil = this.seen - 1;
      this.seek(token.stop + 1);
    }
    this.#stream.seen = farthest;
    return isLonger ? found : token;
  }

  #mayBeLonger(token: SqlToken): boolean {
    if (token.start < this.#plainUntil || !MAY_BE_LONGER.has(token.type)) return false;
    if (!GOES_ON.test(this.#text.charAt(token.stop + 1))) return false;
    const chain = new RegExp(CHAIN);
    chain.lastIndex = token.start;
    if (chain.exec(this.#text)?.[0].includes('$') === true) return true;
    this.#plainUntil = chain.lastIndex;
    this.#stream.seen = Math.max(this.seen, chain.lastIndex + 1);
    return false;
  }

  #collation(start: number): SqlToken | undefined {
    this.seek(start);
    this.#lexer.mode = FlinkSqlLexer.COLLATION;
    const token = this.#lexer.nextToken();
    this.#lexer.mode = Lexer.DEFAULT_MODE;
    return token instanceof SqlToken && token.type === FlinkSqlLexer.COLLATION_ID ? token : undefined;
  }

  #at({ start }: SqlToken): string {
    return this.#text.charAt(start);
  }

  /** Goes on behind a token that is shorter than what the lexer took. */
  #readAgain(token: SqlToken): SqlToken {
    const { seen } = this;
    this.seek(token.stop + 1);
    this.#stream.seen = seen;
    return token;
  }

  #unclosedComment(start: number): SqlToken {
    this.#stream.seek(this.#text.length);
    this.#stream.seen = this.#text.length + 1;
    return new SqlToken(FlinkSqlLexer.UNCLOSED_COMMENT, this.#text.slice(start), start);
  }
}

/** Makes the tokens; their text is cut from the input, so that it holds whatever becomes of the stream. */
class SqlTokenFactory implements TokenFactory<Token> {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  create(
    _source: [TokenSource | null, CharStream | null],
    type: number,
    _text: string | undefined,
    channel: number,
    start: number,
    stop: number,
  ): SqlToken {
    return new SqlToken(type, this.#text.slice(start, stop + 1), start, channel);
  }

  createSimple(type: number, text: string): SqlToken {
    return new SqlToken(type, text, 0);
  }
}
