/** dt-sql-parser, the parser of DTStack's editors, as a contestant. */
import { compete } from './contestant.ts';

await compete(async () => {
  const { FlinkSQL } = await import('dt-sql-parser');
  const parser = new FlinkSQL();
  const parse = (text: string): number => parser.validate(text).length;
  return { parse, parseEdited: parse };
});
