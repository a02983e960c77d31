/** Parses the tokens of one statement: SLL prediction first, exact prediction only where that fails. */
import { DefaultErrorStrategy, type Parser, type ParserATNSimulator, PredictionMode, type Token } from 'antlr4ng';
import { FlinkSqlParser, type SqlStmtListContext } from '../../grammar/generated/FlinkSqlParser.ts';
import { ExactSimulator } from './exactSimulator.ts';
import { type FlinkVersion, versionRank } from './flinkVersion.ts';
import { PredictionCache } from './predictionCache.ts';
import { SqlToken } from './sqlToken.ts';
import { FaultListener, type SyntaxFault } from './syntaxFault.ts';
import { TokenList } from './tokenList.ts';
import { VersionedSimulator } from './versionedSimulator.ts';

/** What the parser made of a statement; offsets count from the start of the statement. */
export type StatementTree = SqlStmtListContext;

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
  const fast = parseFast(tokens, version, PredictionMode.SLL);
  if (fast.fault === undefined || fast.fault === 'tooDeep') return fast;
  const index = fast.fault.index;
  return { ...parseWith(tokens, version, (parser) => new ExactSimulator(parser, PredictionCache.of(version), index)), usedLL: true };
}

/** One run with ANTLR's own prediction in a mode of {@link PredictionMode}; {@link parseTokens} is what to use. */
export function parseFast(tokens: readonly SqlToken[], version: FlinkVersion, mode: number): ParsedStatement {
  return parseWith(tokens, version, (parser) => {
    const simulator = new VersionedSimulator(parser, PredictionCache.of(version));
    simulator.predictionMode = mode;
    return simulator;
  });
}

/** The index of the token that does not fit in a form that starts at `start`, or of the one behind it. */
export function parseForm(tokens: readonly SqlToken[], start: number, form: Form, version: FlinkVersion): number {
  const faults = new FaultListener();
  const list = new TokenList(tokens);
  const parser = preparedParser(list, version, faults, (own) => new VersionedSimulator(own, PredictionCache.of(version)));
  list.seek(start);
  parser[form]();
  return faults.first?.index ?? list.index;
}

/** Rules that Flink's parser chooses by their first words. */
export type Form =
  'builtinFunctionCall' | 'expression' | 'parenthesizedCompoundIdentifierList' | 'percentileFunctionCall' | 'stringAggFunctionCall';

function preparedParser(
  list: TokenList,
  version: FlinkVersion,
  faults: FaultListener,
  simulator: (parser: Parser) => ParserATNSimulator,
): FlinkSqlParser {
  const parser = new FlinkSqlParser(list);
  parser.flinkVersion = versionRank(version);
  parser.interpreter = simulator(parser);
  parser.errorHandler = new Recovery();
  parser.removeErrorListeners();
  parser.addErrorListener(faults);
  return parser;
}

function parseWith(tokens: readonly SqlToken[], version: FlinkVersion, simulator: (parser: Parser) => ParserATNSimulator): ParsedStatement {
  const faults = new FaultListener();
  const parser = preparedParser(new TokenList(tokens), version, faults, simulator);
  try {
    const tree = parser.sqlStmtList();
    faults.forgetBrokenEnds();
    return { tree, fault: faults.first, usedLL: false };
  } catch (error) {
    // The stack of a process is finite and its depth unknown; V8 says so with a RangeError, which is the statement's fault, not ours.
    if (error instanceof RangeError) return { tree: undefined, fault: 'tooDeep', usedLL: false };
    throw error;
  }
}

/** ANTLR's recovery, with our own kind of token where it makes one up. */
class Recovery extends DefaultErrorStrategy {
  /** Before the first fault it would only report one in the middle of a rule that is complete already. */
  override sync(parser: Parser): void {
    if (parser.numberOfSyntaxErrors > 0) super.sync(parser);
  }

  override getMissingSymbol(parser: Parser): Token {
    const current = parser.getCurrentToken();
    const type = this.getExpectedTokens(parser).minElement;
    return new SqlToken(type, '', current.start);
  }
}
