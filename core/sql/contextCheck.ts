/** Walks a tree in the order of the text and finds the first thing that Flink's parser refuses beyond its grammar. */
import { ParserRuleContext, type ParseTree } from 'antlr4ng';
import { FlinkSqlParser as Rule } from '../../grammar/generated/FlinkSqlParser.ts';
import { message } from '../../l10n/localize.ts';
import { COMMITMENT_CHECKS, insertFault } from './commitmentChecks.ts';
import { contextInside, type ExprContext, insideParentheses, refusesQuery } from './exprContext.ts';
import { firstTokens, leavesComma, openParenthesis } from './flinkPlace.ts';
import { type FlinkVersion, versionRank } from './flinkVersion.ts';
import {
  childOfRule,
  type SemanticFault,
  faultAt,
  firstToken,
  immediate,
  lastToken,
  ruleChildren,
  tokenOf,
  tokenOfType,
} from './semanticFault.ts';
import type { SqlToken } from './sqlToken.ts';
import { isQuery } from './isQuery.ts';
import { isRowOfNames } from './rowOfNames.ts';
import { isModelName } from './modelChecks.ts';
import { parseForm } from './parseStatement.ts';
import { STATEMENT_CHECKS } from './statementChecks.ts';
import { VERSION_CHECKS } from './versionChecks.ts';

/** The first refusal in a tree, which may be one of broken text; `undefined` when there is none. */
export function contextFault(tree: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion): SemanticFault | undefined {
  const walk = new ContextWalk(tree, tokens, version);
  walk.visit(tree, 'query');
  return walk.fault;
}

const INSERTS: ReadonlySet<number> = new Set([Rule.RULE_richSqlInsert, Rule.RULE_sqlInsert]);

class ContextWalk {
  readonly #tokens: readonly SqlToken[];
  readonly #version: FlinkVersion;
  readonly #end: ParseTree | undefined;
  fault: SemanticFault | undefined;

  constructor(tree: ParserRuleContext, tokens: readonly SqlToken[], version: FlinkVersion) {
    this.#tokens = tokens;
    this.#version = version;
    this.#end = lastLeaf(tree);
  }

  visit(node: ParserRuleContext, context: ExprContext): void {
    if (this.fault !== undefined) return;
    const columns = INSERTS.has(node.ruleIndex) ? insertFault(node, this.#tokens, this.#version) : undefined;
    if (columns !== undefined) {
      this.#target(node, columns);
      return;
    }
    switch (node.ruleIndex) {
      case Rule.RULE_orderedQueryOrExpr:
        this.#orderedQueryOrExpr(node, context);
        break;
      case Rule.RULE_queryOrExpr:
        this.#queryOrExpr(node, context);
        break;
      case Rule.RULE_leafQueryOrExpr:
        this.#leafQueryOrExpr(node, context);
        break;
      case Rule.RULE_expression:
      case Rule.RULE_rowValue:
        this.#expression(node, context);
        break;
      case Rule.RULE_addExpression2b:
        this.#operand(node, context);
        break;
      case Rule.RULE_expression3:
        this.#expression3(node, context);
        break;
      case Rule.RULE_parenthesizedQueryOrCommaList:
        this.#list(node, context);
        break;
      case Rule.RULE_cursorExpression:
        this.#cursor(node, context);
        break;
      default:
        this.#children(node, context);
    }
    this.#check(node);
  }

  /** What an INSERT has before the parenthesis that is none of a query. */
  #target(insert: ParserRuleContext, columns: SemanticFault): void {
    for (const child of ruleChildren(insert).flatMap(partsBeforeQuery)) this.visit(child, 'subQuery');
    this.fault = earlier(this.fault, columns);
  }

