/** `npm run bench`: how long things take, as ratios to a named peer in the same run. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { NEWEST_FLINK_VERSION } from '../../core/sql/flinkVersion.ts';
import { parseScript } from '../../core/sql/parseScript.ts';
import { splitScript } from '../../core/sql/splitScript.ts';
import { compare, table, type Contest } from './measure.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const LINES = 1000;

const sql = repeated(readFileSync(join(ROOT, 'samples', 'order-counts.sql'), 'utf8'), LINES);
const typescript = repeated(readFileSync(join(ROOT, 'core', 'text.ts'), 'utf8'), LINES);

const CONTESTS: readonly Contest[] = [
  {
    subject: 'sluice --version',
    peer: 'tsc --version',
    runSubject: () => runNode('dist/cli/sluice.mjs', '--version'),
    runPeer: () => runNode('node_modules/typescript/bin/tsc', '--version'),
  },
  {
    subject: 'sluice --version',
    peer: 'node -e 0',
    runSubject: () => runNode('dist/cli/sluice.mjs', '--version'),
    runPeer: () => runNode('-e', '0'),
  },
  {
    subject: `parse ${LINES} lines of SQL`,
    peer: `TypeScript's parser, ${LINES} lines of TypeScript`,
    runSubject: () => parseScript(sql, { version: NEWEST_FLINK_VERSION }),
    runPeer: () => ts.createSourceFile('bench.ts', typescript, ts.ScriptTarget.ES2023),
  },
  {
    subject: `split ${LINES} lines into statements`,
    peer: 'parse them',
    runSubject: () => splitScript(sql, NEWEST_FLINK_VERSION),
    runPeer: () => parseScript(sql, { version: NEWEST_FLINK_VERSION }),
  },
];

console.log(table(CONTESTS.map((contest) => compare(contest, 15))));

function runNode(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
}

/** `text` again and again, up to a number of lines. */
function repeated(text: string, lines: number): string {
  const one = text.trimEnd().split('\n');
  return Array.from({ length: lines }, (_, index) => one[index % one.length]).join('\n');
}
