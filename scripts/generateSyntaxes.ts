/** Writes `syntaxes/`: `node scripts/generateSyntaxes.ts`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { KEYWORDS } from '../grammar/generated/keywords.ts';
import { readFacts } from './keywordGrammar.ts';
import { languageConfiguration, textMateGrammar, type SyntaxWord } from './syntaxes.ts';

const ROOT = join(import.meta.dirname, '..');

/** The generated files by path. */
export async function generatedSyntaxes(): Promise<ReadonlyMap<string, string>> {
  const lexer = await readFile(join(ROOT, 'grammar', 'FlinkSqlLexer.g4'), 'utf8');
  const parser = await readFile(join(ROOT, 'grammar', 'FlinkSqlParser.g4'), 'utf8');
  return new Map([
    await json('syntaxes/flink-sql.tmLanguage.json', textMateGrammar({ lexer, parser, words: syntaxWords() })),
    await json('syntaxes/language-configuration.json', languageConfiguration()),
  ]);
}

function syntaxWords(): readonly SyntaxWord[] {
  const functions = new Set(readFacts(join(ROOT, 'facts')).flatMap((version) => version.reservedFunctionNames));
  return KEYWORDS.map(([word, named, , status]) => ({ word, named, reserved: status.includes('R'), isFunction: functions.has(word) }));
}

async function json(path: string, value: object): Promise<readonly [string, string]> {
  return [path, await format(JSON.stringify(value), { ...(await resolveConfig(join(ROOT, path))), filepath: path })];
}

async function main(): Promise<void> {
  for (const [path, text] of await generatedSyntaxes()) {
    await mkdir(join(ROOT, dirname(path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
  }
}

if (import.meta.main) await main();
