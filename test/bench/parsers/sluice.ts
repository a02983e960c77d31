/** Our parser as a contestant. */
import { compete } from './contestant.ts';

await compete(async () => {
  const { NEWEST_FLINK_VERSION: version } = await import('../../../core/sql/flinkVersion.ts');
  const { parseScript } = await import('../../../core/sql/parseScript.ts');
  const { ScriptParser } = await import('../../../core/sql/scriptParser.ts');
  const { runToEnd } = await import('../../../core/steps.ts');
  const parser = new ScriptParser(version);
  return {
    parse: (text) => parseScript(text, { version }).problems.length,
    parseEdited: (text) => runToEnd(parser.parse(text)).problems.length,
  };
});
