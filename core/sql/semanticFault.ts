/** What Flink's parser refuses although the grammar takes it. */
import { ParserRuleContext, type ParseTree, TerminalNode } from 'antlr4ng';
import { message, type Message } from '../../l10n/localize.ts';
import type { TextSpan } from '../text.ts';
import { SqlToken } from './sqlToken.ts';

/** A refusal, with offsets in the statement. */
export interface SemanticFault {
  readonly message: Message;
  readonly span: TextSpan;
  /** Index of the token that Flink had read last when it refused; a syntax error before it comes first. */
  readonly moment: number;
  /** Index of the token that Flink did not take, their number for the end of the statement; `undefined` where it refuses what it took. */
  readonly unread?: number;
  /** Whether Flink refuses before it looks at the token behind the one at `moment`. */
  readonly isImmediate?: true;
  /** Whether Flink tells no place. */
  readonly isPlaceless?: true;
}

/** A fault for which Flink tells no place; ours is still the token. */
export function placeless(fault: SemanticFault): SemanticFault {
  return { ...fault, isPlaceless: true };
}

/** A fault that Flink reports without having looked further, also where it cannot read what follows. */
export function immediate(fault: SemanticFault): SemanticFault {
  return { ...fault, isImmediate: true };
}

/** The fault at one token, found when the parser had just read it. */
export function faultAt(token: SqlToken, message: Message): SemanticFault {
  return { message, span: { start: token.start, end: token.stop + 1 }, moment: token.tokenIndex };
}

/** The fault from the first token of a node to its last; `undefined` where the text is broken in it. */
export function faultOver(node: ParserRuleContext, message: Message): SemanticFault | undefined {
  const [first, last] = [firstToken(node), lastToken(node)];
  return first === undefined || last === undefined
    ? undefined
    : { ...faultAt(last, message), span: { start: first.start, end: last.stop + 1 } };
}

/** A fault at a token that stands behind what a rule has taken; at the end of the statement where there is none. */
export function faultBehind(tokens: readonly SqlToken[], index: number, message: Message): SemanticFault {
  const token = tokens[index];
  if (token !== undefined) return { ...faultAt(token, message), unread: index };
  const end = tokens.at(-1)?.stop ?? 0;
  return { message, span: { start: end, end: end + 1 }, moment: tokens.length, unread: tokens.length };
}

/** The rule nodes among a node's children. */
export function ruleChildren(node: ParserRuleContext): readonly ParserRuleContext[] {
  return node.children.filter((child) => child instanceof ParserRuleContext);
}

export function childOfRule(node: ParserRuleContext, rule: number): ParserRuleContext | undefined {
  for (const child of node.children) if (child instanceof ParserRuleContext && child.ruleIndex === rule) return child;
  return undefined;
}

/** The first token of a type among a node's own children. */
export function tokenOfType(node: ParserRuleContext, type: number): SqlToken | undefined {
  for (const child of node.children) {
    const token = tokenOf(child);
    if (token?.type === type) return token;
  }
  return undefined;
}

export function ownTokens(node: ParserRuleContext): readonly SqlToken[] {
  const tokens: SqlToken[] = [];
  for (const child of node.children) {
    const token = tokenOf(child);
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
}

/** The token of a leaf; `undefined` for a rule. */
export function tokenOf(node: ParseTree | undefined): SqlToken | undefined {
  return node instanceof TerminalNode && node.symbol instanceof SqlToken ? node.symbol : undefined;
}

/** The first token of a node. */
export function firstToken(node: ParserRuleContext): SqlToken | undefined {
  return node.start instanceof SqlToken ? node.start : undefined;
}

/** The last token of a node; `undefined` where the text is broken in it, or the fault has left it empty. */
export function lastToken(node: ParserRuleContext): SqlToken | undefined {
  return node.stop instanceof SqlToken && node.stop.tokenIndex >= (node.start?.tokenIndex ?? 0) ? node.stop : undefined;
}

/** Says that a token, or the end of the statement, does not fit. */
export function found(token: SqlToken | undefined): Message {
  return token === undefined ? message('sql.statementEndsEarly') : message('sql.unexpected', { found: token.text });
}

/** The token behind a node as one that does not fit. */
export function unexpectedBehind(node: ParserRuleContext, tokens: readonly SqlToken[]): SemanticFault | undefined {
  const last = lastToken(node);
  return last === undefined ? undefined : faultBehind(tokens, last.tokenIndex + 1, found(tokens[last.tokenIndex + 1]));
}
