/** `npm run bench`: how long things take, as ratios to a named peer in the same run. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { compare, table, type Contest } from './measure.ts';
import { parserContests } from './parserContests.ts';

const ROOT = join(import.meta.dirname, '..', '..');

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
];

console.log(table([...CONTESTS.map((contest) => compare(contest, 15)), ...(await parserContests())]));

function runNode(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
}
