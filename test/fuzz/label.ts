/**
 * Makes cases for test/grammar/verdicts.jsonl: `node test/fuzz/label.ts < statements`, a statement per line in, a case per line out, each
 * with what Flink's own parser of every version says. Where our place is another one, the case has none.
 */
import { readFileSync } from 'node:fs';
import { FLINK_VERSIONS } from '../../core/sql/flinkVersion.ts';
import { compareParsers } from './comparison.ts';
import { FlinkParser, type FlinkVerdict, type Place } from './flinkParser.ts';

const statements = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const refused = new Map<string, Record<string, Place | null>>(statements.map((sql) => [sql, {}]));

for (const version of FLINK_VERSIONS) {
  const flink = FlinkParser.start(version);
  const { findings } = await compareParsers(statements, version, flink);
  const elsewhere = new Set(findings.filter(({ kind }) => kind === 'place').map(({ sql }) => sql));
  for (const [sql, verdicts] of refused) {
    const verdict = await flink.ask(sql);
    if (!isTaken(verdict)) verdicts[version] = elsewhere.has(sql) || verdict.kind === 'accepted' ? null : (verdict.place ?? null);
  }
  flink.close();
}
for (const [sql, verdicts] of refused) console.log(JSON.stringify({ sql, refused: verdicts }));

function isTaken(verdict: FlinkVerdict): boolean {
  return verdict.kind === 'accepted' && verdict.statements === 1;
}
