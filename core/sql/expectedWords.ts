/** Names a few of the tokens that would have fitted, the likeliest first. */
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message, type Message } from '../../l10n/localize.ts';
import type { OpenRule, SyntaxFault } from './syntaxFault.ts';

/** More than this many choices help nobody: an operand may begin with any of two hundred words. */
const MOST = 5;

/** What goes on with a query or an expression, besides operators; the likeliest first. */
const GOES_ON: readonly number[] = [
  ...[Rule.ON, Rule.RPAREN, Rule.RBRACKET, Rule.COMMA, Rule.THEN, Rule.END, Rule.AS, Rule.FROM, Rule.WHERE, Rule.GROUP, Rule.ORDER],
  ...[Rule.LIMIT, Rule.SEMICOLON],
];

/** The likeliest first; then the rest as the grammar has them. */
const RANKED: readonly number[] = [
  ...GOES_ON,
  ...[
    Rule.UNSIGNED_INTEGER_LITERAL,
    Rule.LPAREN,
    Rule.QUOTED_STRING,
    Rule.EQ,
    Rule.WITH,
    Rule.TABLE,
    Rule.VIEW,
    Rule.TABLES,
    Rule.DATABASES,
    Rule.CATALOGS,
  ],
  ...[Rule.DATABASE, Rule.CATALOG, Rule.FUNCTION],
];

/** What closes an open bracket. */
const ENDS: readonly number[] = [Rule.RPAREN, Rule.RBRACKET];

/** What is part of a name or text only after another part of it. */
const CONTINUATIONS: ReadonlySet<number> = new Set([Rule.DOT, Rule.UESCAPE]);

const TEXTS: ReadonlySet<number> = new Set([
  Rule.BINARY_STRING_LITERAL,
  Rule.PREFIXED_STRING_LITERAL,
  Rule.UNICODE_STRING_LITERAL,
  Rule.C_STYLE_ESCAPED_STRING_LITERAL,
]);

/** What else may stand for a number, but hardly does. */
const NUMBERS: ReadonlySet<number> = new Set([Rule.DECIMAL_NUMERIC_LITERAL, Rule.APPROX_NUMERIC_LITERAL, Rule.DECIMAL, Rule.HOOK]);

/** Rules in which a query is more likely than a value. */
const HOLDS_QUERY: ReadonlySet<number> = new Set([
  ...[Rule.RULE_richSqlInsert, Rule.RULE_sqlCreateView, Rule.RULE_sqlAlterView, Rule.RULE_sqlCreateTable, Rule.RULE_sqlReplaceTable],
  ...[Rule.RULE_sqlCreateOrAlterMaterializedTable, Rule.RULE_sqlExplain, Rule.RULE_sqlExecute, Rule.RULE_parenthesizedExpression],
  ...[Rule.RULE_addSetOpQuery],
]);

const DESCRIBES: ReadonlySet<number> = new Set([Rule.RULE_sqlDescribe, Rule.RULE_sqlDescribeCatalog, Rule.RULE_sqlRichDescribeTable]);

/** What to write instead, ready for a list; empty where nearly anything would have fitted. */
export function expectedWords({ expected, index, rules }: SyntaxFault): readonly (string | Message)[] {
  const isNumber = expected.includes(Rule.UNSIGNED_INTEGER_LITERAL);
  const known = new Set(expected.filter((type) => type > 0 && !TEXTS.has(type) && !(isNumber && NUMBERS.has(type))));
  const inside = rules.findLast(({ start }) => start < index)?.rule ?? 0;
  if (known.has(Rule.SELECT) && (HOLDS_QUERY.has(inside) || isWholeQuery(rules))) return [message('sql.expectedQuery')];
  if (known.has(Rule.SELECT) && DESCRIBES.has(inside)) return [message('sql.expectedName')];
  const kind = isAlias(known) ? undefined : kindOf(known);
  if (kind !== undefined) return known.has(Rule.LPAREN) && !known.has(Rule.CASE) && !known.has(Rule.UNNEST) ? ['“(”', kind] : [kind];
  const isOpen = known.has(Rule.AND) || known.has(Rule.UNION);
  const ranked = [...known].filter((type) => fits(type, known, isOpen)).sort((left, right) => rank(left) - rank(right));
  const words = ranked.slice(0, MOST).map(nameOf);
  if (isOpen && words.length === 0) return [message('sql.expectedOperator')];
  return ranked.length > MOST && !isOpen ? [...words, '…'] : words;
}

/** Whether the statement begins with the parenthesis of a query, or of what only looks like an expression yet. */
function isWholeQuery(rules: readonly OpenRule[]): boolean {
  return rules.find(({ rule }) => rule === Rule.RULE_parenthesizedQueryOrCommaList)?.start === 0;
}

/** Whether a token says something among the others that would fit: in a list, its comma and its end say all. */
function fits(type: number, known: ReadonlySet<number>, isOpen: boolean): boolean {
  const end = ENDS.find((each) => known.has(each));
  if (end !== undefined && known.has(Rule.COMMA)) return type === end || type === Rule.COMMA;
  return (!isOpen || GOES_ON.includes(type)) && (known.size === 1 || !CONTINUATIONS.has(type));
}

/** Whether a name may stand here only as an alias of what is complete, with a parenthesis around it. */
function isAlias(known: ReadonlySet<number>): boolean {
  return known.has(Rule.RPAREN) && known.has(Rule.COMMA) && known.has(Rule.WHERE);
}

/** One word for a whole class of tokens. */
function kindOf(types: ReadonlySet<number>): Message | undefined {
  if (types.has(Rule.SECOND) && types.has(Rule.MINUTE) && !types.has(Rule.IDENTIFIER)) return message('sql.expectedUnit');
  if (!types.has(Rule.IDENTIFIER) || types.has(Rule.AND)) return undefined;
  if (types.has(Rule.CASE) && types.has(Rule.CAST)) return message('sql.expectedExpression');
  if (types.has(Rule.BIGINT) && types.has(Rule.VARCHAR)) return message('sql.expectedType');
  return types.has(Rule.UNNEST) ? message('sql.expectedTable') : message('sql.expectedName');
}

function rank(type: number): number {
  return RANKED.includes(type) ? RANKED.indexOf(type) : RANKED.length + type;
}

function nameOf(type: number): string | Message {
  if (type === Rule.QUOTED_STRING) return message('sql.expectedString');
  if (type === Rule.UNSIGNED_INTEGER_LITERAL) return message('sql.expectedInteger');
  if (type === Rule.GROUP || type === Rule.ORDER) return `${wordOf(type)} BY`;
  const mark = Rule.literalNames[type]?.replace(/^'|'$/g, '');
  return mark === undefined ? wordOf(type) : `“${mark}”`;
}

/** The keyword of a token type. */
export function wordOf(type: number): string {
  return (Rule.symbolicNames[type] ?? '').replace(/_$/, '');
}
