/** Finds the word that a statement goes on with once it is mended: a keyword that is misspelt, or a reserved word that is a name. */
import { PredictionMode } from 'antlr4ng';
import { FlinkSqlLexer } from '../../grammar/generated/FlinkSqlLexer.ts';
import type { FlinkVersion } from './flinkVersion.ts';
import { keywordsOf } from './keywords.ts';
import { nearWords } from './misspelling.ts';
import { parseFast, parseTokens } from './parseStatement.ts';
import { SqlToken } from './sqlToken.ts';
import type { SyntaxFault } from './syntaxFault.ts';

interface Broken {
  readonly fault: SyntaxFault;
  readonly tokens: readonly SqlToken[];
  readonly version: FlinkVersion;
}

export interface WordRepair {
  /** Of the word, among the statement's tokens. */
  readonly index: number;
  /** `undefined` for a reserved word that is meant as a name. */
  readonly keyword: string | undefined;
}

interface Tried extends WordRepair {
  /** Index of the token that the parser does not take then. */
  readonly reach: number;
  /** Letters that differ. */
  readonly far: number;
}

/** Tokens behind the fault that decide which repair is the best. */
const LOOK_AHEAD = 10;

/** More tokens are not parsed again for advice. */
const LONGEST = 1_500;

/** The repair with which the parser comes farthest; `undefined` where it comes no farther with any. */
export function likelyRepair(broken: Broken, isStructural: (token: SqlToken) => boolean): WordRepair | undefined {
  const { index } = broken.fault;
  if (index > LONGEST) return undefined;
  const tried = [index, index - 1, index - 2].flatMap((at) => [
    ...nameRepairs(broken, at, isStructural),
    ...(at > 0 ? keywordRepairs(broken, at) : []),
  ]);
  const [best] = tried.sort((left, right) => right.reach - left.reach || left.far - right.far);
  return best;
}

/** A reserved word in backticks. */
function nameRepairs(broken: Broken, at: number, isStructural: (token: SqlToken) => boolean): readonly Tried[] {
  const { tokens, version, fault } = broken;
  const token = tokens[at];
  const isReserved = token !== undefined && at >= fault.index - 1 && keywordsOf(version).kindOf(token.text) === 'reserved';
  const next = tokens[at + 1];
  // A word behind it belongs to what the keyword begins.
  const beginsForm = at < fault.index && next !== undefined && /^\w/.test(next.text) && !isStructural(next);
  if (!isReserved || beginsForm || isStructural(token) || next?.type === FlinkSqlLexer.BY) return [];
  const reach = reachWith(broken, at, FlinkSqlLexer.IDENTIFIER);
  return reach > fault.index ? [{ index: at, keyword: undefined, reach, far: 0 }] : [];
}

function keywordRepairs(broken: Broken, at: number): readonly Tried[] {
  const { tokens, version, fault } = broken;
  const token = tokens[at];
  const keywords = keywordsOf(version);
  const near = token === undefined ? [] : nearWords(token.text, [...keywords.reserved, ...keywords.nonReserved]);
  const typed = near.filter(({ word }) => keywords.typeOf(word) !== FlinkSqlLexer.IDENTIFIER);
  if (token === undefined || typed.length === 0) return [];
  // Where any name does as well, the keyword is not what was meant.
  const asName = token.type === FlinkSqlLexer.IDENTIFIER ? fault.index : reachWith(broken, at, FlinkSqlLexer.IDENTIFIER);
  return typed.slice(0, 4).flatMap(({ word, far }) => {
    const reach = reachWith(broken, at, keywords.typeOf(word));
    return reach > Math.max(fault.index, asName) ? [{ index: at, keyword: word, reach, far }] : [];
  });
}

/** How far the parser comes when a token is of another type. */
function reachWith({ fault, tokens, version }: Broken, at: number, type: number): number {
  const near = tokens.slice(0, fault.index + LOOK_AHEAD);
  const changed = near.map((token, index) => new SqlToken(index === at ? type : token.type, token.text, token.start, token.channel));
  const reach = reachOf(parseFast(changed, version, PredictionMode.SLL), near.length);
  // Fast prediction may find the fault where its choice began.
  return reach >= fault.index ? reachOf(parseTokens(changed, version), near.length) : reach;
}

function reachOf({ fault }: ReturnType<typeof parseTokens>, all: number): number {
  if (fault === 'tooDeep') return 0;
  return fault?.index ?? all;
}
