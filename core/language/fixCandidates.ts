/** Edits that may mend a statement where its first error stands; only a parser can tell which of them does. */
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import { message, type Message } from '../../l10n/localize.ts';
import type { SqlToken } from '../sql/sqlToken.ts';
import { startsStatement } from '../sql/syntaxAdvice.ts';
import { plainCharacter } from '../sql/wideCharacters.ts';
import type { TextChange } from '../text.ts';
import { type BrokenStatement, type FixCandidate, insertion, removal, spanOf } from './fixCandidate.ts';
import { missingCommas, missingKeywords, missingMarks, missingOperators, missingSemicolons } from './insertionFixes.ts';
import { quoted, unclosedQuotes, wrongQuotes } from './quoteFixes.ts';
import { foreignComments, foreignOperators, intervals, misspeltWords, namesTheWord, reservedNames, superfluousWords } from './wordFixes.ts';

/** Edits of one kind. */
export interface FixGroup {
  readonly candidates: (at: BrokenStatement) => readonly FixCandidate[];
  /** Titles of one fix for all mistakes of this kind: where the first candidate is taken everywhere, and where the last is. */
  readonly all?: readonly [first: Message, last?: Message];
  /** Whether one of several mistakes may be mended without the others. */
  readonly isStep?: boolean;
}

/** The likeliest first: where one of a group mends the statement, those after the group are guesses. */
export function fixGroups(at: BrokenStatement): readonly FixGroup[] {
  const misspelt: FixGroup = { candidates: misspeltWords, all: [message('sql.fixAllMisspelt')], isStep: namesTheWord(at) };
  if (namesTheWord(at)) return [misspelt];
  return [
    { candidates: (each) => [...wideCharacters(each), ...optionList(each)] },
    { candidates: wrongQuotes, all: [message('sql.fixAllQuotes'), message('sql.fixAllNames')], isStep: true },
    { candidates: foreignOperators, all: [message('sql.fixAllOperators')], isStep: true },
    { candidates: (each) => [...foreignComments(each), ...intervals(each), ...superfluousWords(each), ...removals(each)] },
    { candidates: unclosedQuotes },
    { candidates: statementEnd },
    { candidates: reservedNames, all: [message('sql.fixAllReserved')], isStep: at.problem.key === 'sql.reservedWord' },
    misspelt,
    { candidates: missingMarks },
    { candidates: missingCommas, all: [message('sql.fixAllCommas')] },
    { candidates: missingKeywords },
    { candidates: missingOperators },
    { candidates: missingSemicolons },
  ];
}

function wideCharacters({ tokens }: BrokenStatement): readonly FixCandidate[] {
  const changes = tokens.filter(isUnknown).flatMap((token) => {
    const text = plainCharacter(token.text);
    return text === undefined ? [] : [{ span: spanOf(token), text }];
  });
  return changes.length === 0 ? [] : [{ title: message('sql.fixWide'), changes }];
}

function isUnknown({ type }: SqlToken): boolean {
  return type === FlinkSqlLexer.UNKNOWN_CHARACTER;
}

/** `WITH (key: value)`, all of the list at once. */
function optionList({ text, tokens, index }: BrokenStatement): readonly FixCandidate[] {
  const open = tokens.findLastIndex(
    ({ type }, at) => at < index && type === FlinkSqlLexer.LPAREN && tokens[at - 1]?.type === FlinkSqlLexer.WITH,
  );
  const changes: TextChange[] = [];
  for (let at = open + 1, start = at; open >= 0 && at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !OPTION_MARKS.test(token.text)) continue;
    changes.push(...unquotedText(text, tokens[start], tokens[at - 1]));
    const hasBlank = /\s/.test(text.charAt(token.start - 1));
    if (token.text === ':' || token.text === '=>') changes.push({ span: spanOf(token), text: hasBlank ? '=' : ' =' });
    if (token.text === ')') break;
    start = at + 1;
  }
  return changes.length === 0 ? [] : [{ title: message('sql.fixOptions'), changes }];
}

/** What ends a key or a value. */
const OPTION_MARKS = /^(?:=|:|=>|,|\))$/;

/** Quotes for what stands from one token to another, where it has none. */
function unquotedText(text: string, first: SqlToken | undefined, last: SqlToken | undefined): readonly TextChange[] {
  if (first === undefined || last === undefined || last.start < first.start || /^['"`(]/.test(first.text)) return [];
  const span = { start: first.start, end: last.stop + 1 };
  const content = text.slice(span.start, span.end);
  return /^[\w.-]+$/.test(content) ? [{ span, text: quoted(content, "'") }] : [];
}

/** A semicolon before a statement that begins on a line of its own. */
function statementEnd({ text, tokens, index }: BrokenStatement): readonly FixCandidate[] {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || !startsStatement(token)) return [];
  const end = before.stop + 1;
  return text.slice(end, token.start).includes('\n') ? [insertion(';', end, ';', before.text)] : [];
}

/** A comma too many, or a closing parenthesis, of which the opening one may be missing as well. */
function removals({ tokens, index }: BrokenStatement): readonly FixCandidate[] {
  const superfluous = [tokens[index], tokens[index - 1]].filter((token) => token?.text === ',' || token?.text === ')');
  return superfluous.flatMap((token) => (token === undefined ? [] : [{ ...removal(token), isGuess: token.text === ')' }]));
}
