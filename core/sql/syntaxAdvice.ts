/** What a person most likely meant where a token does not fit, for the mistakes that are made often. */
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message, type Message } from '../../l10n/localize.ts';
import { expectedWords, wordOf } from './expectedWords.ts';
import { firstTokens } from './flinkPlace.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import { nearWords } from './misspelling.ts';
import type { SqlToken } from './sqlToken.ts';
import type { SyntaxFault } from './syntaxFault.ts';
import { likelyRepair } from './wordRepairs.ts';

/** A fault with the text around it. */
export interface FaultView {
  readonly fault: SyntaxFault;
  readonly tokens: readonly SqlToken[];
  /** Of the statement. */
  readonly text: string;
  readonly version: FlinkVersion;
  /** Whether the tokens before this index are a statement. */
  readonly isStatementBefore: (index: number) => boolean;
}

/** Advice about the token that does not fit, or the end of the statement; `undefined` where nothing is likely enough. */
export function syntaxAdvice(view: FaultView): Message | undefined {
  for (const advise of ADVISERS) {
    const advice = advise(view);
    if (advice !== undefined) return advice;
  }
  return undefined;
}

type Adviser = (view: FaultView) => Message | undefined;

const ADVISERS: readonly Adviser[] = [
  doubleEquals,
  misplacedHint,
  missingSemicolon,
  unfinishedBefore,
  setWithoutEnd,
  missingScaleComma,
  wrongOption,
  superfluousComma,
  missingEquals,
  wordColumn,
  wordTable,
  clauseOrder,
  repairedWord,
  similarWord,
  reservedWord,
  misspeltBefore,
];

function doubleEquals({ fault: { index }, tokens }: FaultView): Message | undefined {
  const [first, second] = [tokens[index - 1], tokens[index]];
  return first?.type === Rule.EQ && second?.type === Rule.EQ && second.start === first.stop + 1 ? message('sql.doubleEquals') : undefined;
}

function misplacedHint({ fault: { index }, tokens }: FaultView): Message | undefined {
  return tokens[index]?.type === Rule.HINT_BEG ? message('sql.hintPlace') : undefined;
}

const STATEMENT_STARTS: ReadonlySet<number> = new Set([
  Rule.ALTER,
  Rule.CREATE,
  Rule.DELETE,
  Rule.DESCRIBE,
  Rule.DROP,
  Rule.EXECUTE,
  Rule.EXPLAIN,
  Rule.INSERT,
  Rule.SELECT,
  Rule.SET,
  Rule.SHOW,
  Rule.UPDATE,
  Rule.USE,
  Rule.WITH,
]);

/** A word on a line of its own that begins a statement, behind what is a statement already. */
function missingSemicolon({ fault: { index, rules }, tokens, text, isStatementBefore }: FaultView): Message | undefined {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token === undefined || before === undefined || !STATEMENT_STARTS.has(token.type)) return undefined;
  const isInSet = token.type === Rule.INSERT && rules.some(({ rule }) => rule === Rule.RULE_sqlStatementSet);
  if (isInSet) return message('sql.missingSemicolon', { word: token.text });
  const isOnNewLine = text.slice(before.stop + 1, token.start).includes('\n');
  return isOnNewLine && isStatementBefore(index) ? message('sql.missingSemicolon', { word: token.text }) : undefined;
}

/** Words that stand only where a statement begins, but for those of MERGE. */
const FIRST_WORDS: ReadonlySet<number> = new Set([
  Rule.ALTER,
  Rule.CREATE,
  Rule.DESCRIBE,
  Rule.DROP,
  Rule.EXECUTE,
  Rule.EXPLAIN,
  Rule.INSERT,
]);

/** A statement that begins on a line of its own while the one before is half written. */
function unfinishedBefore({ fault, tokens, text }: FaultView): Message | undefined {
  const [before, token] = [tokens[fault.index - 1], tokens[fault.index]];
  if (token === undefined || before === undefined || !FIRST_WORDS.has(token.type)) return undefined;
  const isOnNewLine = text.slice(before.stop + 1, token.start).includes('\n');
  return isOnNewLine ? message('sql.unfinishedBefore', { word: token.text, expected: expectedWords(fault) }) : undefined;
}