  /** What is inside a rule is read before its end, but not before its beginning. */
  #check(node: ParserRuleContext): void {
    const { ruleIndex } = node;
    this.fault = earlier(this.fault, STATEMENT_CHECKS.get(ruleIndex)?.(node, versionRank(this.#version)));
    this.fault = earlier(this.fault, VERSION_CHECKS.get(ruleIndex)?.(node, versionRank(this.#version)));
    this.fault = earlier(this.fault, COMMITMENT_CHECKS.get(ruleIndex)?.(node, this.#tokens, this.#version));
  }

  #children(node: ParserRuleContext, outer: ExprContext): void {
    for (const child of node.children) {
      if (!(child instanceof ParserRuleContext)) continue;
      // A choice between statements is no border: its query is still where only a query may stand.
      const context =
        node.ruleIndex === Rule.RULE_sqlStmtList || node.ruleIndex === Rule.RULE_sqlStmt ? outer : contextInside(node, child, 'subQuery');
      this.visit(child, context);
    }
  }

  #refuse(token: SqlToken | undefined, what: 'query' | 'nonQuery'): void {
    if (token === undefined || this.fault !== undefined) return;
    this.fault = faultAt(token, what === 'query' ? message('sql.queryNotAllowed') : message('sql.queryExpected'));
  }

  /** Calcite's checkNonQueryExpression, with the token it had read last. */
  #refuseNonQuery(context: ExprContext, token: SqlToken | undefined, isImmediate = false): void {
    if (context !== 'query' || token === undefined || this.fault !== undefined) return;
    const fault = faultAt(token, message('sql.queryExpected'));
    this.fault = isImmediate ? immediate(fault) : fault;
  }

  #orderedQueryOrExpr(node: ParserRuleContext, context: ExprContext): void {
    const [query, orderBy] = ruleChildren(node);
    if (query !== undefined) this.visit(query, context);
    const order = orderBy === undefined ? undefined : childOfRule(orderBy, Rule.RULE_orderBy);
    const start = order === undefined ? undefined : firstToken(order);
    if (start !== undefined && this.fault === undefined && !isQuery(node)) this.fault = faultAt(start, message('sql.orderByNotAllowed'));
    if (orderBy !== undefined) this.visit(orderBy, 'subQuery');
  }

  #queryOrExpr(node: ParserRuleContext, context: ExprContext): void {
    const leaf = childOfRule(node, Rule.RULE_leafQueryOrExpr);
    for (const child of ruleChildren(node)) {
      if (child.ruleIndex !== Rule.RULE_addSetOpQuery) {
        this.visit(child, child === leaf ? context : 'subQuery');
        continue;
      }
      if (leaf !== undefined && child === childOfRule(node, Rule.RULE_addSetOpQuery) && !isQuery(leaf))
        this.#refuse(lastToken(leaf), 'nonQuery');
      const operator = childOfRule(child, Rule.RULE_binaryQueryOperator);
      if (operator !== undefined) this.visit(operator, 'subQuery');
      if (refusesQuery(context) && operator !== undefined) this.#refuse(lastToken(operator), 'query');
      this.visit(child, 'query');
    }
  }

  #leafQueryOrExpr(node: ParserRuleContext, context: ExprContext): void {
    const [child] = ruleChildren(node);
    if (child === undefined) return;
    const start = firstToken(child);
    // Calcite looks at a SELECT only, not at VALUES and TABLE.
    if (childOfRule(child, Rule.RULE_sqlSelect) !== undefined && refusesQuery(context) && start !== undefined) {
      this.#refuse(this.#tokens[start.tokenIndex - 1], 'query');
    }
    this.visit(child, child.ruleIndex === Rule.RULE_expression ? context : 'subQuery');
  }

  #expression(node: ParserRuleContext, context: ExprContext): void {
    const [operand] = node.children;
    for (const child of node.children) {
      if (!(child instanceof ParserRuleContext)) continue;
      if (child.ruleIndex === Rule.RULE_expressionTail) this.#refuseOperator(child, context);
      this.visit(child, child === operand && child.ruleIndex === Rule.RULE_addExpression2b ? context : 'subQuery');
    }
  }

