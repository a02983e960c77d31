/** Where the grammar was left first, and what the parser was doing there. */
import {
  type ATNSimulator,
  BaseErrorListener,
  type Parser,
  type ParserRuleContext,
  type RecognitionException,
  type Recognizer,
  TerminalNode,
  type Token,
} from 'antlr4ng';
import { FlinkSqlParser, SqlStmtListContext } from '../../grammar/generated/FlinkSqlParser.ts';
import { ExactSimulator } from './exactSimulator.ts';

export interface SyntaxFault {
  /** Index of the token that does not fit, among the statement's; their number for the end of the statement. */
  readonly index: number;
  /** Token types that would have fitted there. */
  readonly expected: readonly number[];
  /** The rules that were open, outermost first. */
  readonly rules: readonly OpenRule[];
}

export interface OpenRule {
  readonly rule: number;
  /** Index of the rule's first token. */
  readonly start: number;
  /** Index of the last token that the rule itself, not one inside it, has taken; -1 for none. */
  readonly last: number;
  /** How many parts of the rule were complete or begun. */
  readonly children: number;
}

/** Keeps the first fault. */
export class FaultListener extends BaseErrorListener {
  first: SyntaxFault | undefined;
  #open: ParserRuleContext | null = null;

  /** Of the statement up to the first fault; `undefined` where there is none. */
  get tree(): SqlStmtListContext | undefined {
    let root = this.#open;
    while (root !== null && root.parent !== null) root = root.parent;
    return root instanceof SqlStmtListContext ? root : undefined;
  }

  /** The rules in which the first fault lies have no last token: Flink has not come to their ends. To be called when parsing is done. */
  forgetBrokenEnds(): void {
    for (let context = this.#open; context !== null; context = context.parent) context.stop = null;
  }

  override syntaxError<T extends ATNSimulator>(
    recognizer: Recognizer<T>,
    offending: Token | null,
    _line: number,
    _column: number,
    _message: string,
    exception: RecognitionException | null,
  ): void {
    if (this.first !== undefined || !(recognizer instanceof FlinkSqlParser)) return;
    this.#open = recognizer.context;
    const token = exception?.offendingToken ?? offending;
    const index = token?.tokenIndex ?? 0;
    const exact = recognizer.interpreter instanceof ExactSimulator ? recognizer.interpreter.expectedAt(index) : undefined;
    this.first = { index, expected: exact ?? recognizer.getExpectedTokens().toArray(), rules: openRules(recognizer) };
  }
}

function openRules(parser: Parser): readonly OpenRule[] {
  const rules: OpenRule[] = [];
  for (let context = parser.context; context !== null; context = context.parent) {
    const own = context.children.filter((child) => child instanceof TerminalNode);
    const start = context.start?.tokenIndex ?? 0;
    rules.unshift({ rule: context.ruleIndex, start, last: own.at(-1)?.symbol.tokenIndex ?? -1, children: context.children.length });
  }
  return rules;
}
