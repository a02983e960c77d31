/** A small run of `npm run fuzz` with a fixed seed: Flink's own parser accepts and refuses the same made-up statements as ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { splitScript } from '../../core/sql/splitScript.ts';
import { Campaign } from '../fuzz/campaign.ts';
import { coverageReport } from '../fuzz/coverageReport.ts';
import { FlinkParser } from '../fuzz/flinkParser.ts';
import { RandomSource } from '../fuzz/randomSource.ts';

const ACCEPT = join(import.meta.dirname, '..', 'grammar', 'accept');
const COUNT = 240;
const SEED = 7;

test.for(['2.3', '1.20'] as const)('our parser agrees with that of Flink %s', async (version) => {
  const flink = FlinkParser.start(version);
  const texts = readdirSync(ACCEPT).map((name) => readFileSync(join(ACCEPT, name), 'utf8'));
  const written = texts.flatMap((text) => splitScript(text, version).map((slice) => slice.text));
  const plan = { version, count: COUNT, sources: ['grown', 'produced', 'mutated'] as const, written };
  const campaign = new Campaign(plan, flink, new RandomSource(SEED));
  let accepted = 0;
  for await (const score of campaign.run()) {
    accepted += score.accepted;
    expect(score.findings.filter(({ kind }) => kind !== 'place')).toEqual([]);
  }
  const { productions } = coverageReport(campaign.grammar, await flink.coverage(), 'SqlStmtList');
  flink.close();
  expect(accepted).toBeGreaterThan(COUNT / 5);
  expect(productions.filter(([, used]) => used > 0).length).toBeGreaterThan(productions.length / 4);
});
