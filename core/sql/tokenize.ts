/** Turns a text into the tokens of a Flink version. */
import { type CharStream, Lexer, type Token, type TokenFactory, type TokenSource } from 'antlr4ng';
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import { type FlinkVersion, versionRank } from './flinkVersion.ts';
import { keywordsOf } from './keywords.ts';
import { SqlToken } from './sqlToken.ts';
import { TextStream } from './textStream.ts';

/**
 * All tokens, comments among them and white space left out, with offsets in `text`; no end-of-file token. Reading never fails: what is no
 * token of Flink's is an UNKNOWN_CHARACTER, a comment without its end is one UNCLOSED_COMMENT up to the end of the text, and a back-quoted
 * name without its end an UNCLOSED_IDENTIFIER, after which the text is read as if the quote were not there.
 */
export function tokenize(text: string, version: FlinkVersion): readonly SqlToken[] {
  const keywords = keywordsOf(version);
  const stream = new TextStream(text);
  const lexer = new FlinkSqlLexer(stream);
  lexer.tokenFactory = new SqlTokenFactory(text);
  lexer.removeErrorListeners();
  const tokens: SqlToken[] = [];
  // Before 2.0 a name E and a string.
  const hasEscapes = versionRank(version) >= 200;
  for (;;) {
    const token = lexer.nextToken();
    if (token.type === Lexer.EOF || !(token instanceof SqlToken)) return tokens;
    if (token.type === FlinkSqlLexer.C_STYLE_ESCAPED_STRING_LITERAL && !hasEscapes) {
      tokens.push(new SqlToken(keywords.typeOf(text.charAt(token.start)), text.charAt(token.start), token.start));
      // Set anew, it forgets that it has seen the end of the text.
      lexer.inputStream = stream;
      stream.seek(token.start + 1);
      continue;
    }
    if (token.type === FlinkSqlLexer.IDENTIFIER) token.type = keywords.typeOf(token.text);
    if (token.type === FlinkSqlLexer.SLASH && text.charAt(token.stop + 1) === '*') {
      tokens.push(new SqlToken(FlinkSqlLexer.UNCLOSED_COMMENT, text.slice(token.start), token.start));
      return tokens;
    }
    tokens.push(token.text === '`' ? unclosedIdentifier(text, token.start) : token);
  }
}

function unclosedIdentifier(text: string, start: number): SqlToken {
  return new SqlToken(FlinkSqlLexer.UNCLOSED_IDENTIFIER, text.charAt(start), start);
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
