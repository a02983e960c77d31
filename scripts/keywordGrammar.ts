/** Turns the keyword facts of all Flink versions into the grammar's keyword tokens, its non-reserved words and the token source's table. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `facts/keywords-VERSION.json`, made by tools/keywords from Flink's jars. */
export interface KeywordFacts {
  readonly version: string;
  readonly reserved: readonly string[];
  readonly nonReserved: readonly string[];
  readonly reservedFunctionNames: readonly string[];
}

/** Words whose token name is not the word itself: a punctuation mark has the name, or ANTLR and TypeScript take it for theirs. */
const TOKEN_NAMES: Readonly<Record<string, string>> = {
  DEFAULT: 'DEFAULT_',
  DOT: 'DOT_FORMAT',
  MINUS: 'SET_MINUS',
  MORE: 'MORE_',
  SKIP: 'SKIP_',
};

/** All versions' facts, oldest first. */
export function readFacts(folder: string): readonly KeywordFacts[] {
  return readdirSync(folder)
    .flatMap((name) => /^keywords-(\d+\.\d+)\.json$/.exec(name)?.[1] ?? [])
    .sort((left, right) => rank(left) - rank(right))
    .map((version) => ({
      version,
      ...(JSON.parse(readFileSync(join(folder, `keywords-${version}.json`), 'utf8')) as Omit<KeywordFacts, 'version'>),
    }));
}

/** Token name by word, for the words that the parser grammar names; sorted. */
export function keywordTypes(parserGrammar: string, facts: readonly KeywordFacts[]): ReadonlyMap<string, string> {
  const used = new Set(parserGrammar.replace(/\/\*[^]*?\*\/|\/\/.*/g, '').match(/\b[A-Z][A-Z0-9_]*\b/g));
  const types = allWords(facts).flatMap((word): [string, string][] => {
    const name = TOKEN_NAMES[word] ?? word;
    return used.has(name) ? [[word, name]] : [];
  });
  return new Map(types);
}

/** A lexer grammar that declares the keyword tokens. */
export function keywordTokens(types: ReadonlyMap<string, string>): string {
  return `lexer grammar FlinkSqlKeywords;\n\ntokens {\n    ${['RESERVED_WORD', 'RESERVED_FUNCTION_NAME', ...types.values()].join(',\n    ')}\n}\n`;
}

/** A parser grammar with the rules whose alternatives are words of the facts. */
export function nonReservedGrammar(types: ReadonlyMap<string, string>, facts: readonly KeywordFacts[]): string {
  const statuses = [...types].map(([word, name]) => ({ name, status: statusOf(word, facts) })).filter(({ status }) => status.includes('n'));
  const always = statuses.filter(({ status }) => !status.includes('R')).map(({ name }) => name);
  const sometimes = statuses.filter(({ status }) => status.includes('R'));
  const functions = [...types].map(([word, name]) => ({ name, status: functionStatusOf(word, facts) }));
  const functionNames = functions.filter(({ status }) => /^[-n]*F+$/.test(status)).map(({ name }) => name);
  const functionsLater = functions.filter(({ status }) => /R.*F/.test(status));
  return [
    'parser grammar FlinkSqlNonReserved;',
    '',
    '/** Keywords that are identifiers too, of those that the grammar names; the token source makes IDENTIFIER of all others. */',
    // One set of tokens costs the parser one transition; as many alternatives would cost one each.
    rule('nonReservedKeyWord', [set(always), ...sometimes.map(({ name, status }) => `{${predicate(status, facts)}}? ${name}`)]),
    '',
    '/** Reserved words that name functions; those that the grammar does not name are RESERVED_FUNCTION_NAME. */',
    rule('reservedFunctionName', [
      set(['RESERVED_FUNCTION_NAME', ...functionNames]),
      ...functionsLater.map(({ name, status }) => `{this.since(${rankAt(status.indexOf('F'), facts)})}? ${name}`),
    ]),
    '',
  ].join('\n');
}

/** A TypeScript module: each word's token type and its status in each version. */
export function keywordsModule(types: ReadonlyMap<string, string>, facts: readonly KeywordFacts[]): string {
  const functions = new Set(facts.flatMap((version) => version.reservedFunctionNames));
  const entries = allWords(facts).map((word) => {
    const type = types.get(word) ?? (functions.has(word) ? 'RESERVED_FUNCTION_NAME' : 'RESERVED_WORD');
    return `  ['${word}', ${types.has(word) ? 'true' : 'false'}, FlinkSqlLexer.${type}, '${statusOf(word, facts)}'],`;
  });
  return [
    "import { FlinkSqlLexer } from './FlinkSqlLexer.ts';",
    '',
    `export const KEYWORD_VERSIONS = [${facts.map(({ version }) => `'${version}'`).join(', ')}] as const;`,
    '',
    '/** Word, whether the grammar names it, token type, and per version: R reserved, n not reserved, - no keyword. */',
    'export const KEYWORDS: readonly (readonly [word: string, isNamed: boolean, type: number, status: string])[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

function allWords(facts: readonly KeywordFacts[]): readonly string[] {
  return [...new Set(facts.flatMap(({ reserved, nonReserved }) => [...reserved, ...nonReserved]))].sort();
}

/** A letter per version: R reserved, n not reserved, - no keyword. */
function statusOf(word: string, facts: readonly KeywordFacts[]): string {
  return facts.map(({ reserved, nonReserved }) => (reserved.includes(word) ? 'R' : nonReserved.includes(word) ? 'n' : '-')).join('');
}

/** True for the versions that have the word as not reserved; it does not matter for those that do not have it. */
function predicate(status: string, facts: readonly KeywordFacts[]): string {
  const first = status.indexOf('n');
  const later = status.indexOf('R', first);
  const since = status.slice(0, first).includes('R') ? [`this.since(${rankAt(first, facts)})`] : [];
  const before = later < 0 ? [] : [`this.before(${rankAt(later, facts)})`];
  return [...since, ...before].join(' && ');
}

/** As {@link statusOf}, with F where the word is reserved and names a function. */
function functionStatusOf(word: string, facts: readonly KeywordFacts[]): string {
  const status = statusOf(word, facts);
  return facts.map(({ reservedFunctionNames }, at) => (reservedFunctionNames.includes(word) ? 'F' : status.charAt(at))).join('');
}

function rankAt(index: number, facts: readonly KeywordFacts[]): number {
  return rank(facts[index]?.version ?? '');
}

function set(names: readonly string[]): string {
  return `( ${names.join('\n    | ')}\n    )`;
}

function rule(name: string, alternatives: readonly string[]): string {
  return `${name}\n    : ${alternatives.join('\n    | ')}\n    ;`;
}

/** `1.20` is 120, `2.3` is 203. */
function rank(version: string): number {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 100 + Number(minor);
}
