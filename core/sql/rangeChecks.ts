/** What Calcite finds wrong with BETWEEN and LIKE when it makes a tree of an expression's operators. */
import type { ParserRuleContext } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message, type Message } from '../../l10n/localize.ts';
import { expressionEnd } from './nodePlace.ts';
import { childOfRule, faultAt, lastToken, ownTokens, placeless, ruleChildren, type SemanticFault, tokenOfType } from './semanticFault.ts';
import type { SqlToken } from './sqlToken.ts';

/** Each ESCAPE needs a LIKE before it, each BETWEEN an AND after it, and no NOT in its upper bound; none is part of a pattern. */
export function checkBetween(node: ParserRuleContext, version: number): SemanticFault | undefined {
  if (childOfRule(node, Rule.RULE_expressionTail) === undefined) return undefined;
  let patterns = 0;
  const tails = ruleChildren(node).filter((child) => child.ruleIndex === Rule.RULE_expressionTail);
  for (const tail of tails) {
    if (hasPattern(tail)) patterns++;
    const escape = tokenOfType(tail, Rule.ESCAPE);
    if (escape !== undefined && patterns-- === 0)
      return { ...faultAt(escape, message('sql.unexpected', { found: escape.text })), unread: escape.tokenIndex };
  }
  const last = lastToken(node);
  const hasRange = tails.some((tail) => hasPattern(tail) || tokenOfType(tail, Rule.BETWEEN) !== undefined);
  if (!hasRange || last === undefined || OPENS_RANGE.has(last.type)) return undefined;
  const inPattern = rangeInPattern(tails, last, version);
  const end = unendedRange(tails, version);
  if (inPattern !== undefined || end === undefined) return inPattern ?? strayOperator(tails, last);
  return unended(end, last, message('sql.betweenWithoutAnd'));
}

/** Calcite finds that out at the end of the expression, and blames what follows the lower bound. */
function unended(end: SqlToken, last: SqlToken, reason: Message): SemanticFault {
  return { message: reason, span: { start: end.stop + 1, end: end.stop + 2 }, moment: last.tokenIndex };
}

/** The last token of what Calcite takes for the range of a BETWEEN that has no AND. */
function unendedRange(tails: readonly ParserRuleContext[], version: number): SqlToken | undefined {
  let open = 0;
  let before: SqlToken | undefined;
  for (const tail of tails) {
    if (tokenOfType(tail, Rule.BETWEEN) !== undefined) open++;
    const operator = childOfRule(tail, Rule.RULE_binaryRowOperator);
    const isAnd = operator !== undefined && tokenOfType(operator, Rule.AND) !== undefined;
    // The first of several takes all up to the AND, so that those inside have none.
    if (isAnd && open > 1) return before;
    if (isAnd && open > 0) open--;
    before = expressionEnd(tail, version);
  }
  return open === 0 ? undefined : before;
}

/** With these at its end an expression is not at its end yet. */
const OPENS_RANGE: ReadonlySet<number> = new Set([Rule.BETWEEN, Rule.SYMMETRIC, Rule.ASYMMETRIC]);

const PATTERNS = [Rule.LIKE, Rule.ILIKE, Rule.RLIKE, Rule.SIMILAR];

/** BETWEEN behind LIKE is part of the pattern, which ends before an AND: Calcite finds none for it (`SqlLikeOperator.reduceExpr`). */
function rangeInPattern(tails: readonly ParserRuleContext[], last: SqlToken, version: number): SemanticFault | undefined {
  const operands = new Operands();
  let lowerBound: SqlToken | undefined;
  let isLower = false;
  for (const tail of tails) {
    const begins = operands.isPattern && tokenOfType(tail, Rule.BETWEEN) !== undefined;
    isLower = begins || (isLower && isInLowerBound(tail));
    if (isLower) lowerBound = expressionEnd(tail, version);
    operands.go(tail);
    if (lowerBound !== undefined && operatorOf(tail, ENDS_RANGE) !== undefined)
      return unended(lowerBound, last, message('sql.rangeInPattern'));
  }
  return lowerBound === undefined ? undefined : unended(lowerBound, last, message('sql.betweenWithoutAnd'));
}

function isInLowerBound(tail: ParserRuleContext): boolean {
  return goesOn(tail) || childOfRule(tail, Rule.RULE_comp) !== undefined || tokenOfType(tail, Rule.BETWEEN) !== undefined;
}

