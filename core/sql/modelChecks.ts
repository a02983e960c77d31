/** Names behind MODEL and NEXT VALUE FOR: Flink takes all that fits a name for one, also where the word would mean something else. */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { isName } from './flinkPlace.ts';
import { type FlinkVersion, versionRank } from './flinkVersion.ts';
import { parseForm } from './parseStatement.ts';
import { childOfRule, faultBehind, firstToken, found, lastToken, type SemanticFault, unexpectedBehind } from './semanticFault.ts';
import type { SqlToken } from './sqlToken.ts';

/** An operand that begins with one of these names. */
export function checkModelOperand(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  return checkNameAtEnd(node, tokens) ?? checkModelName(node, tokens, version);
}

/** `MODEL a.b(` and `NEXT VALUE FOR a.b(`: the name takes all that dots join. */
function checkNameAtEnd(node: ParserRuleContext, tokens: readonly SqlToken[]): SemanticFault | undefined {
  const extension = childOfRule(node, Rule.RULE_rowExpressionExtension);
  const operand = childOfRule(node, Rule.RULE_expression3) ?? node;
  const atom = extension === undefined ? undefined : childOfRule(operand, Rule.RULE_atomicRowExpression);
  if (extension === undefined || atom === undefined) return undefined;
  const call = childOfRule(atom, Rule.RULE_builtinFunctionCall);
  const ending = childOfRule(atom, Rule.RULE_sequenceExpression) ?? (call && childOfRule(call, Rule.RULE_explicitModel));
  if (ending === undefined || lastToken(ending)?.type === Rule.STAR) return undefined;
  const name = childOfRule(extension, Rule.RULE_simpleIdentifier);
  return name === undefined ? undefined : unexpectedBehind(name, tokens);
}

/** Since 2.1, `MODEL NULLS LAST` is a model called nulls and no column called model. */
function checkModelName(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const column = childOfRule(node, Rule.RULE_compoundIdentifier);
  const model = column === undefined ? undefined : lastToken(column);
  if (model?.type !== Rule.MODEL || model !== (column && firstToken(column)) || versionRank(version) < 201) return undefined;
  const name = tokens[model.tokenIndex + 1];
  if (name === undefined || !isName(name) || name.type === Rule.FORMAT) return undefined;
  const end = parseForm(tokens, model.tokenIndex, 'expression', version);
  const wrong = Math.max(end, parseForm(tokens, name.tokenIndex, 'compoundIdentifier', version));
  return { ...faultBehind(tokens, wrong, found(tokens[wrong])), moment: name.tokenIndex };
}

/** Since 2.1, `MODEL FORMAT` is a model called format and no column called model, so that only an alias can be `JSON` behind it. */
export function checkModelFormat(node: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const format = firstToken(node);
  if (format === undefined || !isModelName(format, tokens, version)) return undefined;
  const item = node.parent?.parent?.parent;
  const isItem = item?.ruleIndex === Rule.RULE_addSelectItem;
  const wrong = format.tokenIndex + (isItem ? 2 : 1);
  if (isItem && lastToken(item)?.tokenIndex === wrong - 1) return undefined;
  return { ...faultBehind(tokens, wrong, found(tokens[wrong])), moment: format.tokenIndex };
}

/** Whether FORMAT names a model. */
export function isModelName(token: SqlToken, tokens: readonly SqlToken[], version: FlinkVersion): boolean {
  const [before, model] = [tokens[token.tokenIndex - 2], tokens[token.tokenIndex - 1]];
  return token.type === Rule.FORMAT && model?.type === Rule.MODEL && before?.type !== Rule.DOT && versionRank(version) >= 201;
}
