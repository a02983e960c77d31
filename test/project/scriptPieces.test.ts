/** The pieces of a script are those that Flink's lexer sees. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptPieces } from '../../core/project/scriptPieces.ts';
import { tokenize } from '../../core/sql/tokenize.ts';
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';

interface Stretch {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN_KINDS = new Map<number, string>([
  [FlinkSqlLexer.QUOTED_STRING, 'string'],
  [FlinkSqlLexer.BINARY_STRING_LITERAL, 'string'],
  [FlinkSqlLexer.PREFIXED_STRING_LITERAL, 'string'],
  [FlinkSqlLexer.C_STYLE_ESCAPED_STRING_LITERAL, 'escapedString'],
  [FlinkSqlLexer.UNICODE_STRING_LITERAL, 'escapedString'],
  [FlinkSqlLexer.BACK_QUOTED_IDENTIFIER, 'identifier'],
  [FlinkSqlLexer.UNICODE_QUOTED_IDENTIFIER, 'escapedIdentifier'],
  [FlinkSqlLexer.FORMAL_COMMENT, 'comment'],
  [FlinkSqlLexer.MULTI_LINE_COMMENT, 'comment'],
  [FlinkSqlLexer.SINGLE_LINE_COMMENT, 'comment'],
  [FlinkSqlLexer.UNCLOSED_COMMENT, 'comment'],
  [FlinkSqlLexer.LPAREN, 'open'],
  [FlinkSqlLexer.RPAREN, 'close'],
]);

/** Half a literal: there the lexer gives up, and what follows is an error whatever it is taken for. */
const BROKEN: readonly number[] = [
  FlinkSqlLexer.UNCLOSED_IDENTIFIER,
  FlinkSqlLexer.QUOTE,
  FlinkSqlLexer.DOUBLE_QUOTE,
  FlinkSqlLexer.UNKNOWN_CHARACTER,
];

function byFlink(text: string): readonly Stretch[] | undefined {
  const tokens = tokenize(text, '2.3');
  if (tokens.some(({ type }) => BROKEN.includes(type))) return undefined;
  return tokens.flatMap(({ type, start, stop, text: token }) => {
    const kind = TOKEN_KINDS.get(type);
    return kind === undefined ? [] : [{ kind, start: kind === 'string' ? start + token.indexOf("'") : start, end: stop + 1 }];
  });
}

/** Ours, with the pieces of one literal put together again. */
function byPieces(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { kind, start, text: piece } of scriptPieces(text)) {
    const last = stretches.at(-1);
    const goesOn = last?.kind === kind && last.end === start && (kind === 'string' || kind === 'identifier');
    if (goesOn) stretches[stretches.length - 1] = { ...last, end: start + piece.length };
    else stretches.push({ kind, start, end: start + piece.length });
  }
  return stretches;
}

test('every text that Flink can read is cut alike', () => {
  const parts = fc.constantFrom(
    ...["'a''b'", "'--'", "'/*'", '`b`', '`c``(`', "-- don't (\n", '// `\r\n', "/* ' */", '/** ( */', '/**/', '/***/', "/*+ H('x') */"],
    ...["E'a\\'b'", "e''", "U&'x\\0041'", 'U&"c\'d"', '(', ')', ' ', 'e', 'x', ';', '/', '-', '*', '$', '\n', '订'],
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (chosen) => {
      const text = chosen.join('');
      const expected = byFlink(text);
      fc.pre(expected !== undefined);
      expect(byPieces(text)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["E'it\\'s'", ['escapedString']],
  ['/***/ still open', ['comment']],
  ['/**/ (x)', ['comment', 'open', 'close']],
  ["/*+ OPTIONS('a'='b') */", ['open', 'string', 'string', 'close']],
  ['U&"it\'s" x', ['escapedIdentifier']],
  ['`open\n(', ['identifier', 'open']],
])('%s', (text, kinds) => expect(scriptPieces(text).map(({ kind }) => kind)).toEqual(kinds));
