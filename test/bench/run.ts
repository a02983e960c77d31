/** `npm run bench`: how long things take, as ratios to a named peer in the same run. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { NEWEST_FLINK_VERSION } from '../../core/sql/flinkVersion.ts';
import { parseScript } from '../../core/sql/parseScript.ts';
import { delayTable, loopDelays } from './loopDelays.ts';
import { compare, table, type Contest } from './measure.ts';
import { parserContests } from './parserContests.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const [LONG, SHORT] = [8000, 1000];

/** Of which a parser that looks to their end at each item would take the square. */
const LONG_LISTS: readonly { readonly what: string; readonly listOf: (items: number) => string }[] = [
  { what: 'rows of VALUES', listOf: (items) => `INSERT INTO t VALUES ${repeated("(1, 'x')", ', ', items)}` },
  { what: 'expressions of SELECT', listOf: (items) => `SELECT ${repeated('a + 1', ', ', items)} FROM t` },
  { what: 'terms of AND', listOf: (items) => `SELECT a FROM t WHERE ${repeated('a = 1', ' AND ', items)}` },
  { what: 'terms of AND, broken', listOf: (items) => `SELECT a FROM t WHERE ${repeated('a = 1', ' AND ', items)} AND` },
];

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
  ...LONG_LISTS.map(({ what, listOf }): Contest => ({
    subject: `parse ${LONG.toFixed(0)} ${what}`,
    peer: `${(LONG / SHORT).toFixed(0)} times ${SHORT.toFixed(0)} of them`,
    runSubject: () => parseScript(listOf(LONG), { version: NEWEST_FLINK_VERSION }),
    runPeer: () => {
      const text = listOf(SHORT);
      for (let round = 0; round < LONG / SHORT; round++) parseScript(text, { version: NEWEST_FLINK_VERSION });
    },
  })),
];

console.log(table([...CONTESTS.map((contest) => compare(contest, 15)), ...(await parserContests())]));
console.log(`\n${delayTable(await loopDelays())}`);

function runNode(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
}

function repeated(item: string, separator: string, count: number): string {
  return Array.from({ length: count }, () => item).join(separator);
}