/** A statement set whose last INSERT is complete. */
function setWithoutEnd({ fault: { index, expected, rules }, tokens }: FaultView): Message | undefined {
  const isOpen = index === tokens.length && rules.some(({ rule }) => rule === Rule.RULE_sqlStatementSet);
  return isOpen && (expected.includes(Rule.END) || expected.includes(Rule.SEMICOLON)) ? message('sql.setWithoutEnd') : undefined;
}

const WITH_SCALE: ReadonlySet<number> = new Set([Rule.DEC, Rule.DECIMAL, Rule.NUMERIC]);

/** `DECIMAL(10 2)`. */
function missingScaleComma({ fault: { index }, tokens }: FaultView): Message | undefined {
  const [type, open, precision, scale] = tokens.slice(Math.max(0, index - 3), index + 1);
  const isScale =
    type !== undefined &&
    WITH_SCALE.has(type.type) &&
    open?.type === Rule.LPAREN &&
    precision?.type === Rule.UNSIGNED_INTEGER_LITERAL &&
    scale?.type === Rule.UNSIGNED_INTEGER_LITERAL;
  return isScale ? message('sql.missingComma', { found: scale.text }) : undefined;
}

/** A quote that has no partner because a text before lacks its end and goes on up to the next quote. */
export function textOverLines({ fault: { index }, tokens }: Pick<FaultView, 'fault' | 'tokens'>): Message | undefined {
  const near = tokens[index]?.type === Rule.QUOTE ? tokens.slice(0, index) : tokens.slice(Math.max(0, index - 2), index);
  const long = near.findLast(({ type, text }) => type === Rule.QUOTED_STRING && text.includes('\n'));
  return long === undefined ? undefined : message('sql.textOverLines', { text: /^[^\r\n]*/.exec(long.text)?.[0] ?? '' });
}

/** `WITH (key = 1, 'a': 'b')`. */
function wrongOption({ fault: { index, rules }, tokens }: FaultView): Message | undefined {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token === undefined || !rules.some(({ rule }) => rule === Rule.RULE_properties)) return undefined;
  if (token.type === Rule.EQ && before?.type === Rule.QUOTED_STRING && tokens[index - 2]?.type === Rule.QUOTED_STRING)
    return message('sql.missingComma', { found: before.text });
  if (token.type === Rule.QUOTED_STRING || token.type === Rule.RPAREN || token.type === Rule.COMMA) return undefined;
  return message('sql.optionForm', { found: token.text });
}

/** What may follow a list, but not its comma. */
const AFTER_LIST: ReadonlySet<number> = new Set([Rule.RPAREN, Rule.FROM, Rule.WHERE, Rule.GROUP, Rule.ORDER, Rule.LIMIT, Rule.SEMICOLON]);

function superfluousComma({ fault: { index }, tokens }: FaultView): Message | undefined {
  const token = tokens[index];
  const isSuperfluous = tokens[index - 1]?.type === Rule.COMMA && token !== undefined && AFTER_LIST.has(token.type);
  return isSuperfluous ? message('sql.superfluousComma', { found: token.text }) : undefined;
}

const CHANGES_COLUMNS: ReadonlySet<number> = new Set([Rule.ADD, Rule.MODIFY, Rule.DROP, Rule.RENAME]);

/** `ALTER TABLE t ADD COLUMN c INT`, as other databases have it. */
function wordColumn({ fault: { index }, tokens }: FaultView): Message | undefined {
  const verb = tokens[index - 1];
  const isOthers =
    tokens[index]?.text.toUpperCase() === 'COLUMN' &&
    tokens[0]?.type === Rule.ALTER &&
    verb !== undefined &&
    CHANGES_COLUMNS.has(verb.type);
  return isOthers ? message('sql.superfluousWord', { before: verb.text, word: 'COLUMN' }) : undefined;
}

/** `INSERT INTO TABLE t`, as Hive has it. */
function wordTable({ fault: { index }, tokens }: FaultView): Message | undefined {
  const [verb, word, name] = tokens.slice(index - 1, index + 2);
  const isOthers =
    word?.type === Rule.TABLE && name?.type === Rule.IDENTIFIER && (verb?.type === Rule.INTO || verb?.type === Rule.OVERWRITE);
  const before = tokens.slice(0, index).map(({ text }) => text);
  return isOthers && index <= 2 ? message('sql.superfluousWord', { before: before.join(' '), word: word.text }) : undefined;
}

