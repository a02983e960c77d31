/**
 * `npm run strength`: reads and parses texts that are a little or very wrong, and sees that nothing throws, loses a character, takes long
 * or keeps memory. `--count N` texts (1000000), `--seed N` (1), `--flink VERSION …` (all, in turns).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FLINK_VERSIONS, type FlinkVersion } from '../../core/sql/flinkVersion.ts';
import { parseScript } from '../../core/sql/parseScript.ts';
import { splitScript } from '../../core/sql/splitScript.ts';
import { tokenize } from '../../core/sql/tokenize.ts';
import { mutateStatement } from './mutateStatement.ts';
import { RandomSource } from './randomSource.ts';

const ACCEPT = join(import.meta.dirname, '..', 'grammar', 'accept');
/** Of the processor, so that a busy machine does not count: no text of a person's size takes so long. */
const LONGEST_MS = 2000;
const REPORT_EVERY = 50_000;

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    flink: { type: 'string', multiple: true, default: [...FLINK_VERSIONS] },
  },
});
const versions = FLINK_VERSIONS.filter((version) => options.flink.includes(version));
const random = new RandomSource(Number(options.seed));
const written = readdirSync(ACCEPT)
  .flatMap((name) => splitScript(readFileSync(join(ACCEPT, name), 'utf8'), '2.3'))
  .map(({ text }) => text);
let [done, slowest, faults] = [0, 0, 0];
while (done < Number(options.count)) {
  const version = random.pick(versions);
  const milliseconds = measured(texts(version), version);
  slowest = Math.max(slowest, milliseconds);
  done++;
  if (done % REPORT_EVERY === 0) report();
}
report();
process.exitCode = faults === 0 ? 0 : 1;

/** One to five statements in a row, each changed once or more. */
function texts(version: FlinkVersion): string {
  const statements = Array.from({ length: random.once(5) ? 5 : 1 }, () => {
    let text = random.pick(written);
    for (let change = random.below(4); change >= 0; change--) text = mutateStatement(text, written, version, random);
    return text;
  });
  return statements.join(random.pick([';\n', '; ', ' ', ';;']));
}

function measured(text: string, version: FlinkVersion): number {
  const before = process.cpuUsage();
  try {
    parseScript(text, { version });
    if (!isWhole(text, version)) fault(text, version, 'loses a part of the text');
  } catch (error) {
    fault(text, version, String(error));
  }
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  if (milliseconds > LONGEST_MS) fault(text, version, `takes ${milliseconds.toFixed(0)} ms`);
  return milliseconds;
}

/** Whether its tokens and the white space between them are all of a text. */
function isWhole(text: string, version: FlinkVersion): boolean {
  let end = 0;
  for (const token of tokenize(text, version)) {
    if (token.text !== text.slice(token.start, token.stop + 1) || /[^ \t\n\r\f]/.test(text.slice(end, token.start))) return false;
    end = token.stop + 1;
  }
  return !/[^ \t\n\r\f]/.test(text.slice(end));
}

function fault(text: string, version: FlinkVersion, what: string): void {
  faults++;
  console.log(`Flink ${version}, ${JSON.stringify(text)}: ${what}`);
}

function report(): void {
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`${done.toFixed(0)} texts, ${faults.toFixed(0)} faults, slowest ${slowest.toFixed(0)} ms, peak ${peak.toFixed(0)} MB`);
}