/** NOT in the upper bound of a BETWEEN, or an ESCAPE whose LIKE is taken already: Calcite fails without a place. */
function strayOperator(tails: readonly ParserRuleContext[], last: SqlToken): SemanticFault | undefined {
  const operands = new Operands();
  for (const tail of tails) {
    const escape = operands.takesEscape ? undefined : tokenOfType(tail, Rule.ESCAPE);
    operands.go(tail);
    const wrong = escape ?? (operands.isBound ? negation(tail) : undefined);
    const reason = escape === undefined ? message('sql.notInRange') : message('sql.farEscape');
    if (wrong !== undefined) return placeless({ ...faultAt(wrong, reason), moment: last.tokenIndex });
  }
  return undefined;
}

/**
 * What the operand is part of that was read last, as Calcite's operators take it: NOT binds weaker than BETWEEN (`SqlBetweenOperator.reduceExpr`),
 * and a pattern takes all that binds as strong as LIKE, BETWEEN too, unless the LIKE stands behind a postfix operator or in an upper bound
 * (`SqlLikeOperator.reduceExpr`).
 */
class Operands {
  #open = 0;
  #isBehindPostfix = false;
  /** LIKEs whose ESCAPE may come. */
  #likes = 0;
  #isEscaped = false;
  /** Behind a postfix operator or IN, Calcite finds the LIKE of an ESCAPE from farther away. */
  #reachesFar = false;
  #hasFarLike = false;
  /** The upper bound of a BETWEEN. */
  isBound = false;
  /** The pattern of a LIKE that takes what follows. */
  isPattern = false;

  get takesEscape(): boolean {
    return this.#likes > 0 || this.#hasFarLike;
  }

  go(tail: ParserRuleContext): void {
    const endsRange = this.#open > 0 && operatorOf(tail, ENDS_RANGE) !== undefined;
    if (tokenOfType(tail, Rule.BETWEEN) !== undefined) this.#open++;
    if (endsRange) this.#open--;
    this.isBound = endsRange || (this.isBound && bindsStronger(tail));
    this.#goInPattern(tail);
    const isPostfix = childOfRule(tail, Rule.RULE_postfixRowOperator) !== undefined;
    const isTight = endsRange || goesOn(tail) || [Rule.BETWEEN, Rule.ESCAPE].some((type) => tokenOfType(tail, type) !== undefined);
    this.#hasFarLike = this.#reachesFar && (this.#hasFarLike || hasPattern(tail));
    this.#reachesFar = isPostfix || tokenOfType(tail, Rule.IN) !== undefined || (this.#reachesFar && isTight);
    this.#isBehindPostfix = isPostfix || (this.#isBehindPostfix && isArithmetic(tail));
  }

  #goInPattern(tail: ParserRuleContext): void {
    const isLike = hasPattern(tail);
    if (tokenOfType(tail, Rule.ESCAPE) !== undefined) {
      this.#likes--;
      this.#isEscaped = true;
    } else if (!isLike && !goesOn(tail)) {
      this.#likes = 0;
      this.#isEscaped = false;
      this.isPattern = false;
    }
    if (!isLike || this.isBound) return;
    if (!this.#isEscaped) this.#likes++;
    this.isPattern ||= !this.#isBehindPostfix;
  }
}

/** Whether what follows a pattern is part of it. */
function goesOn(tail: ParserRuleContext): boolean {
  return bindsStronger(tail) || tokenOfType(tail, Rule.IN) !== undefined;
}

function hasPattern(tail: ParserRuleContext): boolean {
  return PATTERNS.some((type) => tokenOfType(tail, type) !== undefined);
}

/** NOT before the operand of a tail. */
function negation(tail: ParserRuleContext): SqlToken | undefined {
  const operand = childOfRule(tail, Rule.RULE_addExpression2b);
  const prefixes = (operand === undefined ? [] : ruleChildren(operand)).filter((child) => child.ruleIndex === Rule.RULE_prefixRowOperator);
  return prefixes.flatMap((prefix) => tokenOfType(prefix, Rule.NOT) ?? [])[0];
}

/** Whether what follows an upper bound is part of it. */
function bindsStronger(tail: ParserRuleContext): boolean {
  return hasPattern(tail) || isArithmetic(tail);
}

function isArithmetic(tail: ParserRuleContext): boolean {
  return tokenOfType(tail, Rule.LBRACKET) !== undefined || operatorOf(tail, ARITHMETIC) !== undefined;
}

function operatorOf(tail: ParserRuleContext, types: ReadonlySet<number>): SqlToken | undefined {
  const operator = childOfRule(tail, Rule.RULE_binaryRowOperator);
  return operator === undefined ? undefined : ownTokens(operator).find(({ type }) => types.has(type));
}

const ENDS_RANGE: ReadonlySet<number> = new Set([Rule.AND]);
const ARITHMETIC: ReadonlySet<number> = new Set([Rule.PLUS, Rule.MINUS, Rule.STAR, Rule.SLASH, Rule.PERCENT_REMAINDER, Rule.CONCAT]);
