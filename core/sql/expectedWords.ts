/** Names a few of the tokens that would have fitted, the likeliest first. */
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message, type Message } from '../../l10n/localize.ts';

/** More than this many choices help nobody: an operand may begin with any of two hundred words. */
const MOST = 5;

/** Marks and what a person writes often, in this order; then the rest as the grammar has them. */
const RANKED: readonly number[] = [
  Rule.IDENTIFIER,
  Rule.RPAREN,
  Rule.COMMA,
  Rule.LPAREN,
  Rule.QUOTED_STRING,
  Rule.EQ,
  Rule.SELECT,
  Rule.FROM,
  Rule.AS,
  Rule.WITH,
  Rule.TABLE,
  Rule.VIEW,
];

/** What to write instead, ready for a list; empty where nearly anything would have fitted. */
export function expectedWords(types: readonly number[]): readonly (string | Message)[] {
  const known = new Set(types.filter((type) => type > 0));
  if (known.has(Rule.IDENTIFIER)) return isOperand(known) ? [message('sql.expectedExpression')] : [message('sql.expectedName')];
  const rank = (type: number): number => (RANKED.includes(type) ? RANKED.indexOf(type) : RANKED.length + type);
  const ranked = [...known].sort((left, right) => rank(left) - rank(right));
  // After an operand any operator may follow; what closes or goes on with the list says more.
  const shown = ranked.length > 2 * MOST ? ranked.filter((type) => type === Rule.RPAREN || type === Rule.COMMA) : ranked;
  return shown.slice(0, MOST).map(nameOf);
}

function isOperand(types: ReadonlySet<number>): boolean {
  return types.has(Rule.CASE) && types.has(Rule.CAST);
}

function nameOf(type: number): string | Message {
  if (type === Rule.QUOTED_STRING) return message('sql.expectedString');
  const mark = Rule.literalNames[type]?.replace(/^'|'$/g, '');
  return mark === undefined ? (Rule.symbolicNames[type] ?? '').replace(/_$/, '') : `“${mark}”`;
}
