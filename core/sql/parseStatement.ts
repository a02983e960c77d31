/** Parses the tokens of one statement: SLL prediction first, exact prediction only where that fails. */
import { DefaultErrorStrategy, InputMismatchException, type Parser, type ParserATNSimulator, PredictionMode, type Token } from 'antlr4ng';
import { FlinkSqlParser, type SqlStmtListContext } from '../../grammar/generated/FlinkSqlParser.ts';
import { ExactSimulator } from './exactSimulator.ts';
import { type FlinkVersion, versionRank } from './flinkVersion.ts';
import { PredictionCache } from './predictionCache.ts';
import type { SqlToken } from './sqlToken.ts';
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

/** Parsing never fails: the tree of a broken statement holds what stands before its fault. */
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
  untilFault(() => parser[form]());
  return faults.first?.index ?? list.index;
}

/** Rules that Flink's parser chooses by their first words. */
export type Form =
  | 'addArg'
  | 'builtinFunctionCall'
  | 'compoundIdentifier'
  | 'dataType'
  | 'expression'
  | 'extendTable'
  | 'mapConstructor'
  | 'orderBy'
  | 'orderByOfSetSemanticsTable'
  | 'parenthesizedCompoundIdentifierList'
  | 'parenthesizedQueryOrCommaList'
  | 'percentileFunctionCall'
  | 'rowConstructor'
  | 'sqlDescribeCatalog'
  | 'sqlDescribeDatabase'
  | 'sqlDescribeJob'
  | 'sqlRichDescribeConnection'
  | 'sqlRichDescribeFunction'
  | 'sqlRichDescribeModel'
  | 'sqlUseCatalog'
  | 'stringAggFunctionCall'
  | 'tableParam'
  | 'tableRef'
  | 'timeUnit';

function preparedParser(
  list: TokenList,
  version: FlinkVersion,
  faults: FaultListener,
  simulator: (parser: Parser) => ParserATNSimulator,
): FlinkSqlParser {
  const parser = new FlinkSqlParser(list);
  parser.flinkVersion = versionRank(version);
  parser.interpreter = simulator(parser);
  parser.errorHandler = new EndAtFault();
  parser.removeErrorListeners();
  parser.addErrorListener(faults);
  return parser;
}

function parseWith(tokens: readonly SqlToken[], version: FlinkVersion, simulator: (parser: Parser) => ParserATNSimulator): ParsedStatement {
  const faults = new FaultListener();
  const parser = preparedParser(new TokenList(tokens), version, faults, simulator);
  try {
    const tree = untilFault(() => parser.sqlStmtList()) ?? faults.tree;
    faults.forgetBrokenEnds();
    return { tree, fault: faults.first, usedLL: false };
  } catch (error) {
    // The stack of a process is finite and its depth unknown; V8 says so with a RangeError, which is the statement's fault, not ours.
    if (error instanceof RangeError) return { tree: undefined, fault: 'tooDeep', usedLL: false };
    throw error;
  }
}

/** What `parse` makes; `undefined` when it met a fault. */
function untilFault<Tree>(parse: () => Tree): Tree | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof ParseEnded) return undefined;
    throw error;
  }
}

/** Leaves all rules at once; the generated parser catches ANTLR's own exceptions only. */
class ParseEnded extends Error {}

/** Ends the parse at the first fault: what ANTLR's recovery makes of the rest is a guess, and deep in a statement a slow one. */
class EndAtFault extends DefaultErrorStrategy {
  /** It would report a fault in the middle of a rule that is complete already. */
  override sync(): void {
    return;
  }

  override recover(): void {
    throw new ParseEnded();
  }

  override recoverInline(parser: Parser): Token {
    throw new InputMismatchException(parser);
  }
}
