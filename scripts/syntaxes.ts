/** Makes the TextMate grammar and the language configuration of Flink SQL from the grammar's tokens and the keyword facts. */

/** What the highlighting is made from. */
export interface SyntaxSources {
  /** FlinkSqlLexer.g4 */
  readonly lexer: string;
  /** FlinkSqlParser.g4 */
  readonly parser: string;
  /** Each word once, in upper case. */
  readonly words: readonly SyntaxWord[];
}

export interface SyntaxWord {
  readonly word: string;
  /** Whether some Flink version reserves it. */
  readonly reserved: boolean;
  /** Whether the parser's rules name it. */
  readonly named: boolean;
  /** Whether it is the name of a built-in function that SQL reserves. */
  readonly isFunction: boolean;
}

/** Operators and marks that have scopes of their own. */
const MARKS = new Set([';', ',', '.', '(', ')', '[', ']', '{', '}', "'", '"', '$', '*/', '/*+', '?', ':']);

/** Words for types beside those of the rule `sqlTypeName`, which also names SET, for CHARACTER SET. */
const OTHER_TYPES = ['ARRAY', 'BYTES', 'INTERVAL', 'MAP', 'MULTISET', 'RAW', 'ROW', 'STRING', 'TIMESTAMP_LTZ'];

/** `syntaxes/flink-sql.tmLanguage.json`. */
export function textMateGrammar({ lexer, parser, words }: SyntaxSources): object {
  const types = new Set(tokensOfRule(parser, 'sqlTypeName').concat(OTHER_TYPES));
  types.delete('SET');
  const of = (filter: (word: SyntaxWord) => boolean): readonly string[] => words.filter(filter).map(({ word }) => word);
  const typeWords = of(({ word }) => types.has(word));
  const functions = of(({ isFunction }) => isFunction);
  const reserved = of(({ word, reserved: isReserved, isFunction }) => isReserved && !types.has(word) && !isFunction);
  const upperCaseOnly = of(({ word, reserved: isReserved, named }) => !isReserved && named && word.length > 1 && !types.has(word));
  return {
    name: 'Flink SQL',
    scopeName: 'source.flink-sql',
    patterns: [{ include: '#comments' }, { include: '#variables' }, { include: '#strings' }, { include: '#code' }],
    repository: {
      comments: { patterns: comments() },
      variables: {
        patterns: [
          { name: 'constant.character.escape.flink-sql', match: '\\$\\$\\{[^}\\r\\n]*\\}' },
          { name: 'variable.other.placeholder.flink-sql', match: '\\$\\{[^}\\r\\n]*\\}' },
        ],
      },
      strings: { patterns: strings() },
      code: {
        patterns: [
          { name: 'constant.numeric.flink-sql', match: '\\b[0-9]+(\\.[0-9]*)?([eE][+-]?[0-9]+)?\\b|\\.[0-9]+([eE][+-]?[0-9]+)?\\b' },
          { name: 'constant.language.flink-sql', match: anyWord(['TRUE', 'FALSE', 'NULL', 'UNKNOWN']) },
          { name: 'storage.type.flink-sql', match: anyWord(typeWords) },
          { name: 'support.function.flink-sql', match: `${anyWord(functions)}(?=\\s*\\()` },
          { name: 'keyword.other.flink-sql', match: anyWord([...reserved, ...functions]) },
          // Words that may be names too are keywords to the eye only where they are written as keywords are.
          { name: 'keyword.other.flink-sql', match: `(?<![\\w$.])(${alternatives(upperCaseOnly)})(?![\\w$])` },
          { name: 'entity.name.function.flink-sql', match: '(?<![\\w$.])[A-Za-z_$][\\w$]*(?=\\s*\\()' },
          { name: 'keyword.operator.flink-sql', match: alternatives(operators(lexer)) },
          { name: 'punctuation.terminator.statement.flink-sql', match: ';' },
        ],
      },
    },
  };
}

/** `syntaxes/language-configuration.json`. */
export function languageConfiguration(): object {
  const brackets = [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
  ];
  const quotes = ["'", '`'];
  return {
    comments: { lineComment: '--', blockComment: ['/*', '*/'] },
    brackets,
    autoClosingPairs: [
      ...brackets.map(([open, close]) => ({ open, close })),
      ...quotes.map((quote) => ({ open: quote, close: quote, notIn: ['string', 'comment'] })),
    ],
    surroundingPairs: [...brackets, ...quotes.map((quote) => [quote, quote])],
    wordPattern: '(-?\\d*\\.\\d\\w*)|([^\\s`~!@#%^&*()=+\\[{\\]}\\\\|;:\'",.<>/?-]+)',
    indentationRules: { increaseIndentPattern: '^.*\\([^)]*$', decreaseIndentPattern: '^\\s*\\).*$' },
  };
}

/** Names of tokens in a rule of the parser's grammar. */
function tokensOfRule(parser: string, rule: string): readonly string[] {
  const body = new RegExp(`^${rule}\\s*:([^;]*);`, 'm').exec(parser)?.[1];
  if (body === undefined) throw new Error(`the grammar has no rule ${rule}`);
  return body.match(/\b[A-Z][A-Z_]*\b/g) ?? [];
}

/** The lexer's tokens that are made of signs alone, longest first. */
function operators(lexer: string): readonly string[] {
  const literals = [...lexer.matchAll(/^[A-Z_0-9]+ : '((?:\\.|[^'\\\w\s])+)' ;$/gm)].map((match) =>
    (match[1] ?? '').replace(/\\(.)/g, '$1'),
  );
  return literals.filter((literal) => !MARKS.has(literal)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function comments(): readonly object[] {
  return [
    { name: 'comment.line.flink-sql', match: '(--|//).*$' },
    { name: 'comment.block.hint.flink-sql', begin: '/\\*\\+', end: '\\*/', patterns: [{ include: '#strings' }] },
    { name: 'comment.block.flink-sql', begin: '/\\*', end: '\\*/', patterns: [{ include: '#variables' }] },
  ];
}

function strings(): readonly object[] {
  const doubled = { name: 'constant.character.escape.flink-sql', match: "''" };
  const escaped = { name: 'constant.character.escape.flink-sql', match: '\\\\.' };
  const variables = { include: '#variables' };
  return [
    { name: 'string.quoted.single.flink-sql', begin: "\\b[eE]'", end: "'(?!')", patterns: [escaped, doubled, variables] },
    { name: 'string.quoted.single.flink-sql', begin: "(\\b([uU]&|[xXnN]))?'", end: "'(?!')", patterns: [doubled, variables] },
    { name: 'variable.other.quoted.flink-sql', begin: '`', end: '`(?!`)|$', patterns: [{ match: '``' }, variables] },
  ];
}

function anyWord(words: readonly string[]): string {
  return `(?i)(?<![\\w$.])(${alternatives(words)})(?![\\w$])`;
}

function alternatives(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
}
