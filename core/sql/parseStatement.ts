/** Parses the tokens of one statement: SLL prediction first, LL only where that fails. */
import {
  type ATNSimulator,
  BaseErrorListener,
  DefaultErrorStrategy,
  type Parser,
  PredictionMode,
  type RecognitionException,
  type Recognizer,
  Token,
} from 'antlr4ng';
import { FlinkSqlParser, type SqlStmtEofContext } from '../../grammar/generated/FlinkSqlParser.ts';
import { type FlinkVersion, versionRank } from './flinkVersion.ts';
import { simulatorFor } from './predictionCache.ts';
import { SqlToken } from './sqlToken.ts';
import { TokenList } from './tokenList.ts';

/** What the parser made of a statement; offsets count from the start of the statement. */
export type StatementTree = SqlStmtEofContext;

/** Where the grammar was left first. */
export interface SyntaxFault {
  /** Index of the token that does not fit, among the statement's; their number for the end of the statement. */
  readonly index: number;
  /** Token types that would have fitted there, as far as the parser was sure. */
  readonly expected: readonly number[];
  /** The rules that were open, innermost first, and the index of the first token of each. */
  readonly rules: readonly OpenRule[];
}

export interface OpenRule {
  readonly rule: number;
  readonly start: number;
}

export interface ParsedStatement {
  /** `undefined` where the statement is nested too deeply to be parsed. */
  readonly tree: StatementTree | undefined;
  /** `undefined` where the grammar takes the statement. */
  readonly fault: SyntaxFault | 'tooDeep' | undefined;
  /** Whether SLL prediction did not do. */
  readonly usedLL: boolean;
}

/** Parsing never fails: a broken statement has a tree of what could be kept. */
export function parseTokens(tokens: readonly SqlToken[], version: FlinkVersion): ParsedStatement {
  const fast = parseInMode(tokens, version, PredictionMode.SLL);
  if (fast.fault === undefined) return fast;
  return { ...parseInMode(tokens, version, PredictionMode.LL), usedLL: true };
}

/** One run in a prediction mode; {@link parseTokens} is what to use. */
export function parseInMode(tokens: readonly SqlToken[], version: FlinkVersion, mode: number): ParsedStatement {
  const parser = new FlinkSqlParser(new TokenList(tokens));
  const faults = new FaultListener();
  parser.flinkVersion = versionRank(version);
  parser.interpreter = simulatorFor(parser, version);
  parser.interpreter.predictionMode = mode;
  parser.errorHandler = new Recovery();
  parser.removeErrorListeners();
  parser.addErrorListener(faults);
  try {
    return { tree: parser.sqlStmtEof(), fault: faults.first, usedLL: false };
  } catch (error) {
    // The stack of a process is finite and its depth unknown; V8 says so with a RangeError, which is the statement's fault, not ours.
    if (error instanceof RangeError) return { tree: undefined, fault: 'tooDeep', usedLL: false };
    throw error;
  }
}

/** Keeps the first fault; those after it are consequences. */
class FaultListener extends BaseErrorListener {
  first: SyntaxFault | undefined;

  override syntaxError<S extends Token, T extends ATNSimulator>(
    recognizer: Recognizer<T>,
    offending: S | null,
    _line: number,
    _column: number,
    _message: string,
    exception: RecognitionException | null,
  ): void {
    if (this.first !== undefined || !(recognizer instanceof FlinkSqlParser)) return;
    const token = exception?.offendingToken ?? offending;
    this.first = { index: token?.tokenIndex ?? 0, expected: expectedAt(recognizer, exception), rules: openRules(recognizer) };
  }
}

function expectedAt(parser: Parser, exception: RecognitionException | null): readonly number[] {
  const expected = exception === null ? parser.getExpectedTokens() : exception.getExpectedTokens();
  return expected === null ? [] : [...expected.toArray()];
}

function openRules(parser: Parser): readonly OpenRule[] {
  const rules: OpenRule[] = [];
  for (let context = parser.context; context !== null; context = context.parent) {
    rules.push({ rule: context.ruleIndex, start: context.start?.tokenIndex ?? 0 });
  }
  return rules;
}

/** ANTLR's recovery, with our own kind of token where it makes one up. */
class Recovery extends DefaultErrorStrategy {
  override getMissingSymbol(parser: Parser): Token {
    const current = parser.getCurrentToken();
    const type = this.getExpectedTokens(parser).minElement;
    return new SqlToken(type, '', current.start);
  }
}
