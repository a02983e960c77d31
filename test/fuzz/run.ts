/**
 * `npm run fuzz`: puts statements that nobody wrote to our parser and to Flink's, and prints what they disagree about.
 *
 * `--flink VERSION …` the versions (2.3), `--count N` statements of each (10000), `--seed N` (1), `--from FILE …` statements to change
 * instead of those of test/grammar/accept: SQL scripts, or JSON lines with `sql`; `--only mutated|grown|given` one kind, `given` being
 * those of the files as they are; `--out FILE` every disagreement as a JSON line.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FLINK_VERSIONS, type FlinkVersion } from '../../core/sql/flinkVersion.ts';
import { splitScript } from '../../core/sql/splitScript.ts';
import { compareParsers, type Finding, type Score } from './comparison.ts';
import { FlinkParser } from './flinkParser.ts';
import { growStatement } from './growStatement.ts';
import { mutateStatement } from './mutateStatement.ts';
import { RandomSource } from './randomSource.ts';

const ACCEPT = join(import.meta.dirname, '..', 'grammar', 'accept');
const AT_ONCE = 2000;
const SHOWN = 10;

const { values: options } = parseArgs({
  options: {
    flink: { type: 'string', multiple: true, default: ['2.3'] },
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', multiple: true, default: readdirSync(ACCEPT).map((name) => join(ACCEPT, name)) },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
const findings: Finding[] = [];
for (const version of FLINK_VERSIONS.filter((known) => options.flink.includes(known))) {
  const flink = FlinkParser.start(version);
  const scores: Score[] = [];
  for (const batch of batches(statementsFor(version))) scores.push(await compareParsers(batch, version, flink));
  flink.close();
  report(version, scores);
  findings.push(...scores.flatMap((score) => score.findings));
}
if (options.out !== undefined) writeFileSync(options.out, findings.map((finding) => `${JSON.stringify(finding)}\n`).join(''));
process.exitCode = findings.length === 0 ? 0 : 1;

function* statementsFor(version: FlinkVersion): Iterable<string> {
  const given = options.from.flatMap((file) => statementsOf(file, version));
  if (options.only === 'given') {
    yield* given;
    return;
  }
  const random = new RandomSource(Number(options.seed));
  for (let made = 0; made < Number(options.count); made++) {
    const grows = options.only === undefined ? made % 3 === 0 : options.only === 'grown';
    const grown = grows ? growStatement(version, random) : undefined;
    yield grown !== undefined && !random.once(3) ? grown : mutateStatement(grown ?? random.pick(given), given, version, random);
  }
}

function statementsOf(file: string, version: FlinkVersion): readonly string[] {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.jsonl')) return splitScript(text, version).map((slice) => slice.text);
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => (JSON.parse(line) as { readonly sql: string }).sql);
}

function* batches(statements: Iterable<string>): Iterable<readonly string[]> {
  let batch: string[] = [];
  for (const statement of statements) {
    if (batch.push(statement) < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function report(version: FlinkVersion, scores: readonly Score[]): void {
  const sum = (part: (score: Score) => number): number => scores.reduce((total, score) => total + part(score), 0);
  const [total, accepted] = [sum((score) => score.statements), sum((score) => score.accepted)];
  console.log(`Flink ${version}: ${total} statements, of which Flink takes ${accepted}`);
  for (const kind of ['falseReject', 'falseAccept', 'place'] as const) {
    const found = scores.flatMap((score) => score.findings).filter((finding) => finding.kind === kind);
    console.log(`  ${kind}: ${found.length}`);
    for (const { sql, flinkAt, flinkSays, ourPlace, weSay } of found.slice(0, SHOWN)) {
      console.log(
        `    ${JSON.stringify(sql)}\n      Flink ${flinkAt?.join(':') ?? ''} ${flinkSays}\n      Sluice ${ourPlace?.join(':') ?? ''} ${weSay}`,
      );
    }
  }
}
