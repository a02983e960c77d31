/**
 * `npm run fuzz`: puts statements that nobody wrote to our parser and to Flink's, and prints what they disagree about and how many
 * accepted statements used each production of Flink's grammar.
 *
 * `--flink VERSION …` the versions (2.3 and 1.20), `--count N` statements of each (102000), `--seed N` (1), `--from FILE …` statements to
 * change instead of those of test/grammar/accept: SQL scripts, or JSON lines with `sql`; `--only grown|produced|mutated|given|combined` one
 * source instead of the first three, `given` being the statements of the files as they are, `combined` every piece of `combinations/` in every
 * place; `--out FILE` every disagreement as a JSON line, as soon as it is found.
 */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { FLINK_VERSIONS, type FlinkVersion } from '../../core/sql/flinkVersion.ts';
import { splitScript } from '../../core/sql/splitScript.ts';
import { Campaign, type Source } from './campaign.ts';
import { combinedStatements } from './combine.ts';
import { compareParsers, type Finding, type Score } from './comparison.ts';
import { coverageReport, type CoverageReport } from './coverageReport.ts';
import { FlinkParser } from './flinkParser.ts';
import { RandomSource } from './randomSource.ts';

const ACCEPT = join(import.meta.dirname, '..', 'grammar', 'accept');
const SOURCES: readonly Source[] = ['grown', 'produced', 'mutated'];
const SHOWN = 10;
const BATCH = 2000;

const { values: options } = parseArgs({
  options: {
    flink: { type: 'string', multiple: true, default: ['2.3', '1.20'] },
    count: { type: 'string', default: '102000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', multiple: true, default: readdirSync(ACCEPT).map((name) => join(ACCEPT, name)) },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
if (options.out !== undefined) writeFileSync(options.out, '');
let disagreements = 0;
for (const version of FLINK_VERSIONS.filter((known) => options.flink.includes(known))) {
  const started = performance.now();
  const scores = await scoreAll(version);
  reportScores(version, scores, performance.now() - started);
  disagreements += scores.reduce((total, score) => total + score.findings.length, 0);
}
process.exitCode = disagreements === 0 ? 0 : 1;

async function scoreAll(version: FlinkVersion): Promise<readonly Score[]> {
  if (options.only === 'given') return scoreEach(writtenFor(version), version);
  return options.only === 'combined' ? scoreEach(combinedStatements(), version) : scoreMade(version);
}

async function scoreEach(statements: readonly string[], version: FlinkVersion): Promise<readonly Score[]> {
  const flink = FlinkParser.start(version);
  const scores: Score[] = [];
  for (let asked = 0; asked < statements.length; asked += BATCH) {
    const score = await compareParsers(statements.slice(asked, asked + BATCH), version, flink);
    scores.push(score);
    keep(score.findings);
    tellProgress(version, scores);
  }
  flink.close();
  return scores;
}

async function scoreMade(version: FlinkVersion): Promise<readonly Score[]> {
  const flink = FlinkParser.start(version);
  const sources = SOURCES.filter((source) => options.only === undefined || options.only === source);
  const plan = { version, count: Number(options.count), sources, written: writtenFor(version) };
  const campaign = new Campaign(plan, flink, new RandomSource(Number(options.seed)));
  const scores: Score[] = [];
  for await (const score of campaign.run()) {
    scores.push(score);
    keep(score.findings);
    tellProgress(version, scores);
  }
  reportCoverage(version, coverageReport(campaign.grammar, await flink.coverage(), 'SqlStmtList'));
  flink.close();
  return scores;
}

function keep(findings: readonly Finding[]): void {
  if (options.out !== undefined) appendFileSync(options.out, findings.map((finding) => `${JSON.stringify(finding)}\n`).join(''));
}

function tellProgress(version: FlinkVersion, scores: readonly Score[]): void {
  if (scores.length % 5 > 0) return;
  const found = scores.reduce((total, score) => total + score.findings.length, 0);
  console.error(`Flink ${version}: ${scores.reduce((total, score) => total + score.statements, 0)} statements, ${found} disagreements`);
}

function writtenFor(version: FlinkVersion): readonly string[] {
  return options.from.flatMap((file) => statementsOf(file, version));
}

function statementsOf(file: string, version: FlinkVersion): readonly string[] {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.jsonl')) return splitScript(text, version).map((slice) => slice.text);
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => (JSON.parse(line) as { readonly sql: string }).sql);
}

function reportCoverage(version: FlinkVersion, { productions, unreachable, alternatives, unused }: CoverageReport): void {
  console.log(`Flink ${version}: accepted statements by production of Flink's grammar`);
  for (const [name, used] of productions) console.log(`  ${String(used).padStart(7)} ${name}`);
  console.log(`  productions that Flink never gets to: ${unreachable.join(', ')}`);
  console.log(`  ${alternatives - unused.length} of ${alternatives} alternatives inside productions were used; not used:`);
  for (const description of unused) console.log(`    ${description}`);
}

function reportScores(version: FlinkVersion, scores: readonly Score[], milliseconds: number): void {
  const sum = (part: (score: Score) => number): number => scores.reduce((total, score) => total + part(score), 0);
  const [total, accepted] = [sum((score) => score.statements), sum((score) => score.accepted)];
  const seconds = Math.round(milliseconds / 1000);
  console.log(`Flink ${version}, seed ${options.seed}: ${total} statements in ${seconds} s, of which Flink takes ${accepted}`);
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
