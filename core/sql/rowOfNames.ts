/** ROW before Flink 1.18: one that begins with a name is a list of names (Calcite's ParenthesizedSimpleIdentifierList). */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message } from '../../l10n/localize.ts';
import { FLINK_VERSIONS, versionRank } from './flinkVersion.ts';
import { Keywords } from './keywords.ts';
import { childOfRule, faultAt, firstToken, lastToken, ownTokens, ruleChildren, type SemanticFault, tokenOfType } from './semanticFault.ts';
import type { SqlToken } from './sqlToken.ts';

/** Whether a ROW begins with a name; then nobody asks whether a query should stand there. @param version as a number, 116 for 1.16 */
export function isRowOfNames(node: ParserRuleContext, version: number): boolean {
  const [first] = elementsOf(node, version);
  return first !== undefined && firstName(first, wordsOf(version)) !== undefined;
}

/** What is no name in such a list. */
export function checkRow(node: ParserRuleContext, version: number): SemanticFault | undefined {
  if (!isRowOfNames(node, version)) return undefined;
  const words = wordsOf(version);
  const elements = elementsOf(node, version);
  const wrong = elements.find((element) => firstName(element, words) === undefined || firstName(element, words) !== lastToken(element));
  const token = wrong === undefined ? undefined : wrongToken(node, wrong, words);
  return token === undefined ? undefined : faultAt(token, message('sql.unexpected', { found: token.text }));
}

/** None since 1.18, and of what is no ROW. */
function elementsOf(node: ParserRuleContext, version: number): readonly ParserRuleContext[] {
  const list = childOfRule(node, Rule.RULE_parenthesizedQueryOrCommaList);
  return version >= 118 || list === undefined || tokenOfType(node, Rule.ROW) === undefined ? [] : ruleChildren(list);
}

function wordsOf(rank: number): Keywords {
  return Keywords.of(FLINK_VERSIONS.find((version) => versionRank(version) === rank) ?? FLINK_VERSIONS[0]);
}

/** The name with which an expression begins; words that are not reserved are names too. */
function firstName(node: ParserRuleContext, words: Keywords): SqlToken | undefined {
  if (node.ruleIndex === Rule.RULE_simpleIdentifier) return lastToken(node);
  const token = firstToken(node);
  if (token !== undefined && words.kindOf(token.text) === 'nonReserved') return token;
  const [first] = ruleChildren(node);
  return first?.start === node.start ? firstName(first, words) : undefined;
}

/** The token behind the name with which an expression begins, or its first one. */
function wrongToken(row: ParserRuleContext, expression: ParserRuleContext, words: Keywords): SqlToken | undefined {
  const name = firstName(expression, words);
  return name === undefined ? firstToken(expression) : leaves(row).find((token) => token.tokenIndex === name.tokenIndex + 1);
}

function leaves(node: ParserRuleContext): readonly SqlToken[] {
  return [...ownTokens(node), ...ruleChildren(node).flatMap(leaves)];
}