/** `SET 'a' 'b'`. */
function missingEquals({ fault: { index }, tokens }: FaultView): Message | undefined {
  const [verb, key, value] = tokens;
  const isSet = verb?.type === Rule.SET && tokens.length === 3 && index === 3;
  if (!isSet || key?.type !== Rule.QUOTED_STRING || value?.type !== Rule.QUOTED_STRING) return undefined;
  return message('sql.missingEquals', { found: value.text });
}

/** The clauses of a query in their order, each with what it is called. */
const CLAUSES: ReadonlyMap<number, string> = new Map([
  [Rule.FROM, 'FROM'],
  [Rule.WHERE, 'WHERE'],
  [Rule.GROUP, 'GROUP BY'],
  [Rule.HAVING, 'HAVING'],
  [Rule.WINDOW, 'WINDOW'],
  [Rule.QUALIFY, 'QUALIFY'],
  [Rule.ORDER, 'ORDER BY'],
  [Rule.LIMIT, 'LIMIT'],
]);

function clauseOrder({ fault: { index }, tokens }: FaultView): Message | undefined {
  const clauses = [...CLAUSES.keys()];
  const rank = clauses.indexOf(tokens[index]?.type ?? 0);
  const before = clausesBefore(index, tokens);
  if (rank < 0 || before === undefined) return undefined;
  const clause = CLAUSES.get(clauses[rank] ?? 0) ?? '';
  const later = before.findLast((type) => clauses.indexOf(type) > rank);
  if (later !== undefined) return message('sql.clauseOrder', { clause, later: CLAUSES.get(later) ?? '' });
  const needsFrom = rank > 0 && rank < clauses.indexOf(Rule.ORDER) && !before.includes(Rule.FROM);
  return needsFrom ? message('sql.clauseNeedsFrom', { clause }) : undefined;
}

/** The clauses between the SELECT of the same query and a token, the nearest first; `undefined` where there is no SELECT. */
function clausesBefore(index: number, tokens: readonly SqlToken[]): readonly number[] | undefined {
  const found: number[] = [];
  let depth = 0;
  for (let at = index - 1; at >= 0 && depth >= 0; at--) {
    const type = tokens[at]?.type ?? 0;
    if (type === Rule.RPAREN) depth++;
    if (type === Rule.LPAREN) depth--;
    if (depth === 0 && type === Rule.SELECT) return found;
    if (depth === 0 && CLAUSES.has(type)) found.push(type);
  }
  return undefined;
}

/** A misspelt keyword, or a reserved word as a name, with which the parser comes on once it is mended. */
function repairedWord(view: FaultView): Message | undefined {
  const repair = likelyRepair(view, isStructural);
  const word = repair === undefined ? undefined : view.tokens[repair.index]?.text;
  if (repair === undefined || word === undefined) return undefined;
  if (repair.keyword === undefined) return message('sql.reservedWord', { word });
  const { keyword } = repair;
  return repair.index === view.fault.index
    ? message('sql.didYouMean', { found: word, keyword })
    : message('sql.misspeltBefore', { word, keyword });
}

/** A word of which an expected one differs by a letter or two. */
function similarWord({ fault: { index, expected }, tokens }: FaultView): Message | undefined {
  const token = tokens[index];
  const found = token?.text ?? '';
  if (token === undefined || expected.includes(Rule.IDENTIFIER) || isStructural(token)) return undefined;
  const likely = nearest(found, expected.map(wordOf));
  return likely === undefined ? undefined : message('sql.didYouMean', { found, keyword: likely });
}

/** The words that hold statements together. */
const MAIN_WORDS: readonly string[] = [
  ...['SELECT', 'FROM', 'WHERE', 'GROUP', 'HAVING', 'ORDER', 'LIMIT', 'JOIN', 'UNION', 'WITH', 'VALUES', 'BETWEEN', 'PARTITION'],
  ...['CREATE', 'INSERT', 'INTO', 'TABLE', 'VIEW', 'DROP', 'ALTER', 'EXPLAIN', 'EXECUTE', 'DESCRIBE', 'SHOW', 'UPDATE', 'DELETE'],
  ...['INTERVAL', 'MATCH_RECOGNIZE', 'LATERAL', 'LEFT', 'RIGHT', 'INNER'],
];

