/** How Calcite makes a tree of a list of operands and operators (SqlParserUtil.toTreeEx, PrecedenceClimbingParser), as far as it can fail. */
import type { OperatorItem } from './operatorList.ts';
import type { SqlToken } from './sqlToken.ts';

/** Why there is no tree. */
export interface ReductionFault {
  /** A BETWEEN without its AND, one that a LIKE before it has taken, an ESCAPE without a LIKE, a NOT where an operand is needed. */
  readonly cause: 'noAnd' | 'noAndInPattern' | 'strayEscape' | 'strayNot';
  /** Where: the last token of what stands behind the BETWEEN, or the ESCAPE or NOT itself. */
  readonly token: SqlToken;
}

/** Calcite takes time by the square of the number of operators between two ANDs; of longer rows than this we say nothing. */
const MAX_ITEMS = 2_000;

/** The first reason for which a list is no tree, as Calcite finds it. */
export function reductionFault(items: readonly OperatorItem[]): ReductionFault | undefined {
  const [first, ...others] = conjuncts(items).flatMap((part) => reduce([...part], false) ?? []);
  // Which of several is found first, only the whole list tells.
  return others.length === 0 || items.length > MAX_ITEMS ? first : reduce([...items], false);
}

/** The parts that AND and OR separate, but for the AND of a BETWEEN. */
function conjuncts(items: readonly OperatorItem[]): readonly (readonly OperatorItem[])[] {
  const parts: OperatorItem[][] = [[]];
  let open = 0;
  for (const item of items) {
    if (item.kind === 'between') open++;
    const separates = item.kind === 'infix' && item.precedence < LEAST_COMPARED && open === 0;
    if (item.isAnd && open > 0) open--;
    if (separates) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts.filter((part) => part.length <= MAX_ITEMS && part.some(({ kind }) => kind !== 'operand'));
}

/** AND and OR bind weaker than this, and than NOT. */
const LEAST_COMPARED = 26;

/** Reduces a list in place, the strongest operator first. */
function reduce(items: OperatorItem[], isPattern: boolean): ReductionFault | undefined {
  for (let at = strongest(items); at !== undefined; at = strongest(items)) {
    const fault = reduceAt(items, at, isPattern);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function reduceAt(items: OperatorItem[], at: number, isPattern: boolean): ReductionFault | undefined {
  const item = items[at];
  switch (item?.kind) {
    case 'between':
      return reduceBetween(items, at, isPattern);
    case 'like':
      return reduceLike(items, at);
    case 'escape':
      return { cause: 'strayEscape', token: item.start };
    default:
      return join(items, item?.kind === 'prefix' ? at : at - 1, item?.kind === 'postfix' ? at : at + 1);
  }
}

/** SqlBetweenOperator.reduceExpr: the lower bound is all up to the next AND, the upper one what binds stronger than BETWEEN. */
function reduceBetween(items: OperatorItem[], at: number, isPattern: boolean): ReductionFault | undefined {
  const lower = reducePart(items, at + 1, ({ isAnd }) => isAnd, isPattern);
  if (lower !== undefined) return lower;
  const last = items.at(-1);
  if (items[at + 2]?.isAnd !== true) return last && { cause: isPattern ? 'noAndInPattern' : 'noAnd', token: last.end };
  return reducePart(items, at + 3, (item) => leftOf(item) < BOUND, isPattern) ?? join(items, at - 1, at + 3);
}

/** SqlLikeOperator.reduceExpr: the pattern, and the character behind ESCAPE, take what binds as strong as LIKE. */
function reduceLike(items: OperatorItem[], at: number): ReductionFault | undefined {
  const ends = (item: OperatorItem): boolean => item.kind === 'escape' || leftOf(item) < PATTERN;
  const pattern = reducePart(items, at + 1, ends, true);
  if (pattern !== undefined) return pattern;
  const isEscaped = items[at + 2]?.kind === 'escape';
  const escape = isEscaped ? reducePart(items, at + 3, ends, true) : undefined;
  return escape ?? join(items, at - 1, at + (isEscaped ? 3 : 1));
}

/** Reduces to one operand what stands from an index on up to an operator that ends it. */
function reducePart(
  items: OperatorItem[],
  start: number,
  ends: (operator: OperatorItem) => boolean,
  isPattern: boolean,
): ReductionFault | undefined {
  const end = items.findIndex((item, index) => index >= start && item.kind !== 'operand' && ends(item));
  const part = items.slice(start, end < 0 ? undefined : end);
  const length = part.length;
  const fault = reduce(part, isPattern);
  const [operand] = part;
  if (fault !== undefined || operand === undefined) return fault ?? without(items[start] ?? items.at(-1));
  items.splice(start, length - part.length + 1, operand);
  return undefined;
}

/** Makes one operand of what stands between two indices. */
function join(items: OperatorItem[], from: number, to: number): ReductionFault | undefined {
  const [first, last] = [items[from], items[to]];
  if (first === undefined || last === undefined) return without(first ?? last);
  items.splice(from, to - from + 1, { kind: 'operand', precedence: 0, isAnd: false, start: first.start, end: last.end });
  return undefined;
}

function without(item: OperatorItem | undefined): ReductionFault | undefined {
  return item && { cause: item.kind === 'escape' ? 'strayEscape' : 'strayNot', token: item.start };
}

/** The index of the operator that binds strongest and stronger than its neighbours, the first of several; `undefined` where none is left. */
function strongest(items: readonly OperatorItem[]): number | undefined {
  let power = -1;
  let found: number | undefined;
  items.forEach((item, index) => {
    const [left, right] = powers(item);
    const isStronger = (left > power || right > power) && (left < 0 || left >= rightBefore(items, index - 1));
    if (!isStronger || (right >= 0 && right < leftBehind(items, index + 1))) return;
    power = Math.max(left, right);
    found = index;
  });
  return found;
}

function rightBefore(items: readonly OperatorItem[], index: number): number {
  for (let at = index; at >= 0; at--) {
    const item = items[at];
    if (item?.kind === 'postfix') return Infinity;
    const right = item === undefined ? -1 : powers(item)[1];
    if (right >= 0) return right;
  }
  return -1;
}

function leftBehind(items: readonly OperatorItem[], index: number): number {
  for (let at = index; at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'prefix') return Infinity;
    const left = item === undefined ? -1 : powers(item)[0];
    if (left >= 0) return left;
  }
  return -1;
}

/** How strong an item holds what stands left and right of it; -1 where it does not. LIKE is the only one that joins from the right. */
function powers({ kind, precedence }: OperatorItem): readonly [left: number, right: number] {
  const power = 4 * precedence;
  switch (kind) {
    case 'operand':
      return [-1, -1];
    case 'prefix':
      return [-1, power];
    case 'postfix':
      return [power + 2, -1];
    case 'infix':
      return [power, power + 1];
    case 'like':
      return [power + 2, power];
    case 'between':
    case 'escape':
      return [power, power + 2];
  }
}

/** What ends a part that was begun with a least power: SqlOperator.getLeftPrec, in which a LIKE is one stronger than its precedence. */
function leftOf({ kind, precedence }: OperatorItem): number {
  return 2 * precedence + (kind === 'like' ? 1 : 0);
}

/** SqlOperator.getRightPrec of BETWEEN and of LIKE. */
const BOUND = 65;
const PATTERN = 64;
