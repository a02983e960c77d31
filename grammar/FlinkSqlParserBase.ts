/** What the predicates of FlinkSqlParser.g4 ask: which Flink version the text is for. */
import { Parser } from 'antlr4ng';

export abstract class FlinkSqlParserBase extends Parser {
  /** 120 for 1.20, 203 for 2.3. */
  flinkVersion = 0;

  /** True from this version on. */
  since(version: number): boolean {
    return this.flinkVersion >= version;
  }

  /** True up to the version before this one. */
  before(version: number): boolean {
    return this.flinkVersion < version;
  }
}
