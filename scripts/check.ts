/** `npm run check`: types, lint, format, dead code and the tidy tests, as many at once as there are processors. */
import { availableParallelism } from 'node:os';
import { CHECKS } from './checks.ts';
import { runPart, type Part, type PartRun } from './runPart.ts';

const TIDY: Part = { name: 'tidy', args: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'tidy'] };

const runs = await runAll([...CHECKS, TIDY], Math.max(2, availableParallelism()));
process.exitCode = runs.every((run) => run.code === 0) ? 0 : 1;

async function runAll(parts: readonly Part[], atOnce: number): Promise<readonly PartRun[]> {
  const waiting = [...parts];
  const done: PartRun[] = [];
  const worker = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const run = await runPart(part, 'kept');
      report(run);
      done.push(run);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
}

function report(run: PartRun): void {
  const verdict = run.code === 0 ? 'ok' : 'FAILED';
  console.log(`${run.name.padEnd(10)} ${verdict.padEnd(6)} ${run.seconds.toFixed(1)} s`);
  if (run.code !== 0) console.log(run.output);
}
