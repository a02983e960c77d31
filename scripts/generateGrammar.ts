/** Makes grammar/generated from the grammar and the keyword facts; the same input gives the same bytes. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keywordTypes, keywordsModule, keywordTokens, nonReservedGrammar, readFacts } from './keywordGrammar.ts';

const root = join(import.meta.dirname, '..');
const grammar = join(root, 'grammar');
const HEADER = '/* Made by scripts/generateGrammar.ts; do not edit. */\n';

/** Writes the generated files into `output`, at once when all are made, so that nobody finds it half empty. */
export function generateGrammar(output: string = join(grammar, 'generated')): void {
  const fresh = mkdtempSync(join(tmpdir(), 'sluice-grammar-'));
  try {
    const facts = readFacts(join(root, 'facts'));
    const types = keywordTypes(readFileSync(join(grammar, 'FlinkSqlParser.g4'), 'utf8'), facts);
    writeFileSync(join(fresh, 'FlinkSqlKeywords.g4'), HEADER + keywordTokens(types));
    writeFileSync(join(fresh, 'FlinkSqlNonReserved.g4'), HEADER + nonReservedGrammar(types, facts));
    writeFileSync(join(fresh, 'keywords.ts'), HEADER + keywordsModule(types, facts));
    antlr(fresh, 'FlinkSqlLexer.g4');
    antlr(fresh, 'FlinkSqlParser.g4');
    tidy(fresh);
    mkdirSync(output, { recursive: true });
    for (const name of readdirSync(output)) if (!existsSync(join(fresh, name))) rmSync(join(output, name));
    cpSync(fresh, output, { recursive: true });
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

function antlr(output: string, file: string): void {
  const cli = join(root, 'node_modules', 'antlr-ng', 'dist', 'cli', 'runner.js');
  const options = ['-D', 'language=TypeScript', '-l', 'false', '-v', 'false', '--lib', output, '-o', output];
  const report = execFileSync(process.execPath, [cli, ...options, join(grammar, file)], { encoding: 'utf8', cwd: grammar });
  if (report.trim() !== '') throw new Error(report);
}

/** Leaves only what is compiled, without what a strict compiler finds unused, and independent of the machine that generated it. */
function tidy(output: string): void {
  for (const name of readdirSync(output)) {
    const path = join(output, name);
    if (/\.(interp|tokens)$/.test(name)) rmSync(path);
    if (/^FlinkSql(Lexer|Parser)\.ts$/.test(name)) writeFileSync(path, HEADER + tidied(readFileSync(path, 'utf8')));
  }
}

function tidied(source: string): string {
  return source
    .replace(/^(\/\/.*|import \{ Token \}.*|type int = .*)?\n/gm, '')
    .replace(/(private \w+_sempred\()localContext:/g, '$1_localContext:');
}

if (process.argv[1] === import.meta.filename) generateGrammar();