/** `SELECT a FORM t`: the fault shows one word behind the mistake. */
function misspeltBefore({ fault: { index }, tokens }: FaultView): Message | undefined {
  const before = tokens[index - 1];
  if (before?.type !== Rule.IDENTIFIER || index < 2) return undefined;
  const keyword = nearest(before.text, MAIN_WORDS);
  return keyword === undefined ? undefined : message('sql.misspeltBefore', { word: before.text, keyword });
}

/** The statement that a first word may have meant. */
export function misspeltStatement(word: string): Message {
  if (word.toUpperCase() === 'SOURCE') return message('sql.sourceCommand');
  const keyword = nearest(word, [...STATEMENT_STARTS].map(wordOf));
  return keyword === undefined ? message('sql.unknownStatement', { word }) : message('sql.didYouMean', { found: word, keyword });
}

const SET_OPERATORS: ReadonlySet<number> = new Set([Rule.UNION, Rule.INTERSECT, Rule.EXCEPT]);

/** `UNION AL`: a word behind a set operator, where a query does not begin; `undefined` for any other. */
export function misspeltQuantifier(tokens: readonly SqlToken[], start: number): Message | undefined {
  const index = tokens.findIndex((token) => token.start === start);
  const [operator, word] = [tokens[index - 1], tokens[index]];
  if (operator === undefined || word?.type !== Rule.IDENTIFIER || !SET_OPERATORS.has(operator.type)) return undefined;
  const words = ['ALL', 'DISTINCT'];
  // Of a word of two letters, nearly every other one is near.
  const begun = word.text.length > 1 ? words.find((each) => each.startsWith(word.text.toUpperCase())) : undefined;
  const keyword = begun ?? nearest(word.text, words);
  return keyword === undefined ? undefined : message('sql.didYouMean', { found: word.text, keyword });
}

/** A name where only a unit of time may stand. */
export function misspeltUnit(found: string): Message {
  const keyword = nearest(found, [...firstTokens(Rule.RULE_timeUnit)].map(wordOf));
  const expected = [message('sql.expectedUnit')];
  return keyword === undefined ? message('sql.unexpectedExpecting', { found, expected }) : message('sql.didYouMean', { found, keyword });
}

/** The one of `words` that differs least; `undefined` where none is near. */
function nearest(word: string, words: readonly string[]): string | undefined {
  return nearWords(word, words)[0]?.word;
}

/** Words that are hardly ever meant as names. */
const STRUCTURE: ReadonlySet<number> = new Set([
  ...[...STATEMENT_STARTS, ...CLAUSES.keys()].filter((type) => type !== Rule.ORDER && type !== Rule.GROUP),
  ...[Rule.AND, Rule.AS, Rule.BY, Rule.CASE, Rule.CAST, Rule.ELSE, Rule.EXCEPT, Rule.IN, Rule.INTERSECT, Rule.INTO, Rule.IS],
  ...[Rule.JOIN, Rule.LIKE, Rule.NOT, Rule.NULL, Rule.ON, Rule.OR, Rule.THEN, Rule.UNION, Rule.USING, Rule.VALUES, Rule.WHEN],
]);

/** Whether a word is hardly ever meant as a name. */
export function isStructural({ type }: SqlToken): boolean {
  return STRUCTURE.has(type);
}

/** Whether a word begins a statement. */
export function startsStatement({ type }: SqlToken): boolean {
  return STATEMENT_STARTS.has(type);
}

/** A reserved word where a name would fit needs backticks. */
function reservedWord({ fault: { index, expected }, tokens }: FaultView): Message | undefined {
  const token = tokens[index];
  const isWord = token !== undefined && /^[a-z]\w*$/i.test(token.text);
  if (!isWord || !expected.includes(Rule.IDENTIFIER) || STRUCTURE.has(token.type) || tokens[index + 1]?.type === Rule.BY) return undefined;
  return message('sql.reservedWord', { word: token.text });
}
