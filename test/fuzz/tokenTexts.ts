/** Texts for tokens that are no fixed words, by the names that Calcite's grammar and ours share; and words put together to a statement. */
import type { RandomSource } from './randomSource.ts';

export const TOKEN_TEXTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['IDENTIFIER', ['a', 'b', 't', 'f', 'my_table']],
  ['BACK_QUOTED_IDENTIFIER', ['`a`', '`select`', '`a``b`']],
  ['UNICODE_QUOTED_IDENTIFIER', ['u&"x"', 'u&"a\\0041"']],
  ['UNSIGNED_INTEGER_LITERAL', ['1', '0', '3']],
  ['DECIMAL_NUMERIC_LITERAL', ['1.5', '.5', '2.']],
  ['APPROX_NUMERIC_LITERAL', ['1e3', '1.5E-2']],
  ['QUOTED_STRING', ["'x'", "''", "'2020-01-01'", "'1'"]],
  ['BINARY_STRING_LITERAL', ["x'0f'"]],
  ['PREFIXED_STRING_LITERAL', ["n'x'", "_utf8'x'"]],
  ['UNICODE_STRING_LITERAL', ["u&'x'", "u&'\\0041'"]],
  ['C_STYLE_ESCAPED_STRING_LITERAL', ["E'x'", "E'\\n'"]],
  ['LBRACE_D', ['{d']],
  ['LBRACE_T', ['{t']],
  ['LBRACE_TS', ['{ts']],
  ['LBRACE_FN', ['{fn']],
  ['HINT_BEG', ['/*+']],
]);

/** What stands behind a word that does not go with any text. */
export const TEXTS_BEHIND: ReadonlyMap<string, readonly string[]> = new Map([['UESCAPE', ["'!'", "'\\'"]]]);

/** Mostly with a blank between two words; now and then without, where one of them is a sign, or in small letters. */
export function statementOf(words: readonly string[], random: RandomSource): string {
  const isTight = random.once(6);
  const sql = words.reduce((left, word) => left + (isTight && (SIGN.test(left) || SIGN_AHEAD.test(word)) ? '' : ' ') + word, '').trim();
  return random.once(8) ? sql.toLowerCase() : sql;
}

const SIGN = /[^\w'"`$]$/;
const SIGN_AHEAD = /^[^\w'"`$]/;