  /** An operator shows that what stands before it is no query. */
  #refuseOperator(tail: ParserRuleContext, context: ExprContext): void {
    if (context !== 'query' || tokenOfType(tail, Rule.LBRACKET) !== undefined) return;
    const [head] = ruleChildren(tail);
    this.#refuseNonQuery(context, head?.ruleIndex === Rule.RULE_binaryRowOperator ? lastToken(head) : this.#before(tail));
  }

  /** Calcite's AddExpression2b: prefix operators and the operand itself. */
  #operand(node: ParserRuleContext, context: ExprContext): void {
    for (const child of node.children) {
      if (!(child instanceof ParserRuleContext)) continue;
      if (child.ruleIndex === Rule.RULE_extendedStar) this.#extendedStar(child, context);
      else this.visit(child, child.ruleIndex === Rule.RULE_expression3 ? context : 'subQuery');
      if (child.ruleIndex === Rule.RULE_prefixRowOperator) this.#refuseNonQuery(context, lastToken(child), true);
      if (child.ruleIndex === Rule.RULE_compoundIdentifier) this.#refuseNonQuery(context, this.#nameEnd(child));
    }
  }

  /** `MODEL FORMAT` is a model called format. */
  #nameEnd(name: ParserRuleContext): SqlToken | undefined {
    const last = lastToken(name);
    const next = last === undefined ? undefined : this.#tokens[last.tokenIndex + 1];
    return next !== undefined && isModelName(next, this.#tokens, this.#version) ? next : last;
  }

  #extendedStar(node: ParserRuleContext, context: ExprContext): void {
    for (const child of node.children) {
      const token = tokenOf(child);
      if (token?.type === Rule.STAR) this.#refuseNonQuery(context, token);
      if (child instanceof ParserRuleContext) this.visit(child, 'subQuery');
    }
  }

  #expression3(node: ParserRuleContext, outer: ExprContext): void {
    const context = isRowOfNames(node, versionRank(this.#version)) ? 'subQuery' : outer;
    for (const child of node.children) {
      if (!(child instanceof ParserRuleContext)) continue;
      const isParenthesized = child.ruleIndex === Rule.RULE_parenthesizedQueryOrCommaList;
      this.visit(child, isParenthesized || child.ruleIndex === Rule.RULE_cursorExpression ? context : 'subQuery');
      if (child.ruleIndex === Rule.RULE_atomicRowExpression) this.#refuseNonQuery(context, this.#atomEnd(child), endsItself(child));
    }
  }

  /** `NEXT VALUE FOR a.b(`: a name that ends an operand takes all that dots join. */
  #atomEnd(atomic: ParserRuleContext): SqlToken | undefined {
    const last = lastToken(atomic);
    const name = nameAtEnd(atomic);
    const start = name === undefined ? undefined : firstToken(name);
    if (start === undefined || last?.type === Rule.STAR) return last;
    const end = parseForm(this.#tokens, start.tokenIndex, 'compoundIdentifier', this.#version);
    return end > start.tokenIndex ? this.#tokens[end - 1] : last;
  }

  #cursor(node: ParserRuleContext, context: ExprContext): void {
    const start = firstToken(node);
    if (context !== 'all' && context !== 'cursor' && start !== undefined)
      this.fault ??= immediate(faultAt(start, message('sql.cursorNotAllowed')));
    this.#children(node, context);
  }

  #list(node: ParserRuleContext, context: ExprContext): void {
    for (const child of node.children) {
      const comma = tokenOf(child);
      if (comma?.type === Rule.COMMA) this.#refuseNonQuery(context, comma);
      if (!(child instanceof ParserRuleContext)) continue;
      this.visit(child, child.ruleIndex === Rule.RULE_orderedQueryOrExpr ? insideParentheses(context) : context);
    }
    this.#refuseNonQuery(context, this.#commaLeft(node));
  }

  /** The comma at the end of what has been read that a list inside the query of these parentheses leaves to them. */
  #commaLeft(parentheses: ParserRuleContext): SqlToken | undefined {
    if (tokenOfType(parentheses, Rule.RPAREN) !== undefined) return undefined;
    const [comma, list] = [tokenOf(this.#end), this.#end?.parent];
    if (comma?.type !== Rule.COMMA || !(list instanceof ParserRuleContext)) return undefined;
    const isOwn = openParenthesis(this.#tokens, comma.tokenIndex) === firstToken(parentheses)?.tokenIndex;
    return isOwn && leavesComma(list.ruleIndex, versionRank(this.#version)) ? comma : undefined;
  }

  #before(node: ParserRuleContext): SqlToken | undefined {
    const start = firstToken(node);
    return start === undefined ? undefined : this.#tokens[start.tokenIndex - 1];
  }
}

/** The last token of a node that may be broken. */
function lastLeaf(node: ParserRuleContext): ParseTree | undefined {
  for (const child of node.children.toReversed()) {
    const leaf = child instanceof ParserRuleContext ? lastLeaf(child) : child;
    if (leaf !== undefined) return leaf;
  }
  return undefined;
}

/** The name that is all of an operand but for the words before it. */
function nameAtEnd(node: ParserRuleContext): ParserRuleContext | undefined {
  if (node.ruleIndex === Rule.RULE_sequenceExpression || node.ruleIndex === Rule.RULE_explicitModel) {
    return childOfRule(node, Rule.RULE_compoundIdentifier);
  }
  const [only, ...others] = node.children;
  return others.length === 0 && only instanceof ParserRuleContext ? nameAtEnd(only) : undefined;
}

/** Whether an operand needs no token behind it to be complete. */
function endsItself(atomic: ParserRuleContext): boolean {
  const [form] = ruleChildren(atomic);
  const [literal] = form?.ruleIndex === Rule.RULE_nonIntervalLiteral ? ruleChildren(form) : [];
  if (form?.ruleIndex === Rule.RULE_contextVariable) return !FUNCTIONS.has(firstToken(form)?.type ?? 0);
  return ENDS_ITSELF.has((literal ?? form)?.ruleIndex ?? -1);
}

const FUNCTIONS: ReadonlySet<number> = firstTokens(Rule.RULE_reservedFunctionName);

const ENDS_ITSELF: ReadonlySet<number> = new Set([
  ...[Rule.RULE_dynamicParam, Rule.RULE_specialLiteral, Rule.RULE_unsignedNumericLiteral],
  ...[Rule.RULE_dateTimeLiteral, Rule.RULE_jdbcFunctionCall, Rule.RULE_caseExpression],
  ...[Rule.RULE_arrayConstructor, Rule.RULE_mapConstructor, Rule.RULE_periodConstructor],
]);

/** What a part of an INSERT holds, but for a query, which may be columns, and for types, which may be of an EXTEND. */
function partsBeforeQuery(part: ParserRuleContext): readonly ParserRuleContext[] {
  if (part.ruleIndex === Rule.RULE_orderedQueryOrExpr) return [];
  if (part.ruleIndex !== Rule.RULE_parenthesizedCompoundIdentifierList) return [part];
  return ruleChildren(part).flatMap(ruleChildren);
}

function earlier(left: SemanticFault | undefined, right: SemanticFault | undefined): SemanticFault | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return right.moment < left.moment ? right : left;
}
