/** Refusals that only some Flink versions make; versions as numbers, 120 for 1.20. */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message } from '../../l10n/localize.ts';
import { isDateTime } from './dateTimeText.ts';
import { checkRow } from './rowOfNames.ts';
import {
  childOfRule,
  faultAt,
  faultOver,
  firstToken,
  immediate,
  lastToken,
  ownTokens,
  type SemanticFault,
  tokenOfType,
} from './semanticFault.ts';
import { misspeltUnit } from './syntaxAdvice.ts';

type VersionCheck = (node: ParserRuleContext, version: number) => SemanticFault | undefined;

/** By rule; each is asked after what is inside the rule. */
export const VERSION_CHECKS: ReadonlyMap<number, VersionCheck> = new Map<number, VersionCheck>([
  [Rule.RULE_expression3, checkRow],
  [Rule.RULE_dateTimeLiteral, checkDateTime],
  [Rule.RULE_tablesample, checkSampleSize],
  [Rule.RULE_limitClause, checkLimitStart],
  [Rule.RULE_timeUnitOrName, checkTimeUnit],
]);

/** `LIMIT 1, 10`; before 1.18 only the second number is blamed. */
function checkLimitStart(node: ParserRuleContext, version: number): SemanticFault | undefined {
  const last = lastToken(node);
  if (last === undefined || last.type === Rule.COMMA || tokenOfType(node, Rule.COMMA) === undefined) return undefined;
  // An OFFSET before it is blamed with it.
  const offset = node.parent === null ? undefined : childOfRule(node.parent, Rule.RULE_offsetClause);
  const start = [node, ...(offset === undefined ? [] : [offset])].flatMap((each) => firstToken(each) ?? []);
  const [earliest] = start.sort((left, right) => left.start - right.start);
  const first = version < 118 ? last : earliest;
  return immediate({ ...faultAt(last, message('sql.limitWithStart')), span: { start: first?.start ?? last.start, end: last.stop + 1 } });
}

/** Since 2.0 only `{d '…'}` and its like are read while parsing. */
function checkDateTime(node: ParserRuleContext, version: number): SemanticFault | undefined {
  const [word] = ownTokens(node);
  const simple = childOfRule(node, Rule.RULE_simpleStringLiteral);
  const value = simple === undefined ? tokenOfType(node, Rule.QUOTED_STRING) : firstToken(simple);
  const last = lastToken(node);
  if (word === undefined || value === undefined || last === undefined || (simple !== undefined && version >= 200)) return undefined;
  const kind = KINDS.get(word.type);
  const text = value.text.slice(1, -1).replaceAll("''", "'");
  if (kind === undefined || isDateTime(text, kind)) return undefined;
  // {d '…'} and {t '…'} are blamed at their end.
  const start = simple === undefined && kind !== 'timestamp' ? last.start : word.start;
  return immediate({ ...faultAt(last, message('sql.dateTimeText', { text })), span: { start, end: last.stop + 1 } });
}

const KINDS: ReadonlyMap<number, 'date' | 'time' | 'timestamp'> = new Map([
  [Rule.DATE, 'date'],
  [Rule.LBRACE_D, 'date'],
  [Rule.TIME, 'time'],
  [Rule.LBRACE_T, 'time'],
  [Rule.TIMESTAMP, 'timestamp'],
  [Rule.LBRACE_TS, 'timestamp'],
]);

function checkTimeUnit(node: ParserRuleContext, version: number): SemanticFault | undefined {
  const name = version < 200 ? childOfRule(node, Rule.RULE_simpleIdentifier) : undefined;
  const fault = name === undefined ? undefined : faultOver(name, misspeltUnit(firstToken(name)?.text ?? ''));
  return fault && immediate(fault);
}

/** A percentage; looked at while planning since 2.2. */
function checkSampleSize(node: ParserRuleContext, version: number): SemanticFault | undefined {
  const size = childOfRule(node, Rule.RULE_unsignedNumericLiteral);
  const last = lastToken(node);
  if (version >= 202 || size === undefined || last === undefined) return undefined;
  return Number(lastToken(size)?.text) > 100 ? faultAt(last, message('sql.sampleSize')) : undefined;
}
